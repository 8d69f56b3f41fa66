// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/finish.h"

#include "core/io/common/leads.h"
#include "core/signal/derive.h"

#include <algorithm>
#include <cmath>

namespace leadlight::io {

namespace {

/// Above this median error the limb leads cannot all be what they claim to be (reference: clinical.md, C4).
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

void noteUnknownScale(const Recording& recording, std::vector<Note>& notes) {
    const bool unknown =
        std::any_of(recording.series.begin(), recording.series.end(),
                    [](const Series& series) { return series.waveform.unit == Unit::Arbitrary; });
    if (unknown)
        notes.push_back(
            {"units_unknown", "The file states no usable scale, so amplitudes are not in millivolts."});
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
    for (Series& series : recording.series) {
        if (renameDuplicates(series.waveform.leads))
            recording.notes.push_back(
                {"duplicate_lead", "Several channels bear the same lead name; the first of each is used."});
        checkLimbLeads(series, recording.notes);
        series.waveform = withDerivedLimbLeads(std::move(series.waveform));
    }
    std::stable_sort(recording.series.begin(), recording.series.end(),
                     [](const Series& a, const Series& b) { return a.kind < b.kind; });
    std::stable_sort(recording.annotations.begin(), recording.annotations.end(),
                     [](const Annotation& a, const Annotation& b) { return a.startS < b.startS; });
    noteUnknownScale(recording, recording.notes);
    completeAge(recording);
}

} // namespace leadlight::io
