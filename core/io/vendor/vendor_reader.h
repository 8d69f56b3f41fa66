// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::vendor {

/// Reads the XML of makers whose root elements do not tell them apart: GE CardioSoft, Schiller, Mortara ELI
/// and Zoncare, recognised by their structure. `name` stands in the sentence of a failure. The recording's
/// sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

} // namespace leadlight::io::vendor
