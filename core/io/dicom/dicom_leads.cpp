// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_leads.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace leadlight::io::dicom {

namespace {

struct Entry {
    int number;
    Lead lead;
};

/// The numbers are the same in MDC (ISO/IEEE 11073-10102, partition 2) and in SCP-ECG (EN 1064, table of
/// leads).
constexpr std::array kMeasured{
    Entry{1, Lead::I},    Entry{2, Lead::II},   Entry{3, Lead::V1},   Entry{4, Lead::V2},
    Entry{5, Lead::V3},   Entry{6, Lead::V4},   Entry{7, Lead::V5},   Entry{8, Lead::V6},
    Entry{9, Lead::V7},   Entry{11, Lead::V3R}, Entry{12, Lead::V4R}, Entry{13, Lead::V5R},
    Entry{14, Lead::V6R}, Entry{16, Lead::X},   Entry{17, Lead::Y},   Entry{18, Lead::Z},
    Entry{61, Lead::III}, Entry{62, Lead::aVR}, Entry{63, Lead::aVL}, Entry{64, Lead::aVF},
    Entry{66, Lead::V8},  Entry{67, Lead::V9},
};

/// Leads that the device computed (MDC alone).
constexpr std::array kDerived{
    Entry{31, Lead::I},    Entry{32, Lead::II},   Entry{33, Lead::V1},   Entry{34, Lead::V2},
    Entry{35, Lead::V3},   Entry{36, Lead::V4},   Entry{37, Lead::V5},   Entry{38, Lead::V6},
    Entry{111, Lead::III}, Entry{112, Lead::aVR}, Entry{113, Lead::aVL}, Entry{114, Lead::aVF},
};

template <std::size_t Size>
std::optional<Lead> find(const std::array<Entry, Size>& entries, long long number) {
    const auto* place = std::find_if(entries.begin(), entries.end(),
                                     [&](const Entry& entry) { return entry.number == number; });
    return place == entries.end() ? std::nullopt : std::optional(place->lead);
}

std::optional<CodedLead> leadFromMdc(std::string_view value) {
    if (value.starts_with("MDC_ECG_LEAD_")) {
        const auto lead = leadFromLabel(value);
        return lead ? std::optional(CodedLead{*lead, Provenance::Measured}) : std::nullopt;
    }
    auto number = value.starts_with("2:") ? parseInteger(value.substr(2)) : parseInteger(value);
    if (!number)
        return std::nullopt;
    // Some devices write the whole number, partition and all (ISO/IEEE 11073-10101: 65,536 a partition).
    constexpr long long kPartition2 = 2 * 65'536;
    if (*number > kPartition2)
        number = *number - kPartition2;
    else if (!value.starts_with("2:"))
        return std::nullopt;
    if (const auto lead = find(kMeasured, *number))
        return CodedLead{*lead, Provenance::Measured};
    if (const auto lead = find(kDerived, *number))
        return CodedLead{*lead, Provenance::Derived};
    return std::nullopt;
}

} // namespace

bool isMinusAvrCode(std::string_view scheme, std::string_view value) {
    return (scheme == "MDC" && (value == "2:65" || value == "131137")) ||
           (scheme == "SCPECG" && value == "5.6.3-9-65");
}

std::optional<CodedLead> leadFromCode(std::string_view scheme, std::string_view value) {
    if (scheme == "MDC")
        return leadFromMdc(value);
    constexpr std::string_view kScpPrefix = "5.6.3-9-";
    if (scheme != "SCPECG" || !value.starts_with(kScpPrefix))
        return std::nullopt;
    const auto number = parseInteger(value.substr(kScpPrefix.size()));
    const auto lead = number ? find(kMeasured, *number) : std::nullopt;
    return lead ? std::optional(CodedLead{*lead, Provenance::Measured}) : std::nullopt;
}

} // namespace leadlight::io::dicom
