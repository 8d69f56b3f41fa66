// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/verdict_bar.h"

#include "ui/common/fonts.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kSign = 16; // a square for the sign

} // namespace

VerdictBar::VerdictBar(QWidget* parent)
    : QWidget(parent) {
    m_words = makeText({}, {}, this);
    m_words->setFont(interfaceFont(0.92));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the map or its checks are"));
    m_button = new QToolButton(this);
    setRole(m_button, u"chip"_s);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setFont(interfaceFont(0.92));
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_verdict == Verdict::Waiting)
            Q_EMIT stopAsked();
        else
            Q_EMIT checkAsked();
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(kStep);
    words->addWidget(m_words);
    words->addWidget(m_progress);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSign + 4 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addLayout(words, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    setAnswer(nullptr, false);
}

void VerdictBar::setAnswer(const MapAnswer* answer, bool possible) {
    m_verdict = verdictOf(answer);
    const bool waiting = m_verdict == Verdict::Waiting;
    m_words->setText(possible || m_verdict != Verdict::Unknown
                         ? verdictText(answer)
                         : tr("Not checked: there is no finding to check it against."));
    m_progress->setVisible(waiting);
    setProgress(*m_progress, answer ? answer->progress : 0.0);
    const bool offer = possible && (m_verdict == Verdict::Unknown || m_verdict == Verdict::Problem);
    m_button->setVisible(waiting || offer);
    m_button->setText(waiting ? tr("Stop") : m_verdict == Verdict::Problem ? tr("Try again") : tr("Check"));
    setAccessibleName(m_words->text());
    update();
}

void VerdictBar::setTheme(Theme theme) {
    m_theme = theme;
    update();
}

void VerdictBar::paintEvent(QPaintEvent* /*event*/) {
    const Palette& palette = paletteOf(m_theme);
    const bool bad = m_verdict == Verdict::Failed || m_verdict == Verdict::Problem;
    const QColor ink = bad                            ? palette.caution
                       : m_verdict == Verdict::Passed ? palette.accent
                                                      : palette.secondaryText;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(bad || m_verdict == Verdict::Passed ? ink : palette.hairline, 1.0);
    if (m_verdict == Verdict::Unknown)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(blended(palette.panel, ink, 0.06));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    // The sign tells by its shape: a tick, a cross, a ring.
    const QRectF sign(2.0 * kStep, (height() - kSign) / 2.0, kSign, kSign);
    painter.setPen(QPen(ink, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = sign.center();
    if (m_verdict == Verdict::Passed)
        painter.drawPolyline(
            QPolygonF{middle + QPointF(-5, 0), middle + QPointF(-1.5, 4), middle + QPointF(5.5, -4.5)});
    else if (bad)
        for (const double way : {-1.0, 1.0})
            painter.drawLine(middle + QPointF(-4.5, way * 4.5), middle + QPointF(4.5, -way * 4.5));
    else
        painter.drawEllipse(middle, 4.5, 4.5);
}

} // namespace leadlight::ui
