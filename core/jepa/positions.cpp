// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/positions.h"

#include "core/record/relevance_map.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace leadlight::jepa {

namespace {

/// e(p) of the header, `half` numbers: all sines, then all cosines.
void appendAxis(std::vector<float>& table, int position, int half) {
    const int quarter = half / 2;
    const auto angle = [&](int k) {
        return position * std::pow(10000.0, -static_cast<double>(k) / static_cast<double>(quarter));
    };
    for (int k = 0; k < quarter; ++k)
        table.push_back(static_cast<float>(std::sin(angle(k))));
    for (int k = 0; k < quarter; ++k)
        table.push_back(static_cast<float>(std::cos(angle(k))));
}

} // namespace

std::vector<float> encoderPositions(int dim, int leads) {
    if (dim <= 0 || dim % 4 != 0 || leads <= 0)
        return {};
    std::vector<float> table;
    table.reserve(static_cast<std::size_t>(dim) * static_cast<std::size_t>(leads * kPatchCount));
    for (int lead = 0; lead < leads; ++lead) {
        for (int time = 0; time < kPatchCount; ++time) {
            appendAxis(table, time, dim / 2);
            appendAxis(table, lead, dim / 2);
        }
    }
    return table;
}

std::vector<float> predictorPositions(int dim) {
    return encoderPositions(dim, 1);
}

double positionDifference(std::span<const float> stored, int dim) {
    const std::vector<float> own = encoderPositions(dim);
    if (own.empty() || own.size() != stored.size())
        return std::numeric_limits<double>::infinity();
    double largest = 0.0;
    for (std::size_t i = 0; i < own.size(); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(own[i]) - static_cast<double>(stored[i])));
    return largest;
}

} // namespace leadlight::jepa
