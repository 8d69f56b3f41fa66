// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"
#include "core/io/table/table_form.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace leadlight::io {

/// How a table of numbers is to be read, or nothing to go by what the file and its companion say.
using TableAnswer = std::function<std::optional<TableForm>(const TableQuestion&)>;

/// openRecording, where tables of numbers in text (CSV, TSV and their like) are read as `answer` says: it is
/// asked for each of them, on the calling thread. What is answered becomes the table's companion in
/// Opened::source, so that the case database reads it the same way again.
[[nodiscard]] Result<Opened> openRecording(const std::filesystem::path& path, const TableAnswer& answer,
                                           OpenOptions options = {});

/// What the beginning of a table of numbers leaves open, for a person to say: a quarter of a megabyte is
/// looked at. Fails where the file is no such table.
[[nodiscard]] Result<TableQuestion> askAboutTable(const std::filesystem::path& path);

} // namespace leadlight::io
