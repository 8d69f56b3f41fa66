// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/pretrain.h"

#include "core/jepa/torch/device.h"
#include "core/jepa/torch/guard.h"
#include "core/jepa/torch/learner.h"
#include "core/jepa/torch/schedule.h"
#include "core/jepa/torch/team.h"
#include "core/jepa/torch/training_state.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace leadlight::jepa {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kBatchPurpose = 2;
constexpr std::uint64_t kDropPurpose = 3;

Result<void> checkOptions(const TrainingSet& data, const PretrainOptions& options) {
    if (const auto valid = checkConfig(options.encoder); !valid)
        return fail(valid.error());
    if (const auto valid = checkHeadWidth(options.encoder); !valid)
        return fail(valid.error());
    if (const auto valid = checkConfig(options.predictor); !valid)
        return fail(valid.error());
    if (data.count() == 0 || data.signals.size() != data.count() * kSignalSize)
        return fail(ErrorCode::Invalid, "There is no recording to train on: prepare a data set first.");
    const bool numbers = options.batch >= 1 && options.microBatch >= 1 && options.epochs > 0.0 &&
                         options.warmupEpochs >= 0.0 && options.learningRate > 0.0 &&
                         options.momentumStart >= 0.0 && options.momentumEnd <= 1.0 &&
                         options.dropPath >= 0.0 && options.dropPath < 1.0;
    if (!numbers)
        return fail(
            ErrorCode::Invalid,
            "A training option makes no sense: batch and epochs must be positive, momentum and drop path "
            "between 0 and 1.");
    return {};
}

/// One run from the first step (or the saved one) to the last.
class Run {
public:
    Run(const TrainingSet& data, const PretrainOptions& options, const Place& place, Team& team)
        : m_data(data)
        , m_options(options)
        , m_team(team)
        , m_place(place)
        , m_model(startModel(options, place))
        , m_optimiser(markedTrained(m_model), {.weightDecay = options.weightDecay})
        , m_microBatch(options.microBatch) {
        const auto perEpoch =
            static_cast<double>(stepsPerEpoch(data.count(), static_cast<std::size_t>(options.batch)));
        m_total = std::max<std::int64_t>(1, std::llround(options.epochs * perEpoch));
        m_rate = {options.learningRate, options.lowestRate, std::llround(options.warmupEpochs * perEpoch),
                  m_total};
        m_momentum = {options.momentumStart, options.momentumEnd, m_total};
        m_recent = 0.0;
    }

    Result<void> restore() {
        auto read = readTrainingState(m_options.state, describe(), stateParts(m_model), m_optimiser);
        if (!read)
            return fail(read.error());
        m_step = *read;
        return {};
    }

    Result<Pretrained> train(const PretrainWatch& watch, const Progress& progress) {
        auto saved = Clock::now();
        while (m_step < m_total) {
            const double rate = m_rate.rate(m_step);
            const double loss = oneStep(rate);
            if (!std::isfinite(loss))
                return fail(ErrorCode::Invalid,
                            "Training diverged (the loss is no number); use a lower learning rate.");
            note(loss);
            if (watch.onStep)
                watch.onStep({m_step, m_total, loss, rate});
            const bool stop =
                m_team.any(!progress.report(static_cast<double>(m_step) / static_cast<double>(m_total)));
            const bool due =
                std::chrono::duration<double>(Clock::now() - saved).count() >= m_options.saveEveryS;
            if (stop || due || m_step == m_total) {
                if (const auto kept = save(watch); !kept)
                    return fail(kept.error());
                saved = Clock::now();
            }
            if (stop)
                return fail(ErrorCode::Cancelled, "Training was stopped; its state was saved.");
        }
        return result();
    }

private:
    static JepaModel startModel(const PretrainOptions& options, const Place& place) {
        at::manual_seed(options.seed);
        JepaModel model = initialModel(options.encoder, options.predictor, options.patchScale);
        const auto move = [&](const NamedTensors& tensors) {
            for (const auto& [name, tensor] : tensors)
                *tensor = tensor->to(place.device);
        };
        move(named(model.student));
        move(named(model.teacher));
        move(named(model.predictor));
        return model;
    }

    static NamedTensors markedTrained(JepaModel& model) {
        NamedTensors trained = trainedTensors(model);
        for (const auto& [name, tensor] : trained)
            tensor->requires_grad_(true);
        return trained;
    }

    // What must be the same for a saved state to be of this run.
    [[nodiscard]] std::map<std::string, std::string> describe() const {
        const auto sizes = [](const EncoderConfig& c) {
            return std::to_string(c.dim) + "x" + std::to_string(c.depth) + "x" +
                   std::to_string(c.attentionHeads) + "x" + std::to_string(c.mlpDim);
        };
        return {{"encoder", sizes(m_options.encoder)},          {"predictor", sizes(m_options.predictor)},
                {"recordings", std::to_string(m_data.count())}, {"steps", std::to_string(m_total)},
                {"batch", std::to_string(m_options.batch)},     {"seed", std::to_string(m_options.seed)}};
    }

