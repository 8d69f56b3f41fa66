// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/case_row.h"

#include "ui/common/fonts.h"
#include "ui/common/style.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>

namespace leadlight::ui {

namespace {

constexpr int kMarkWidth = 28;

QFont firstFont() {
    return interfaceFont(1.0, TextWeight::Medium);
}

QFont secondFont() {
    return interfaceFont(0.88);
}

} // namespace

CaseRow::CaseRow(QPainter& painter, const QStyleOptionViewItem& option, const Palette& palette)
    : m_painter(painter)
    , m_palette(palette)
    , m_first(option.rect.left() + kMarkWidth, option.rect.top() + 2 * kStep,
              option.rect.width() - kMarkWidth - 3 * kStep, QFontMetrics(firstFont()).height())
    , m_second(m_first.translated(0, m_first.height() + kStep))
    , m_left(option.rect.left()) {
    m_second.setHeight(QFontMetrics(secondFont()).height());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    QPainterPath ground;
    ground.addRoundedRect(QRectF(option.rect).adjusted(kStep, 1, -kStep, -1), kCorner, kCorner);
    painter.fillPath(ground, selected ? palette.selection : palette.hover);
}

QSize CaseRow::size() {
    return {200, 2 * QFontMetrics(interfaceFont()).height() + 5 * kStep};
}

QPointF CaseRow::mark() const {
    return {m_left + kMarkWidth / 2.0 + 2.0, m_first.center().y() + 1.0};
}

void CaseRow::write(const QString& first, const QString& second, int firstRight) const {
    QRect place = m_first;
    place.setRight(firstRight);
    m_painter.setFont(firstFont());
    m_painter.setPen(m_palette.text);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(first, Qt::ElideRight, place.width()));
    m_painter.setFont(secondFont());
    m_painter.setPen(m_palette.secondaryText);
    m_painter.drawText(m_second, Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(second, Qt::ElideRight, m_second.width()));
}

void setUpCaseList(QListView& list, const QString& accessibleName) {
    list.setUniformItemSizes(true);
    list.setMouseTracking(true);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setAccessibleName(accessibleName);
}

} // namespace leadlight::ui
