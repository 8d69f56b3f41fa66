// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

#include <optional>
#include <string_view>

namespace leadlight::io::dicom {

/// A lead as a code names it.
struct CodedLead {
    Lead lead = Lead::Other;
    Provenance provenance = Provenance::Measured;
};

/// The lead of a code of the scheme MDC ("2:61", "MDC_ECG_LEAD_III") or SCPECG ("5.6.3-9-61"); DICOM PS3.16
/// CID 3001. Nothing for codes of other things and of leads that have no standard name here.
[[nodiscard]] std::optional<CodedLead> leadFromCode(std::string_view scheme, std::string_view value);

/// Whether the code is that of -aVR, which is aVR turned over.
[[nodiscard]] bool isMinusAvrCode(std::string_view scheme, std::string_view value);

} // namespace leadlight::io::dicom
