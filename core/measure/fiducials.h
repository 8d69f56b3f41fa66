// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/lead.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace leadlight::measure {

/// Where the waves of one beat start, peak and end, in seconds of the series. What is not there, or would lie
/// outside of the recording, is absent.
struct Fiducials {
    std::optional<double> pOn, pPeak, pOff;
    std::optional<double> qrsOn, r, qrsOff; ///< r: the QRS complex's largest deflection
    std::optional<double> tOn, tPeak, tOff;
};

/// What a beat is. Normal stands for the recording's own usual beat, wherever it comes from.
enum class BeatKind { Normal, Pvc, Svpb, Paced, Artefact };

/// "normal", "pvc", "svpb", "paced", "artefact".
[[nodiscard]] std::string_view beatKindName(BeatKind kind);

/// One heart beat.
struct Beat {
    double rS = 0.0; ///< seconds of the series
    BeatKind kind = BeatKind::Normal;
    Fiducials global;             ///< of all leads together: see globalOf
    std::vector<Fiducials> leads; ///< in the order of Measured::leads
    std::size_t group = 0;        ///< beats of one shape share it
    std::size_t anchor = 0;       ///< at kWorkingRateHz: the same point in all beats of a group
};

/// The fiducials of a beat in all leads together: the third-earliest onset and third-latest offset of twelve
/// leads (with fewer leads the rank is a quarter of their number, at least the first), the robust form of
/// "earliest to latest" (AHA/ACC/HRS 2007, part I); peaks are medians. A wave is there if at least so many
/// leads have it.
[[nodiscard]] Fiducials globalOf(const std::vector<Fiducials>& leads);

} // namespace leadlight::measure
