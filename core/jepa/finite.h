// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace leadlight::jepa {

/// Whether every number of a range (float or double) is one: neither infinite nor NaN.
template <class Range>
[[nodiscard]] bool allFinite(const Range& values) {
    return std::all_of(values.begin(), values.end(), [](auto value) { return std::isfinite(value); });
}

} // namespace leadlight::jepa
