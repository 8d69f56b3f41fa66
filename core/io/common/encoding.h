// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace leadlight::io {

/// Text of a named encoding as UTF-8. Known are the encodings that hospitals' XML declares: UTF-8 and UTF-16,
/// ISO 8859, the Windows code pages, and those of China, Japan, Korea and Taiwan; nothing for any other name.
/// ISO 8859-1 is read as Windows-1252, which it mostly is and otherwise equals. Bytes that the encoding does
/// not know become U+FFFD.
[[nodiscard]] std::optional<std::string> toUtf8(std::string_view encoding, std::string_view text);

} // namespace leadlight::io
