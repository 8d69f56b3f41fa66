// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/record/measurement_set.h"

#include <cstddef>
#include <optional>
#include <span>

namespace leadlight::measure {

/// The point's moment, or nothing where the wave is not there.
[[nodiscard]] const std::optional<double>& pointOf(const Fiducials& fiducials, FiducialPoint point);
[[nodiscard]] std::optional<double>& pointOf(Fiducials& fiducials, FiducialPoint point);

/// The beat whose R is nearest to `beatS`, within 150 ms (EC57's window); nothing where there is none.
[[nodiscard]] std::optional<std::size_t> beatAt(const Measured& measured, double beatS);

/// Where a point may be moved to, in seconds: between the point before and the one after it in the same beat,
/// and not beyond the beats beside it. `beat`: nothing for the median beat.
struct Room {
    double fromS = 0.0;
    double toS = 0.0;
};

[[nodiscard]] Room roomFor(const Measured& measured, std::optional<std::size_t> beat, FiducialPoint point);

/// What follows from points that a person placed: the same recording with those points where they were put,
/// and rate, intervals, QTc, axes, amplitudes, voltages and statements reckoned again. Points of the median
/// beat go before those of single beats: an interval that a corrected point of the median beat bounds is the
/// median beat's own. Corrections of beats that are not there change nothing.
[[nodiscard]] Measured corrected(const Measured& measured, const Patient& patient,
                                 std::span<const FiducialCorrection> corrections);

/// All numbers and statements as they are shown and stored. `now` is what holds (after `corrections`),
/// `before` what the program measured by itself.
[[nodiscard]] MeasurementSet measurementSet(const Recording& recording, const Measured& before,
                                            const Measured& now,
                                            std::span<const FiducialCorrection> corrections);

} // namespace leadlight::measure
