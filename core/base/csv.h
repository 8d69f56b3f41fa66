// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight {

/// A field of a CSV line (RFC 4180): in quotes where it needs them.
[[nodiscard]] std::string csvField(std::string_view text);

/// The same for a table that people open in a spreadsheet: what it would take for a formula is led by an
/// apostrophe.
[[nodiscard]] std::string spreadsheetField(std::string_view text);

} // namespace leadlight
