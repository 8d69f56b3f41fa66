// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/waveform.h"

#include <algorithm>

namespace leadlight {

const LeadSignal* Waveform::find(Lead lead) const {
    const auto place = std::find_if(leads.begin(), leads.end(),
                                    [&](const LeadSignal& signal) { return signal.lead == lead; });
    return place == leads.end() ? nullptr : &*place;
}

} // namespace leadlight