    double oneStep(double rate) {
        const std::vector<std::size_t> rows =
            batchRows(m_data.count(), static_cast<std::size_t>(m_options.batch), m_step, m_options.seed);
        while (true) {
            try {
                const double loss = gradients(rows);
                m_optimiser.step(rate, m_options.clipNorm);
                moveTeacher(m_model, m_momentum.momentum(m_step));
                ++m_step;
                return loss;
            } catch (const c10::OutOfMemoryError&) {
                // In a team smaller micro-batches would deal the batch out anew.
                if (m_microBatch == 1 || m_team.size() > 1)
                    throw;
                m_microBatch = std::max(1, m_microBatch / 2);
                for (const auto& [name, tensor] : trainedTensors(m_model))
                    tensor->mutable_grad().reset();
            }
        }
    }

    // Adds the gradients of a batch up in the tensors, a few recordings at a time; gives the mean loss.
    double gradients(const std::vector<std::size_t>& rows) {
        std::mt19937_64 random = generatorFor(m_options.seed, kBatchPurpose, m_step);
        const LossOptions loss{m_options.dropPath, m_options.teacherDropsPath, m_place.bf16, m_options.loss};
        const std::uint64_t dropSeed = generatorFor(m_options.seed, kDropPurpose, m_step)();
        std::vector<TimeMask> shared;
        if (m_options.oneMaskPerBatch)
            shared = {drawMask(m_options.masks, m_options.lastTimeNeverMasked, random)};
        double sum = 0.0;
        int turn = 0;
        for (std::size_t first = 0; first < rows.size(); first += static_cast<std::size_t>(m_microBatch)) {
            const std::size_t count = std::min(static_cast<std::size_t>(m_microBatch), rows.size() - first);
            at::Tensor patches = at::empty({static_cast<std::int64_t>(count), 8, 50, 50}, at::kFloat);
            copyWithGain(m_data, std::span(rows).subspan(first, count), random, patches.data_ptr<float>());
            const std::vector<TimeMask> masks =
                m_options.oneMaskPerBatch ? std::vector<TimeMask>(count, shared.front())
                                          : drawMasks(m_options.masks, m_options.lastTimeNeverMasked, false,
                                                      static_cast<int>(count), random);
            // Everything that is drawn is drawn by every member, so that it does not matter who computes.
            if (turn++ % m_team.size() != m_team.member())
                continue;
            at::manual_seed(dropSeed + first);
            const at::Tensor value = jepaLoss(m_model, patches.to(m_place.device), masks, loss);
            const double share = static_cast<double>(count) / static_cast<double>(rows.size());
            (value * share).backward();
            sum += share * value.item<double>();
        }
        return m_team.size() > 1 ? summed(sum) : sum;
    }

    // Sums the members' gradients, and their shares of the loss.
    double summed(double loss) {
        std::vector<at::Tensor> all;
        for (const auto& [name, tensor] : trainedTensors(m_model)) {
            if (!tensor->grad().defined()) // a member without a micro-batch
                tensor->mutable_grad() = at::zeros_like(*tensor);
            all.push_back(tensor->grad());
        }
        all.push_back(at::full({1}, loss, at::kFloat));
        m_team.sum(all);
        return all.back().item<double>();
    }

    // A running mean over about the last hundredth of the run.
    void note(double loss) {
        const double window = std::max(1.0, static_cast<double>(m_total) / 100.0);
        m_recent = m_noted++ == 0
                       ? loss
                       : m_recent + (loss - m_recent) / std::min(window, static_cast<double>(m_noted));
    }

    Result<void> save(const PretrainWatch& watch) {
        if (m_team.member() != 0)
            return {};
        if (!m_options.state.empty()) {
            const auto written =
                writeTrainingState(m_options.state, describe(), m_step, stateParts(m_model), m_optimiser);
            if (!written)
                return fail(written.error());
        }
        return watch.onSaved ? watch.onSaved(result()) : Result<void>{};
    }

    [[nodiscard]] Pretrained result() {
        Pretrained out;
        addTensors(out.student, named(m_model.student));
        addTensors(out.teacher, named(m_model.teacher));
        out.steps = m_step;
        out.meanLoss = m_recent;
        out.place = {deviceName(m_place.device), m_place.bf16 ? "bf16" : "fp32", {}};
        if (m_microBatch != m_options.microBatch)
            out.place.notes.push_back("GPU memory did not suffice: " + std::to_string(m_microBatch) +
                                      " recordings at once");
        return out;
    }

    const TrainingSet& m_data;
    const PretrainOptions& m_options;
    Team& m_team;
    Place m_place;
    JepaModel m_model;
    AdamW m_optimiser;
    int m_microBatch = 1;
    std::int64_t m_step = 0;
    std::int64_t m_total = 1;
    CosineSchedule m_rate;
    MomentumSchedule m_momentum;
    double m_recent = 0.0;
    std::int64_t m_noted = 0;
};

} // namespace

Result<Pretrained> pretrain(const TrainingSet& data, const PretrainOptions& options, bool resume,
                            const PretrainWatch& watch, const Progress& progress) {
    if (const auto valid = checkOptions(data, options); !valid)
        return fail(valid.error());
    return guarded("pretraining", [&]() -> Result<Pretrained> {
        useThreads(options.threads);
        const Result<Place> place = choosePlace(options.device, options.precision);
        if (!place)
            return fail(place.error());
        const auto team = Team::join(options.team);
        if (!team)
            return fail(team.error());
        Run run(data, options, *place, **team);
        if (resume) {
            if (const auto restored = run.restore(); !restored)
                return fail(restored.error());
        }
        return run.train(watch, progress);
    });
}

} // namespace leadlight::jepa
