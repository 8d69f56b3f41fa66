// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/analysis.h"

#include <array>

namespace leadlight {

namespace {

constexpr std::array<std::string_view, 3> kStateNames{"suggested", "not_suggested", "abstained"};

} // namespace

std::string_view findingStateName(FindingState state) {
    return kStateNames[static_cast<std::size_t>(state)];
}

std::optional<FindingState> findingStateFromName(std::string_view name) {
    for (std::size_t i = 0; i < kStateNames.size(); ++i) {
        if (kStateNames[i] == name)
            return static_cast<FindingState>(i);
    }
    return std::nullopt;
}

} // namespace leadlight
