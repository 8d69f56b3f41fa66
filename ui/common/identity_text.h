// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <QString>

#include <string>
#include <vector>

namespace leadlight::ui {

/// What speaks against two recordings being of one person ("name", "birth date"), in the language of the
/// screen.
[[nodiscard]] QString differencesText(const std::vector<std::string>& differences);

/// "DOE, Jane, F, 1953-04-02 (73 y), ID 12345", as far as it is known.
[[nodiscard]] QString identityLine(const Patient& patient);

/// When it was recorded, in the reader's format; empty where the file does not say.
[[nodiscard]] QString whenOf(const Recording& recording);

} // namespace leadlight::ui
