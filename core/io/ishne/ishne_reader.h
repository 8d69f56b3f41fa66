// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::ishne {

/// Reads an ISHNE Holter ECG (Badilini, A.N.E. 1998;3:263, version 1.0): up to 12 leads of 16-bit samples
/// with a resolution each, patient, start and recorder. `name` stands in the sentence of a failure. The
/// recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

} // namespace leadlight::io::ishne
