// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paper_layout.h"

#include <QString>
#include <QStringList>

namespace leadlight::ui {

/// The words of a printed page, as lines.
struct PrintedWords {
    QString name;             ///< the patient's, or "Name not stated"
    QStringList patient;      ///< id, sex, birth date and age
    QStringList acquisition;  ///< when, on what device, from what format, how recorded
    QStringList measurements; ///< what the file itself states
    QStringList statements;   ///< the file's sentences, then the notes on what was odd in it
};

[[nodiscard]] PrintedWords printedWords(const Recording& recording, const Series& series);

/// "25 mm/s   10 mm/mV", the gain replaced where the unit is unknown, and the recorded
/// band where the file states it.
[[nodiscard]] QString scaleLine(const PaperLayout& layout, const FilterBand& band);

/// "display filter: none    continuous columns": the filter of this picture, and whether columns show
/// consecutive or the same moments.
[[nodiscard]] QString filterLine(const PaperLayout& layout);

/// "0.0 to 10.0 s"
[[nodiscard]] QString timeLine(const PaperLayout& layout);

} // namespace leadlight::ui
