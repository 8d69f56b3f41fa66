// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/finish.h"

#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/signal/derive.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight::io {

namespace {

/// Above this error the limb leads cannot all be what they claim to be (reference: clinical.md, C4).
constexpr double kLimbLeadLimitMv = 0.05;

void checkLimbLeads(const Series& series, std::vector<Note>& notes) {
    const double mismatch = limbLeadMismatchMv(series.waveform);
    if (mismatch <= kLimbLeadLimitMv)
        return;
    notes.push_back(
        {"limb_lead_mismatch",
         "The limb leads of the " + std::string(seriesKindName(series.kind)) +
             " series contradict each other by " + std::to_string(std::lround(mismatch * 1000.0)) +
             " uV (I + III should equal II): leads may be swapped, skewed or differently scaled."});
}

/// -aVR is aVR turned over: where the file has no aVR it becomes that.
void turnMinusAvr(Series& series, std::vector<Note>& notes) {
    if (series.waveform.find(Lead::aVR) != nullptr)
        return;
    for (LeadSignal& signal : series.waveform.leads) {
        if (signal.lead != Lead::Other || signal.label != kMinusAvr)
            continue;
        signal.values = combined(-1.0F, signal.values, 0.0F, signal.values);
        signal.lead = Lead::aVR;
        signal.label = leadName(Lead::aVR);
        notes.push_back({"inverted_lead", "The file holds -aVR; it is turned over and shown as aVR."});
        return;
    }
}

/// Whether samples stay at the lead's own highest or lowest value as an amplifier at its limit does: twice
/// for 20 ms, above what a wave of coarse steps reaches.
bool isClipped(const LeadSignal& signal, double rateHz) {
    const std::vector<float>& values = signal.values;
    float low = std::numeric_limits<float>::max();
    float high = std::numeric_limits<float>::lowest();
    for (const float value : values) {
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    constexpr float kLeastMv = 1.0F;
    constexpr double kStayS = 0.02;
    const auto stay = static_cast<std::size_t>(std::max(3.0, std::ceil(kStayS * rateHz)));
    for (const float limit : {low, high}) {
        if (!(std::abs(limit) >= kLeastMv))
            continue;
        std::size_t run = 0;
        std::size_t stays = 0;
        for (const float value : values) {
            run = value == limit ? run + 1 : 0;
            stays += run == stay ? 1 : 0;
        }
        if (stays >= 2)
            return true;
    }
    return false;
}

void noteClipping(const Series& series, std::vector<Note>& notes) {
    if (series.kind != SeriesKind::Rhythm || series.waveform.unit != Unit::Millivolt ||
        series.waveform.isLong())
        return;
    std::string clipped;
    for (const LeadSignal& signal : series.waveform.leads) {
        if (isClipped(signal, series.waveform.rateHz))
            clipped += (clipped.empty() ? "" : ", ") + signal.label;
    }
    if (!clipped.empty())
        notes.push_back(
            {"clipped_samples", "Samples stay at the highest or lowest value of the lead, as at the "
                                "limit of an amplifier, in " +
                                    clipped + "."});
}

void noteUnknownScale(const Recording& recording, std::vector<Note>& notes) {
    const bool unknown =
        std::any_of(recording.series.begin(), recording.series.end(),
                    [](const Series& series) { return series.waveform.unit == Unit::Arbitrary; });
    if (unknown)
        notes.push_back(
            {"units_unknown", "The file states no usable scale, so amplitudes are not in millivolts."});
}

/// What is drawn and measured is the fullest ECG, even beside a day of fewer leads: that must not be
/// overlooked.
void noteLongerSeries(Recording& recording) {
    constexpr double kTimesLonger = 10.0;
    const Series* rhythm = recording.rhythm();
    for (std::size_t i = 0; rhythm != nullptr && i < recording.series.size(); ++i) {
        const Series& other = recording.series[i];
        const double seconds = other.waveform.durationS();
        if (other.kind != SeriesKind::Rhythm || seconds < kTimesLonger * rhythm->waveform.durationS())
            continue;
        const std::string number = std::to_string(i + 1);
        const std::size_t leads = other.waveform.leads.size();
        recording.notes.push_back(
            {"longer_series", "Series " + number + " of the file lasts " +
                                  std::to_string(std::llround(seconds)) + " s and holds " +
                                  std::to_string(leads) + (leads == 1 ? " lead" : " leads") +
                                  "; what is drawn and measured is the fuller ECG of " +
                                  std::to_string(std::llround(rhythm->waveform.durationS())) +
                                  " s. The command export --series " + number +
                                  " writes the longer one to a file of its own."});
        return;
    }
}

void completeAge(Recording& recording) {
    Patient& patient = recording.patient;
    if (patient.ageYears || !patient.birthDate || !recording.acquiredAt)
        return;
    if (const auto age = ageInYears(*patient.birthDate, recording.acquiredAt->date))
        patient.ageYears = *age;
    else
        recording.notes.push_back(
            {"birth_after_recording", "The patient's birth date lies after the recording."});
}

} // namespace

void finish(Recording& recording) {
    constexpr std::size_t kDerivedLeads = 4; // at most: one of I, II and III, and the three augmented ones
    for (Series& series : recording.series) {
        if (renameDuplicates(series.waveform.leads))
            recording.notes.push_back(
                {"duplicate_lead", "Several channels bear the same lead name; the first of each is used."});
        turnMinusAvr(series, recording.notes);
        checkLimbLeads(series, recording.notes);
        noteClipping(series, recording.notes);
        // More leads than any file may hold could not be written again.
        if (series.waveform.leads.size() + kDerivedLeads <= kMaxLeads)
            series.waveform = withDerivedLimbLeads(std::move(series.waveform));
    }
    std::stable_sort(recording.series.begin(), recording.series.end(),
                     [](const Series& a, const Series& b) { return a.kind < b.kind; });
    std::stable_sort(recording.annotations.begin(), recording.annotations.end(),
                     [](const Annotation& a, const Annotation& b) { return a.startS < b.startS; });
    noteUnknownScale(recording, recording.notes);
    noteLongerSeries(recording);
    completeAge(recording);
}

} // namespace leadlight::io
