// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/torch_encoder.h"

#include "core/jepa/torch/batches.h"
#include "core/jepa/torch/copy_streams.h"
#include "core/jepa/torch/device_encoder.h"
#include "core/jepa/torch/gradients.h"
#include "core/jepa/torch/guard.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <stdexcept>
#include <utility>

namespace leadlight::jepa {
namespace {

/// A batch on its way to values; on a GPU it may still be being computed.
struct Encoded {
    at::Tensor embedding; ///< (B, dim) float32; undefined: it was stopped
    at::Tensor tokens;    ///< (B, L * 50, dim) float32, or undefined
    at::Tensor attention; ///< packed (B, depth, heads, L * 50, keys) float32, or undefined
};

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

std::vector<float> valuesOf(const at::Tensor& tensor) {
    const at::Tensor plain = tensor.cpu().contiguous();
    const auto* first = plain.const_data_ptr<float>();
    return {first, first + plain.numel()};
}

std::int64_t keptCount(const TokenMask& mask) {
    return std::count_if(mask.begin(), mask.end(), [](std::uint8_t flag) { return flag != 0; });
}

Result<void> checkMasks(std::span<const TokenMask> masks, std::size_t tokens) {
    for (const TokenMask& mask : masks) {
        if (mask.size() != tokens || keptCount(mask) == 0)
            return fail(ErrorCode::Invalid,
                        "A choice of tokens must have a flag for each of them and leave at least one.");
    }
    return {};
}

// (B, L, 50, 50)
at::Tensor patchesOf(std::span<const ModelInput> inputs, const CopyStreams& copies) {
    at::Tensor patches = copies.hostTensor({static_cast<std::int64_t>(inputs.size()),
                                            static_cast<std::int64_t>(inputs.front().leads.size()), 50, 50});
    auto* to = patches.data_ptr<float>();
    for (const ModelInput& input : inputs)
        to = std::copy(input.samples.begin(), input.samples.end(), to);
    return patches;
}

Encoding toValues(const Encoded& batch, std::int64_t index) {
    Encoding encoding;
    encoding.embedding = valuesOf(batch.embedding[index]);
    if (batch.tokens.defined())
        encoding.tokens = valuesOf(batch.tokens[index]);
    if (batch.attention.defined())
        encoding.attention = valuesOf(batch.attention[index]);
    return encoding;
}

Error stopped() {
    return {ErrorCode::Cancelled, "The analysis was stopped."};
}

/// The control of the explanations: how many of the last blocks are random numbers.
struct Randomisation {
    int blocks = 0;
    std::uint64_t seed = 0;
};

Result<EncoderWeights> readWeights(const std::shared_ptr<const EncoderFile>& file,
                                   const Randomisation& randomisation) {
    if (randomisation.blocks <= 0)
        return viewWeights(file);
    Result<EncoderWeights> weights = readEncoder(file->file, file->config);
    if (weights)
        randomise(*weights, randomisation.blocks, randomisation.seed);
    return weights;
}

class TorchEncoder : public Encoder {
public:
    TorchEncoder(std::shared_ptr<const EncoderFile> file, const Randomisation& randomisation,
                 EncoderWeights weights, const Place& place, int threads)
        : m_file(std::move(file))
        , m_randomisation(randomisation)
        , m_place(place)
        , m_threads(threads)
        , m_plan{!place.device.is_cpu(), place.device.is_cpu() ? kCpuBatch : kGpuBatch} {
        if (place.device.is_cpu())
            m_cpu = std::make_unique<CpuEncoder>(std::move(weights), place.bf16);
        else
            m_device = std::make_unique<DeviceEncoder>(std::move(weights), place);
    }

    /// On the CPU; in bf16 not for parts of the tokens, which are compared with each other, nor for what is
    /// asked to be exact.
    TorchEncoder(std::shared_ptr<const EncoderFile> file, std::unique_ptr<CpuEncoder> ready,
                 const Place& place, int threads)
        : m_file(std::move(file))
        , m_place(place)
        , m_exactParts(place.bf16)
        , m_threads(threads)
        , m_plan{false, kCpuBatch}
        , m_cpu(std::move(ready)) {}

    [[nodiscard]] const EncoderConfig& config() const override { return m_file->config; }

    [[nodiscard]] std::string_view recipe() const override { return m_file->card.recipe; }

