// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight::store {

/// UTF-8 text with Latin, Greek and Cyrillic letters in lower case (the simple pairs of Unicode's
/// CaseFolding.txt in U+0041 to U+042F), for search that does not mind case. Other characters stay as they
/// are.
[[nodiscard]] std::string folded(std::string_view text);

/// The text's words, folded, one a line: what contains_words() takes.
[[nodiscard]] std::string searchWords(std::string_view text);

} // namespace leadlight::store
