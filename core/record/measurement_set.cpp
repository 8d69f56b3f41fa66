// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/measurement_set.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::array<std::string_view, 9> kNames{"p_on",    "p_peak", "p_off",  "qrs_on", "r",
                                                 "qrs_off", "t_on",   "t_peak", "t_off"};

} // namespace

std::string_view fiducialPointName(FiducialPoint point) {
    return kNames[static_cast<std::size_t>(point)];
}

std::optional<FiducialPoint> fiducialPointFromName(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<FiducialPoint>(found - kNames.begin());
}

const MeasuredNumber* MeasurementSet::find(std::string_view key) const {
    const auto found = std::find_if(numbers.begin(), numbers.end(),
                                    [key](const MeasuredNumber& number) { return number.key == key; });
    return found == numbers.end() ? nullptr : &*found;
}

} // namespace leadlight
