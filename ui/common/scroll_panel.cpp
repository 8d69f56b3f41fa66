// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scroll_panel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>

namespace leadlight::ui {

ScrollPanel::ScrollPanel(QWidget* content, const QString& name, QWidget* parent)
    : QScrollArea(parent)
    , m_content(content) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    viewport()->setAutoFillBackground(false);
    m_content->setParent(this);
    m_content->hide();
}

void ScrollPanel::showEvent(QShowEvent* event) {
    if (widget() == nullptr) {
        setWidget(m_content);
        m_content->setAutoFillBackground(
            false); // setWidget() turns it on; the panel's own ground is meant to show
        m_content->show();
    }
    QScrollArea::showEvent(event);
}

void ScrollPanel::reveal(QWidget* first, QWidget* last) {
    QTimer::singleShot(0, this, [this, first, last] {
        if (widget() == nullptr || !isVisible())
            return;
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::LayoutRequest); // what was just shown has no place yet
        constexpr int kMargin = 8;
        const int top = first->mapTo(m_content, QPoint()).y() - kMargin;
        const int bottom = last->mapTo(m_content, QPoint(0, last->height())).y() + kMargin;
        const int shown = verticalScrollBar()->value();
        if (bottom - top >= viewport()->height() || top < shown)
            verticalScrollBar()->setValue(top);
        else if (bottom > shown + viewport()->height())
            verticalScrollBar()->setValue(bottom - viewport()->height());
    });
}

} // namespace leadlight::ui
