// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::edf {

/// Reads EDF (Kemp 1992), EDF+ (Kemp 2003; continuous and discontinuous) and BDF (24 bits): every signal that
/// is a voltage, patient, start, equipment and annotations. `name` stands in the sentence of a failure. The
/// recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

} // namespace leadlight::io::edf
