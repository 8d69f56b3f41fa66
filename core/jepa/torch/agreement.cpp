// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/agreement.h"

#include "core/base/bytes.h"
#include "core/base/sha256.h"

#include <torch/version.h>

#include <array>
#include <cmath>
#include <fstream>
#include <numbers>
#include <random>

namespace leadlight::jepa {
namespace {

constexpr int kLeads = 8;
constexpr const char* kProbes = "probes 1";

/// One wave of a beat: a bell of `height` mV at `at` seconds from the R wave.
struct Wave {
    double at;
    double width;
    double height;
};

/// One made recording.
struct Probe {
    double rate;     ///< beats a minute
    double stretch;  ///< of the QRS complex
    double rotation; ///< of the electrical axis, in radians
};

constexpr std::array<Probe, 3> kAll{{{55.0, 1.0, 0.0}, {80.0, 1.0, 0.8}, {125.0, 2.5, -1.0}}};
constexpr std::array<Wave, 5> kWaves{{{-0.17, 0.025, 0.12},
                                      {-0.03, 0.008, -0.12},
                                      {0.0, 0.012, 1.1},
                                      {0.03, 0.010, -0.3},
                                      {0.27, 0.050, 0.3}}};

void fillLead(const Probe& probe, int lead, std::mt19937& random, float* out) {
    const double share = std::cos(probe.rotation + 0.45 * lead - 1.2);
    for (int i = 0; i < kModelSamples; ++i) {
        const double t = static_cast<double>(i) / kModelRateHz;
        const double period = 60.0 / probe.rate;
        const double phase = std::fmod(t + 0.4 * period, period) - 0.4 * period;
        double value = 0.05 * std::sin(2.0 * std::numbers::pi * 0.23 * t + lead);
        for (std::size_t k = 0; k < kWaves.size(); ++k) {
            const Wave& wave = kWaves[k];
            const bool qrs = k >= 1 && k <= 3;
            const double width = wave.width * (qrs ? probe.stretch : 1.0);
            const double z = (phase - wave.at * (qrs ? probe.stretch : 1.0)) / width;
            value += share * wave.height * std::exp(-0.5 * z * z);
        }
        // mt19937 gives the same numbers everywhere; the library's distributions need not.
        value += 0.01 * (static_cast<double>(random()) / 4294967296.0 - 0.5);
        out[i] = static_cast<float>(value);
    }
}

std::string processorName() {
    std::ifstream information("/proc/cpuinfo");
    for (std::string line; std::getline(information, line);) {
        if (line.starts_with("model name"))
            return line;
    }
    return "unknown";
}

} // namespace

bool processorHasBf16() {
#if defined(__x86_64__)
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

std::int64_t linearWeights(const EncoderConfig& config) {
    const std::int64_t dim = config.dim;
    return config.depth * (4 * dim * dim + 2 * dim * config.mlpDim);
}

at::Tensor probePatches() {
    at::Tensor patches =
        at::empty({static_cast<std::int64_t>(kAll.size()), kLeads, 50, kPatchSamples}, at::kFloat);
    auto* to = patches.data_ptr<float>();
    std::mt19937 random(1);
    for (const Probe& probe : kAll) {
        for (int lead = 0; lead < kLeads; ++lead, to += kModelSamples)
            fillLead(probe, lead, random, to);
    }
    return patches;
}

double smallestCosine(const at::Tensor& tokens, const at::Tensor& others) {
    const at::Tensor a = tokens.to(at::kDouble).mean(1), b = others.to(at::kDouble).mean(1);
    return ((a * b).sum(1) / (a.norm(2, 1) * b.norm(2, 1))).min().item<double>();
}

std::string agreementKey(const std::string& modelSha256) {
    const std::string all = modelSha256 + '\n' + processorName() + "\nLibTorch " TORCH_VERSION "\n" + kProbes;
    return sha256(asBytes(all)).hex();
}

} // namespace leadlight::jepa
