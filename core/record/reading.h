// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace leadlight {

/// How far a reading has come. A confirmed one is never edited: an amended one follows it.
enum class ReadingState { Draft, Preliminary, Confirmed, Amended };

/// "draft", "preliminary", "confirmed" or "amended".
[[nodiscard]] std::string_view readingStateName(ReadingState state);
[[nodiscard]] std::optional<ReadingState> readingStateFromName(std::string_view name);

/// What one person says of a case.
struct Reading {
    std::string text;
    ReadingState state = ReadingState::Draft;
    std::string by; ///< the person's name
    Timestamp madeAt;
};

} // namespace leadlight
