// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace leadlight::io::dicom {

/// Reads the waveforms, the patient and the annotations of a DICOM object (PS3.3 A.34: 12-lead, general,
/// ambulatory and general 32-bit ECG, and ECG channels of others). `name` stands in the sentence of a
/// failure. The recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

/// The same for a file that is too large for memory: groups of more than a megabyte stay in `file`, which is
/// the open file at `path`. Nothing where samples cannot stay there because the data set is deflated or
/// big-endian.
[[nodiscard]] std::optional<Result<Recording>> readLong(const std::string& name,
                                                        const std::filesystem::path& path,
                                                        const std::shared_ptr<const ByteSource>& file);

} // namespace leadlight::io::dicom
