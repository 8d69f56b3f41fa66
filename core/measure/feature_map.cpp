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

/// Adds to four outputs what one input gives them through one weight each.
LEADLIGHT_CLONES void addFour(float* __restrict a, float* __restrict b, float* __restrict c,
                              float* __restrict d, const float* __restrict in, const float* w,
                              std::size_t stride, std::size_t kernel, std::size_t count) {
    if (kernel == 5) {
        const float* wa = w;
        const float* wb = w + stride;
        const float* wc = w + 2 * stride;
        const float* wd = w + 3 * stride;
        for (std::size_t i = 0; i < count; ++i) {
            const float x0 = in[i];
            const float x1 = in[i + 1];
            const float x2 = in[i + 2];
            const float x3 = in[i + 3];
            const float x4 = in[i + 4];
            a[i] += wa[0] * x0 + wa[1] * x1 + wa[2] * x2 + wa[3] * x3 + wa[4] * x4;
            b[i] += wb[0] * x0 + wb[1] * x1 + wb[2] * x2 + wb[3] * x3 + wb[4] * x4;
            c[i] += wc[0] * x0 + wc[1] * x1 + wc[2] * x2 + wc[3] * x3 + wc[4] * x4;
            d[i] += wd[0] * x0 + wd[1] * x1 + wd[2] * x2 + wd[3] * x3 + wd[4] * x4;
        }
        return;
    }
    for (std::size_t k = 0; k < kernel; ++k) {
        const float wa = w[k];
        const float wb = w[stride + k];
        const float wc = w[2 * stride + k];
        const float wd = w[3 * stride + k];
        for (std::size_t i = 0; i < count; ++i) {
            a[i] += wa * in[i + k];
            b[i] += wb * in[i + k];
            c[i] += wc * in[i + k];
            d[i] += wd * in[i + k];
        }
    }
}

LEADLIGHT_CLONES void addOne(float* __restrict a, const float* __restrict in, const float* w,
                             std::size_t kernel, std::size_t count) {
    for (std::size_t k = 0; k < kernel; ++k) {
        const float weight = w[k];
        for (std::size_t i = 0; i < count; ++i)
            a[i] += weight * in[i + k];
    }
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
    FeatureMap out(convolution.outputs, input.leads(), input.steps());
    const std::size_t kernel = convolution.kernel;
    const std::size_t half = kernel / 2;
    const std::size_t count = input.width() - 2 * FeatureMap::kPad;
    const std::size_t perOutput = convolution.inputs * kernel;
    for (std::size_t o = 0; o < convolution.outputs; ++o)
        std::fill_n(out.channel(o), out.width(), convolution.bias[o]);
    std::size_t o = 0;
    for (; o + 4 <= convolution.outputs; o += 4) {
        for (std::size_t c = 0; c < convolution.inputs; ++c)
            addFour(out.channel(o) + FeatureMap::kPad, out.channel(o + 1) + FeatureMap::kPad,
                    out.channel(o + 2) + FeatureMap::kPad, out.channel(o + 3) + FeatureMap::kPad,
                    input.channel(c) + FeatureMap::kPad - half,
                    convolution.weights.data() + o * perOutput + c * kernel, perOutput, kernel, count);
    }
    for (; o < convolution.outputs; ++o) {
        for (std::size_t c = 0; c < convolution.inputs; ++c)
            addOne(out.channel(o) + FeatureMap::kPad, input.channel(c) + FeatureMap::kPad - half,
                   convolution.weights.data() + o * perOutput + c * kernel, kernel, count);
    }
    out.clearPadding();
    return out;
}

FeatureMap convolvedByTwo(const FeatureMap& input, const Convolution& convolution) {
    const FeatureMap whole = convolved(input, convolution);
    FeatureMap out(whole.channels(), whole.leads(), whole.steps() / 2);
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
    FeatureMap out(map.channels() + skip.channels(), map.leads(), 2 * map.steps());
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
    FeatureMap out(map.channels(), 1, map.steps());
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
