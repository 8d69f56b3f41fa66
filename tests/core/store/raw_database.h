// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace leadlight::test {

/// Runs SQL on a database file as any other program could, with writable_schema allowed. Gives SQLite's
/// message, or nothing if it went well.
[[nodiscard]] std::string runSql(const std::filesystem::path& file, const std::string& sql);

/// Takes away what version 7 brought (accounts), as an older database has it. Gives SQLite's message, or
/// nothing.
[[nodiscard]] std::string dropAccounts(const std::filesystem::path& file);

/// Takes away what versions 6 (labelling) and 7 brought. Gives SQLite's message, or nothing.
[[nodiscard]] std::string dropLabelling(const std::filesystem::path& file);

/// The first column of the first row as text.
[[nodiscard]] std::string askSql(const std::filesystem::path& file, const std::string& sql);

} // namespace leadlight::test
