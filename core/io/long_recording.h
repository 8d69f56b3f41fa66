// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"

#include <filesystem>
#include <optional>

namespace leadlight::io {

/// Opens a recording whose samples stay in their files and are read when they are looked at. Nothing where
/// the file is small, of another format, or one that can only be read as a whole.
[[nodiscard]] std::optional<Result<Opened>> openLong(const std::filesystem::path& path,
                                                     const OpenOptions& options);

/// Takes the annotation files beside a WFDB record into the recording, which has no annotations yet.
void readMarksBeside(const Source& source, Recording& recording);

} // namespace leadlight::io
