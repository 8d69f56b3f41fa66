// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/merge.h"

#include "core/io/common/limits.h"
#include "core/io/common/series_order.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight::io {

namespace {

/// Sequential strips lie within one sheet; what is further apart are two recordings.
constexpr double kLongestGapS = 60.0;

bool sharesALead(const Waveform& a, const Waveform& b) {
    return std::any_of(a.leads.begin(), a.leads.end(), [&](const LeadSignal& signal) {
        return signal.lead == Lead::Other || b.find(signal.lead) != nullptr;
    });
}

/// Long series are joined where none of their samples has to move.
bool lieAlike(const Series& a, const Series& b) {
    return a.startS == b.startS && a.waveform.samples() == b.waveform.samples();
}

bool canMerge(const Series& a, const Series& b) {
    if ((a.waveform.isLong() || b.waveform.isLong()) && !lieAlike(a, b))
        return false;
    const double gap = std::max(a.startS, b.startS) -
                       std::min(a.startS + a.waveform.durationS(), b.startS + b.waveform.durationS());
    return a.kind == SeriesKind::Rhythm && b.kind == SeriesKind::Rhythm &&
           a.waveform.rateHz == b.waveform.rateHz && a.waveform.unit == b.waveform.unit &&
           gap <= kLongestGapS && a.waveform.leads.size() + b.waveform.leads.size() <= kMaxLeads &&
           !sharesALead(a.waveform, b.waveform) && !sharesALead(b.waveform, a.waveform);
}

/// Puts the samples at `place` of a series of `length` samples, the rest being gaps.
void placeAt(LeadSignal& signal, std::size_t place, std::size_t length) {
    if (place == 0 && signal.values.size() == length)
        return;
    std::vector<float> values(length, std::numeric_limits<float>::quiet_NaN());
    std::copy(signal.values.begin(), signal.values.end(),
              values.begin() + static_cast<std::ptrdiff_t>(place));
    signal.values = std::move(values);
}

void merge(Series& target, Series& addition) {
    const double start = std::min(target.startS, addition.startS);
    const auto placeOf = [&](const Series& one) {
        return static_cast<std::size_t>(std::llround((one.startS - start) * one.waveform.rateHz));
    };
    const std::size_t targetPlace = placeOf(target);
    const std::size_t additionPlace = placeOf(addition);
    const std::size_t length =
        std::max(targetPlace + target.waveform.samples(), additionPlace + addition.waveform.samples());
    for (LeadSignal& signal : target.waveform.leads)
        placeAt(signal, targetPlace, length);
    for (LeadSignal& signal : addition.waveform.leads) {
        placeAt(signal, additionPlace, length);
        target.waveform.leads.push_back(std::move(signal));
    }
    target.startS = start;
    target.isDerived = target.isDerived && addition.isDerived;
}

} // namespace

void mergeRhythm(std::vector<Series>& series) {
    std::vector<std::size_t> lengths; // as they were read
    for (const Series& one : series)
        lengths.push_back(one.waveform.samples());
    // Those of one length first: a long strip beside short ones would take some of them in, and part the
    // rest.
    for (const bool ofOneLength : {true, false}) {
        for (std::size_t i = 0; i < series.size(); ++i) {
            for (std::size_t k = i + 1; k < series.size();) {
                if ((ofOneLength && lengths[i] != lengths[k]) || !canMerge(series[i], series[k])) {
                    ++k;
                    continue;
                }
                merge(series[i], series[k]);
                series.erase(series.begin() + static_cast<std::ptrdiff_t>(k));
                lengths.erase(lengths.begin() + static_cast<std::ptrdiff_t>(k));
            }
        }
    }
    sortEcgFirst(series);
}

} // namespace leadlight::io
