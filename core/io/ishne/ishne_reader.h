// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <memory>
#include <string>

namespace leadlight::io::ishne {

/// Reads an ISHNE Holter ECG (Badilini, A.N.E. 1998;3:263, version 1.0): up to 12 leads of 16-bit samples
/// with a resolution each, patient, start and recorder. `name` stands in the sentence of a failure. The
/// recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

/// The same of a file whose samples stay there and are read when they are looked at.
[[nodiscard]] Result<Recording> readLong(const std::string& name,
                                         const std::shared_ptr<const ByteSource>& file);

} // namespace leadlight::io::ishne
