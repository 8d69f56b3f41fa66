// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/io/write_options.h"

namespace leadlight::io::aecg {

/// Writes a recording as an HL7 annotated ECG (2004, schema PORT_MT020001): rhythm series with all leads,
/// the median beat as a derived series, the device's statements and measurements as one annotation set and
/// every reading of a person as another. A gap is the number -32768 at a scale where that is beyond 10 mV.
[[nodiscard]] Result<Bytes> write(const Recording& recording, const WriteOptions& options);

} // namespace leadlight::io::aecg
