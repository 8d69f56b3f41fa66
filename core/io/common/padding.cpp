// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/padding.h"

#include <algorithm>
#include <cmath>

namespace leadlight::io {

void trimMedian(Series& series) {
    std::vector<LeadSignal>& leads = series.waveform.leads;
    const std::size_t length = series.waveform.samples();
    const auto isGap = [&](std::size_t t) {
        return std::all_of(leads.begin(), leads.end(),
                           [&](const LeadSignal& signal) { return std::isnan(signal.values[t]); });
    };
    std::size_t first = 0;
    while (first < length && isGap(first))
        ++first;
    std::size_t last = length;
    while (last > first && isGap(last - 1))
        --last;
    if (first == last || last - first == length)
        return;
    for (LeadSignal& signal : leads) {
        std::vector<float>& values = signal.values;
        values.resize(last);
        values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(first));
    }
}

} // namespace leadlight::io
