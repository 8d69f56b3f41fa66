// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/scale_check.h"

#include "core/io/common/limits.h"

#include <cmath>
#include <string>

namespace leadlight::io {

Result<void> checkScale(std::string_view name, std::string_view format, std::string_view lead,
                        double mvPerCount, double mvOfZero) {
    constexpr double kLeastMv = 1e-15;
    constexpr double kMostMv = 1e6;
    constexpr double kMostZeroMv = 1e9;
    const double size = std::abs(mvPerCount);
    // Written so that NaN is refused, too.
    if (size >= kLeastMv && size <= kMostMv && std::abs(mvOfZero) <= kMostZeroMv)
        return {};
    return malformed(name, format, "the scale or baseline of lead " + std::string(lead) + " is no ECG's");
}

} // namespace leadlight::io
