// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/excerpt.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

/// Samples before a time of the series, as many as there are at most.
std::size_t samplesBefore(const Series& series, double seconds) {
    const double count = std::round((seconds - series.startS) * series.waveform.rateHz);
    return static_cast<std::size_t>(std::clamp(count, 0.0, static_cast<double>(series.waveform.samples())));
}

} // namespace

Recording excerptOf(const Recording& recording, double startS, double durationS) {
    Recording result;
    result.format = recording.format;
    result.sha256 = recording.sha256;
    result.patient = recording.patient;
    result.acquiredAt = recording.acquiredAt;
    result.device = recording.device;
    result.statements = recording.statements;
    result.measurements = recording.measurements;
    result.notes = recording.notes;
    const double endS = startS + durationS;
    for (const Series& series : recording.series) {
        if (series.kind == SeriesKind::Median) {
            result.series.push_back(series);
            continue;
        }
        const std::size_t first = samplesBefore(series, startS);
        const std::size_t last = samplesBefore(series, endS);
        if (first >= last)
            continue;
        Series part;
        part.kind = series.kind;
        part.filters = series.filters;
        part.isDerived = series.isDerived;
        part.startS = series.startS + static_cast<double>(first) / series.waveform.rateHz;
        part.waveform = series.waveform.stretch(first, last - first);
        result.series.push_back(std::move(part));
    }
    for (const Annotation& one : recording.annotations) {
        if (one.endS >= startS && one.startS <= endS)
            result.annotations.push_back(one);
    }
    return result;
}

bool isLong(const Recording& recording) {
    return std::any_of(recording.series.begin(), recording.series.end(),
                       [](const Series& series) { return series.waveform.isLong(); });
}

} // namespace leadlight
