// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/reading.h"
#include "ui/session/measured_case.h"
#include "ui/session/paper_layout.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace leadlight::ui {

/// The words of a printed page, as lines.
struct PrintedWords {
    QString name;             ///< the patient's, or "Name not stated"
    QStringList patient;      ///< id, sex, birth date and age
    QStringList acquisition;  ///< when, on what device, from what format, how recorded
    QString state;            ///< "UNCONFIRMED", "CONFIRMED by Dr Roe, 2026-11-22 09:14"
    QStringList measurements; ///< what was measured, the file's own number in brackets where it differs; or
                              ///< what the file itself states
    bool measured = false;    ///< `measurements` are the program's own
    bool doubtful = false;    ///< and come from a signal that was judged not usable
    QString method;           ///< how they were measured, and who corrected them
    QStringList reading;      ///< the report's text
    QStringList rules;        ///< the severity line, then the statements by rule
    QStringList rulesInFull;  ///< the same with their criteria, line for line
    QStringList statements;   ///< the file's sentences
    QStringList notes;        ///< on what was odd in the file
};

/// What a page says. `measured` may be null; `reading` is the newest one, if there is any.
[[nodiscard]] PrintedWords printedWords(const Recording& recording, const Series& series,
                                        const MeasuredCase* measured = nullptr,
                                        const std::optional<Reading>& reading = std::nullopt);

/// What stands over the measurements: whose they are.
[[nodiscard]] QString measurementsTitle(const PrintedWords& words);

/// "25 mm/s   10 mm/mV", the gain replaced where the unit is unknown, and the recorded
/// band where the file states it.
[[nodiscard]] QString scaleLine(const PaperLayout& layout, const FilterBand& band);

/// "display filter: none    continuous columns": the filter of this picture, and whether columns show
/// consecutive or the same moments.
/// `ownMedian`: a median beat is the measured one, not the file's.
[[nodiscard]] QString filterLine(const PaperLayout& layout, bool ownMedian = false);

/// "0.0 to 10.0 s"
[[nodiscard]] QString timeLine(const PaperLayout& layout);

} // namespace leadlight::ui
