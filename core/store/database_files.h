// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

// A program that has a case database open must read its files through SQLite alone: a process that opens and
// closes such a file by itself gives up all locks it holds on it (POSIX, fcntl: sqlite.org/howtocorrupt.html,
// 2.2), and another program may then take the log away under it.
namespace leadlight::store {

/// Whether `file` is the database file or one that SQLite keeps beside it.
[[nodiscard]] bool belongsToDatabase(const std::filesystem::path& database,
                                     const std::filesystem::path& file);

/// The first bytes of a file, at most `count`, read in SQLite's way: nothing is made beside it, and locks
/// that this program holds on it stay.
[[nodiscard]] Result<std::string> headOfFile(const std::filesystem::path& file, std::size_t count);

} // namespace leadlight::store
