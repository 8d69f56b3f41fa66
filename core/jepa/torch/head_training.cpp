// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/head_training.h"

#include "core/jepa/torch/adamw.h"
#include "core/jepa/torch/device.h"
#include "core/jepa/torch/guard.h"
#include "core/jepa/torch/schedule.h"
#include "core/jepa/torch/training_set.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace leadlight::jepa {
namespace {

constexpr std::uint64_t kInitPurpose = 21;

std::vector<float> toVector(const at::Tensor& tensor) {
    const at::Tensor plain = tensor.detach().contiguous();
    const auto* first = plain.const_data_ptr<float>();
    return {first, first + plain.numel()};
}

// Examples as tensors that share the vectors' memory.
struct Tensors {
    at::Tensor values; ///< (n, tokens, dim)
    at::Tensor truth;  ///< (n, labels)
    at::Tensor weight; ///< (n, labels)
};

Tensors tensorsOf(const HeadExamples& examples) {
    const auto count = static_cast<std::int64_t>(examples.count());
    const std::vector<float> truth(examples.truth.begin(), examples.truth.end());
    Tensors out;
    out.values = at::from_blob(const_cast<float*>(examples.values.data()),
                               {count, examples.tokens, examples.dim}, at::kFloat);
    out.truth = at::tensor(truth, at::kFloat).view({count, examples.labels});
    out.weight = examples.weight.empty()
                     ? at::ones_like(out.truth)
                     : at::tensor(examples.weight, at::kFloat).view({count, examples.labels});
    return out;
}

Result<void> checkExamples(const HeadExamples& examples) {
    const std::size_t count = examples.count();
    if (count == 0 || examples.dim < 1 || examples.tokens < 1 || examples.labels < 1 ||
        examples.truth.size() != count * static_cast<std::size_t>(examples.labels) ||
        (!examples.weight.empty() && examples.weight.size() != examples.truth.size()) ||
        examples.values.size() !=
            count * static_cast<std::size_t>(examples.tokens) * static_cast<std::size_t>(examples.dim))
        return fail(ErrorCode::Invalid, "There is nothing to train a head on, or its sizes do not match.");
    return {};
}

class Run {
public:
    Run(const HeadExamples& training, const HeadExamples* validation, const HeadTrainingOptions& options)
        : m_options(options)
        , m_training(tensorsOf(training)) {
        if (validation != nullptr)
            m_validation = tensorsOf(*validation);
        at::manual_seed(generatorFor(options.seed, kInitPurpose, 0)());
        // torch.nn.Linear's own start: uniform within 1 / sqrt(inputs).
        const double reach = 1.0 / std::sqrt(static_cast<double>(training.dim));
        m_head.weight = at::empty({training.labels, training.dim}, at::kFloat).uniform_(-reach, reach);
        m_head.bias = at::empty({training.labels}, at::kFloat).uniform_(-reach, reach);
        if (options.attentionHidden > 0) {
            m_hidden.weight =
                at::empty({options.attentionHidden, training.dim}, at::kFloat).uniform_(-reach, reach);
            m_hidden.bias = at::zeros({options.attentionHidden}, at::kFloat);
            m_score = at::zeros({training.labels, options.attentionHidden}, at::kFloat);
        }
        if (options.classWeights) {
            const at::Tensor seen = m_training.weight.sum(0).clamp_min(1e-6);
            const at::Tensor share =
                ((m_training.truth * m_training.weight).sum(0) / seen).clamp(1e-3, 1.0 - 1e-3);
            m_positive = options.exclusive ? (1.0 / share) / (1.0 / share).mean() : (1.0 - share) / share;
        }
    }

