// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace leadlight::ui {

/// The headline of a failure in the reader's language: what kind it is. Empty for Cancelled, which is shown
/// to nobody.
[[nodiscard]] QString errorTitle(ErrorCode code);

/// Headline and the sentence that came with it: "The file is damaged: …".
[[nodiscard]] QString errorSentence(const Error& error);

} // namespace leadlight::ui
