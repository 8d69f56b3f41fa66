// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hint_label.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

QString fittingHints(const QString& line, const QFontMetricsF& metrics, double width) {
    if (metrics.horizontalAdvance(line) <= width)
        return line;
    constexpr std::array kEnds{u". ", u"; ", u"   "};
    QString best;
    for (qsizetype at = 1; at < line.size(); ++at) {
        for (const char16_t* end : kEnds) {
            if (!QStringView(line).mid(at).startsWith(QStringView(end)))
                continue;
            const QString hints = line.left(*end == u'.' ? at + 1 : at) + u" …"_s;
            if (metrics.horizontalAdvance(hints) <= width)
                best = hints;
        }
    }
    return best.isEmpty() ? metrics.elidedText(line, Qt::ElideRight, width) : best;
}

void HintLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QRect area = contentsRect();
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
                     fittingHints(text(), QFontMetricsF(font(), this), area.width()));
}

} // namespace leadlight::ui
