// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_segments.h"

#include "core/io/common/limits.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

} // namespace

Result<Series> joinSegments(const std::string& name, const Header& header,
                            std::vector<SegmentSeries> segments) {
    Series result;
    const Waveform& first = segments.front().series.waveform;
    result.waveform.rateHz = first.rateHz;
    result.waveform.unit = first.unit;
    const double perFrame = first.rateHz / header.frameRateHz;
    std::size_t samples = 0;
    std::size_t recorded = 0;
    std::vector<std::string> labels;
    for (const SegmentSeries& one : segments) {
        const auto begin =
            static_cast<std::size_t>(std::llround(static_cast<double>(one.firstFrame) * perFrame));
        samples = std::max(samples, begin + one.series.waveform.samples());
        recorded += one.series.waveform.samples();
        for (const LeadSignal& lead : one.series.waveform.leads) {
            if (std::find(labels.begin(), labels.end(), lead.label) == labels.end())
                labels.push_back(lead.label);
        }
    }
    if (auto shape = checkShape(name, kFormat, labels.size(), result.waveform.rateHz, samples); !shape)
        return fail(std::move(shape.error()));
    constexpr double kAlwaysS = 600.0;
    constexpr std::size_t kMostGaps = 10;
    if (samples / kMostGaps > recorded && static_cast<double>(samples) > kAlwaysS * result.waveform.rateHz)
        return unsupported(name, kFormat, "its segments lie too far apart to be drawn as one recording");
    for (const SegmentSeries& one : segments) {
        const Waveform& waveform = one.series.waveform;
        if (waveform.rateHz != result.waveform.rateHz || waveform.unit != result.waveform.unit)
            continue;
        const auto begin =
            static_cast<std::size_t>(std::llround(static_cast<double>(one.firstFrame) * perFrame));
        for (const LeadSignal& lead : waveform.leads) {
            LeadSignal& target = leadLike(result.waveform, lead, samples);
            std::copy(lead.values.begin(), lead.values.end(),
                      target.values.begin() + static_cast<std::ptrdiff_t>(begin));
        }
    }
    return result;
}

} // namespace leadlight::io::wfdb
