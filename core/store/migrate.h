// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/schema.h"

#include <filesystem>
#include <span>

namespace leadlight::store {

/// Brings the database to the last of `steps`, all of them in one transaction. A database that holds
/// something is first copied beside itself ("cases.db.version-1.backup"). Fails with Unsupported if it is
/// newer than `steps`; a step that fails leaves the database as it was.
[[nodiscard]] Result<void> migrate(Connection& connection, std::span<const Migration> steps);

/// Copies the whole database, as it is at this moment, to a file that does not exist yet: complete, or not
/// there at all.
[[nodiscard]] Result<void> copyDatabase(Connection& connection, const std::filesystem::path& target);

/// Makes an empty file that only its owner may read, for patient data. True if it was not there before.
[[nodiscard]] Result<bool> createPrivateFile(const std::filesystem::path& file);

} // namespace leadlight::store
