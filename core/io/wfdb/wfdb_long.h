// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/result.h"
#include "core/io/wfdb/wfdb_header.h"
#include "core/record/recording.h"

#include <functional>
#include <memory>
#include <string>

namespace leadlight::io::wfdb {

/// Whether readLong() can read the samples that a header names: one segment, no skew, and storage formats in
/// which every sample has its own place (16, 24, 32, 61, 80, 160, 212).
[[nodiscard]] bool canStayInFile(const Header& header);

/// Opens a signal file beside the header.
using OpenSignals = std::function<Result<std::shared_ptr<const ByteSource>>(const std::string& name)>;

/// Reads a record whose samples stay in their files and are read when they are looked at. Checksums are not
/// checked: that would read everything. `name` is the header's own file name.
[[nodiscard]] Result<Recording> readLong(const std::string& name, const Header& header,
                                         const OpenSignals& open);

} // namespace leadlight::io::wfdb
