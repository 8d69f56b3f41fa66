// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace leadlight::io::philips {

/// Samples of one channel as stored.
using Counts = std::vector<std::int16_t>;

/// Decodes XLI, the compression of Philips' resting ECGs: one chunk a channel, each LZW with fixed codes of
/// 10 bits, high bytes before low bytes, and second differences. Nothing where a chunk's length or codes make
/// no sense; a last chunk that is cut off is left out and `cutOff` set. At most kMaxLeads channels and
/// kMaxInflatedBytes in all.
struct XliChannels {
    std::vector<Counts> channels;
    bool cutOff = false;
};

[[nodiscard]] std::optional<XliChannels> decodeXli(ByteView bytes);

} // namespace leadlight::io::philips
