// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <vector>

namespace leadlight::store {

/// The numbers as IEEE 754 binary16, little-endian, rounded to the nearest (ties to even).
[[nodiscard]] Bytes toHalf(const std::vector<float>& values);

/// Back again. An odd last byte is left out.
[[nodiscard]] std::vector<float> fromHalf(ByteView bytes);

} // namespace leadlight::store
