// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::scp {

/// Reads an SCP-ECG record (EN 1064, ISO 11073-91064; versions 1 to 3 as far as they keep the rhythm in
/// section 6): rhythm, reference beat, patient, device, global measurements, statements and universal codes.
/// Knows Huffman coding (the default and custom tables), first and second differences, bimodal compression
/// and reference beat subtraction. `name` stands in the sentence of a failure. The recording's sha256 is left
/// to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

/// Whether the bytes begin as an SCP-ECG record does; old ones lack the name in section 0.
[[nodiscard]] bool looksLikeRecord(ByteView bytes);

} // namespace leadlight::io::scp
