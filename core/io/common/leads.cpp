// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/leads.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>
#include <string>

namespace leadlight::io {

LeadSignal leadOfLabel(std::string_view label) {
    constexpr std::size_t kLongestLabel = 64;
    LeadSignal signal;
    if (const auto lead = leadFromLabel(label)) {
        signal.lead = *lead;
        signal.label = leadName(*lead);
        return signal;
    }
    signal.label = cleanText(label.substr(0, kLongestLabel));
    std::replace(signal.label.begin(), signal.label.end(), '\n', ' ');
    if (signal.label.empty())
        signal.label.assign(1, '?');
    return signal;
}

std::optional<double> millivoltsPerUnit(std::string_view unit) {
    const std::string name = lowered(trimmed(unit));
    if (name == "mv" || name == "millivolt" || name == "millivolts")
        return 1.0;
    // The micro sign U+00B5, the Greek mu U+03BC, and the micro sign in ISO 8859-1.
    if (name == "uv" || name == "microvolt" || name == "microvolts" || name == "\u00b5v" ||
        name == "\u03bcv" || name == "\xb5v")
        return 1e-3;
    if (name == "v" || name == "volt" || name == "volts")
        return 1e3;
    if (name == "nv" || name == "nanovolt" || name == "nanovolts")
        return 1e-6;
    return std::nullopt;
}

bool renameDuplicates(std::vector<LeadSignal>& leads) {
    std::set<std::string> taken;
    bool renamed = false;
    for (LeadSignal& signal : leads) {
        const std::string base = signal.label;
        for (int count = 2; !taken.insert(signal.label).second; ++count) {
            signal.label = base + " (" + std::to_string(count) + ")";
            signal.lead = Lead::Other;
            renamed = true;
        }
    }
    return renamed;
}

} // namespace leadlight::io
