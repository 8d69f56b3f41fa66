// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace leadlight::io::dicom {

/// Walks a DICOM file (PS3.10, PS3.5 chapter 7) without building anything, so that the parser behind it can
/// be trusted with it: every length lies inside the file, sequences nest at most 32 deep, and there are at
/// most 500,000 elements. Fails with the reason.
[[nodiscard]] Result<void> checkStructure(std::string_view name, ByteView bytes);

/// A file whose data set is deflated (PS3.5 A.5) as one whose data set is not, at most kMaxInflatedBytes
/// long; nothing for a file of any other transfer syntax.
[[nodiscard]] Result<std::optional<Bytes>> inflatedDataSet(std::string_view name, ByteView bytes);

} // namespace leadlight::io::dicom
