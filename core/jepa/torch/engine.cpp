// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/engine.h"

#include "core/jepa/agreement_memory.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/agreement.h"
#include "core/jepa/torch/guard.h"
#include "core/jepa/torch/torch_encoder.h"

#include <torch/version.h>

#include <utility>

namespace leadlight::jepa {
namespace {

at::Tensor probeTokens(CpuEncoder& encoder) {
    return encoder.encode(probePatches(), {0, 1, 2, 3, 4, 5, 6, 7}, nullptr, [](int) { return true; });
}

/// The form of an encoder that PrecisionChoice::Auto means on the CPU.
struct Chosen {
    std::unique_ptr<CpuEncoder> encoder;
    bool bf16 = false;
};

// Where nothing is remembered, both forms are asked, one after the other so that only one is in memory.
Result<Chosen> chooseForm(const std::shared_ptr<const EncoderFile>& file, const AutoBf16& rule) {
    const auto build = [&](bool bf16) -> Result<std::unique_ptr<CpuEncoder>> {
        Result<EncoderWeights> weights = viewWeights(file);
        if (!weights)
            return fail(weights.error());
        return std::make_unique<CpuEncoder>(std::move(*weights), bf16);
    };
    const AgreementMemory memory(rule.memory);
    const std::string key = agreementKey(file->file.sha256().hex());
    std::optional<double> cosine = memory.find(key);
    Chosen chosen;
    if (!cosine) {
        auto exact = build(false);
        if (!exact)
            return fail(exact.error());
        const at::Tensor wanted = probeTokens(**exact);
        exact->reset();
        auto narrow = build(true);
        if (!narrow)
            return fail(narrow.error());
        cosine = smallestCosine(wanted, probeTokens(**narrow));
        memory.remember(key, *cosine);
        chosen.encoder = std::move(*narrow);
    }
    chosen.bf16 = *cosine > rule.leastCosine;
    if (chosen.encoder && chosen.bf16)
        return chosen;
    auto built = build(chosen.bf16);
    if (!built)
        return fail(built.error());
    chosen.encoder = std::move(*built);
    return chosen;
}

class TorchEngine : public Engine {
public:
    explicit TorchEngine(std::optional<AutoBf16> autoBf16)
        : m_autoBf16(std::move(autoBf16)) {}

    [[nodiscard]] Result<std::unique_ptr<Encoder>> load(const std::filesystem::path& model,
                                                        DeviceChoice device, PrecisionChoice precision,
                                                        int threads) override {
        return guarded("loading the encoder", [&]() -> Result<std::unique_ptr<Encoder>> {
            Result<EncoderFile> opened = openEncoderFile(model);
            if (!opened)
                return fail(opened.error());
            const auto file = std::make_shared<const EncoderFile>(std::move(*opened));
            if (const auto fits = checkHeadWidth(file->config); !fits)
                return fail(fits.error());
            Result<Place> place = choosePlace(device, precision);
            if (!place)
                return fail(place.error());
            useThreads(threads);
            if (place->device.is_cpu() && precision == PrecisionChoice::Auto && mayBeNarrow(file->config)) {
                Result<Chosen> chosen = chooseForm(file, *m_autoBf16);
                if (!chosen)
                    return fail(chosen.error());
                place->bf16 = chosen->bf16;
                return makeEncoder(file, std::move(chosen->encoder), *place, threads);
            }
            Result<EncoderWeights> weights = viewWeights(file);
            if (!weights)
                return fail(weights.error());
            return makeEncoder(file, std::move(*weights), *place, threads);
        });
    }

    [[nodiscard]] std::string name() const override { return "LibTorch " TORCH_VERSION; }

private:
    [[nodiscard]] bool mayBeNarrow(const EncoderConfig& config) const {
        return m_autoBf16 && processorHasBf16() && linearWeights(config) >= m_autoBf16->leastWeights;
    }

    std::optional<AutoBf16> m_autoBf16;
};

} // namespace

std::unique_ptr<Engine> makeTorchEngine(std::optional<AutoBf16> autoBf16) {
    return std::make_unique<TorchEngine>(std::move(autoBf16));
}

} // namespace leadlight::jepa
