// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

namespace leadlight::io {

/// An empty signal of the lead with that number (EN 1064 table 7); Lead::Other with the standard's name, or
/// "Lead 200", for those that have no place among ours.
[[nodiscard]] LeadSignal leadOfNumber(int number);

} // namespace leadlight::io
