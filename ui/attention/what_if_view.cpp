// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/what_if_view.h"

#include "ui/common/error_text.h"
#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/session/explore_map.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr double kRowHeight = 34.0;
constexpr double kLabelWidth = 66.0;
constexpr double kDeltaWidth = 52.0;

QToolButton* makeChip(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    setRole(button, u"chip"_s);
    button->setText(text);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFont(interfaceFont(0.92));
    return button;
}

QString stateWord(FindingState state) {
    switch (state) {
    case FindingState::Suggested:
        return ChangeList::tr("suggested");
    case FindingState::NotSuggested:
        return ChangeList::tr("not suggested");
    case FindingState::Abstained:
        break;
    }
    return ChangeList::tr("abstained");
}

} // namespace

double shownChange(double from, double to) {
    return (std::round(100.0 * to) - std::round(100.0 * from)) / 100.0;
}

ChangeList::ChangeList(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Findings with everything and with what is left"));
}

QSize ChangeList::sizeHint() const {
    return {300, static_cast<int>(kRowHeight * static_cast<double>(m_rows.size()))};
}

QSize ChangeList::minimumSizeHint() const {
    return {220, sizeHint().height()};
}

void ChangeList::setFindings(std::optional<LeftOutFindings> findings, bool waiting) {
    m_rows.clear();
    m_waiting = waiting;
    QStringList spoken;
    if (findings) {
        for (std::size_t head = 0; head < findings->whole.size(); ++head) {
            for (std::size_t i = 0; i < findings->whole[head].size(); ++i) {
                m_rows.push_back({findings->whole[head][i], findings->rest[head][i]});
                spoken << tr("%1: %2 instead of %3")
                              .arg(text(m_rows.back().whole.label),
                                   formatProbability(m_rows.back().rest.probability),
                                   formatProbability(m_rows.back().whole.probability));
            }
        }
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

void ChangeList::setTheme(Theme theme) {
    m_theme = theme;
    update();
}

void ChangeList::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (m_waiting)
        painter.setOpacity(0.5);
    double top = 0.0;
    for (const Row& row : m_rows) {
        paintRow(painter, {0.0, top, static_cast<double>(width()), kRowHeight}, row);
        top += kRowHeight;
    }
}

void ChangeList::paintRow(QPainter& painter, const QRectF& area, const Row& row) const {
    const Palette& palette = paletteOf(m_theme);
    const double middle = area.top() + 10.0;
    painter.setFont(interfaceFont(0.92, TextWeight::Medium));
    painter.setPen(palette.text);
    painter.drawText(QRectF(area.left(), area.top(), kLabelWidth - 4.0, 20.0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(row.whole.label), Qt::ElideRight,
                                                      static_cast<int>(kLabelWidth) - 4));
    // From a ring (everything there) an arrow to a disc (what is left), on a line from 0 to 1.
    const QRectF line(area.left() + kLabelWidth, middle, area.width() - kLabelWidth - kDeltaWidth - 8.0, 0.0);
    const auto at = [&](double probability) {
        return QPointF(line.left() + probability * line.width(), middle);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.hairline, 2.0));
    painter.drawLine(line.topLeft(), line.topRight());
    const double change = shownChange(row.whole.probability, row.rest.probability);
    const QColor ink = std::abs(change) < 0.005 ? palette.secondaryText : palette.aiEdge;
    painter.setPen(QPen(ink, 2.0));
    painter.drawLine(at(row.whole.probability), at(row.rest.probability));
    painter.setBrush(palette.panel);
    painter.drawEllipse(at(row.whole.probability), 4.0, 4.0);
    painter.setBrush(ink);
    painter.drawEllipse(at(row.rest.probability), 4.0, 4.0);
    painter.setFont(interfaceFont(0.92));
    painter.setPen(palette.text);
    painter.drawText(QRectF(area.right() - kDeltaWidth, area.top(), kDeltaWidth, 20.0),
                     Qt::AlignRight | Qt::AlignVCenter,
                     (change > 0.0 ? QString(u'+') : QString()) + formatNumber(change, 2));
    painter.setFont(interfaceFont(0.85));
    painter.setPen(palette.secondaryText);
    const QString words =
        row.whole.state == row.rest.state
            ? tr("%1 to %2, %3", "probability, probability, state")
                  .arg(formatProbability(row.whole.probability), formatProbability(row.rest.probability),
                       stateWord(row.rest.state))
            : tr("%1 to %2, %3 to %4", "probability, probability, state, state")
                  .arg(formatProbability(row.whole.probability), formatProbability(row.rest.probability),
                       stateWord(row.whole.state), stateWord(row.rest.state));
    painter.drawText(QRectF(line.left(), area.top() + 17.0, area.width() - kLabelWidth, 15.0),
                     Qt::AlignLeft | Qt::AlignVCenter, words);
}

