// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/finetune.h"

#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/adamw.h"
#include "core/jepa/torch/autocast.h"
#include "core/jepa/torch/device.h"
#include "core/jepa/torch/graph.h"
#include "core/jepa/torch/guard.h"
#include "core/jepa/torch/schedule.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <span>

namespace leadlight::jepa {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kBatchPurpose = 11;
constexpr std::uint64_t kDropPurpose = 12;
constexpr int kTimes = 50;
constexpr double kHeadRate = 5.0; // the linear layer starts from nothing, the encoder does not

Result<void> checkOptions(const LabelledSet& data, const FinetuneOptions& options) {
    const std::size_t count = data.recordings.count();
    if (count == 0 || data.labels < 1 || data.truth.size() != count * static_cast<std::size_t>(data.labels) ||
        data.recordings.signals.size() != count * kSignalSize)
        return fail(ErrorCode::Invalid, "There is no labelled recording to train on.");
    if (options.batch < 2 || options.microBatch < 2 || options.epochs <= 0.0 || options.learningRate <= 0.0 ||
        options.times < 1 || options.times > kTimes || options.layerDecay <= 0.0 || options.layerDecay > 1.0)
        return fail(ErrorCode::Invalid, "A training option makes no sense: batch and micro-batch must be at "
                                        "least 2, epochs positive, times 1 to 50, layer decay "
                                        "above 0 and at most 1.");
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

class Run {
public:
    Run(EncoderWeights encoder, const LabelledSet& data, const FinetuneOptions& options, const Place& place)
        : m_data(data)
        , m_options(options)
        , m_place(place)
        , m_encoder(moved(std::move(encoder), place))
        , m_head(newHead(data, m_encoder.config.dim, place))
        , m_optimiser(markedTrained(), {.weightDecay = options.weightDecay}, rates()) {
        const auto perEpoch = static_cast<double>(
            stepsPerEpoch(data.recordings.count(), static_cast<std::size_t>(options.batch)));
        m_total = std::max<std::int64_t>(1, std::llround(options.epochs * perEpoch));
        m_rate = {options.learningRate, options.lowestRate, std::llround(options.warmupEpochs * perEpoch),
                  m_total};
    }

    Result<Finetuned> train(const FinetuneWatch& watch, const Progress& progress) {
        auto saved = Clock::now();
        for (std::int64_t step = 0; step < m_total; ++step) {
            const double rate = m_rate.rate(step);
            const double loss = oneStep(step, rate);
            m_done = step + 1;
            if (!std::isfinite(loss))
                return fail(ErrorCode::Invalid,
                            "Training diverged (the loss is no number); use a lower learning rate.");
            if (watch.onStep)
                watch.onStep({m_done, m_total, loss, rate});
            if (!progress.report(static_cast<double>(m_done) / static_cast<double>(m_total)))
                return fail(ErrorCode::Cancelled, "Training was stopped.");
            if (watch.onSaved &&
                std::chrono::duration<double>(Clock::now() - saved).count() >= m_options.saveEveryS) {
                if (const auto kept = watch.onSaved(result()); !kept)
                    return fail(kept.error());
                saved = Clock::now();
            }
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

    double oneStep(std::int64_t step, double rate) {
        at::manual_seed(generatorFor(m_options.seed, kDropPurpose, step)());
        std::mt19937_64 random = generatorFor(m_options.seed, kBatchPurpose, step);
        const std::vector<std::size_t> rows = batchRows(
            m_data.recordings.count(), static_cast<std::size_t>(m_options.batch), step, m_options.seed);
        double sum = 0.0;
        const auto most = static_cast<std::size_t>(m_options.microBatch);
        for (std::size_t first = 0; first < rows.size(); first += most) {
            std::size_t count = std::min(most, rows.size() - first);
            if (rows.size() - first - count == 1)
                ++count; // a recording by itself has no spread
            const at::Tensor loss = lossOf(std::span(rows).subspan(first, count), random);
            const double share = static_cast<double>(count) / static_cast<double>(rows.size());
            (loss * share).backward();
            sum += share * loss.item<double>();
            first += count - std::min(count, most);
        }
        m_optimiser.step(rate, m_options.clipNorm);
        return sum;
    }

    at::Tensor lossOf(std::span<const std::size_t> rows, std::mt19937_64& random) {
        const auto count = static_cast<std::int64_t>(rows.size());
        at::Tensor signals = at::empty({count, 8, kTimes, 50}, at::kFloat);
        copyWithGain(m_data.recordings, rows, random, signals.data_ptr<float>());
        at::Tensor truth = at::empty({count, m_data.labels}, at::kFloat);
        auto* to = truth.data_ptr<float>();
        for (const std::size_t row : rows) {
            for (int label = 0; label < m_data.labels; ++label)
                *to++ = m_data.truth[row * static_cast<std::size_t>(m_data.labels) +
                                     static_cast<std::size_t>(label)];
        }
        // The same stretch for the whole micro-batch keeps the tensors rectangular; its tokens keep their
        // true positions.
        const auto start = std::uniform_int_distribution<std::int64_t>(0, kTimes - m_options.times)(random);
        const at::Tensor patches = signals.narrow(2, start, m_options.times).to(m_place.device);
        const at::Tensor positions =
            m_encoder.positions.view({1, 8, kTimes, -1}).narrow(2, start, m_options.times);
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
        return at::binary_cross_entropy_with_logits(logits, truth.to(m_place.device));
    }

    [[nodiscard]] Finetuned result() {
        Finetuned out;
        addTensors(out.encoder, named(m_encoder));
        out.steps = m_done;
        out.place = {deviceName(m_place.device), m_place.bf16 ? "bf16" : "fp32", {}};
        return out;
    }

    const LabelledSet& m_data;
    const FinetuneOptions& m_options;
    Place m_place;
    EncoderWeights m_encoder;
    LinearWeights m_head;
    AdamW m_optimiser;
    std::int64_t m_done = 0;
    std::int64_t m_total = 1;
    CosineSchedule m_rate;
};

} // namespace

Result<Finetuned> finetune(const std::filesystem::path& start, const LabelledSet& data,
                           const FinetuneOptions& options, const FinetuneWatch& watch,
                           const Progress& progress) {
    if (const auto valid = checkOptions(data, options); !valid)
        return fail(valid.error());
    return guarded("fine-tuning", [&]() -> Result<Finetuned> {
        useThreads(options.threads);
        const Result<Place> place = choosePlace(options.device, options.precision);
        if (!place)
            return fail(place.error());
        const Result<EncoderFile> file = openEncoderFile(start);
        if (!file)
            return fail(file.error());
        Result<EncoderWeights> weights = readEncoder(file->file, file->config);
        if (!weights)
            return fail(weights.error());
        return Run(std::move(*weights), data, options, *place).train(watch, progress);
    });
}

} // namespace leadlight::jepa
