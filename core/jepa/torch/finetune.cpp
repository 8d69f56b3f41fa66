// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/finetune.h"

#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/adamw.h"
#include "core/jepa/torch/autocast.h"
#include "core/jepa/torch/device.h"
#include "core/jepa/torch/graph.h"
#include "core/jepa/torch/guard.h"
#include "core/jepa/torch/schedule.h"
#include "core/jepa/torch/training_state.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <span>

namespace leadlight::jepa {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kBatchPurpose = 11;
constexpr std::uint64_t kDropPurpose = 12;
constexpr std::uint64_t kStartPurpose = 13;
constexpr int kTimes = 50;
constexpr double kHeadRate = 5.0; // the linear layer starts from nothing, the encoder does not

Result<void> checkOptions(const LabelledSet& data, const FinetuneOptions& options) {
    const std::size_t count = data.recordings.count();
    if (count == 0 || data.labels < 1 || data.truth.size() != count * static_cast<std::size_t>(data.labels) ||
        data.recordings.signals.size() != count * kSignalSize ||
        (!data.weight.empty() && data.weight.size() != data.truth.size()))
        return fail(ErrorCode::Invalid, "There is no labelled recording to train on.");
    if (options.batch < 2 || options.microBatch < 2 || options.epochs <= 0.0 || options.learningRate <= 0.0 ||
        options.times < 1 || options.times > kTimes || options.layerDecay <= 0.0 ||
        options.layerDecay > 1.0 || options.average < 0.0 || options.average >= 1.0 ||
        options.augmentation.mixup < 0.0)
        return fail(ErrorCode::Invalid, "A training option makes no sense: batch and micro-batch must be at "
                                        "least 2, epochs positive, times 1 to 50, layer decay "
                                        "above 0 and at most 1, averaging below 1.");
    return {};
}

// The block (from 0) that a tensor of the official state dict belongs to; -1 for the patch embedding, `depth`
// for the final norm.
int blockOf(const std::string& name, int depth) {
    const std::string prefix = "encoder_blocks.blocks.";
    if (name.starts_with(prefix))
        return std::atoi(name.c_str() + prefix.size());
    return name.starts_with("W_P") ? -1 : depth;
}

Result<EncoderWeights> startWeights(const FinetuneStart& start, std::uint64_t seed) {
    if (start.file.empty()) {
        if (auto valid = checkConfig(start.config).and_then([&] { return checkHeadWidth(start.config); });
            !valid)
            return fail(valid.error());
        at::manual_seed(generatorFor(seed, kStartPurpose, 0)());
        return initialEncoder(start.config, start.patchScale);
    }
    const Result<EncoderFile> file = openEncoderFile(start.file);
    if (!file)
        return fail(file.error());
    if (const auto valid = checkHeadWidth(file->config); !valid)
        return fail(valid.error());
    return readEncoder(file->file, file->config);
}

class Run {
public:
    Run(EncoderWeights encoder, const LabelledSet& data, const FinetuneOptions& options, const Place& place)
        : m_data(data)
        , m_options(options)
        , m_place(place)
        , m_encoder(moved(std::move(encoder), place))
        , m_head(newHead(data, m_encoder.config.dim, place))
        , m_average(options.average > 0.0 ? cloned(m_encoder) : EncoderWeights())
        , m_optimiser(markedTrained(), {.weightDecay = options.weightDecay}, rates()) {
        const auto perEpoch = static_cast<double>(
            stepsPerEpoch(data.recordings.count(), static_cast<std::size_t>(options.batch)));
        m_total = std::max<std::int64_t>(1, std::llround(options.epochs * perEpoch));
        m_rate = {options.learningRate, options.lowestRate, std::llround(options.warmupEpochs * perEpoch),
                  m_total};
    }

    Result<void> restore() {
        auto read = readTrainingState(m_options.state, describe(), parts(), m_optimiser);
        if (!read)
            return fail(read.error());
        m_done = *read;
        return {};
    }

    Result<Finetuned> train(const FinetuneWatch& watch, const Progress& progress) {
        auto saved = Clock::now();
        const std::int64_t last = m_options.stopAfter > 0 ? std::min(m_options.stopAfter, m_total) : m_total;
        while (m_done < last) {
            const double rate = m_rate.rate(m_done);
            const double loss = oneStep(m_done, rate);
            ++m_done;
            if (!std::isfinite(loss))
                return fail(ErrorCode::Invalid,
                            "Training diverged (the loss is no number); use a lower learning rate.");
            if (m_options.average > 0.0)
                average();
            if (watch.onStep)
                watch.onStep({m_done, last, loss, rate});
            const bool stop = !progress.report(static_cast<double>(m_done) / static_cast<double>(last));
            const bool due =
                std::chrono::duration<double>(Clock::now() - saved).count() >= m_options.saveEveryS;
            if (stop || due || m_done == last) {
                if (const auto kept = save(watch); !kept)
                    return fail(kept.error());
                saved = Clock::now();
            }
            if (stop)
                return fail(ErrorCode::Cancelled, "Training was stopped.");
        }
        return result();
    }

private:
    static EncoderWeights moved(EncoderWeights encoder, const Place& place) {
        for (const auto& [name, tensor] : named(encoder))
            *tensor = tensor->to(place.device);
        return encoder;
    }

