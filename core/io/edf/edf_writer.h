// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/io/write_options.h"

namespace leadlight::io::edf {

/// Writes one series as EDF+C (Kemp 2003). A gap is -32768, below the stated digital minimum; the last record
/// is filled up with gaps where the samples are no whole number of records. What the header cannot hold
/// stands in annotations at the start. Unsupported where 16 bits cannot hold the samples at 1 uV.
[[nodiscard]] Result<Bytes> write(const Recording& recording, const Series& series,
                                  const WriteOptions& options);

} // namespace leadlight::io::edf
