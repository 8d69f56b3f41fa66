// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace leadlight::ui {

/// "Name: what it is", with the colon as the language writes it.
[[nodiscard]] QString named(const QString& name, const QString& what);
/// "one, two, three", with the comma as the language writes it.
[[nodiscard]] QString listed(const QStringList& things);

} // namespace leadlight::ui
