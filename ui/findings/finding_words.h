// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/analysis.h"

#include <QString>

namespace leadlight::ui {

/// What a label of a known head means, in the reader's language: "Myocardial infarction" for "MI"; empty for
/// unknown labels. Superclasses of PTB-XL (Wagner et al., Scientific Data 7:154, 2020).
[[nodiscard]] QString findingName(const QString& label);

[[nodiscard]] QString findingStateText(FindingState state);

/// "ran on CPU, fp32"
[[nodiscard]] QString ranOnText(const Analysis& analysis);

} // namespace leadlight::ui
