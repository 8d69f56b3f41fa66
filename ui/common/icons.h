// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace leadlight::ui {

/// One of the project's own icons (resources/icons, 20 px grid, one weight) in one colour. Drawn on first use
/// and sharp at any scale; an icon that does not exist is empty.
[[nodiscard]] QIcon tintedIcon(const QString& name, const QColor& colour);

/// The names of all icons there are.
[[nodiscard]] QStringList iconNames();

} // namespace leadlight::ui
