// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace leadlight::ui {

/// Why a recording was not analysed, what is to be kept in mind beside its findings, or why a finding
/// abstains, in the language of the screen: the sentences of core/jepa/guards, core/signal/quality and
/// core/jepa/analyse with what they name. As it is where there are no words for it.
[[nodiscard]] QString guardText(const std::string& sentence);

} // namespace leadlight::ui
