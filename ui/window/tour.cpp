// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tour.h"

#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kCardWidth = 340;
constexpr int kDim = 120; // of 255

} // namespace

Tour::Tour(std::vector<TourStep> steps, Theme theme, QWidget* window)
    : QWidget(window)
    , m_steps(std::move(steps))
    , m_palette(&paletteOf(theme)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("First steps"));
    m_card = new QFrame(this);
    m_card->setProperty("role", u"popup"_s);
    m_title = makeHeading({}, m_card);
    m_text = makeText({}, {}, m_card);
    m_count = makeSecondary({}, m_card);
    m_count->setWordWrap(false);
    m_skip = new QPushButton(tr("Skip"), m_card);
    m_next = makePrimaryButton({}, m_card);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(4 * kStep, 3 * kStep, 4 * kStep, 3 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    window->installEventFilter(this);
    setGeometry(window->rect());
    goTo(0);
    show();
    raise();
    m_next->setFocus();
}

void Tour::goTo(int step) {
    if (step >= stepCount()) {
        end();
        return;
    }
    m_step = std::max(0, step);
    const TourStep& now = m_steps[static_cast<std::size_t>(m_step)];
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(stepCount()));
    m_next->setText(m_step + 1 == stepCount() ? tr("Begin") : tr("Next"));
    setAccessibleDescription(now.title + u". "_s + now.text);
    place();
    update();
}

QRect Tour::spot() const {
    const QPointer<QWidget>& about = m_steps[static_cast<std::size_t>(m_step)].about;
    if (!about || !about->isVisible())
        return {};
    return {about->mapTo(parentWidget(), QPoint()), about->size()};
}

void Tour::place() {
    setGeometry(parentWidget()->rect());
    const int wide = std::min(kCardWidth, width() - 8 * kStep);
    m_card->setFixedWidth(wide);
    m_card->setFixedHeight(
        std::max(m_card->layout()->heightForWidth(wide), m_card->layout()->minimumSize().height()));
    const QRect about = spot();
    QPoint at = rect().center() - QPoint(wide / 2, m_card->height() / 2);
    if (about.isValid()) {
        const int gap = 4 * kStep;
        at.setY(about.top() + gap);
        if (about.right() + gap + wide < width()) // beside it, where there is room
            at.setX(about.right() + gap);
        else if (about.left() - gap - wide > 0)
            at.setX(about.left() - gap - wide);
        else
            at = QPoint(about.center().x() - wide / 2, about.height() < height() / 4
                                                           ? about.bottom() + gap
                                                           : about.center().y() - m_card->height() / 2);
    }
    at.setX(std::clamp(at.x(), 0, std::max(0, width() - wide)));
    at.setY(std::clamp(at.y(), 0, std::max(0, height() - m_card->height())));
    m_card->move(at);
}

void Tour::end() {
    if (m_ended)
        return;
    m_ended = true;
    hide();
    Q_EMIT ended();
    deleteLater();
}

void Tour::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dim;
    dim.addRect(rect());
    const QRect about = spot();
    if (about.isValid()) {
        QPainterPath hole;
        hole.addRoundedRect(QRectF(about).adjusted(1, 1, -1, -1), kCorner, kCorner);
        dim = dim.subtracted(hole);
    }
    painter.fillPath(dim, QColor(0, 0, 0, kDim));
    if (about.isValid()) {
        painter.setPen(QPen(m_palette->accent, 2.0));
        painter.drawRoundedRect(QRectF(about).adjusted(1, 1, -1, -1), kCorner, kCorner);
    }
}

void Tour::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        return;
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_step + 1);
        return;
    case Qt::Key_Left:
        goTo(m_step - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Tour::mousePressEvent(QMouseEvent* event) {
    event->accept(); // what lies below waits
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace leadlight::ui
