// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/aecg/aecg_node.h"

#include <optional>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::aecg {

/// The time sequence of a set of leads.
struct TimeAxis {
    double rateHz = 0.0;
    double startS = 0.0;
    std::optional<Timestamp> start; ///< where the sequence is absolute
};

/// A time in s, ms or us (or without a unit, in s) in seconds; nothing for another unit.
[[nodiscard]] std::optional<double> secondsOf(const Quantity& quantity);

/// Seconds from one wall-clock time to another; offsets from UTC are not looked at.
[[nodiscard]] double secondsBetween(const Timestamp& first, const Timestamp& second);

/// 1 / increment, to the nearest whole number where it is that but for the rounding of the division.
[[nodiscard]] double rateOf(double incrementS);

/// The axis of a generated list, GLIST_TS (absolute) or GLIST_PQ (relative): head and increment.
[[nodiscard]] std::optional<TimeAxis> timeAxisOf(pugi::xml_node value);

/// Seconds from the beginning to the end that a series states in its effectiveTime.
[[nodiscard]] std::optional<double> statedDurationS(pugi::xml_node series);

} // namespace leadlight::io::aecg
