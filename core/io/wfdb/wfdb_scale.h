// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/wfdb/wfdb_header.h"
#include "core/signal/waveform.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadlight::io::wfdb {

/// What is known of the gains that a header states.
enum class GainTrust {
    Stated,     ///< nothing speaks against them
    Normalised, ///< they only scale every lead to 1 mV from its lowest to its highest sample: no scale at all
    NormalisedUv, ///< the same, in a header of LUDB, whose samples are microvolts
};

/// Tells gains that measure nothing from gains that do.
///
/// The headers of LUDB (PhysioNet, doi 10.13026/eegm-h675) state as gain each lead's own span, which would
/// make every lead 1.0 mV high. That is provable: each gain equals the lead's span to one unit, and the
/// samples themselves, without any gain, obey I + III = II to one unit, so all leads share one true scale.
/// `samples` holds each signal's samples as stored, beside `header.signalSpecs`.
[[nodiscard]] GainTrust judgeGains(const Header& header, std::span<const std::vector<std::int32_t>> samples);

/// Millivolts of one stored unit, and the stored value of 0 mV.
struct Scale {
    double millivolts = 1.0;
    double baseline = 0.0;
    Unit unit = Unit::Millivolt;
};

/// The scale of a signal; nothing where it is no voltage.
[[nodiscard]] std::optional<Scale> scaleOf(const SignalSpec& spec, GainTrust trust);

} // namespace leadlight::io::wfdb
