// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/filter_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Filter)
};

QString hertz(double value) {
    return QString::number(value, 'g', 4);
}

} // namespace

QString filterText(const DisplayFilter& filter) {
    QStringList parts;
    const bool high = filter.highPassHz > 0.0;
    const bool low = filter.lowPassHz > 0.0;
    if (high && low)
        parts << Words::tr("%1\u2013%2 Hz").arg(hertz(filter.highPassHz), hertz(filter.lowPassHz));
    else if (high)
        parts << Words::tr("from %1 Hz").arg(hertz(filter.highPassHz));
    else if (low)
        parts << Words::tr("up to %1 Hz").arg(hertz(filter.lowPassHz));
    if (filter.mainsHz > 0.0)
        parts << Words::tr("%1 Hz mains taken off").arg(hertz(filter.mainsHz));
    return parts.isEmpty() ? Words::tr("none") : parts.join(QStringLiteral(", "));
}

QString filterWarning(const DisplayFilter& filter) {
    if (!filter.flattens())
        return {};
    return Words::tr("%1 Hz filter on: amplitudes are too small").arg(hertz(filter.lowPassHz));
}

} // namespace leadlight::ui
