// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::aecg {

/// Reads an HL7 annotated ECG (HL7 V3, Release 1, 2004): rhythm and derived series, the subject, and the
/// annotation sets of devices and persons. `name` stands in the sentence of a failure. Document types and
/// external entities are not followed. The recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

} // namespace leadlight::io::aecg
