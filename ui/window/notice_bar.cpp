// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_bar.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent) {
    m_icon = new QLabel(this);
    m_sentence = makeText({}, {}, this);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new QPushButton(this);
    m_close = new QToolButton(this);
    m_close->setAccessibleName(tr("Close"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionAsked);
    setTheme(m_theme);
    hide();
}

void NoticeBar::say(const QString& sentence, const QString& action) {
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    raise();
    Q_EMIT appeared();
}

QString NoticeBar::sentence() const {
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeBar::setTheme(Theme theme) {
    m_theme = theme;
    m_icon->setPixmap(tintedIcon(u"caution"_s, paletteOf(theme).caution).pixmap(20, 20));
    m_close->setIcon(tintedIcon(u"close"_s, paletteOf(theme).secondaryText));
    update();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    const Palette& palette = paletteOf(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.caution, 1.0));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

} // namespace leadlight::ui
