// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_segments.h"

#include "core/io/common/limits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace leadlight::io::wfdb {

namespace {

constexpr std::string_view kFormat = "WFDB";

LeadSignal& leadLike(Waveform& waveform, const LeadSignal& model, std::size_t samples) {
    for (LeadSignal& lead : waveform.leads) {
        if (lead.label == model.label)
            return lead;
    }
    LeadSignal lead;
    lead.lead = model.lead;
    lead.label = model.label;
    lead.resolutionUv = model.resolutionUv;
    lead.values.assign(samples, std::numeric_limits<float>::quiet_NaN());
    waveform.leads.push_back(std::move(lead));
    return waveform.leads.back();
}

/// Series of one rate and kind of unit as one; `taken` counts the samples of all that were joined.
Result<Series> joinAlike(const std::string& name, const Header& header,
                         std::span<const SegmentSeries* const> alike, std::size_t& taken) {
    Series result;
    const Waveform& first = alike.front()->series.waveform;
    result.waveform.rateHz = first.rateHz;
    result.waveform.unit = first.unit;
    const double perFrame = first.rateHz / header.frameRateHz;
    std::size_t samples = 0;
    std::size_t recorded = 0;
    std::set<std::string> labels;
    for (const SegmentSeries* one : alike) {
        const auto begin =
            static_cast<std::size_t>(std::llround(static_cast<double>(one->firstFrame) * perFrame));
        samples = std::max(samples, begin + one->series.waveform.samples());
        recorded += one->series.waveform.samples();
        for (const LeadSignal& lead : one->series.waveform.leads)
            labels.insert(lead.label);
    }
    if (auto shape = checkShape(name, kFormat, labels.size(), result.waveform.rateHz, samples); !shape)
        return fail(std::move(shape.error()));
    constexpr double kAlwaysS = 600.0;
    constexpr std::size_t kMostGaps = 10;
    if ((samples / kMostGaps > recorded &&
         static_cast<double>(samples) > kAlwaysS * result.waveform.rateHz) ||
        labels.size() * samples > kMaxSamples - taken)
        return unsupported(name, kFormat, "its segments lie too far apart to be drawn as one recording");
    taken += labels.size() * samples;
    for (const SegmentSeries* one : alike) {
        const auto begin =
            static_cast<std::size_t>(std::llround(static_cast<double>(one->firstFrame) * perFrame));
        for (const LeadSignal& lead : one->series.waveform.leads) {
            LeadSignal& target = leadLike(result.waveform, lead, samples);
            std::copy(lead.values.begin(), lead.values.end(),
                      target.values.begin() + static_cast<std::ptrdiff_t>(begin));
        }
    }
    return result;
}

} // namespace

Result<std::vector<Series>> joinSegments(const std::string& name, const Header& header,
                                         const std::vector<SegmentSeries>& segments,
                                         std::vector<Note>& notes) {
    std::map<std::pair<double, Unit>, std::vector<const SegmentSeries*>> groups;
    for (const SegmentSeries& one : segments)
        groups[{one.series.waveform.rateHz, one.series.waveform.unit}].push_back(&one);
    std::vector<Series> result;
    std::optional<Error> firstError;
    std::size_t taken = 0;
    for (const auto& [kind, alike] : groups) {
        auto joined = joinAlike(name, header, alike, taken);
        if (joined)
            result.push_back(std::move(*joined));
        else if (!firstError)
            firstError = std::move(joined.error());
    }
    if (result.empty() && firstError)
        return fail(std::move(*firstError));
    if (firstError)
        notes.push_back({"segments_left_out", "Signals of one rate were left out: " + firstError->text});
    return result;
}

} // namespace leadlight::io::wfdb