    // Begins with the labels' log odds, so that the encoder need not learn how frequent they are.
    static LinearWeights newHead(const LabelledSet& data, int dim, const Place& place) {
        LinearWeights head{at::zeros({data.labels, dim}), at::zeros({data.labels})};
        for (int label = 0; label < data.labels; ++label) {
            double positives = 0.0;
            for (auto at = static_cast<std::size_t>(label); at < data.truth.size();
                 at += static_cast<std::size_t>(data.labels))
                positives += data.truth[at];
            const double share = (positives + 1.0) / (static_cast<double>(data.recordings.count()) + 2.0);
            head.bias[label] = std::log(share / (1.0 - share));
        }
        return {head.weight.to(place.device), head.bias.to(place.device)};
    }

    // What must be the same for a saved state to be of this run.
    [[nodiscard]] std::map<std::string, std::string> describe() const {
        const EncoderConfig& c = m_encoder.config;
        return {{"encoder", std::to_string(c.dim) + "x" + std::to_string(c.depth) + "x" +
                                std::to_string(c.attentionHeads) + "x" + std::to_string(c.mlpDim)},
                {"recordings", std::to_string(m_data.recordings.count())},
                {"labels", std::to_string(m_data.labels)},
                {"steps", std::to_string(m_total)},
                {"batch", std::to_string(m_options.batch)},
                {"seed", std::to_string(m_options.seed)}};
    }

    StateParts parts() {
        StateParts all{{"encoder.", named(m_encoder)},
                       {"head.", {{"weight", &m_head.weight}, {"bias", &m_head.bias}}}};
        if (m_options.average > 0.0)
            all.emplace_back("average.", named(m_average));
        return all;
    }

    Result<void> save(const FinetuneWatch& watch) {
        if (!m_options.state.empty()) {
            const auto written =
                writeTrainingState(m_options.state, describe(), m_done, parts(), m_optimiser);
            if (!written)
                return fail(written.error());
        }
        return watch.onSaved ? watch.onSaved(result()) : Result<void>{};
    }

    // The first steps weigh less, so that the mean does not remember where training began.
    void average() {
        const at::NoGradGuard noGraph;
        const auto step = static_cast<double>(m_done);
        const double decay = std::min(m_options.average, step / (step + 9.0));
        const NamedTensors from = named(m_encoder);
        const NamedTensors to = named(m_average);
        for (std::size_t i = 0; i < to.size(); ++i) {
            if (!isFixed(to[i].first))
                to[i].second->mul_(decay).add_(from[i].second->detach(), 1.0 - decay);
        }
    }

    NamedTensors markedTrained() {
        NamedTensors trained{{"head.weight", &m_head.weight}, {"head.bias", &m_head.bias}};
        for (const auto& [name, tensor] : named(m_encoder)) {
            if (!isFixed(name))
                trained.emplace_back(name, tensor);
        }
        for (const auto& [name, tensor] : trained)
            tensor->requires_grad_(true);
        return trained;
    }

    [[nodiscard]] std::map<std::string, double> rates() {
        const int depth = m_encoder.config.depth;
        std::map<std::string, double> rates{{"head.weight", kHeadRate}, {"head.bias", kHeadRate}};
        for (const auto& [name, tensor] : named(m_encoder))
            rates[name] = std::pow(m_options.layerDecay, depth - blockOf(name, depth));
        return rates;
    }

    // The recordings of one step as they are shown this time, with the share that each label holds in them.
    struct Batch {
        at::Tensor signals; ///< (n, 8, 50, 50)
        at::Tensor truth;   ///< (n, labels), 0 to 1
        at::Tensor weight;  ///< (n, labels)
    };

    Batch batchOf(std::span<const std::size_t> rows, std::mt19937_64& random) {
        const auto count = static_cast<std::int64_t>(rows.size());
        Batch batch{at::empty({count, 8, kTimes, 50}, at::kFloat),
                    at::empty({count, m_data.labels}, at::kFloat),
                    at::ones({count, m_data.labels}, at::kFloat)};
        auto* signals = batch.signals.data_ptr<float>();
        auto* truth = batch.truth.data_ptr<float>();
        auto* weight = batch.weight.data_ptr<float>();
        copyWithGain(m_data.recordings, rows, random, signals);
        const auto labels = static_cast<std::size_t>(m_data.labels);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            augment(signals + i * kSignalSize, m_options.augmentation, random);
            for (std::size_t label = 0; label < labels; ++label) {
                truth[i * labels + label] = m_data.truth[rows[i] * labels + label];
                if (!m_data.weight.empty())
                    weight[i * labels + label] = m_data.weight[rows[i] * labels + label];
            }
        }
        const double share = mixingShare(m_options.augmentation.mixup, random);
        if (share < 1.0) {
            std::vector<std::int64_t> order(rows.size());
            std::iota(order.begin(), order.end(), 0);
            std::shuffle(order.begin(), order.end(), random);
            const at::Tensor partners = at::tensor(order, at::kLong);
            const auto mixed = [&](const at::Tensor& t) {
                return t * share + t.index_select(0, partners) * (1.0 - share);
            };
            batch.signals = mixed(batch.signals);
            batch.truth = mixed(batch.truth);
            batch.weight = at::minimum(batch.weight, batch.weight.index_select(0, partners));
        }
        return batch;
    }

