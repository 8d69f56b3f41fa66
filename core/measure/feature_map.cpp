// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/feature_map.h"

#include <algorithm>

// The loops are compiled for several instruction sets and the best one is chosen when the program starts. The
// sanitizers cannot start such programs.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)
#define LEADLIGHT_CLONES __attribute__((target_clones("avx512f", "avx2,fma", "default")))
#else
#define LEADLIGHT_CLONES
#endif

namespace leadlight::measure {

namespace {

constexpr std::size_t kTaps = 5;

/// Five taps of one input for one output.
inline float taps(const float* in, const float* w) {
    return w[0] * in[0] + w[1] * in[1] + w[2] * in[2] + w[3] * in[3] + w[4] * in[4];
}

/// Adds to four outputs what two inputs give them through five taps each. `w` holds the weights of the first
/// output for both inputs; those of the next output lie `stride` further. Two inputs at once halve the
/// traffic to memory.
LEADLIGHT_CLONES void addFour(float* __restrict a, float* __restrict b, float* __restrict c,
                              float* __restrict d, const float* __restrict p, const float* __restrict q,
                              const float* w, std::size_t stride, std::size_t count) {
    float k[4][2 * kTaps];
    for (std::size_t o = 0; o < 4; ++o) {
        for (std::size_t i = 0; i < 2 * kTaps; ++i)
            k[o][i] = w[o * stride + i];
    }
    for (std::size_t i = 0; i < count; ++i) {
        a[i] += taps(p + i, k[0]) + taps(q + i, k[0] + kTaps);
        b[i] += taps(p + i, k[1]) + taps(q + i, k[1] + kTaps);
        c[i] += taps(p + i, k[2]) + taps(q + i, k[2] + kTaps);
        d[i] += taps(p + i, k[3]) + taps(q + i, k[3] + kTaps);
    }
}

/// The same for two outputs.
LEADLIGHT_CLONES void addTwo(float* __restrict a, float* __restrict b, const float* __restrict p,
                             const float* __restrict q, const float* w, std::size_t stride,
                             std::size_t count) {
    float k[2][2 * kTaps];
    for (std::size_t o = 0; o < 2; ++o) {
        for (std::size_t i = 0; i < 2 * kTaps; ++i)
            k[o][i] = w[o * stride + i];
    }
    for (std::size_t i = 0; i < count; ++i) {
        a[i] += taps(p + i, k[0]) + taps(q + i, k[0] + kTaps);
        b[i] += taps(p + i, k[1]) + taps(q + i, k[1] + kTaps);
    }
}

/// The same for one output and one input.
LEADLIGHT_CLONES void addFive(float* __restrict a, const float* __restrict in, const float* w,
                              std::size_t count) {
    const float k[kTaps] = {w[0], w[1], w[2], w[3], w[4]};
    for (std::size_t i = 0; i < count; ++i)
        a[i] += taps(in + i, k);
}

LEADLIGHT_CLONES void addScaled(float* __restrict a, const float* __restrict in, float weight,
                                std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        a[i] += weight * in[i];
}

} // namespace

void FeatureMap::clearPadding() {
    const std::size_t stride = m_steps + 2 * kPad;
    for (std::size_t row = 0; row < m_channels * m_leads; ++row) {
        float* first = m_values.data() + row * stride;
        std::fill_n(first, kPad, 0.0F);
        std::fill_n(first + kPad + m_steps, kPad, 0.0F);
    }
}

FeatureMap convolved(const FeatureMap& input, const Convolution& convolution) {
    FeatureMap out(convolution.outputs, input.leads(), input.steps(), input.memory());
    const std::size_t kernel = convolution.kernel;
    const std::size_t count = input.width() - 2 * FeatureMap::kPad;
    const std::size_t perOutput = convolution.inputs * kernel;
    for (std::size_t o = 0; o < convolution.outputs; ++o)
        std::fill_n(out.channel(o), out.width(), convolution.bias[o]);
    const bool paired = kernel == kTaps && convolution.inputs % 2 == 0;
    std::size_t o = 0;
    for (; paired && o + 4 <= convolution.outputs; o += 4) {
        for (std::size_t c = 0; c < convolution.inputs; c += 2)
            addFour(out.channel(o) + FeatureMap::kPad, out.channel(o + 1) + FeatureMap::kPad,
                    out.channel(o + 2) + FeatureMap::kPad, out.channel(o + 3) + FeatureMap::kPad,
                    input.channel(c), input.channel(c + 1),
                    convolution.weights.data() + o * perOutput + c * kTaps, perOutput, count);
    }
    for (; paired && o + 2 <= convolution.outputs; o += 2) {
        for (std::size_t c = 0; c < convolution.inputs; c += 2)
            addTwo(out.channel(o) + FeatureMap::kPad, out.channel(o + 1) + FeatureMap::kPad, input.channel(c),
                   input.channel(c + 1), convolution.weights.data() + o * perOutput + c * kTaps, perOutput,
                   count);
    }
    for (; o < convolution.outputs; ++o) {
        for (std::size_t c = 0; c < convolution.inputs; ++c) {
            const float* weights = convolution.weights.data() + o * perOutput + c * kernel;
            float* to = out.channel(o) + FeatureMap::kPad;
            if (kernel == kTaps)
                addFive(to, input.channel(c), weights, count);
            else
                addScaled(to, input.channel(c) + FeatureMap::kPad, weights[0], count);
        }
    }
    out.clearPadding();
    return out;
}

FeatureMap convolvedByTwo(const FeatureMap& input, const Convolution& convolution) {
    const FeatureMap whole = convolved(input, convolution);
    FeatureMap out(whole.channels(), whole.leads(), whole.steps() / 2, input.memory());
    for (std::size_t c = 0; c < whole.channels(); ++c) {
        for (std::size_t lead = 0; lead < whole.leads(); ++lead) {
            const auto from = whole.row(c, lead);
            const auto to = out.row(c, lead);
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i] = from[2 * i];
        }
    }
    return out;
}