WhatIfView::WhatIfView(WhatIf& whatIf, QWidget* parent)
    : QWidget(parent)
    , m_whatIf(whatIf) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    layout->addWidget(
        makeSecondary(tr("Leave out leads or seconds, and see what the findings become. Left out "
                         "means absent, not zeroed."),
                      this));
    auto* chips = new QGridLayout;
    chips->setSpacing(kStep);
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        QToolButton* chip = makeChip(leadText(lead), tr("Leave out lead %1").arg(leadText(lead)), this);
        connect(chip, &QToolButton::clicked, this, [this, lead] { m_whatIf.toggleLead(lead); });
        m_leads[static_cast<std::size_t>(lead)] = chip;
        chips->addWidget(chip, lead / 4, lead % 4);
    }
    layout->addLayout(chips);
    auto* seconds = new QGridLayout;
    seconds->setSpacing(kStep);
    for (int second = 0; second < WhatIf::kSeconds; ++second) {
        QToolButton* chip = makeChip(u"%1–%2"_s.arg(second).arg(second + 1),
                                     tr("Leave out second %1 to %2").arg(second).arg(second + 1), this);
        connect(chip, &QToolButton::clicked, this, [this, second] { m_whatIf.toggleSecond(second); });
        m_seconds[static_cast<std::size_t>(second)] = chip;
        seconds->addWidget(chip, second / 5, second % 5);
    }
    layout->addLayout(seconds);
    m_stress =
        makeText(tr("Stress test: not how the model was trained. It never saw a recording without a lead."),
                 u"caution"_s, this);
    m_stress->setFont(interfaceFont(0.92, TextWeight::Medium));
    layout->addWidget(m_stress);
    m_words = makeSecondary({}, this);
    layout->addWidget(m_words);
    m_changes = new ChangeList(this);
    layout->addWidget(m_changes);
    m_reset = new QToolButton(this);
    setRole(m_reset, u"chip"_s);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setText(tr("Take all back in"));
    connect(m_reset, &QToolButton::clicked, this, [this] { m_whatIf.takeAllBack(); });
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(&m_whatIf, &WhatIf::changed, this, &WhatIfView::follow);
    follow();
}

void WhatIfView::setTheme(Theme theme) {
    m_changes->setTheme(theme);
}

void WhatIfView::follow() {
    for (int lead = 0; lead < kModelLeadCount; ++lead)
        m_leads[static_cast<std::size_t>(lead)]->setChecked(m_whatIf.leadOut(lead));
    for (int second = 0; second < WhatIf::kSeconds; ++second)
        m_seconds[static_cast<std::size_t>(second)]->setChecked(m_whatIf.secondOut(second));
    m_stress->setVisible(m_whatIf.anyLeadOut());
    m_reset->setVisible(m_whatIf.anyOut());
    m_changes->setFindings(m_whatIf.findings(), m_whatIf.waiting());
    m_changes->setVisible(m_whatIf.findings().has_value());
    QString words;
    if (m_whatIf.problem())
        words = errorSentence(*m_whatIf.problem());
    else if (m_whatIf.waiting() && !m_whatIf.findings())
        words = tr("The findings are being computed…");
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace leadlight::ui
