// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/io/write_options.h"

namespace leadlight::io::dicom {

/// Writes a recording as a DICOM waveform object (PS3.3 A.34, explicit little-endian, UTF-8), always with new
/// UIDs: 12-lead, general, ambulatory or general 32-bit ECG, by what its series need. All leads are written,
/// derived ones with their own codes. An unknown time of acquisition is written as the year 1900, which the
/// standard's mandatory attributes need; our reader takes it for unknown.
[[nodiscard]] Result<Bytes> write(const Recording& recording, const WriteOptions& options);

} // namespace leadlight::io::dicom
