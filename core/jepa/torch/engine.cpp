// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/engine.h"

#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/autocast.h"
#include "core/jepa/torch/cpu_encoder.h"
#include "core/jepa/torch/device.h"
#include "core/jepa/torch/graph.h"
#include "core/jepa/torch/guard.h"

#include <ATen/Parallel.h>
#include <torch/version.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace leadlight::jepa {
namespace {

constexpr int kCpuBatch = 4; // larger ones gain nothing on a CPU and leave its caches
constexpr int kGpuBatch = 64;

/// A batch on its way to values.
struct Encoded {
    at::Tensor tokens;    ///< (B, L * 50, dim) float32, CPU
    at::Tensor attention; ///< packed (B, depth, heads, L * 50, keys) float32, CPU, or undefined
};

// (B, heads, L, 50, 50 + L) with the own lead among the columns to (B, heads, L * 50, 50 + L - 1) without it.
at::Tensor packedAttention(const at::Tensor& weights) {
    const auto leads = weights.size(2), times = weights.size(3);
    std::vector<at::Tensor> rows;
    for (std::int64_t lead = 0; lead < leads; ++lead) {
        const at::Tensor own = weights.select(2, lead);
        rows.push_back(at::cat(
            {own.narrow(-1, 0, times + lead), own.narrow(-1, times + lead + 1, leads - lead - 1)}, -1));
    }
    return at::stack(rows, 2).flatten(2, 3);
}

Result<void> checkInputs(std::span<const ModelInput> inputs) {
    const std::vector<int>& leads = inputs.front().leads;
    const bool ascending =
        std::adjacent_find(leads.begin(), leads.end(), std::greater_equal<>()) == leads.end();
    if (leads.empty() || !ascending || leads.front() < 0 || leads.back() > 7)
        return fail(ErrorCode::Invalid,
                    "The encoder reads leads 0 to 7 of the model's order, each once and ascending.");
    for (const ModelInput& input : inputs) {
        if (input.leads != leads ||
            input.samples.size() != leads.size() * static_cast<std::size_t>(kModelSamples))
            return fail(ErrorCode::Invalid,
                        "The encoder reads 2500 samples of the same leads for every recording of a call.");
    }
    return {};
}

Encoding toValues(const Encoded& batch, std::int64_t index, const EncodeOptions& options) {
    const auto values = [](const at::Tensor& tensor) {
        const at::Tensor plain = tensor.contiguous();
        const auto* first = plain.const_data_ptr<float>();
        return std::vector<float>(first, first + plain.numel());
    };
    Encoding encoding;
    const at::Tensor tokens = batch.tokens[index];
    encoding.embedding = values(tokens.mean(0));
    if (options.keepTokens)
        encoding.tokens = values(tokens);
    if (options.keepAttention)
        encoding.attention = values(batch.attention[index]);
    return encoding;
}

class TorchEncoder : public Encoder {
public:
    TorchEncoder(EncoderWeights weights, std::string recipe, const Place& place, int threads)
        : m_config(weights.config)
        , m_recipe(std::move(recipe))
        , m_place(place)
        , m_threads(threads)
        , m_batch(place.device.is_cuda() ? kGpuBatch : kCpuBatch) {
        if (place.device.is_cuda()) {
            for (const auto& [name, tensor] : named(weights))
                *tensor = tensor->to(place.device);
            m_weights = std::move(weights);
        } else {
            m_cpu = std::make_unique<CpuEncoder>(weights, place.bf16);
        }
    }

    [[nodiscard]] const EncoderConfig& config() const override { return m_config; }

    [[nodiscard]] std::string_view recipe() const override { return m_recipe; }

    [[nodiscard]] RunPlace place() const override {
        return {deviceName(m_place.device), m_place.bf16 ? "bf16" : "fp32", m_notes};
    }

