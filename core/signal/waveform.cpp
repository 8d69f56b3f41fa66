// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/waveform.h"

#include <algorithm>

namespace leadlight {

const LeadSignal* Waveform::find(Lead lead) const {
    const auto place = std::find_if(leads.begin(), leads.end(),
                                    [&](const LeadSignal& signal) { return signal.lead == lead; });
    return place == leads.end() ? nullptr : &*place;
}

Waveform Waveform::stretch(std::size_t first, std::size_t count) const {
    Waveform result;
    result.rateHz = rateHz;
    result.unit = unit;
    for (const LeadSignal& signal : leads) {
        result.leads.push_back({signal.lead, signal.label, signal.provenance,
                                signal.values.stretch(first, count), signal.resolutionUv});
    }
    return result;
}

} // namespace leadlight
