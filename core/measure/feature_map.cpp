// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/feature_map.h"

#include <algorithm>
#include <array>

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
constexpr std::size_t kNarrow = 3;

/// `N` taps of one input for one output.
template <std::size_t N>
[[gnu::always_inline]] inline float taps(const float* in, const float* w) {
    float sum = w[0] * in[0];
    for (std::size_t i = 1; i < N; ++i)
        sum += w[i] * in[i];
    return sum;
}

/// Adds to `M` outputs what two inputs give them through `N` taps each. `w` holds the weights of the first
/// output for both inputs; those of the next output lie `stride` further. Two inputs at once halve the
/// traffic to memory.
template <std::size_t M, std::size_t N>
[[gnu::always_inline]] inline void addPair(float* const* to, const float* __restrict p,
                                           const float* __restrict q, const float* w, std::size_t stride,
                                           std::size_t count) {
    float k[M][2 * N];
    for (std::size_t o = 0; o < M; ++o) {
        for (std::size_t i = 0; i < 2 * N; ++i)
            k[o][i] = w[o * stride + i];
    }
    float* __restrict a = to[0];
    float* __restrict b = to[1];
    float* __restrict c = M > 2 ? to[2] : nullptr;
    float* __restrict d = M > 3 ? to[3] : nullptr;
    for (std::size_t i = 0; i < count; ++i) {
        a[i] += taps<N>(p + i, k[0]) + taps<N>(q + i, k[0] + N);
        b[i] += taps<N>(p + i, k[1]) + taps<N>(q + i, k[1] + N);
        if constexpr (M == 4) {
            c[i] += taps<N>(p + i, k[2]) + taps<N>(q + i, k[2] + N);
            d[i] += taps<N>(p + i, k[3]) + taps<N>(q + i, k[3] + N);
        }
    }
}

LEADLIGHT_CLONES void addFour(float* const* to, const float* p, const float* q, const float* w,
                              std::size_t stride, std::size_t count) {
    addPair<4, kTaps>(to, p, q, w, stride, count);
}

LEADLIGHT_CLONES void addTwo(float* const* to, const float* p, const float* q, const float* w,
                             std::size_t stride, std::size_t count) {
    addPair<2, kTaps>(to, p, q, w, stride, count);
}

LEADLIGHT_CLONES void addFourNarrow(float* const* to, const float* p, const float* q, const float* w,
                                    std::size_t stride, std::size_t count) {
    addPair<4, kNarrow>(to, p, q, w, stride, count);
}

LEADLIGHT_CLONES void addTwoNarrow(float* const* to, const float* p, const float* q, const float* w,
                                   std::size_t stride, std::size_t count) {
    addPair<2, kNarrow>(to, p, q, w, stride, count);
}

