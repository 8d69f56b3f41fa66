// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"

#include <filesystem>
#include <string>

namespace leadlight::synthesis {

/// The writers serve the examples and the tests alone: plain, whole microvolts (MUSE: 4.88 uV, as its devices
/// store), no options. The same recording gives the same bytes.

/// A DICOM "12-lead ECG Waveform Storage" object (PS3.3 A.34.3): a multiplex group for each series,
/// statements and measurements as annotations. All unique identifiers are derived from `seed`.
[[nodiscard]] Result<void> writeDicom(const Recording& recording, const std::filesystem::path& path,
                                      const std::string& seed);

/// An HL7 annotated ECG (2004): rhythm, representative beat, one annotation set by the device.
[[nodiscard]] Result<void> writeAecg(const Recording& recording, const std::filesystem::path& path,
                                     const std::string& seed);

/// A GE MUSE XML file: eight stored leads, rhythm and median.
[[nodiscard]] Result<void> writeMuse(const Recording& recording, const std::filesystem::path& path);

/// A WFDB record: the header at `path` and a signal file of format 16 beside it; the rhythm alone.
[[nodiscard]] Result<void> writeWfdb(const Recording& recording, const std::filesystem::path& path);

} // namespace leadlight::synthesis
