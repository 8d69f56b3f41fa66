// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/measure/corrections.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace leadlight::ui {

/// One fiducial point on the paper: of a beat by its number, or of the median beat.
struct PointPlace {
    std::optional<std::size_t> beat;
    FiducialPoint point = FiducialPoint::QrsOn;

    bool operator==(const PointPlace&) const = default;
};

/// What was measured on a recording, as the screen shows it. A value: a correction makes another one.
struct MeasuredCase {
    std::shared_ptr<const Recording> recording;
    std::shared_ptr<const measure::Measured> before; ///< what the program measured by itself
    std::shared_ptr<const measure::Measured> now;    ///< with the corrections
    std::vector<FiducialCorrection> corrections;
    MeasurementSet set;                   ///< the numbers of `now`, with those of `before` beside them
    std::shared_ptr<const Series> median; ///< the computed median beat; null where there is none

    /// The correction of a point, or null.
    [[nodiscard]] const FiducialCorrection* correctionOf(const PointPlace& place) const;
    /// Where the point lies now; nothing where the wave is not there.
    [[nodiscard]] std::optional<double> momentOf(const PointPlace& place) const;
};

/// What `measured` and `corrections` make. `median`: the series of an earlier one of the same recording,
/// which corrections do not change.
[[nodiscard]] std::shared_ptr<const MeasuredCase>
measuredCase(std::shared_ptr<const Recording> recording, std::shared_ptr<const measure::Measured> measured,
             std::vector<FiducialCorrection> corrections, std::shared_ptr<const Series> median = nullptr);

/// The two points that a measurement lies between ("qt_ms": QRS onset and T offset), for marking it on the
/// tracing; nothing for those that are no stretch of a beat.
[[nodiscard]] std::optional<std::pair<FiducialPoint, FiducialPoint>> spanOf(std::string_view key);

} // namespace leadlight::ui
