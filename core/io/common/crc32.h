// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>

namespace leadlight::io {

/// The CRC-32 of IEEE 802.3 (reflected polynomial EDB88320), as MUSE computes it over a lead's decoded bytes.
[[nodiscard]] std::uint32_t crc32(ByteView bytes);

} // namespace leadlight::io
