// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::mfer {

/// Reads a file of the Medical waveform Format Encoding Rules (ISO 22077-1). Written from the published
/// tables of part I; of part II (electrocardiography) only the numbers of leads, which are those of SCP-ECG.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

/// Whether the bytes begin as such a file does.
[[nodiscard]] bool looksLikeFile(ByteView bytes);

} // namespace leadlight::io::mfer
