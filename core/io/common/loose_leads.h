// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io {

/// What the name of a companion has behind that of its file of bare numbers.
inline constexpr std::string_view kCompanionEnding = ".json";

/// What a file of bare numbers (CSV, NPY, MATLAB) or its companion says of them. Formats that were not made
/// for ECGs say it in no fixed place, or not at all.
struct LooseFacts {
    std::optional<double> rateHz;
    std::optional<double> unitMv;          ///< millivolts of one unit
    bool unitUnknown = false;              ///< it is said that nobody knows the unit
    std::vector<std::string> leadNames;    ///< empty: not said
    std::vector<std::string> derivedNames; ///< those of them that were computed from other leads
    std::optional<Timestamp> acquiredAt;
    SeriesKind kind = SeriesKind::Rhythm;

    /// Takes what `other` says and this does not.
    void complete(const LooseFacts& other);
};

/// Reads the companion "FILE.json" of a file of bare numbers:
/// {"rate_hz": 500, "unit": "mV", "leads": ["I", "II", …]}, each key optional; "unit" may be "unknown",
/// "series": "median" says that the numbers are one representative beat, "derived" lists the leads that were
/// computed from others, and "acquired_at" is an ISO 8601 time. Nothing where it is no JSON object.
[[nodiscard]] std::optional<LooseFacts> looseFactsFromJson(std::string_view text);

/// The companion of the numbers of one series in millivolts, or of an unknown scale.
[[nodiscard]] std::string looseFactsJson(const Series& series, const std::optional<Timestamp>& acquiredAt);

/// Takes from the facts which leads of a recording are derived, and when it was made if it does not say so.
void addFacts(const LooseFacts& facts, Recording& recording);

/// The sentence for facts that are missing: what is, and how to state it. `how` names the format's own way.
[[nodiscard]] tl::unexpected<Error> missingFacts(const std::string& name, const std::string& what,
                                                 const std::string& how);

/// A recording of one rhythm series. `leads` holds each lead's numbers, in the facts' unit. Fails where rate,
/// unit or names are missing or make no sense.
[[nodiscard]] Result<Recording> recordingOf(const std::string& name, std::string_view format,
                                            std::vector<std::vector<float>> leads, const LooseFacts& facts,
                                            const std::string& how);

} // namespace leadlight::io
