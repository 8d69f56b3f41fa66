// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace leadlight::io {

/// How a deflated stream (RFC 1951) is wrapped: by zlib (RFC 1950), or not at all.
enum class Deflated { Zlib, Raw };

/// The stream's content; nothing where it is broken, does not end, or grows beyond `limit`.
[[nodiscard]] std::optional<Bytes> inflated(ByteView packed, Deflated kind, std::size_t limit);

} // namespace leadlight::io
