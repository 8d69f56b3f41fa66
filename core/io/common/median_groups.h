// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

namespace leadlight::io {

/// What a file says of samples that it keeps together: a strip, or a representative beat.
struct GroupOutline {
    enum class Says { Nothing, Rhythm, Median, Derived };

    double durationS = 0.0;
    double startS = 0.0;            ///< seconds after the recording's start
    std::vector<std::string> leads; ///< their labels
    Says says = Says::Nothing;
};

/// Which of the groups are representative beats, where no word of the file has to say so.
///
/// A beat lasts 3 s at most. A group that says that it is one, is one. A short one that says nothing, beside
/// a group of three times its length, or that was derived, is one where it repeats leads of a longer group.
/// But short groups that begin at different times, or that together have leads which no longer group has, are
/// the strips of one sheet.
[[nodiscard]] std::vector<bool> medianGroups(std::span<const GroupOutline> groups);

} // namespace leadlight::io
