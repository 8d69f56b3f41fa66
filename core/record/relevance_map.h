// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace leadlight {

inline constexpr int kModelLeadCount = 8; ///< rows of a map, in the order of kModelLeads
inline constexpr int kPatchCount = 50;    ///< columns of a map: patches of 200 ms
inline constexpr int kTokenCount = kModelLeadCount * kPatchCount;
inline constexpr double kPatchSeconds = 0.2;

/// 8 leads x 50 times of numbers with what they are. Values are row-major: [lead * 50 + time].
struct RelevanceMap {
    std::string method; ///< "attention", "contribution", …
    std::string target; ///< the finding's label, or empty where the map is not about one
    std::string unit;   ///< "share of received attention", "logit", …
    bool isSigned = false;
    std::array<float, kTokenCount> values{};

    [[nodiscard]] float at(int lead, int time) const {
        return values[static_cast<std::size_t>(lead * kPatchCount + time)];
    }
};

} // namespace leadlight
