// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/measurements.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <span>

namespace leadlight::io {

namespace {

/// A unit by its name in small letters, and what a number of it is multiplied with.
struct Factor {
    std::string_view unit;
    double factor;
};

constexpr std::array kMilliseconds{
    Factor{"", 1.0},
    Factor{"ms", 1.0},
    Factor{"msec", 1.0},
    Factor{"millisecond", 1.0},
    Factor{"milliseconds", 1.0},
    Factor{"mdc_dim_milli_sec", 1.0},
    Factor{"s", 1e3},
    Factor{"sec", 1e3},
    Factor{"mdc_dim_sec", 1e3},
    Factor{"us", 1e-3},
    Factor{"\u00b5s", 1e-3},
    Factor{"\u03bcs", 1e-3},
    Factor{"mdc_dim_micro_sec", 1e-3},
    Factor{"min", 6e4},
};

constexpr double kDegreesPerRadian = 180.0 / std::numbers::pi;

constexpr std::array kDegrees{
    Factor{"", 1.0},
    Factor{"deg", 1.0},
    Factor{"degree", 1.0},
    Factor{"degrees", 1.0},
    Factor{"\u00b0", 1.0},
    Factor{"mdc_dim_ang_deg", 1.0},
    Factor{"rad", kDegreesPerRadian},
    Factor{"mdc_dim_ang_rad", kDegreesPerRadian},
};

/// Of UCUM's names without what stands in braces: "{H.B.}/min".
constexpr std::array kPerMinute{
    Factor{"", 1.0},          Factor{"bpm", 1.0},
    Factor{"/min", 1.0},      Factor{"1/min", 1.0},
    Factor{"min-1", 1.0},     Factor{"beat/min", 1.0},
    Factor{"beats/min", 1.0}, Factor{"mdc_dim_beat_per_min", 1.0},
    Factor{"hz", 60.0},       Factor{"/s", 60.0},
    Factor{"1/s", 60.0},      Factor{"s-1", 60.0},
};

/// The unit's name without its annotations in braces (UCUM); what is nothing but one stays as it is, since a
/// number of "{sample}" has a unit.
std::string nameOf(std::string_view unit) {
    const std::string whole = lowered(trimmed(unit));
    std::string name;
    int depth = 0;
    for (const char c : whole) {
        depth += c == '{' ? 1 : 0;
        if (depth == 0)
            name += c;
        depth -= c == '}' && depth > 0 ? 1 : 0;
    }
    return name.empty() ? whole : name;
}

} // namespace

void addMeasurement(std::map<std::string, double>& measurements, std::string_view key, double value) {
    if (key.ends_with("_ms")) {
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

std::optional<double> inUnitOf(std::string_view key, double value, std::string_view unit) {
    std::span<const Factor> factors = kPerMinute;
    if (key.ends_with("_ms"))
        factors = kMilliseconds;
    else if (key.ends_with("_deg"))
        factors = kDegrees;
    const std::string name = nameOf(unit);
    const auto place =
        std::find_if(factors.begin(), factors.end(), [&](const Factor& one) { return one.unit == name; });
    return place == factors.end() ? std::nullopt : std::optional(value * place->factor);
}

} // namespace leadlight::io
