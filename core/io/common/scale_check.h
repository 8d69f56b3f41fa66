// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace leadlight::io {

/// Checks the scale that a file states of a lead, before samples are made with it: a count of less than 1e-15
/// mV or more than 1 kV, a zero beyond 1 MV, infinities and NaN are no ECG's. Within these, no sample of 32
/// bits leaves the range of a float.
[[nodiscard]] Result<void> checkScale(std::string_view name, std::string_view format, std::string_view lead,
                                      double mvPerCount, double mvOfZero);

} // namespace leadlight::io
