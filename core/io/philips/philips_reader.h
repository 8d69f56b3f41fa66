// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::philips {

/// Reads a Philips Sierra ECG (root element restingecgdata; versions 1.03 and 1.04): the rhythm without the
/// calibration pulse behind it, representative beats, patient, measurements and statements. `name` stands in
/// the sentence of a failure. The recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

} // namespace leadlight::io::philips
