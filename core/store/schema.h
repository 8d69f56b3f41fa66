// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace leadlight::store {

/// Marks a file as a case database in SQLite's header (PRAGMA application_id): "LEAD".
inline constexpr std::int32_t kApplicationId = 0x4C454144;

/// One step from one version of the schema to the next. Its place in the list, from 1, is the version (PRAGMA
/// user_version).
struct Migration {
    const char* sql;
};

/// All steps, oldest first. A released step is never edited: a change of the schema is a new step.
[[nodiscard]] std::span<const Migration> migrations();

} // namespace leadlight::store
