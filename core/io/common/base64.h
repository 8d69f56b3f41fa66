// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string_view>

namespace leadlight::io {

/// The bytes that Base64 text stands for (RFC 4648), white space anywhere in it allowed; nothing where it
/// holds any other character or ends inside a byte.
[[nodiscard]] std::optional<Bytes> decodeBase64(std::string_view text);

} // namespace leadlight::io
