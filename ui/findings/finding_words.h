// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/analysis.h"

#include <QString>
#include <QStringList>

namespace leadlight::ui {

/// What a label of a known head means, in the reader's language: "Myocardial infarction" for "MI"; empty for
/// unknown labels. Superclasses, rhythms and statements of PTB-XL (Wagner et al., Scientific Data 7:154,
/// 2020).
[[nodiscard]] QString findingName(const QString& label);

/// A bundled head's title in the reader's language; another head's name as its card gives it.
[[nodiscard]] QString headTitle(const QString& name);

[[nodiscard]] QString findingStateText(FindingState state);

/// Why a head abstained, in the reader's language; another version's reason as it stands.
[[nodiscard]] QString findingReason(const Finding& finding);

/// "ran on CPU, fp32"
[[nodiscard]] QString ranOnText(const Analysis& analysis);

/// The warnings that the sentence on the analysis has not said: of one that was refused not the refusal
/// again, nor how much of the recording was analysed.
[[nodiscard]] QStringList warningsBeside(const Analysis& analysis);

} // namespace leadlight::ui
