// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scroll_panel.h"

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

} // namespace leadlight::ui
