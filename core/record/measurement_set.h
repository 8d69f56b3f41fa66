// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/base/time.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// A point of a beat that is measured, and that a person may place elsewhere.
enum class FiducialPoint { POn, PPeak, POff, QrsOn, R, QrsOff, TOn, TPeak, TOff };

inline constexpr std::array<FiducialPoint, 9> kFiducialPoints{
    FiducialPoint::POn,    FiducialPoint::PPeak, FiducialPoint::POff,  FiducialPoint::QrsOn, FiducialPoint::R,
    FiducialPoint::QrsOff, FiducialPoint::TOn,   FiducialPoint::TPeak, FiducialPoint::TOff};

/// "p_on", "p_peak", "p_off", "qrs_on", "r", "qrs_off", "t_on", "t_peak", "t_off".
[[nodiscard]] std::string_view fiducialPointName(FiducialPoint point);
[[nodiscard]] std::optional<FiducialPoint> fiducialPointFromName(std::string_view name);

/// A point that a person placed by hand, with where the program had it.
struct FiducialCorrection {
    std::optional<double> beatS; ///< the R moment of the beat it belongs to, as the program found it;
                                 ///< nothing: the median beat
    FiducialPoint point = FiducialPoint::POn;
    std::optional<double> measuredS; ///< nothing: the program found no such point
    double correctedS = 0.0;         ///< seconds of the series, or of the median beat
    std::string by;                  ///< the person's name
    Timestamp at;

    /// Whether both are about the same point of the same beat.
    [[nodiscard]] bool samePlace(const FiducialCorrection& other) const {
        return beatS == other.beatS && point == other.point;
    }

    bool operator==(const FiducialCorrection&) const = default;
};

/// One number of a recording with all that makes it trustworthy.
struct MeasuredNumber {
    std::string key;                ///< as on the command line: "pr_ms", "axis_deg.qrs"
    std::string unit;               ///< "ms", "/min", "deg", "mV"
    std::optional<double> value;    ///< what holds: measured, or as it follows from corrected points
    std::optional<double> measured; ///< what the program measured by itself
    std::string reason;             ///< why there is no value; empty where there is one
    std::string method;             ///< the formula or rule in words
    std::string correctedBy;        ///< who placed the points that it depends on; empty: nobody

    bool operator==(const MeasuredNumber&) const = default;
};

/// A sentence that follows from the numbers by a written rule. No AI finding, and no diagnosis.
struct MeasuredStatement {
    std::string code;
    std::string text;
    std::string criterion; ///< the rule with the number that met it
    std::string source;

    bool operator==(const MeasuredStatement&) const = default;
};

/// What the program measured on a recording at one time, or what followed from a person's corrections. Sets
/// are never overwritten: a correction, and taking it back, each make another one.
struct MeasurementSet {
    Sha256 recording;
    std::string version; ///< of the method
    Timestamp madeAt;
    std::string by; ///< who corrected; empty: the program alone
    bool usable = false;
    std::string notMeasured; ///< why there are no numbers; empty otherwise
    std::string severity;    ///< one of the closed list
    std::vector<MeasuredNumber> numbers;
    std::vector<MeasuredStatement> statements;
    std::vector<FiducialCorrection> corrections;

    /// The number of that key, or null.
    [[nodiscard]] const MeasuredNumber* find(std::string_view key) const;
};

} // namespace leadlight
