// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/label_desk.h"

#include <QString>

namespace leadlight::ui {

/// "Atrial fibrillation"; the short name where a label has no title.
[[nodiscard]] QString labelTitle(const LabelEntry& label);

/// "Rhythm, version 2".
[[nodiscard]] QString labelSetTitle(const LabelSet& set);

/// "DOE, Jane", as everywhere; the patient's ID or the file where there is no name.
[[nodiscard]] QString taskCaseTitle(const store::TaskCase& one);

/// What a case of a queue waits for, from this person's side: "not begun", "draft", "done by you", "agreed" …
[[nodiscard]] QString taskCaseText(const store::TaskCase& one, int readers);

/// "12 of 40 done by you, 3 to adjudicate".
[[nodiscard]] QString taskProgressText(const store::LabelTask& task);

/// A mark as a line of a list: "QRS   II   2.314 s, 96 ms".
[[nodiscard]] QString markText(const Annotation& mark);

/// Why the case on screen is not to be labelled, or what is to be done with it; empty while it is simply
/// labelled.
[[nodiscard]] QString placeText(const LabelDesk& desk, const LabelTasks& tasks);

} // namespace leadlight::ui
