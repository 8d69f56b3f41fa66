// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

namespace leadlight::io {

/// Cuts off the samples at both ends of a median beat at which every lead is a gap: devices fill the beat up
/// to a fixed length. A beat of nothing but gaps is left as it is.
void trimMedian(Series& series);

} // namespace leadlight::io
