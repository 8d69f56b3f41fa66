// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/series_order.h"

#include <algorithm>
#include <tuple>

namespace leadlight::io {

namespace {

bool goesBefore(const Series& a, const Series& b) {
    if (isFullerEcg(a, b) || isFullerEcg(b, a))
        return isFullerEcg(a, b);
    const auto rank = [](const Series& one) {
        const std::vector<LeadSignal>& leads = one.waveform.leads;
        const auto named = std::count_if(leads.begin(), leads.end(),
                                         [](const LeadSignal& signal) { return signal.lead != Lead::Other; });
        return std::tuple(named, leads.size(), one.waveform.rateHz);
    };
    return rank(a) > rank(b);
}

} // namespace

void sortEcgFirst(std::vector<Series>& series) {
    std::stable_sort(series.begin(), series.end(), goesBefore);
}

} // namespace leadlight::io
