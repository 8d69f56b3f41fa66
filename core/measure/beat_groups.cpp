// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/beat_groups.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight::measure {

namespace {

constexpr std::ptrdiff_t kShapeBefore = 20; // 80 ms
constexpr std::ptrdiff_t kShapeAfter = 25;  // 100 ms
constexpr std::ptrdiff_t kShift = 10;       // 40 ms
constexpr float kAlike = 0.9F;
constexpr std::size_t kMostGroups = 40;
constexpr std::size_t kMostLeads = 12; // more leads than twelve say nothing new about a shape
constexpr std::size_t kNeighbours = 15;

using Shape = std::vector<float>;

float at(std::span<const float> values, std::ptrdiff_t sample) {
    const auto last = static_cast<std::ptrdiff_t>(values.size()) - 1;
    return values[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(sample, 0, last))];
}

/// The QRS around the sample in all leads one after the other, each without its mean.
Shape shapeAt(const std::vector<std::span<const float>>& leads, std::ptrdiff_t sample) {
    Shape shape;
    shape.reserve(leads.size() * static_cast<std::size_t>(kShapeBefore + kShapeAfter));
    for (const std::span<const float> values : leads) {
        const std::size_t start = shape.size();
        float sum = 0.0F;
        for (std::ptrdiff_t i = -kShapeBefore; i < kShapeAfter; ++i) {
            shape.push_back(at(values, sample + i));
            sum += shape.back();
        }
        const float mean = sum / static_cast<float>(kShapeBefore + kShapeAfter);
        for (std::size_t i = start; i < shape.size(); ++i)
            shape[i] -= mean;
    }
    return shape;
}

float correlation(const Shape& a, const Shape& b) {
    float ab = 0.0F;
    float aa = 0.0F;
    float bb = 0.0F;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += a[i] * b[i];
        aa += a[i] * a[i];
        bb += b[i] * b[i];
    }
    return aa > 0.0F && bb > 0.0F ? ab / std::sqrt(aa * bb) : 0.0F;
}

struct Group {
    Shape mean;
    std::size_t count = 0;

    /// A running mean that forgets slowly, so that it follows a shape that changes over hours.
    void add(const Shape& shape) {
        ++count;
        const float share = 1.0F / static_cast<float>(std::min<std::size_t>(count, 30));
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += share * (shape[i] - mean[i]);
    }
};

struct Match {
    std::size_t group = 0;
    std::ptrdiff_t shift = 0;
    float likeness = -1.0F;
};

Match bestMatch(const std::vector<Group>& groups, const std::vector<std::span<const float>>& leads,
                std::size_t sample) {
    Match best;
    for (std::ptrdiff_t shift = -kShift; shift <= kShift; ++shift) {
        const Shape shape = shapeAt(leads, static_cast<std::ptrdiff_t>(sample) + shift);
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const float likeness = correlation(shape, groups[g].mean);
            if (likeness > best.likeness)
                best = {g, shift, likeness};
        }
    }
    return best;
}

/// Numbers the groups by size.
void sortGroups(std::vector<GroupedBeat>& beats, std::size_t groups) {
    std::vector<std::size_t> counts(groups, 0);
    for (const GroupedBeat& beat : beats)
        ++counts[beat.group];
    std::vector<std::size_t> order(groups);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    std::vector<std::size_t> rank(groups);
    for (std::size_t i = 0; i < groups; ++i)
        rank[order[i]] = i;
    for (GroupedBeat& beat : beats)
        beat.group = rank[beat.group];
}

} // namespace

std::vector<GroupedBeat> groupBeats(const WorkingSignal& signal, std::span<const QrsDetection> beats) {
    std::vector<std::span<const float>> leads;
    for (const WorkingLead& lead : signal.leads) {
        if (lead.provenance == Provenance::Measured && leads.size() < kMostLeads)
            leads.emplace_back(lead.values);
    }
    std::vector<GroupedBeat> grouped;
    std::vector<Group> groups;
    const auto last = static_cast<std::ptrdiff_t>(signal.samples()) - 1;
    for (const QrsDetection& beat : beats) {
        Match match = bestMatch(groups, leads, beat.sample);
        if (match.likeness < kAlike && groups.size() < kMostGroups) {
            groups.push_back({shapeAt(leads, static_cast<std::ptrdiff_t>(beat.sample)), 0});
            match = {groups.size() - 1, 0, 1.0F};
        }
        const std::ptrdiff_t anchor =
            std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(beat.sample) + match.shift, 0, last);
        groups[match.group].add(shapeAt(leads, anchor));
        grouped.push_back({static_cast<std::size_t>(anchor), match.group, beat.strength, match.likeness});
    }
    sortGroups(grouped, groups.size());
    return grouped;
}

std::vector<float> beatWindow(std::span<const float> values, std::size_t anchor) {
    std::vector<float> window(kWindow, 0.0F);
    if (values.empty())
        return window;
    const auto first = static_cast<std::ptrdiff_t>(anchor) - static_cast<std::ptrdiff_t>(kBeforeAnchor);
    for (std::size_t i = 0; i < kWindow; ++i)
        window[i] = at(values, first + static_cast<std::ptrdiff_t>(i));
    return window;
}

std::vector<float> averageWindow(std::span<const float> values, std::span<const GroupedBeat> beats,
                                 std::size_t beat) {
    std::vector<std::size_t> members{beat};
    std::size_t before = beat;
    std::size_t after = beat + 1;
    while (members.size() < kNeighbours && (before > 0 || after < beats.size())) {
        if (before > 0 && beats[--before].group == beats[beat].group)
            members.push_back(before);
        if (after < beats.size()) {
            if (beats[after].group == beats[beat].group && members.size() < kNeighbours)
                members.push_back(after);
            ++after;
        }
    }
    std::vector<float> mean(kWindow, 0.0F);
    for (const std::size_t member : members) {
        const std::vector<float> window = beatWindow(values, beats[member].anchor);
        for (std::size_t i = 0; i < kWindow; ++i)
            mean[i] += window[i] / static_cast<float>(members.size());
    }
    return mean;
}

} // namespace leadlight::measure