    Result<TrainedHead> train(const Progress& progress) {
        NamedTensors trained = parameters();
        for (const auto& [name, tensor] : trained)
            tensor->requires_grad_(true);
        AdamW optimiser(trained, {.weightDecay = m_options.weightDecay}, {});
        const auto count = static_cast<std::size_t>(m_training.truth.size(0));
        const auto batch = static_cast<std::size_t>(m_options.batch);
        const std::int64_t perEpoch = stepsPerEpoch(count, batch);
        const CosineSchedule rate{m_options.learningRate, m_options.lowestRate, m_options.warmupSteps,
                                  perEpoch * m_options.epochs};
        double best = std::numeric_limits<double>::infinity();
        std::vector<at::Tensor> kept;
        TrainedHead out;
        int without = 0;
        for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
            double sum = 0.0;
            for (std::int64_t i = 0; i < perEpoch; ++i) {
                const std::int64_t step = epoch * perEpoch + i;
                const std::vector<std::size_t> rows = batchRows(count, batch, step, m_options.seed);
                const at::Tensor index = indexOf(rows);
                const at::Tensor loss = lossOf(m_training, index);
                loss.backward();
                optimiser.step(rate.rate(step));
                sum += loss.item<double>();
            }
            out.epochs = epoch + 1;
            out.trainingLoss = sum / static_cast<double>(perEpoch);
            if (!std::isfinite(out.trainingLoss))
                return fail(ErrorCode::Invalid, "Training the head diverged; use a lower learning rate.");
            if (!progress.report(static_cast<double>(epoch + 1) / m_options.epochs))
                return fail(ErrorCode::Cancelled, "Training was stopped.");
            if (!m_validation.values.defined())
                continue;
            const double loss = validationLoss();
            if (loss < best) {
                best = loss;
                without = 0;
                kept.clear();
                for (const auto& [name, tensor] : trained)
                    kept.push_back(tensor->detach().clone());
            } else if (m_options.patience > 0 && ++without >= m_options.patience) {
                break;
            }
        }
        if (m_options.patience > 0 && !kept.empty()) {
            for (std::size_t i = 0; i < kept.size(); ++i)
                *trained[i].second = kept[i];
            out.validationLoss = best;
        } else if (m_validation.values.defined()) {
            out.validationLoss = validationLoss();
        }
        out.weights = toVector(m_head.weight);
        out.bias = toVector(m_head.bias);
        if (m_options.attentionHidden > 0)
            out.attention = AttentionPooling{m_options.attentionHidden, toVector(m_hidden.weight),
                                             toVector(m_hidden.bias), toVector(m_score)};
        return out;
    }

private:
    // Names as AdamW groups them: one-dimensional tensors and biases do not decay.
    NamedTensors parameters() {
        NamedTensors all{{"weight", &m_head.weight}, {"bias", &m_head.bias}};
        if (m_options.attentionHidden > 0) {
            all.emplace_back("hidden.weight", &m_hidden.weight);
            all.emplace_back("hidden.bias", &m_hidden.bias);
            all.emplace_back("score.weight", &m_score);
        }
        return all;
    }

    static at::Tensor indexOf(const std::vector<std::size_t>& rows) {
        const std::vector<std::int64_t> index(rows.begin(), rows.end());
        return at::tensor(index, at::kLong);
    }

    at::Tensor logitsOf(const at::Tensor& values) const {
        if (m_options.attentionHidden == 0)
            return at::linear(values.mean(1), m_head.weight, m_head.bias);
        const at::Tensor scores = at::linear(at::tanh(at::linear(values, m_hidden.weight, m_hidden.bias)),
                                             m_score); // (n, tokens, labels)
        const at::Tensor shares = at::softmax(scores, 1);
        const at::Tensor each = at::linear(values, m_head.weight); // (n, tokens, labels)
        return (shares * each).sum(1) + m_head.bias;
    }

    at::Tensor lossOf(const Tensors& examples, const at::Tensor& index) const {
        const at::Tensor logits = logitsOf(examples.values.index_select(0, index));
        const at::Tensor truth = examples.truth.index_select(0, index);
        const at::Tensor weight = examples.weight.index_select(0, index);
        if (m_options.exclusive) {
            at::Tensor each = truth * weight * at::log_softmax(logits, 1);
            if (m_positive.defined())
                each = each * m_positive;
            return -each.sum() / (truth * weight).sum().clamp_min(1.0);
        }
        return at::binary_cross_entropy_with_logits(logits, truth, weight, m_positive);
    }

    double validationLoss() const {
        const at::NoGradGuard noGraph;
        constexpr std::int64_t kAtOnce = 64;
        double sum = 0.0;
        const std::int64_t count = m_validation.truth.size(0);
        for (std::int64_t first = 0; first < count; first += kAtOnce) {
            const std::int64_t last = std::min(count, first + kAtOnce);
            const at::Tensor index = at::arange(first, last, at::kLong);
            sum += lossOf(m_validation, index).item<double>() * static_cast<double>(last - first);
        }
        return sum / static_cast<double>(count);
    }

    const HeadTrainingOptions& m_options;
    Tensors m_training;
    Tensors m_validation;
    LinearWeights m_head;
    LinearWeights m_hidden;
    at::Tensor m_score;
    at::Tensor m_positive;
};

} // namespace

Result<TrainedHead> trainHead(const HeadExamples& training, const HeadExamples* validation,
                              const HeadTrainingOptions& options, const Progress& progress) {
    for (const HeadExamples* examples : {&training, validation}) {
        if (examples == nullptr)
            continue;
        if (const auto valid = checkExamples(*examples); !valid)
            return fail(valid.error());
        if (examples->dim != training.dim || examples->labels != training.labels)
            return fail(ErrorCode::Invalid, "Training and validation are of different sizes.");
    }
    if (options.epochs < 1 || options.batch < 1 || options.learningRate <= 0.0 ||
        options.attentionHidden < 0 || (options.patience > 0 && validation == nullptr))
        return fail(ErrorCode::Invalid,
                    "An option of the head's training makes no sense; early stopping needs "
                    "recordings to validate on.");
    return guarded("training a head", [&]() -> Result<TrainedHead> {
        useThreads(options.threads);
        return Run(training, validation, options).train(progress);
    });
}

} // namespace leadlight::jepa
