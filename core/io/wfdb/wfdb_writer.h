// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/write_options.h"
#include "core/record/source.h"

#include <vector>

namespace leadlight::io::wfdb {

/// Writes one series as a WFDB record (header(5), signal(5)): STEM.hea and STEM.dat in format 16, or 32 where
/// 16 bits cannot hold it, and STEM.atr where the recording has annotations. What the header has no field for (patient, device, statements, measurements,
/// filters, derived leads, readings) stands in its comments, by the keys that PhysioNet's data sets use where
/// there are such. Invalid where the stem is no record name: letters, digits, '_' and '-'.
[[nodiscard]] Result<std::vector<SourceFile>> write(const Recording& recording, const Series& series,
                                                    const WriteOptions& options);

} // namespace leadlight::io::wfdb
