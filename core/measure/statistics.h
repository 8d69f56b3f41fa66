// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace leadlight::measure {

/// Mean of the two middle values (one for an odd number); nothing where there are none.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

/// The value below which a share of `q` lies, the nearest one below; nothing where there are none.
[[nodiscard]] std::optional<double> quantile(std::vector<double> values, double q);

/// Nothing where there are none.
[[nodiscard]] std::optional<double> mean(const std::vector<double>& values);

/// Standard deviation of a sample (n - 1); nothing for fewer than two.
[[nodiscard]] std::optional<double> deviation(const std::vector<double>& values);

} // namespace leadlight::measure
