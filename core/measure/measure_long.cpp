// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure_long.h"

#include "core/record/excerpt.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace leadlight::measure {

namespace {

constexpr double kWindowS = 300.0;
constexpr double kSameBeatS = 0.1; ///< no two beats follow one another so soon
constexpr double kContextS = 3.0;  ///< the slowest beat that is measured, whole

void shift(std::optional<double>& time, double seconds) {
    if (time)
        *time += seconds;
}

void shift(Beat& beat, double seconds) {
    beat.rS += seconds;
    Fiducials& global = beat.global;
    for (std::optional<double>* time : {&global.pOn, &global.pPeak, &global.pOff, &global.qrsOn, &global.r,
                                        &global.qrsOff, &global.tOn, &global.tPeak, &global.tOff})
        shift(*time, seconds);
    beat.leads.clear();
    beat.leads.shrink_to_fit(); // a day has 100,000 beats
}

/// Whether a beat belongs to the window from `startS` on and is not one that the window before has. A beat
/// near their border may be placed on either side of it by either of them.
bool isNew(const Beat& beat, double startS, const std::vector<Beat>& before) {
    const bool known = !before.empty() && beat.rS < before.back().rS + kSameBeatS;
    return !known && beat.rS >= startS - kSameBeatS && beat.rS < startS + kWindowS;
}

} // namespace

Measured measureLong(const Recording& recording, const Progress& progress) {
    const Series* series = recording.rhythm();
    if (series == nullptr || !series->waveform.isLong())
        return measure(recording, progress);
    const double wholeS = series->waveform.durationS();
    Measured result;
    std::vector<Stretch> gaps; // those in the overlap of two windows stand twice, which does no harm
    bool measured = false;
    for (double startS = 0.0; startS < wholeS && progress.report(startS / wholeS); startS += kWindowS) {
        const double fromS = std::max(0.0, startS - kContextS);
        Recording part = excerptOf(recording, series->startS + fromS, startS + kWindowS + kContextS - fromS);
        Measured window = measure(part, Progress{progress.cancel, {}});
        for (Beat& beat : window.beats) {
            shift(beat, fromS);
            if (isNew(beat, startS, result.beats))
                result.beats.push_back(std::move(beat));
        }
        for (const Stretch& gap : window.gaps)
            gaps.push_back({gap.fromS + fromS, gap.toS + fromS});
        if (startS == 0.0 || (!measured && window.notMeasured.empty())) {
            measured = window.notMeasured.empty();
            window.beats = std::move(result.beats);
            result = std::move(window);
        }
    }
    result.durationS = wholeS;
    result.gaps = std::move(gaps);
    result.rate = rateOf(result.beats, result.gaps);
    result.intervals = intervalsOf(result.beats);
    result.qtc = correctedQt(result.intervals.qtMs, result.rate.rrMs);
    result.statements =
        statementsOf({result.rate, result.intervals, result.qtc, result.axes, result.amplitudes, result.lvh,
                      result.beats, result.quality, recording.patient.sex, recording.patient.ageYears});
    return result;
}

} // namespace leadlight::measure