    [[nodiscard]] Result<std::vector<Encoding>> encode(std::span<const ModelInput> inputs,
                                                       const EncodeOptions& options,
                                                       const Progress& progress) override {
        if (inputs.empty())
            return std::vector<Encoding>();
        if (const auto valid = checkInputs(inputs); !valid)
            return fail(valid.error());
        return guarded("running the encoder", [&] { return encodeAll(inputs, options, progress); });
    }

private:
    Result<std::vector<Encoding>> encodeAll(std::span<const ModelInput> inputs, const EncodeOptions& options,
                                            const Progress& progress) {
        useThreads(m_threads);
        std::vector<Encoding> all;
        all.reserve(inputs.size());
        while (all.size() < inputs.size()) {
            const std::size_t count = std::min(static_cast<std::size_t>(m_batch), inputs.size() - all.size());
            const auto goOn = [&](int block) {
                const double done =
                    static_cast<double>(all.size()) + static_cast<double>(count) * block / m_config.depth;
                return progress.report(done / static_cast<double>(inputs.size()));
            };
            Encoded batch;
            try {
                batch = encodeBatch(inputs.subspan(all.size(), count), options, goOn);
            } catch (const c10::OutOfMemoryError&) {
                if (!m_place.device.is_cuda())
                    throw;
                yieldMemory();
                continue;
            }
            if (!batch.tokens.defined())
                return fail(ErrorCode::Cancelled, "The analysis was stopped.");
            for (std::size_t i = 0; i < count; ++i)
                all.push_back(toValues(batch, static_cast<std::int64_t>(i), options));
        }
        if (!progress.report(1.0))
            return fail(ErrorCode::Cancelled, "The analysis was stopped.");
        return all;
    }

    Encoded encodeBatch(std::span<const ModelInput> inputs, const EncodeOptions& options,
                        const std::function<bool(int)>& goOn) {
        const std::vector<int>& leads = inputs.front().leads;
        const auto leadCount = static_cast<std::int64_t>(leads.size());
        at::Tensor patches =
            at::empty({static_cast<std::int64_t>(inputs.size()), leadCount, 50, 50}, at::kFloat);
        auto* to = patches.data_ptr<float>();
        for (const ModelInput& input : inputs)
            to = std::copy(input.samples.begin(), input.samples.end(), to);
        Encoded encoded;
        if (m_cpu) {
            encoded.tokens =
                m_cpu->encode(patches, leads, options.keepAttention ? &encoded.attention : nullptr, goOn);
            return encoded;
        }
        const at::InferenceMode inference;
        const Autocast products(m_place.device, m_place.bf16);
        std::vector<at::Tensor> attention;
        const at::Tensor positions = leadPositions(m_weights.positions, leads).unsqueeze(0);
        const at::Tensor tokens =
            encodeTokens(m_weights, patchTokens(m_weights, patches.to(m_place.device)), positions, {},
                         options.keepAttention ? &attention : nullptr, goOn);
        if (!tokens.defined())
            return encoded;
        encoded.tokens = tokens.flatten(1, 2).to(at::kCPU, at::kFloat);
        if (options.keepAttention) {
            for (at::Tensor& weights : attention)
                weights = packedAttention(weights).to(at::kCPU, at::kFloat);
            encoded.attention = at::stack(attention, 1);
        }
        return encoded;
    }

    // After the GPU ran out of memory: half the batch, and in the end the CPU.
    void yieldMemory() {
        if (m_batch > 1) {
            m_batch /= 2;
            m_notes = {"GPU memory did not suffice: batch reduced to " + std::to_string(m_batch)};
            return;
        }
        for (const auto& [name, tensor] : named(m_weights))
            *tensor = tensor->to(at::kCPU);
        m_cpu = std::make_unique<CpuEncoder>(m_weights, false);
        m_weights = {};
        m_place = {};
        m_batch = kCpuBatch;
        m_notes = {"GPU memory did not suffice: ran on the CPU"};
    }

    EncoderConfig m_config;
    std::string m_recipe;
    Place m_place;
    int m_threads;
    int m_batch;
    EncoderWeights m_weights;          // on a GPU
    std::unique_ptr<CpuEncoder> m_cpu; // on the CPU
    std::vector<std::string> m_notes;
};

class TorchEngine : public Engine {
public:
    [[nodiscard]] Result<std::unique_ptr<Encoder>> load(const std::filesystem::path& model,
                                                        DeviceChoice device, PrecisionChoice precision,
                                                        int threads) override {
        return guarded("loading the encoder", [&]() -> Result<std::unique_ptr<Encoder>> {
            const Result<EncoderFile> file = openEncoderFile(model);
            if (!file)
                return fail(file.error());
            if (file->config.dim / file->config.attentionHeads > kMaxHeadWidth)
                return fail(ErrorCode::Unsupported,
                            "The encoder's attention heads are wider than 128, which is not supported.");
            const Result<Place> place = choosePlace(device, precision);
            if (!place)
                return fail(place.error());
            Result<EncoderWeights> weights = readEncoder(file->file, file->config);
            if (!weights)
                return fail(weights.error());
            useThreads(threads);
            return std::make_unique<TorchEncoder>(std::move(*weights), file->card.recipe, *place, threads);
        });
    }

    [[nodiscard]] std::string name() const override { return "LibTorch " TORCH_VERSION; }
};

} // namespace

std::unique_ptr<Engine> makeTorchEngine() {
    return std::make_unique<TorchEngine>();
}

} // namespace leadlight::jepa
