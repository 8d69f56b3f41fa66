// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace leadlight::io {

/// An XML file's text as UTF-8, ready for a parser: UTF-16 is told from its first bytes, any other encoding
/// from the declaration. Fails where elements nest more than 64 deep or are more than a million, so that no
/// parser behind this can be made to run out of stack or memory.
[[nodiscard]] Result<std::string> xmlText(std::string_view name, std::string_view format, ByteView bytes);

} // namespace leadlight::io
