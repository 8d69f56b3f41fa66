// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/record/annotation.h"

#include <string>
#include <vector>

namespace leadlight::io::wfdb {

/// Reads an annotation file in MIT format (PhysioNet, WFDB Applications Guide, annot(5)) of a record of that
/// frame rate. `lead` becomes every annotation's lead; empty for files about all leads. What follows a broken
/// entry is left out; bytes that are no annotation file give nothing.
[[nodiscard]] std::vector<Annotation> parseAnnotations(ByteView bytes, double frameRateHz,
                                                       const std::string& lead);

} // namespace leadlight::io::wfdb