    [[nodiscard]] RunPlace place() const override {
        const bool narrow = m_place.bf16 && !(m_exactParts && m_ranExact);
        return {deviceName(m_place.device), narrow ? "bf16" : "fp32", m_notes};
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

    [[nodiscard]] Result<std::vector<Encoding>> encodeParts(const ModelInput& input,
                                                            std::span<const TokenMask> masks,
                                                            const EncodeOptions& options,
                                                            const Progress& progress) override {
        if (const auto valid = checkInputs({&input, 1}); !valid)
            return fail(valid.error());
        if (const auto valid = checkMasks(masks, input.leads.size() * 50); !valid)
            return fail(valid.error());
        return guarded("running the encoder on a part of the tokens",
                       [&] { return encodeAllParts(input, masks, options, progress); });
    }

    [[nodiscard]] Result<Gradients> gradients(const ModelInput& input, const LogitGradient& logit,
                                              const GradientOptions& options,
                                              const Progress& progress) override {
        if (const auto valid = checkInputs({&input, 1}); !valid)
            return fail(valid.error());
        return guarded("computing gradients", [&]() -> Result<Gradients> {
            useThreads(m_threads);
            // Read anew each time: only the products' own form of the weights is kept in memory.
            Result<EncoderWeights> read = readWeights(m_file, m_randomisation);
            if (!read)
                return fail(read.error());
            for (const auto& [name, tensor] : named(*read))
                *tensor = tensor->to(m_place.device);
            auto found =
                computeGradients(*read, patchesOf({&input, 1}, m_copies).to(m_place.device), input.leads,
                                 logit, options, [&](double share) { return progress.report(share); });
            if (!found)
                return fail(stopped());
            return std::move(*found);
        });
    }

    [[nodiscard]] Result<std::unique_ptr<Encoder>> randomised(int blocks, std::uint64_t seed) override {
        return guarded("randomising the encoder", [&]() -> Result<std::unique_ptr<Encoder>> {
            const Randomisation randomisation{blocks, seed};
            Result<EncoderWeights> weights = readWeights(m_file, randomisation);
            if (!weights)
                return fail(weights.error());
            return std::make_unique<TorchEncoder>(m_file, randomisation, std::move(*weights), m_place,
                                                  m_threads);
        });
    }

private:
    Result<std::vector<Encoding>> encodeAllParts(const ModelInput& input, std::span<const TokenMask> masks,
                                                 const EncodeOptions& options, const Progress& progress) {
        useThreads(m_threads);
        const at::Tensor patches = patchesOf({&input, 1}, m_copies);
        std::vector<Encoding> all;
        all.reserve(masks.size());
        const auto step = [&](std::size_t first) -> std::size_t {
            const auto batch = masks.subspan(first, partsAtOnce(masks.subspan(first)));
            const auto goOn = blockProgress(progress, first, batch.size(), masks.size());
            at::Tensor tokens = m_device ? m_device->encodeParts(patches, input.leads, batch, goOn)
                                         : exactEncoder().encodeParts(patches, input.leads, batch, goOn);
            if (!tokens.defined())
                return 0;
            tokens = tokens.cpu();
            std::int64_t row = 0;
            for (const TokenMask& mask : batch) {
                const std::int64_t count = keptCount(mask);
                const at::Tensor kept = tokens.narrow(0, row, count);
                Encoding encoding;
                encoding.embedding = valuesOf(kept.mean(0, false, at::kDouble).to(at::kFloat));
                if (options.keepTokens)
                    encoding.tokens = valuesOf(kept);
                all.push_back(std::move(encoding));
                row += count;
            }
            return batch.size();
        };
        if (!inBatches(masks.size(), m_plan, step, [this] { followPlan(); }) || !progress.report(1.0))
            return fail(stopped());
        return all;
    }

    /// Whether to go on after a block, told as a share of `total`.
    [[nodiscard]] std::function<bool(int)> blockProgress(const Progress& progress, std::size_t first,
                                                         std::size_t count, std::size_t total) const {
        return [this, &progress, first, count, total](int block) {
            const double done =
                static_cast<double>(first) + static_cast<double>(count) * block / config().depth;
            return progress.report(done / static_cast<double>(total));
        };
    }

    /// How many of the masks share one pass: as many tokens as a usual batch of whole recordings has.
    [[nodiscard]] std::size_t partsAtOnce(std::span<const TokenMask> masks) const {
        const std::int64_t room =
            static_cast<std::int64_t>(m_plan.size) * static_cast<std::int64_t>(masks.front().size());
        std::size_t count = 0;
        for (std::int64_t tokens = 0; count < masks.size(); ++count) {
            // A GPU computes what is left out too, and throws it away.
            tokens += m_cpu ? keptCount(masks[count]) : static_cast<std::int64_t>(masks[count].size());
            if (tokens > room && count > 0)
                break;
        }
        return count;
    }

    Result<std::vector<Encoding>> encodeAll(std::span<const ModelInput> inputs, const EncodeOptions& options,
                                            const Progress& progress) {
        useThreads(m_threads);
        std::vector<Encoding> all;
        all.reserve(inputs.size());
        std::deque<Arriving>
            begun; // a GPU computes a batch while the one before it is fetched and the next sent
        const auto begin = [&](std::size_t first) -> std::size_t {
            const std::size_t count = std::min(static_cast<std::size_t>(m_plan.size), inputs.size() - first);
            Encoded batch = encodeBatch(inputs.subspan(first, count), options,
                                        blockProgress(progress, first, count, inputs.size()));
            if (!batch.embedding.defined())
                return 0;
            begun.push_back(m_copies.toHost({batch.embedding, batch.tokens, batch.attention}));
            return count;
        };
        const auto finish = [&] {
            const std::vector<at::Tensor> arrived = begun.front().wait();
            begun.pop_front();
            const Encoded batch{arrived[0], arrived[1], arrived[2]};
            for (std::int64_t i = 0; i < batch.embedding.size(0); ++i)
                all.push_back(toValues(batch, i));
        };
        if (!inOverlappingBatches(inputs.size(), m_plan, begin, finish, [this] { followPlan(); }) ||
            !progress.report(1.0))
            return fail(stopped());
        return all;
    }

    Encoded encodeBatch(std::span<const ModelInput> inputs, const EncodeOptions& options,
                        const std::function<bool(int)>& goOn) {
        const std::vector<int>& leads = inputs.front().leads;
        const at::Tensor patches = patchesOf(inputs, m_copies);
        Encoded encoded;
        at::Tensor* attention = options.keepAttention ? &encoded.attention : nullptr;
        if (m_device) {
            // A recorded pass fetches its single recording itself.
            encoded.tokens = m_device->encode(inputs.size() == 1 ? patches : m_copies.toDevice(patches),
                                              leads, attention, goOn);
        } else {
            CpuEncoder& encoder = options.exact ? exactEncoder() : *m_cpu;
            m_ranExact = options.exact;
            encoded.tokens = encoder.encode(patches, leads, attention, goOn);
        }
        if (encoded.tokens.defined())
            encoded.embedding = encoded.tokens.mean(1);
        if (!options.keepTokens)
            encoded.tokens = at::Tensor();
        return encoded;
    }

    /// On the CPU: fp32 where bf16 was chosen by itself, else what there is.
    CpuEncoder& exactEncoder() {
        if (!m_exactParts)
            return *m_cpu;
        if (!m_exact) {
            Result<EncoderWeights> weights = readWeights(m_file, m_randomisation);
            if (!weights)
                throw std::runtime_error(weights.error().text);
            m_exact = std::make_unique<CpuEncoder>(std::move(*weights), false);
        }
        return *m_exact;
    }

    // After the GPU ran out of memory and the plan was changed.
    void followPlan() {
        m_notes = {memoryNote(m_plan)};
        if (m_plan.onGpu)
            return;
        Result<EncoderWeights> weights = readWeights(m_file, m_randomisation);
        if (!weights)
            throw std::runtime_error(weights.error().text);
        m_cpu = std::make_unique<CpuEncoder>(std::move(*weights), false);
        m_device.reset();
        m_place = {};
        m_copies = CopyStreams(m_place.device);
    }

    std::shared_ptr<const EncoderFile> m_file; // mapped, not in memory
    Randomisation m_randomisation;
    Place m_place;
    bool m_exactParts = false; // bf16 was chosen by itself: what must be exact is not computed in it
    bool m_ranExact = false;   // the last encode()
    int m_threads;
    BatchPlan m_plan;
    CopyStreams m_copies{m_place.device};
    std::unique_ptr<CpuEncoder> m_cpu;       // either this
    std::unique_ptr<DeviceEncoder> m_device; // or this
    std::unique_ptr<CpuEncoder> m_exact;     // fp32 beside a bf16 `m_cpu`, once it is needed
    std::vector<std::string> m_notes;
};

} // namespace

Result<EncoderWeights> viewWeights(const std::shared_ptr<const EncoderFile>& file) {
    return viewEncoder(std::shared_ptr<const TensorFile>(file, &file->file), file->config);
}

std::unique_ptr<Encoder> makeEncoder(std::shared_ptr<const EncoderFile> file, EncoderWeights weights,
                                     const Place& place, int threads) {
    return std::make_unique<TorchEncoder>(std::move(file), Randomisation{}, std::move(weights), place,
                                          threads);
}

std::unique_ptr<Encoder> makeEncoder(std::shared_ptr<const EncoderFile> file,
                                     std::unique_ptr<CpuEncoder> ready, const Place& place, int threads) {
    return std::make_unique<TorchEncoder>(std::move(file), std::move(ready), place, threads);
}

} // namespace leadlight::jepa
