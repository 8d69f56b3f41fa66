// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::muse {

/// Reads a GE MUSE XML export (root element RestingECG): rhythm and median waveforms, patient, diagnosis and
/// measurements. `name` stands in the sentence of a failure. The document type that the file names is never
/// loaded. The recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

} // namespace leadlight::io::muse
