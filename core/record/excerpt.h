// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

namespace leadlight {

/// The part of a recording from `startS` on, `durationS` long, held in memory: all rhythm series and
/// annotations clipped to it, the recording's time and all else as they are. Series that lie outside are left
/// out; where the rhythm does, there is none. Identity and notes stay those of the whole.
[[nodiscard]] Recording excerptOf(const Recording& recording, double startS, double durationS);

/// Whether samples of the recording are not held in memory.
[[nodiscard]] bool isLong(const Recording& recording);

} // namespace leadlight