    double oneStep(std::int64_t step, double rate) {
        at::manual_seed(generatorFor(m_options.seed, kDropPurpose, step)());
        std::mt19937_64 random = generatorFor(m_options.seed, kBatchPurpose, step);
        const std::vector<std::size_t> rows = batchRows(
            m_data.recordings.count(), static_cast<std::size_t>(m_options.batch), step, m_options.seed);
        const Batch batch = batchOf(rows, random);
        double sum = 0.0;
        const std::int64_t all = batch.truth.size(0);
        for (std::int64_t first = 0; first < all;) {
            std::int64_t count = std::min<std::int64_t>(m_options.microBatch, all - first);
            if (all - first - count == 1)
                ++count; // a recording by itself has no spread
            const at::Tensor loss =
                lossOf({batch.signals.narrow(0, first, count), batch.truth.narrow(0, first, count),
                        batch.weight.narrow(0, first, count)},
                       random);
            const double share = static_cast<double>(count) / static_cast<double>(all);
            (loss * share).backward();
            sum += share * loss.item<double>();
            first += count;
        }
        m_optimiser.step(rate, m_options.clipNorm);
        return sum;
    }

    // The times that are shown, ascending. The same for a whole micro-batch keeps the tensors rectangular;
    // its tokens keep their true positions.
    [[nodiscard]] at::Tensor drawTimes(std::mt19937_64& random) const {
        std::vector<std::int64_t> times(kTimes);
        std::iota(times.begin(), times.end(), 0);
        if (m_options.scattered) {
            std::shuffle(times.begin(), times.end(), random);
            times.resize(static_cast<std::size_t>(m_options.times));
            std::sort(times.begin(), times.end());
        } else {
            const auto start =
                std::uniform_int_distribution<std::ptrdiff_t>(0, kTimes - m_options.times)(random);
            times = {times.begin() + start, times.begin() + start + m_options.times};
        }
        return at::tensor(times, at::kLong);
    }

    at::Tensor lossOf(const Batch& batch, std::mt19937_64& random) {
        const at::Tensor times = drawTimes(random).to(m_place.device);
        const at::Tensor patches = batch.signals.to(m_place.device).index_select(2, times);
        const at::Tensor positions = m_encoder.positions.view({1, 8, kTimes, -1}).index_select(2, times);
        at::Tensor embedding;
        {
            const Autocast products(m_place.device, m_place.bf16);
            const at::Tensor tokens =
                encodeTokens(m_encoder, patchTokens(m_encoder, patches), positions, {m_options.dropPath});
            embedding = tokens.to(at::kFloat).flatten(1, 2).mean(1);
        }
        // What differs between recordings is a small part of an embedding, most of which is position: the
        // linear layer sees it in units of its spread over the batch.
        const at::Tensor standardised = at::batch_norm(embedding, {}, {}, {}, {}, true, 0.0, 1e-8, false);
        const at::Tensor logits = at::linear(standardised, m_head.weight, m_head.bias);
        return at::binary_cross_entropy_with_logits(logits, batch.truth.to(m_place.device),
                                                    batch.weight.to(m_place.device));
    }

    [[nodiscard]] Finetuned result() {
        Finetuned out;
        addTensors(out.encoder, named(m_options.average > 0.0 ? m_average : m_encoder));
        out.config = m_encoder.config;
        out.steps = m_done;
        out.place = {deviceName(m_place.device), m_place.bf16 ? "bf16" : "fp32", {}};
        return out;
    }

    const LabelledSet& m_data;
    const FinetuneOptions& m_options;
    Place m_place;
    EncoderWeights m_encoder;
    LinearWeights m_head;
    EncoderWeights m_average; ///< before training marks the encoder's tensors
    AdamW m_optimiser;
    std::int64_t m_done = 0;
    std::int64_t m_total = 1;
    CosineSchedule m_rate;
};

} // namespace

Result<Finetuned> finetune(const FinetuneStart& start, const LabelledSet& data,
                           const FinetuneOptions& options, bool resume, const FinetuneWatch& watch,
                           const Progress& progress) {
    if (const auto valid = checkOptions(data, options); !valid)
        return fail(valid.error());
    return guarded("fine-tuning", [&]() -> Result<Finetuned> {
        useThreads(options.threads);
        const Result<Place> place = choosePlace(options.device, options.precision);
        if (!place)
            return fail(place.error());
        Result<EncoderWeights> weights = startWeights(start, options.seed);
        if (!weights)
            return fail(weights.error());
        Run run(std::move(*weights), data, options, *place);
        if (resume) {
            if (const auto restored = run.restore(); !restored)
                return fail(restored.error());
        }
        return run.train(watch, progress);
    });
}

} // namespace leadlight::jepa
