// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/delineator_net.h"

#include "core/base/half.h"
#include "core/measure/delineator_weights.h"

#include <algorithm>
#include <cmath>

namespace leadlight::measure {

namespace {

struct Shape {
    std::size_t outputs;
    std::size_t inputs;
    std::size_t kernel;
};

constexpr std::size_t kC0 = weights::kChannels[0];
constexpr std::size_t kC1 = weights::kChannels[1];
constexpr std::size_t kC2 = weights::kChannels[2];
constexpr std::size_t kC3 = weights::kChannels[3];

enum Layer : std::size_t { E0, E1a, E1b, E2a, E2b, M2, E3a, E3b, M3, D2, D1, D0, Heat, There, kLayers };

constexpr std::array<Shape, kLayers> kShapes{{{kC0, 2 * DelineatorNet::kSignals, 5},
                                              {kC1, kC0, 5},
                                              {kC1, kC1, 5},
                                              {kC2, kC1, 5},
                                              {kC2, kC2, 5},
                                              {kC2, kC2, 1},
                                              {kC3, kC2, 5},
                                              {kC3, kC3, 5},
                                              {kC3, kC3, 1},
                                              {kC2, kC3 + kC2, 5},
                                              {kC1, kC2 + kC1, 5},
                                              {kC0, kC1 + kC0, 5},
                                              {kPoints, kC0, 1},
                                              {2, 2 * kC3, 1}}};

constexpr std::size_t parameters() {
    std::size_t count = 0;
    for (const Shape& shape : kShapes)
        count += shape.outputs * (shape.inputs * shape.kernel + 1);
    return count;
}

static_assert(weights::kValues.size() % parameters() == 0, "the weights are not of this network");

// The place of a point is the mean of its distribution over so many steps to both sides of the likeliest one.
constexpr std::ptrdiff_t kAroundBest = 8;

FeatureMap rectified(FeatureMap map) {
    rectify(map);
    return map;
}

/// relu(convolution(map) + mixing of what all leads have in common)
FeatureMap mixed(const FeatureMap& map, const Convolution& own, const Convolution& shared) {
    FeatureMap out = convolved(map, own);
    addToAll(out, convolved(meanOverLeads(map), shared));
    rectify(out);
    return out;
}

/// Mean and largest of every channel over the steps, through the last layer.
std::vector<std::array<float, 2>> presence(const FeatureMap& deepest, const Convolution& layer) {
    std::vector<std::array<float, 2>> out(deepest.leads());
    for (std::size_t lead = 0; lead < deepest.leads(); ++lead) {
        out[lead] = {layer.bias[0], layer.bias[1]};
        for (std::size_t c = 0; c < deepest.channels(); ++c) {
            const auto row = deepest.row(c, lead);
            float sum = 0.0F;
            for (const float v : row)
                sum += v;
            const float mean = sum / static_cast<float>(row.size());
            const float largest = *std::max_element(row.begin(), row.end());
            for (std::size_t k = 0; k < 2; ++k)
                out[lead][k] += layer.weights[k * layer.inputs + c] * mean +
                                layer.weights[k * layer.inputs + deepest.channels() + c] * largest;
        }
    }
    return out;
}

/// The steps that a point may lie on: the first, and the first behind them.
struct Steps {
    std::size_t from = 0;
    std::size_t to = DelineatorNet::kSteps;
};

Steps stepsOf(const QrsRange& range) {
    constexpr auto kLast = static_cast<float>(DelineatorNet::kSteps - 1);
    return {static_cast<std::size_t>(std::clamp(0.5F * range.from, 0.0F, kLast)),
            static_cast<std::size_t>(std::clamp(0.5F * range.to, 0.0F, kLast)) + 1};
}

/// Where the distribution lies that the logits stand for, in samples of the window: its mean near the
/// likeliest of the steps. Step t holds samples 2t and 2t + 1.
float placeOf(std::span<const float> all, const Steps& steps) {
    const auto logits = all.subspan(steps.from, std::max(steps.to, steps.from + 1) - steps.from);
    const auto best = std::max_element(logits.begin(), logits.end()) - logits.begin();
    const auto from = std::max<std::ptrdiff_t>(0, best - kAroundBest);
    const auto to = std::min(static_cast<std::ptrdiff_t>(logits.size()) - 1, best + kAroundBest);
    float sum = 0.0F;
    float moment = 0.0F;
    for (auto i = from; i <= to; ++i) {
        const float p =
            std::exp(logits[static_cast<std::size_t>(i)] - logits[static_cast<std::size_t>(best)]);
        sum += p;
        moment += p * static_cast<float>(i);
    }
    return 2.0F * (static_cast<float>(steps.from) + moment / sum + 0.25F);
}

} // namespace

DelineatorNet::DelineatorNet() {
    constexpr std::size_t kMembers = weights::kValues.size() / parameters();
    m_members.resize(kMembers);
    for (std::size_t m = 0; m < kMembers; ++m) {
        Member& member = m_members[m];
        member.weights.resize(parameters());
        for (std::size_t i = 0; i < parameters(); ++i)
            member.weights[i] = halfToFloat(weights::kValues[m * parameters() + i]);
        std::span<const float> rest = member.weights;
        for (const Shape& shape : kShapes) {
            const std::size_t count = shape.outputs * shape.inputs * shape.kernel;
            member.layers.push_back({shape.outputs, shape.inputs, shape.kernel, rest.first(count),
                                     rest.subspan(count, shape.outputs)});
            rest = rest.subspan(count + shape.outputs);
        }
    }
}

DelineatorNet::Answer DelineatorNet::answer(const Member& member, const FeatureMap& input) {
    const std::vector<Convolution>& layer = member.layers;
    const FeatureMap e0 = rectified(convolved(input, layer[E0]));
    const FeatureMap e1 = rectified(convolved(rectified(convolvedByTwo(e0, layer[E1a])), layer[E1b]));
    const FeatureMap e2 = mixed(rectified(convolvedByTwo(e1, layer[E2a])), layer[E2b], layer[M2]);
    const FeatureMap e3 = mixed(rectified(convolvedByTwo(e2, layer[E3a])), layer[E3b], layer[M3]);
    const FeatureMap d2 = rectified(convolvedWidened(e3, e2, layer[D2]));
    const FeatureMap d1 = rectified(convolvedWidened(d2, e1, layer[D1]));
    const FeatureMap d0 = rectified(convolvedWidened(d1, e0, layer[D0]));
    return {convolved(d0, layer[Heat]), presence(e3, layer[There])};
}

std::vector<Placed> DelineatorNet::place(const FeatureMap& input, const QrsRange& qrs) const {
    const std::size_t leads = input.leads();
    std::vector<Placed> placed(leads);
    FeatureMap sum(kPoints, leads, kSteps, input.memory());
    const float share = 1.0F / static_cast<float>(m_members.size());
    for (const Member& member : m_members) {
        const Answer given = answer(member, input);
        for (std::size_t lead = 0; lead < leads; ++lead) {
            for (std::size_t point = 0; point < kPoints; ++point) {
                const auto from = given.heat.row(point, lead);
                const auto to = sum.row(point, lead);
                for (std::size_t i = 0; i < to.size(); ++i)
                    to[i] += share * from[i];
            }
            placed[lead].p += share * given.there[lead][0];
            placed[lead].t += share * given.there[lead][1];
        }
    }
    const Steps ofQrs = stepsOf(qrs);
    for (std::size_t lead = 0; lead < leads; ++lead) {
        for (std::size_t point = 0; point < kPoints; ++point) {
            const bool isQrs = point >= QrsOn && point <= QrsOff;
            placed[lead].at[point] = placeOf(sum.row(point, lead), isQrs ? ofQrs : Steps());
        }
    }
    return placed;
}

std::string_view DelineatorNet::version() {
    return weights::kVersion;
}

} // namespace leadlight::measure
