// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure.h"

#include "core/measure/classify.h"
#include "core/measure/delineate.h"
#include "core/measure/measure_long.h"

#include <algorithm>
#include <cmath>

namespace leadlight::measure {

namespace {

constexpr double kShortestS = 0.5;
constexpr double kMs = 1000.0;

std::string refusal(const Series* series) {
    if (series == nullptr)
        return "there is no rhythm in the file";
    if (series->waveform.unit != Unit::Millivolt)
        return "the file does not say what its amplitudes are measured in";
    if (!(series->waveform.rateHz > 0.0) || series->waveform.durationS() < kShortestS)
        return "the recording is shorter than half a second";
    return {};
}

bool among(std::span<const FiducialPoint> points, FiducialPoint one, FiducialPoint other) {
    return std::any_of(points.begin(), points.end(),
                       [&](FiducialPoint point) { return point == one || point == other; });
}

/// The median beat's own interval where a person placed one of its ends.
void takeFromMedian(Intervals& intervals, const Fiducials& g, std::span<const FiducialPoint> points) {
    const auto take = [&](Number& number, FiducialPoint from, FiducialPoint to,
                          const std::optional<double>& fromS, const std::optional<double>& toS) {
        if (among(points, from, to) && fromS && toS && *toS >= *fromS)
            number = Number(kMs * (*toS - *fromS));
    };
    take(intervals.pMs, FiducialPoint::POn, FiducialPoint::POff, g.pOn, g.pOff);
    take(intervals.prMs, FiducialPoint::POn, FiducialPoint::QrsOn, g.pOn, g.qrsOn);
    take(intervals.qrsMs, FiducialPoint::QrsOn, FiducialPoint::QrsOff, g.qrsOn, g.qrsOff);
    take(intervals.qtMs, FiducialPoint::QrsOn, FiducialPoint::TOff, g.qrsOn, g.tOff);
    if (intervals.qtMs && intervals.qrsMs)
        intervals.jtMs = Number(*intervals.qtMs.value - *intervals.qrsMs.value);
}

} // namespace

std::string methodVersion() {
    return "leadlight-measure 3 (network " + std::string(DelineatorNet::version()) + ")";
}

std::span<const Method> methods() {
    static constexpr Method kList[]{
        {"heart_rate_bpm", "60,000 over the mean RR of all beats but artefacts, gaps left out"},
        {"rr_ms", "mean RR of all beats but artefacts, gaps left out"},
        {"rr_sd_ms", "standard deviation of RR between normal beats that follow one another"},
        {"jt_ms", "QT less QRS"},
        {"axis_deg.p", "atan2(2 aVF / sqrt 3, I) of net areas of the median beat (AHA/ACC/HRS 2007, part I)"},
        {"axis_deg.qrs",
         "atan2(2 aVF / sqrt 3, I) of net areas of the median beat (AHA/ACC/HRS 2007, part I)"},
        {"axis_deg.t", "atan2(2 aVF / sqrt 3, I) of net areas of the median beat (AHA/ACC/HRS 2007, part I)"},
        {"axis_deg.st", "atan2(2 aVF / sqrt 3, I) of the areas from J to J + 80 ms of the median beat"},
        {"lvh_mv.sokolow_lyon", "S in V1 + the larger R of V5 and V6 (Sokolow, Lyon 1949)"},
        {"lvh_mv.cornell", "R in aVL + S in V3 (Casale 1985)"},
        {"p_ms", "median over normal beats of global P offset less onset"},
        {"pr_ms", "median over normal beats of global QRS onset less P onset"},
        {"qrs_ms", "median over normal beats of global QRS offset less onset"},
        {"qt_ms", "median over normal beats of global T offset less QRS onset"},
        {"qtc_ms.bazett", "QT / RR^(1/2), RR in seconds (Bazett 1920)"},
        {"qtc_ms.fridericia", "QT / RR^(1/3), RR in seconds (Fridericia 1920)"},
        {"qtc_ms.framingham", "QT + 154 ms (1 - RR), RR in seconds (Sagie 1992)"},
        {"qtc_ms.hodges", "QT + 1.75 ms (rate - 60) (Hodges 1983)"},
        {"axis_deg", "atan2(2 aVF / sqrt 3, I) of net areas of the median beat (AHA/ACC/HRS 2007, part I)"},
        {"beats",
         "multi-lead slopes; fiducials by a network trained on LUDB; global: third-earliest onset and "
         "third-latest offset of the leads"},
        {"amplitudes_mv", "median beat of unfiltered samples against the 16 ms before the QRS onset"},
    };
    return kList;
}

Measured measure(const Recording& recording, const Progress& progress) {
    Measured out;
    const Series* series = recording.rhythm();
    out.notMeasured = refusal(series);
    if (series == nullptr)
        return out;
    // Whoever asks for a recording of hours must not need the memory for all of it.
    if (series->waveform.isLong())
        return measureLong(recording, progress);
    const Waveform& waveform = series->waveform;
    out.durationS = waveform.durationS();
    for (const LeadSignal& lead : waveform.leads)
        out.leads.push_back(lead.label);
    const WorkingSignal signal = workingSignal(waveform);
    const std::vector<QrsDetection> found =
        out.notMeasured.empty() ? detectQrs(signal) : std::vector<QrsDetection>();
    out.quality = judgeQuality(waveform, signal, found);
    if (out.notMeasured.empty())
        out.gaps = signalGaps(waveform);
    if (out.notMeasured.empty() && found.empty())
        out.notMeasured = "no heart beat was found";
    if (out.notMeasured.empty()) {
        const std::vector<GroupedBeat> grouped = groupBeats(signal, found);
        out.beats = delineate(signal, pooledSlope(signal), grouped, DelineatorNet(), progress);
        if (progress.cancel.cancelled()) {
            out.notMeasured = "measuring was stopped";
            out.beats.clear();
        } else {
            classify(out.beats, signal, out.quality.spikes);
            out.median = medianBeat(waveform, out.beats);
        }
    }
    derive(out, recording.patient);
    return out;
}

void derive(Measured& out, const Patient& patient, std::span<const FiducialPoint> fromMedian) {
    out.rate = rateOf(out.beats, out.gaps);
    out.intervals = intervalsOf(out.beats);
    takeFromMedian(out.intervals, out.median.global, fromMedian);
    out.qtc = correctedQt(out.intervals.qtMs, out.rate.rrMs);
    out.axes = axesOf(out.median);
    out.amplitudes = amplitudesOf(out.median);
    forgetFlatLeads(out.amplitudes, out.quality);
    out.lvh = lvhVoltagesOf(out.amplitudes);
    out.statements = statementsOf({out.rate, out.intervals, out.qtc, out.axes, out.amplitudes, out.lvh,
                                   out.beats, out.quality, patient.sex, patient.ageYears});
}

} // namespace leadlight::measure
