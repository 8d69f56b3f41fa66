// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace leadlight::viewer {

/// The languages that the program has a table of, by name ("de", "zh_CN"), in alphabetical order.
[[nodiscard]] QStringList languages();

/// Has the program speak `name`, one of languages(), and write numbers as that language does; empty: what the
/// system says, else English. Called once, before any window is made. False: there is no such table.
[[nodiscard]] bool speak(const QString& name);

} // namespace leadlight::viewer
