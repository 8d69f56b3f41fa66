// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::measure {

/// The closed list of forms in which a rule writes down its criterion with the numbers that met it, in
/// English; "%1" to "%9" stand for the numbers. A screen in another language translates the form and puts the
/// same numbers in.
namespace forms {
inline constexpr std::string_view kQualityReport = "quality report";
inline constexpr std::string_view kAge = "age %1 years";
inline constexpr std::string_view kRateBelow = "rate %1 < %2 /min";
inline constexpr std::string_view kRateAbove = "rate %1 > %2 /min";
inline constexpr std::string_view kSpikes = "a spike before a third of the beats or more";
inline constexpr std::string_view kPShare = "P waves before %1 % of the normal beats";
inline constexpr std::string_view kPShareAxis = "P waves before %1 % of the normal beats, P axis %2 degrees";
inline constexpr std::string_view kPAxisElsewhere =
    "P waves before %1 % of the normal beats, P axis %2 degrees, not between -30 and 105";
inline constexpr std::string_view kNoPIrregular =
    "P waves before %1 % of the normal beats, a third of RR more than 12 % off the median";
inline constexpr std::string_view kNoPUneven =
    "P waves before %1 % of the normal beats, RR differs from the next by %2 % (root mean square)";
inline constexpr std::string_view kNoPRegular =
    "P waves before %1 % of the normal beats, RR regular or unknown";
inline constexpr std::string_view kSomeBeats = "%1 of %2 beats";
inline constexpr std::string_view kLongP = "P %1 >= 120 ms";
inline constexpr std::string_view kShortPr = "PR %1 < 120 ms";
inline constexpr std::string_view kLongPr = "PR %1 > 200 ms";
inline constexpr std::string_view kWideQrsJt = "QRS %1 >= 120 ms; JT %2 ms";
inline constexpr std::string_view kLongQtc = "QTc (Fridericia) %1 >= %2 ms";
inline constexpr std::string_view kShortQtc = "QTc (Fridericia) %1 <= 340 ms";
inline constexpr std::string_view kRbbb = "QRS %1 ms >= 120, V1 mainly positive, S of 40 ms in I and V6";
inline constexpr std::string_view kIncompleteRbbb =
    "QRS %1 ms, 110 to 119, V1 mainly positive, S of 40 ms in I and V6";
inline constexpr std::string_view kLbbb =
    "QRS %1 ms >= 120, V1 mainly negative, late R in V5 or V6, no Q in I and V6";
inline constexpr std::string_view kIncompleteLbbb =
    "QRS %1 ms, 110 to 119, V1 mainly negative, late R in V5 or V6, no Q in I and V6";
inline constexpr std::string_view kWideQrs = "QRS %1 ms >= 110, shape of neither bundle branch block";
inline constexpr std::string_view kAxisBetween = "QRS axis %1 degrees, between %2 and %3";
inline constexpr std::string_view kSokolowLyon = "S V1 + R V5 or V6 = %1 >= 3.5 mV (Sokolow-Lyon)";
inline constexpr std::string_view kCornell = "R aVL + S V3 = %1 > %2 mV (Cornell)";
inline constexpr std::string_view kLowVoltage = "QRS from peak to peak below 0.5 mV in each (largest %1)";
inline constexpr std::string_view kLargeAmplitudes = "QRS from peak to peak above %1 mV in half of the leads";
inline constexpr std::string_view kQWaves =
    "Q in %1 (%2) and %3 (%4): 30 ms or longer and 0.1 mV or deeper, or QS";
inline constexpr std::string_view kQWaveInChest = "Q in %1 (%2): longer than 20 ms, or QS";
inline constexpr std::string_view kStElevation = "J %1 %2, %3 %4 mV";
inline constexpr std::string_view kStDepression = "J %1 %2, %3 %4 mV, horizontal or falling";
inline constexpr std::string_view kTInversion = "T %1 %2, %3 %4 mV, R larger than S";
inline constexpr std::string_view kMoreThan = "more than %1 %2";
inline constexpr std::string_view kCrossesEither = "crosses %1 or %2";
inline constexpr std::string_view kCrosses = "crosses %1";
inline constexpr std::string_view kStStep = "%1 mV or more at J";
} // namespace forms

/// All of them.
[[nodiscard]] std::span<const std::string_view> criterionForms();

/// A criterion taken apart.
struct Criterion {
    std::string_view form; ///< one of criterionForms()
    std::vector<std::string> values;
};

/// The form with its numbers: "%1" becomes the first value.
[[nodiscard]] std::string criterion(std::string_view form, std::initializer_list<std::string_view> values);

/// Takes apart what criterion() wrote, now or in a stored measurement. Nothing where no form fits (another
/// version's words).
[[nodiscard]] std::optional<Criterion> criterionOf(std::string_view text);

} // namespace leadlight::measure
