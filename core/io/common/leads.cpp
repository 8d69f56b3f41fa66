// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/leads.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>

namespace leadlight::io {

namespace {

/// Leads in other dress than leadFromLabel knows: "ECG V1", "EKG aVF", "I-Ref", "DII" as in Latin languages.
std::optional<Lead> leadInOtherDress(std::string_view label) {
    std::string name = lowered(trimmed(label));
    for (const std::string_view kind : {"ecg", "ekg", "ecglead"}) {
        if (name.starts_with(kind) && name.size() > kind.size() &&
            !std::isdigit(static_cast<unsigned char>(name[kind.size()]))) {
            name.erase(0, kind.size());
            break;
        }
    }
    for (const std::string_view end : {"-ref", " ref"}) {
        if (name.ends_with(end))
            name.erase(name.size() - end.size());
    }
    name.erase(0, name.find_first_not_of(" _-:."));
    if (const auto lead = leadFromLabel(name))
        return lead;
    if (name == "di" || name == "d1")
        return Lead::I;
    if (name == "dii" || name == "d2")
        return Lead::II;
    if (name == "diii" || name == "d3")
        return Lead::III;
    return std::nullopt;
}

/// Lead aVR turned over, as the Cabrera order has it: not aVR, whose sign it has not.
bool isMinusAvr(std::string_view label) {
    std::string name = lowered(trimmed(label));
    for (const std::string_view start : {"mdc_ecg_lead_", "nom_ecg_lead_", "lead ", "lead_", "ecg "}) {
        if (name.starts_with(start))
            name.erase(0, start.size());
    }
    name.erase(std::find(name.begin(), name.end(), '('), name.end());
    std::erase(name, ' ');
    return name == "-avr" || name == "minusavr" || name == "inverseavr" || name == "invertedavr";
}

} // namespace

LeadSignal leadOfLabel(std::string_view label) {
    constexpr std::size_t kLongestLabel = 64;
    LeadSignal signal;
    if (isMinusAvr(label)) {
        signal.label = kMinusAvr;
        return signal;
    }
    auto lead = leadFromLabel(label);
    if (!lead)
        lead = leadInOtherDress(label);
    if (lead) {
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
    if (name == "mv" || name == "millivolt" || name == "millivolts" || name == "mvolt" || name == "mvolts" ||
        name == "mdc_dim_milli_volt")
        return 1.0;
    // The micro sign U+00B5, the Greek mu U+03BC, and the micro sign in ISO 8859-1.
    if (name == "uv" || name == "microvolt" || name == "microvolts" || name == "\u00b5v" ||
        name == "\u03bcv" || name == "\xb5v" || name == "uvolt" || name == "uvolts" || name == "mcv" ||
        name == "mdc_dim_micro_volt")
        return 1e-3;
    if (name == "v" || name == "volt" || name == "volts" || name == "mdc_dim_volt")
        return 1e3;
    if (name == "nv" || name == "nanovolt" || name == "nanovolts" || name == "mdc_dim_nano_volt")
        return 1e-6;
    return std::nullopt;
}

bool isNoUnit(std::string_view unit) {
    constexpr std::array<std::string_view, 20> kNone{
        "",    "1",   "n/a",     "na",  "none", "nu",   "no units", "unknown", "unitless", "count",
        "adc", "adu", "digital", "lsb", "raw",  "a.u.", "au",       "arb",     "counts",   "[arb'u]"};
    std::string name = lowered(trimmed(unit));
    std::erase_if(name, [](char c) { return c == '{' || c == '}'; });
    return std::find(kNone.begin(), kNone.end(), name) != kNone.end();
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
