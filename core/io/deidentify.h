// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/write_options.h"
#include "core/record/recording.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace leadlight::io {

/// What a de-identified recording keeps beyond the basic profile of DICOM PS3.15 (Annex E).
struct DeidentifyOptions {
    /// A secret of at least 16 bytes. With it every patient gets a pseudonym that is the same in every export
    /// made with this secret, and cannot be told from the identity without it; empty: no pseudonym.
    std::string secret;
    bool shiftDates = false;          ///< dates moved back by a constant of the patient (needs the secret)
    bool keepCharacteristics = false; ///< sex and age; ages over 89 become 90
    bool keepDevice = false;
};

/// A recording without its identifiers, and what its file must say of that.
struct Deidentified {
    Recording recording;
    DeidentificationMark mark;
};

/// Builds a recording anew from a white list, so that nothing passes which is not named here: samples, rates,
/// standard leads (others become "Channel 1" …), filters, measured numbers, and statements with a known
/// SNOMED CT code in that code's own words. Free text, names, numbers of patients, birth date, notes and the
/// source's digest never pass. Invalid where the secret is too short, or missing for shifted dates.
///
/// Whole days are shifted, 1 to 3650 of them, so that times of day and intervals between recordings of one
/// patient stay. A recording that names no patient cannot be given a constant: its dates are removed. An ECG
/// itself may identify a person who has another one on file.
[[nodiscard]] Result<Deidentified> deidentify(const Recording& recording, const DeidentifyOptions& options);

/// The secret in a file of at most 64 KiB. Fails where it cannot be read or is empty.
[[nodiscard]] Result<std::string> readSecret(const std::filesystem::path& file);

/// Whether a file's name holds the patient's number or a part of the name, in any case.
[[nodiscard]] bool tellsIdentity(std::string_view fileName, const Patient& patient);

} // namespace leadlight::io
