// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/checks.h"
#include "core/explain/explanation.h"
#include "core/record/kept_map.h"

#include <optional>

namespace leadlight::explain {

/// Of the arithmetic behind maps and checks; counted up whenever a number could come out otherwise, so that
/// kept maps are computed again.
inline constexpr int kMapsVersion = 2;

/// A map with what was found when it was checked, and where it ran.
struct CheckedMap {
    Explanation map;
    std::optional<Checks> checks; ///< absent: not checked yet
    std::string device;
    std::string precision;
};

/// Writes method, layer, numbers, checks and seeds into a KeptMap; who made it of what (recording, encoder,
/// head, label, time) is the caller's to fill in.
[[nodiscard]] KeptMap keep(const CheckedMap& map);

/// Back from the case database, where anything may stand by now. Fails with Malformed where it is damaged,
/// with Unsupported where another version computed it.
[[nodiscard]] Result<CheckedMap> restore(const KeptMap& kept);

} // namespace leadlight::explain
