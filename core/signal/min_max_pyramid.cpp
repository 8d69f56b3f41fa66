// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/min_max_pyramid.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr std::size_t kFactor = 16;

void include(Extent& extent, const Extent& more) {
    if (more.empty())
        return;
    extent = extent.empty() ? more : Extent{std::min(extent.min, more.min), std::max(extent.max, more.max)};
}

void include(Extent& extent, float value) {
    if (!std::isnan(value))
        include(extent, Extent{value, value});
}

template <class Items>
Extent extentOf(const Items& items, std::size_t first, std::size_t last) {
    Extent extent;
    for (std::size_t i = first; i < last; ++i)
        include(extent, items[i]);
    return extent;
}

template <class Items>
std::vector<Extent> blocksOf(const Items& items) {
    std::vector<Extent> blocks;
    blocks.reserve(items.size() / kFactor + 1);
    for (std::size_t first = 0; first < items.size(); first += kFactor)
        blocks.push_back(extentOf(items, first, std::min(items.size(), first + kFactor)));
    return blocks;
}

} // namespace

MinMaxPyramid::MinMaxPyramid(std::span<const float> values)
    : m_values(values) {
    if (values.size() <= kFactor)
        return;
    m_levels.push_back(blocksOf(values));
    while (m_levels.back().size() > kFactor)
        m_levels.push_back(blocksOf(m_levels.back()));
}

Extent MinMaxPyramid::extent(std::size_t first, std::size_t last) const {
    last = std::min(last, m_values.size());
    Extent result;
    // Climb from samples to coarser blocks: at each level take the ragged ends, then go on with whole blocks.
    std::size_t level = 0;
    const auto take = [&](std::size_t from, std::size_t to) {
        include(result, level == 0 ? extentOf(m_values, from, to) : extentOf(m_levels[level - 1], from, to));
    };
    while (first < last) {
        const std::size_t firstWhole = (first + kFactor - 1) / kFactor;
        const std::size_t lastWhole = last / kFactor;
        if (level == m_levels.size() || firstWhole >= lastWhole) {
            take(first, last);
            break;
        }
        take(first, firstWhole * kFactor);
        take(lastWhole * kFactor, last);
        first = firstWhole;
        last = lastWhole;
        ++level;
    }
    return result;
}

} // namespace leadlight
