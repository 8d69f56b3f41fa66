// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/label_set.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace leadlight::io {

/// Longer text is no label set: the largest that checkLabelSet lets pass is shorter, however it is escaped.
inline constexpr std::size_t kMaxLabelSetBytes = 512 * 1024;

/// A label set as people write, keep and pass it on, one JSON object:
///
///     {"leadlight_label_set": 1, "name": "Rhythm", "version": 1, "guide": "…",
///      "labels": [{"name": "AFIB", "title": "Atrial fibrillation", "key": "a", "scope": "recording",
///                  "group": "rhythm", "code": "164889003", "code_system": "SNOMED CT"}, …]}
///
/// All keys are written.
[[nodiscard]] std::string labelSetJson(const LabelSet& set);

/// The set that such a text holds. "version" (1), "guide", "scope" (recording), "title", "group", "code" and
/// "code_system" (empty) may be left out. Fails, with a sentence that says what is wrong and where, for text
/// that is too large (TooLarge), no UTF-8, no JSON, nested too deeply or of the wrong types (Malformed), of a
/// newer form (Unsupported), and for a set that checkLabelSet refuses (Invalid). A key that is not known is
/// refused too: a set is locked once it is used, and what was misspelt would be lost for good.
[[nodiscard]] Result<LabelSet> labelSetFromJson(std::string_view text);

} // namespace leadlight::io
