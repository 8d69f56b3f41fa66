// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <memory>
#include <string>

namespace leadlight::io::edf {

/// Reads EDF (Kemp 1992), EDF+ (Kemp 2003; continuous and discontinuous) and BDF (24 bits): every signal that
/// is a voltage, patient, start, equipment and annotations. `name` stands in the sentence of a failure. The
/// recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

/// The same of a file whose samples stay there and are read when they are looked at. A discontinuous one is
/// refused: it can only be read as a whole.
[[nodiscard]] Result<Recording> readLong(const std::string& name,
                                         const std::shared_ptr<const ByteSource>& file);

} // namespace leadlight::io::edf