/// The same for one output and one input.
LEADLIGHT_CLONES void addFive(float* __restrict a, const float* __restrict in, const float* w,
                              std::size_t count) {
    const float k[kTaps] = {w[0], w[1], w[2], w[3], w[4]};
    for (std::size_t i = 0; i < count; ++i)
        a[i] += taps<kTaps>(in + i, k);
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

namespace {

/// Three taps for each pair of inputs, added to `out`. `weights`: (outputs, inputs, 3). Numbers of inputs and
/// outputs are even.
void addNarrow(FeatureMap& out, const FeatureMap& input, const std::vector<float>& weights) {
    const std::size_t count = input.width() - 2 * FeatureMap::kPad;
    const std::size_t perOutput = input.channels() * kNarrow;
    std::size_t o = 0;
    while (o < out.channels()) {
        const bool four = o + 4 <= out.channels();
        float* to[4] = {};
        for (std::size_t i = 0; i < (four ? 4U : 2U); ++i)
            to[i] = out.channel(o + i) + FeatureMap::kPad;
        for (std::size_t c = 0; c < input.channels(); c += 2) {
            // The first of three taps looks one step back: one step into the padding of two.
            const float* p = input.channel(c) + 1;
            const float* q = input.channel(c + 1) + 1;
            const float* w = weights.data() + o * perOutput + c * kNarrow;
            if (four)
                addFourNarrow(to, p, q, w, perOutput, count);
            else
                addTwoNarrow(to, p, q, w, perOutput, count);
        }
        o += four ? 4 : 2;
    }
}

bool isEven(std::size_t n) {
    return n % 2 == 0;
}

} // namespace

FeatureMap convolved(const FeatureMap& input, const Convolution& convolution) {
    FeatureMap out(convolution.outputs, input.leads(), input.steps(), input.memory());
    const std::size_t kernel = convolution.kernel;
    const std::size_t count = input.width() - 2 * FeatureMap::kPad;
    const std::size_t perOutput = convolution.inputs * kernel;
    for (std::size_t o = 0; o < convolution.outputs; ++o)
        std::fill_n(out.channel(o), out.width(), convolution.bias[o]);
    const bool paired = kernel == kTaps && isEven(convolution.inputs);
    std::size_t o = 0;
    for (; paired && o + 2 <= convolution.outputs;) {
        const bool four = o + 4 <= convolution.outputs;
        float* to[4] = {};
        for (std::size_t i = 0; i < (four ? 4U : 2U); ++i)
            to[i] = out.channel(o + i) + FeatureMap::kPad;
        for (std::size_t c = 0; c < convolution.inputs; c += 2) {
            const float* w = convolution.weights.data() + o * perOutput + c * kTaps;
            if (four)
                addFour(to, input.channel(c), input.channel(c + 1), w, perOutput, count);
            else
                addTwo(to, input.channel(c), input.channel(c + 1), w, perOutput, count);
        }
        o += four ? 4 : 2;
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

namespace {

/// convolvedByTwo() by its definition: all steps, of which half are dropped.
FeatureMap everySecond(const FeatureMap& whole) {
    FeatureMap out(whole.channels(), whole.leads(), whole.steps() / 2, whole.memory());
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

} // namespace

FeatureMap convolvedByTwo(const FeatureMap& input, const Convolution& convolution) {
    if (convolution.kernel != kTaps || !isEven(convolution.outputs) || !isEven(input.steps()))
        return everySecond(convolved(input, convolution));
    // Even and odd steps become two inputs of half the length: of the five taps three fall on the even and
    // two on the odd ones.
    const std::size_t inputs = convolution.inputs;
    FeatureMap parted(2 * inputs, input.leads(), input.steps() / 2, input.memory());
    for (std::size_t c = 0; c < inputs; ++c) {
        for (std::size_t lead = 0; lead < input.leads(); ++lead) {
            const auto from = input.row(c, lead);
            const auto even = parted.row(2 * c, lead);
            const auto odd = parted.row(2 * c + 1, lead);
            for (std::size_t i = 0; i < even.size(); ++i) {
                even[i] = from[2 * i];
                odd[i] = from[2 * i + 1];
            }
        }
    }
    std::vector<float> weights(convolution.outputs * 2 * inputs * kNarrow);
    for (std::size_t k = 0; k < convolution.outputs * inputs; ++k) {
        const float* w = convolution.weights.data() + k * kTaps;
        const std::array<float, 2 * kNarrow> spread{w[0], w[2], w[4], w[1], w[3], 0.0F};
        std::copy(spread.begin(), spread.end(),
                  weights.begin() + static_cast<std::ptrdiff_t>(k * spread.size()));
    }
    FeatureMap out(convolution.outputs, input.leads(), input.steps() / 2, input.memory());
    for (std::size_t o = 0; o < convolution.outputs; ++o)
        std::fill_n(out.channel(o), out.width(), convolution.bias[o]);
    addNarrow(out, parted, weights);
    out.clearPadding();
    return out;
}

FeatureMap convolvedWidened(const FeatureMap& map, const FeatureMap& skip, const Convolution& convolution) {
    if (convolution.kernel != kTaps || !isEven(convolution.outputs) || !isEven(map.channels()))
        return convolved(widened(map, skip), convolution);
    // Every step of `map` stands for two: the five taps fall on three of its steps, in one way for even and
    // in another for odd steps of the outcome.
    const std::size_t own = map.channels();
    const std::size_t perOutput = convolution.inputs * kTaps;
    std::vector<float> even(convolution.outputs * own * kNarrow);
    std::vector<float> odd(even.size());
    std::vector<float> rest(convolution.outputs * skip.channels() * kTaps);
    for (std::size_t o = 0; o < convolution.outputs; ++o) {
        const float* w = convolution.weights.data() + o * perOutput;
        for (std::size_t c = 0; c < own; ++c, w += kTaps) {
            float* e = even.data() + (o * own + c) * kNarrow;
            float* d = odd.data() + (o * own + c) * kNarrow;
            e[0] = w[0] + w[1];
            e[1] = w[2] + w[3];
            e[2] = w[4];
            d[0] = w[0];
            d[1] = w[1] + w[2];
            d[2] = w[3] + w[4];
        }
        std::copy_n(w, skip.channels() * kTaps,
                    rest.begin() + static_cast<std::ptrdiff_t>(o * skip.channels() * kTaps));
    }
    FeatureMap out = convolved(skip, {convolution.outputs, skip.channels(), kTaps, rest, convolution.bias});
    FeatureMap evens(convolution.outputs, map.leads(), map.steps(), map.memory());
    FeatureMap odds(convolution.outputs, map.leads(), map.steps(), map.memory());
    addNarrow(evens, map, even);
    addNarrow(odds, map, odd);
    for (std::size_t o = 0; o < convolution.outputs; ++o) {
        for (std::size_t lead = 0; lead < map.leads(); ++lead) {
            const auto e = evens.row(o, lead);
            const auto d = odds.row(o, lead);
            const auto to = out.row(o, lead);
            for (std::size_t i = 0; i < e.size(); ++i) {
                to[2 * i] += e[i];
                to[2 * i + 1] += d[i];
            }
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
