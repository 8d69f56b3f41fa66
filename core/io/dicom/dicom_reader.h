// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::dicom {

/// Reads the waveforms, the patient and the annotations of a DICOM object (PS3.3 A.34: 12-lead, general,
/// ambulatory and general 32-bit ECG, and ECG channels of others). `name` stands in the sentence of a
/// failure. The recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

} // namespace leadlight::io::dicom
