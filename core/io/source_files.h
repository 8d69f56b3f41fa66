// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/source.h"

#include <filesystem>
#include <optional>
#include <utility>

namespace leadlight::io {

/// The WFDB header that stands beside a signal file, with its path: first the one of the same name, then any
/// in the folder that names it.
[[nodiscard]] std::optional<std::pair<std::filesystem::path, Source>>
findHeader(const std::filesystem::path& signalPath);

/// Puts the annotation files beside a WFDB header, which is the source's first file, into Source::beside: the
/// reference annotations of the whole record, and those that LUDB keeps for each lead under the lead's name.
void addAnnotationFiles(const std::filesystem::path& headerPath, Source& source);

} // namespace leadlight::io
