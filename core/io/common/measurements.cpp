// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/measurements.h"

#include "core/base/text.h"

#include <cmath>

namespace leadlight::io {

void addMeasurement(std::map<std::string, double>& measurements, std::string_view key, double value,
                    std::string_view unit) {
    if (key.ends_with("_ms")) {
        const std::string name = lowered(trimmed(unit));
        if (name == "s")
            value *= 1e3;
        else if (name == "us")
            value *= 1e-3;
        constexpr double kLongestMs = 20'000.0;
        if (!(value > 0.0 && value <= kLongestMs))
            return;
    } else if (key.ends_with("_deg")) {
        if (!(std::abs(value) <= 360.0))
            return;
    } else if (!(value > 0.0 && value <= 1000.0)) {
        return;
    }
    measurements.emplace(key, value);
}

} // namespace leadlight::io
