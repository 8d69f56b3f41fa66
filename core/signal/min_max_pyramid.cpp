// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/min_max_pyramid.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight {

namespace {

constexpr std::size_t kFactor = 16;
/// Stretches that are read at once from a file: few enough to stop soon, enough to read long runs.
constexpr std::size_t kReadAtOnce = 32;

void include(Extent& extent, const Extent& more) {
    if (more.empty())
        return;
    extent = extent.empty() ? more : Extent{std::min(extent.min, more.min), std::max(extent.max, more.max)};
}

Extent extentOf(std::span<const float> values) {
    Extent extent;
    for (const float value : values) {
        if (std::isfinite(value))
            include(extent, Extent{value, value});
    }
    return extent;
}

Extent extentOf(std::span<const Extent> parts) {
    Extent extent;
    for (const Extent& part : parts)
        include(extent, part);
    return extent;
}

std::vector<Extent> runsOf(std::span<const Extent> parts) {
    std::vector<Extent> runs;
    runs.reserve(parts.size() / kFactor + 1);
    for (std::size_t first = 0; first < parts.size(); first += kFactor)
        runs.push_back(extentOf(parts.subspan(first, std::min(kFactor, parts.size() - first))));
    return runs;
}

/// Where stretch `index` of `count` begins among `size` values.
std::size_t beginOf(std::size_t index, std::size_t count, std::size_t size) {
    return index * size / count;
}

} // namespace

std::vector<Extent> extentsOf(std::span<const float> values, std::size_t count) {
    std::vector<Extent> extents(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t first = beginOf(i, count, values.size());
        extents[i] = extentOf(values.subspan(first, beginOf(i + 1, count, values.size()) - first));
    }
    return extents;
}

std::vector<Extent> extentsOf(const Samples& samples, std::size_t count, const Progress& progress) {
    std::vector<Extent> extents(count);
    for (std::size_t i = 0; i < count; i += kReadAtOnce) {
        if (!progress.report(static_cast<double>(i) / static_cast<double>(count)))
            break;
        const std::size_t end = std::min(count, i + kReadAtOnce);
        const std::size_t from = beginOf(i, count, samples.size());
        const std::vector<float> piece = samples.stretch(from, beginOf(end, count, samples.size()) - from);
        for (std::size_t part = i; part < end; ++part) {
            const std::size_t first = beginOf(part, count, samples.size());
            const std::size_t length = beginOf(part + 1, count, samples.size()) - first;
            extents[part] = extentOf(std::span(piece).subspan(first - from, length));
        }
    }
    return extents;
}

MinMaxPyramid::MinMaxPyramid(std::vector<Extent> finest) {
    m_levels.push_back(std::move(finest));
    while (m_levels.back().size() > kFactor)
        m_levels.push_back(runsOf(m_levels.back()));
}

Extent MinMaxPyramid::extent(std::size_t first, std::size_t last) const {
    last = std::min(last, size());
    Extent result;
    // Climb to coarser levels: at each take the ragged ends, then go on with whole runs.
    for (std::size_t level = 0; first < last; ++level) {
        const std::span<const Extent> parts = m_levels[level];
        const std::size_t firstRun = (first + kFactor - 1) / kFactor;
        const std::size_t lastRun = last / kFactor;
        if (level + 1 == m_levels.size() || firstRun >= lastRun) {
            include(result, extentOf(parts.subspan(first, last - first)));
            break;
        }
        include(result, extentOf(parts.subspan(first, firstRun * kFactor - first)));
        include(result, extentOf(parts.subspan(lastRun * kFactor, last - lastRun * kFactor)));
        first = firstRun;
        last = lastRun;
    }
    return result;
}

} // namespace leadlight
