// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/checks.h"

#include <optional>
#include <span>
#include <vector>

namespace leadlight::explain {

/// A map with its proof and what both cost.
struct TimedMap {
    Explanation map;
    std::optional<Checks> checks; ///< nothing where they were not asked for
    double mapSeconds = 0.0;
    double checkSeconds = 0.0;
};

/// Several maps of one recording and finding, sharing what they have in common: the random orders are
/// computed once, and a map that is the second method of another is not made twice. In the order of
/// `methods`. Fails as explain() does.
[[nodiscard]] Result<std::vector<TimedMap>> checkedMaps(std::span<const Method> methods,
                                                        const Subject& subject, bool withChecks,
                                                        const Progress& progress);

} // namespace leadlight::explain
