// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leadlight {

/// An electrocardiographic lead by its standard name. `Other` is any channel that is none of these; its
/// name then stands in the label beside it.
enum class Lead : std::uint8_t {
    I,
    II,
    III,
    aVR,
    aVL,
    aVF,
    V1,
    V2,
    V3,
    V4,
    V5,
    V6,
    V7,
    V8,
    V9,
    V3R,
    V4R,
    V5R,
    V6R,
    X,
    Y,
    Z,
    Other
};

/// The twelve standard leads in the order of every list here: I, II, III, aVR, aVL, aVF, V1 to V6.
inline constexpr std::array<Lead, 12> kStandardLeads{Lead::I,   Lead::II,  Lead::III, Lead::aVR,
                                                     Lead::aVL, Lead::aVF, Lead::V1,  Lead::V2,
                                                     Lead::V3,  Lead::V4,  Lead::V5,  Lead::V6};

/// The eight leads that ECG-JEPA reads, in model order (reference: arXiv 2410.08559, section 3).
inline constexpr std::array<Lead, 8> kModelLeads{Lead::I,  Lead::II, Lead::V1, Lead::V2,
                                                 Lead::V3, Lead::V4, Lead::V5, Lead::V6};

/// "aVR"; "?" for Other.
[[nodiscard]] std::string_view leadName(Lead lead);

/// The lead that a file's label names, whatever its dress: "Lead I (Einthoven)", "MDC_ECG_LEAD_AVR", "avf\0",
/// "NOM_ECG_LEAD_V3".
[[nodiscard]] std::optional<Lead> leadFromLabel(std::string_view label);

/// Whether the lead is among kStandardLeads.
[[nodiscard]] bool isStandard(Lead lead);

/// Place of the lead in kModelLeads, or nothing.
[[nodiscard]] std::optional<int> modelIndex(Lead lead);

} // namespace leadlight
