// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/fiducials.h"
#include "core/measure/gaps.h"
#include "core/measure/number.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace leadlight::measure {

/// How even the RR intervals are.
enum class Regularity { Unknown, Regular, Irregular };

/// "unknown", "regular", "irregular".
[[nodiscard]] std::string_view regularityName(Regularity regularity);

/// From this unevenness of RR on a rhythm without P waves is fibrillation's: of the shown recordings without
/// P waves, those that cardiologists call fibrillation lie above and regular ones below
/// (docs/measurements.md).
inline constexpr double kFibrillationUnevenness = 0.10;

/// Rate and RR intervals over all beats but artefacts.
struct Rate {
    Number heartRateBpm; ///< 60,000 over rrMs
    Number rrMs;         ///< mean
    Number rrSdMs;       ///< standard deviation of RR between two normal beats
    Number rrMinMs;
    Number rrMaxMs;
    Regularity regularity = Regularity::Unknown; ///< irregular: a third of the RR intervals between normal
                                                 ///< beats lie more than 12 % off their median
    /// Root mean square of the differences between RR intervals that follow one another, normal beats alone,
    /// over their mean; nothing for fewer than three differences.
    std::optional<double> unevenness;
};

/// RR intervals over a gap are left out, unless that would be most of them.
[[nodiscard]] Rate rateOf(const std::vector<Beat>& beats, std::span<const Stretch> gaps = {});

/// Intervals from the global fiducials, medians over normal beats (over paced ones where no beat is normal),
/// in ms.
struct Intervals {
    Number pMs;
    Number prMs; ///< onset of P to onset of QRS
    Number qrsMs;
    Number qtMs;
    Number jtMs; ///< QT less QRS
};

[[nodiscard]] Intervals intervalsOf(const std::vector<Beat>& beats);

/// QT corrected for the rate, in ms, from QT and RR in ms.
struct CorrectedQt {
    Number bazettMs;     ///< QT / RR^(1/2), RR in s (Bazett, Heart 1920;7:353)
    Number fridericiaMs; ///< QT / RR^(1/3) (Fridericia, Acta Med Scand 1920;53:469)
    Number framinghamMs; ///< QT + 154 ms (1 - RR) (Sagie et al., Am J Cardiol 1992;70:797)
    Number hodgesMs;     ///< QT + 1.75 ms (rate - 60) (Hodges et al., JACC 1983;1:694)
};

[[nodiscard]] CorrectedQt correctedQt(const Number& qtMs, const Number& rrMs);

} // namespace leadlight::measure
