// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/fiducials.h"

#include <QString>

#include <string>

namespace leadlight::ui {

/// A rule's sentence, a severity line, or a reason why there is no number or a doubtful signal, in the
/// language of the screen; as it is where there are no words for it.
[[nodiscard]] QString ruleText(const std::string& sentence);

/// A rule's criterion, or what makes a change count, with its numbers, in the language of the screen; as it
/// is where it has none of the forms of core/measure/criteria.h.
[[nodiscard]] QString criterionText(const std::string& criterion);

/// "normal", "premature ventricular": the kind of a beat.
[[nodiscard]] QString beatKindText(measure::BeatKind kind);

} // namespace leadlight::ui
