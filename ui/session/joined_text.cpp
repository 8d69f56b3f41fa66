// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/joined_text.h"

#include <QCoreApplication>

namespace leadlight::ui {

QString named(const QString& name, const QString& what) {
    return QCoreApplication::translate("Joined", "%1: %2", "a name, and what it is").arg(name, what);
}

QString listed(const QStringList& things) {
    return things.join(QCoreApplication::translate("Joined", ", ", "between the members of a list"));
}

} // namespace leadlight::ui
