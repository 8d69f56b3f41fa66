// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/signal/waveform.h"

namespace leadlight::io {

/// The waveform as a NumPy array file (format 1.0 of numpy.lib.format): float32 in little-endian order, shape
/// (leads, samples), values as the waveform holds them (millivolts), gaps NaN.
[[nodiscard]] Bytes toNpy(const Waveform& waveform);

} // namespace leadlight::io
