// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight {

/// Text with the five characters that mean something in XML and HTML as entities, and control characters (but
/// tab and newline) left out: what comes from a file can say nothing to a browser.
[[nodiscard]] std::string escapedMarkup(std::string_view text);

} // namespace leadlight
