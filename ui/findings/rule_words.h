// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace leadlight::ui {

/// A rule's sentence, a severity line, or a reason why there is no number or a doubtful signal, in the
/// language of the screen; as it is where there are no words for it.
[[nodiscard]] QString ruleText(const std::string& sentence);

} // namespace leadlight::ui
