// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/lead.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace leadlight {

namespace {

constexpr std::array<std::string_view, 23> kNames{"I",   "II",  "III", "aVR", "aVL", "aVF", "V1", "V2",
                                                  "V3",  "V4",  "V5",  "V6",  "V7",  "V8",  "V9", "V3R",
                                                  "V4R", "V5R", "V6R", "X",   "Y",   "Z",   "?"};

bool dropPrefix(std::string& text, std::string_view prefix) {
    if (!text.starts_with(prefix))
        return false;
    text.erase(0, prefix.size());
    return true;
}

} // namespace

std::string_view leadName(Lead lead) {
    return kNames[static_cast<std::size_t>(lead)];
}

std::optional<Lead> leadFromLabel(std::string_view label) {
    std::string name = lowered(trimmed(label));
    dropPrefix(name, "mdc_ecg_lead_") || dropPrefix(name, "nom_ecg_lead_");
    dropPrefix(name, "lead") && (dropPrefix(name, "_") || dropPrefix(name, "-"));
    name.erase(std::find(name.begin(), name.end(), '('), name.end());
    std::erase_if(name, [](char c) { return c == ' ' || c == '\0' || c == '\t'; });

    for (std::size_t i = 0; i + 1 < kNames.size(); ++i) {
        if (name == lowered(kNames[i]))
            return static_cast<Lead>(i);
    }
    return std::nullopt;
}

bool isStandard(Lead lead) {
    return lead <= Lead::V6;
}

std::optional<int> modelIndex(Lead lead) {
    const auto* place = std::find(kModelLeads.begin(), kModelLeads.end(), lead);
    if (place == kModelLeads.end())
        return std::nullopt;
    return static_cast<int>(place - kModelLeads.begin());
}

} // namespace leadlight
