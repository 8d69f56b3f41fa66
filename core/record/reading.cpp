// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/reading.h"

#include <array>

namespace leadlight {

namespace {

constexpr std::array<std::string_view, 4> kStateNames{"draft", "preliminary", "confirmed", "amended"};

} // namespace

std::string_view readingStateName(ReadingState state) {
    return kStateNames[static_cast<std::size_t>(state)];
}

std::optional<ReadingState> readingStateFromName(std::string_view name) {
    for (std::size_t i = 0; i < kStateNames.size(); ++i) {
        if (kStateNames[i] == name)
            return static_cast<ReadingState>(i);
    }
    return std::nullopt;
}

} // namespace leadlight
