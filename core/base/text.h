// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7).
[[nodiscard]] bool isUtf8(std::string_view text);

/// ISO 8859-1 bytes as UTF-8.
[[nodiscard]] std::string latin1ToUtf8(std::string_view text);

/// Text from a file, safe to show and store: itself where it is UTF-8, else read as ISO 8859-1; control
/// characters (but tab and newline) and NULs are dropped and surrounding white space is trimmed.
[[nodiscard]] std::string cleanText(std::string_view text);

/// Without surrounding ASCII white space and NULs.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// ASCII letters in lower case; all else as it is.
[[nodiscard]] std::string lowered(std::string_view text);

/// The parts between separators, empty ones included.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// A whole decimal number in the C locale; surrounding white space is allowed, anything else after it is not.
/// "nan" and "inf" are not numbers.
[[nodiscard]] std::optional<double> parseDouble(std::string_view text);
[[nodiscard]] std::optional<long long> parseInteger(std::string_view text);

} // namespace leadlight
