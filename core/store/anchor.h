// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/store/connection.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace leadlight::store {

/// How long the audit log was at some moment, and the hash of its last row then.
struct ChainHead {
    std::string databaseId; ///< hexadecimal digits
    std::int64_t rows = 0;
    Sha256 hash;
};

/// The small file beside the database ("cases.db.audit") that remembers how far the audit log had come, so
/// that cutting off its end is found even by one who has mended everything inside the database. It is written
/// after a commit, so it may lag behind but is never ahead.
[[nodiscard]] std::filesystem::path anchorFile(const std::filesystem::path& database);

/// What the file beside the database says; nothing if there is none or it is not one.
[[nodiscard]] std::optional<ChainHead> readAnchor(const std::filesystem::path& database);

/// Whether the audit log in the database is the one that `anchor` speaks of, at least as long.
[[nodiscard]] bool agrees(Connection& connection, const ChainHead& anchor);

/// Moves the anchor to `head`, unless the anchor there contradicts the database (its log was cut, or another
/// database was put in its place): then it stays, as the proof. A failure to write is no failure of the
/// commit before it.
void moveAnchor(Connection& connection, const ChainHead& head);

} // namespace leadlight::store