void rectify(FeatureMap& map) {
    float* values = map.channel(0);
    const std::size_t count = map.channels() * map.width();
    for (std::size_t i = 0; i < count; ++i)
        values[i] = values[i] > 0.0F ? values[i] : 0.0F;
}

FeatureMap widened(const FeatureMap& map, const FeatureMap& skip) {
    FeatureMap out(map.channels() + skip.channels(), map.leads(), 2 * map.steps(), map.memory());
    for (std::size_t lead = 0; lead < map.leads(); ++lead) {
        for (std::size_t c = 0; c < map.channels(); ++c) {
            const auto from = map.row(c, lead);
            const auto to = out.row(c, lead);
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i] = from[i / 2];
        }
        for (std::size_t c = 0; c < skip.channels(); ++c) {
            const auto from = skip.row(c, lead);
            std::copy(from.begin(), from.end(), out.row(map.channels() + c, lead).begin());
        }
    }
    return out;
}

FeatureMap meanOverLeads(const FeatureMap& map) {
    FeatureMap out(map.channels(), 1, map.steps(), map.memory());
    const float share = 1.0F / static_cast<float>(map.leads());
    for (std::size_t c = 0; c < map.channels(); ++c) {
        const auto to = out.row(c, 0);
        for (std::size_t lead = 0; lead < map.leads(); ++lead) {
            const auto from = map.row(c, lead);
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i] += share * from[i];
        }
    }
    return out;
}

void addToAll(FeatureMap& map, const FeatureMap& one) {
    for (std::size_t c = 0; c < map.channels(); ++c) {
        const auto from = one.row(c, 0);
        for (std::size_t lead = 0; lead < map.leads(); ++lead) {
            const auto to = map.row(c, lead);
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i] += from[i];
        }
    }
}

} // namespace leadlight::measure
