// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mark_argument.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace leadlight::cli {

namespace {

const LeadSignal* leadNamed(const Waveform& waveform, const std::string& name) {
    const std::optional<Lead> known = leadFromLabel(name);
    const auto found = std::ranges::find_if(waveform.leads, [&](const LeadSignal& lead) {
        return lead.label == name || (known && *known != Lead::Other && lead.lead == *known);
    });
    return found == waveform.leads.end() ? nullptr : &*found;
}

} // namespace

std::optional<Annotation> markFromText(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos)
        return std::nullopt;
    Annotation mark;
    mark.label = text.substr(0, at);
    std::string_view times = text.substr(at + 1);
    if (const std::size_t colon = times.find(':'); colon != std::string_view::npos) {
        mark.lead = times.substr(colon + 1);
        times = times.substr(0, colon);
        if (mark.lead.empty())
            return std::nullopt;
    }
    const std::size_t dash = times.find('-');
    const auto start = parseDouble(times.substr(0, dash));
    const auto end = dash == std::string_view::npos ? start : parseDouble(times.substr(dash + 1));
    if (!start || !end || *end < *start)
        return std::nullopt;
    mark.startS = *start;
    mark.endS = *end;
    return mark;
}

Result<Annotation> placedOn(const Recording& recording, Annotation mark) {
    const Series* rhythm = recording.rhythm();
    if (rhythm == nullptr)
        return fail(ErrorCode::Invalid, "the recording holds no rhythm strip that marks could be put on");
    if (mark.endS > rhythm->startS + rhythm->waveform.durationS())
        return fail(ErrorCode::Invalid, "the mark " + mark.label + " lies behind the end of the recording");
    if (mark.lead.empty())
        return mark;
    const LeadSignal* lead = leadNamed(rhythm->waveform, mark.lead);
    if (lead == nullptr)
        return fail(ErrorCode::Invalid, "the mark " + mark.label + " is on " + mark.lead +
                                            ", and the recording has no such lead");
    mark.lead = lead->label;
    return mark;
}

} // namespace leadlight::cli
