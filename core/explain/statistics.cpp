// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace leadlight::explain {

namespace {

std::vector<double> ranks(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> out(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]])
            ++last;
        for (std::size_t i = first; i <= last; ++i)
            out[order[i]] = 0.5 * static_cast<double>(first + last);
        first = last + 1;
    }
    return out;
}

} // namespace

std::optional<double> spearman(std::span<const double> a, std::span<const double> b) {
    if (a.size() != b.size() || a.empty())
        return std::nullopt;
    const std::vector<double> x = ranks(a), y = ranks(b);
    const double middle = 0.5 * static_cast<double>(a.size() - 1);
    double xx = 0.0, yy = 0.0, xy = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - middle) * (x[i] - middle);
        yy += (y[i] - middle) * (y[i] - middle);
        xy += (x[i] - middle) * (y[i] - middle);
    }
    if (xx <= 0.0 || yy <= 0.0)
        return std::nullopt;
    return xy / std::sqrt(xx * yy);
}

std::vector<int> randomOrder(int count, std::uint64_t seed) {
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::uint64_t state = seed;
    const auto next = [&] { // SplitMix64 (Steele, Lea and Flood 2014)
        state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    };
    for (std::size_t left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[static_cast<std::size_t>(next() % left)]);
    return order;
}

std::vector<int> mostRelevantFirst(const TokenValues& values) {
    std::vector<int> order = randomOrder(kTokenCount, 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return values[static_cast<std::size_t>(a)] > values[static_cast<std::size_t>(b)];
    });
    return order;
}

} // namespace leadlight::explain
