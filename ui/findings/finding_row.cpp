// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_row.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/findings/finding_words.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kBarHeight = 4;
constexpr double kReasonScale = 0.88;

} // namespace

FindingRow::FindingRow(Finding finding, std::optional<double> threshold, Theme theme, QWidget* parent)
    : QWidget(parent)
    , m_finding(std::move(finding))
    , m_threshold(threshold)
    , m_palette(&paletteOf(theme)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const QString label = text(m_finding.label);
    setAccessibleName(u"%1: %2, %3"_s.arg(label, findingStateText(m_finding.state), number()));
    QStringList tip{findingName(label), text(m_finding.code), findingStateText(m_finding.state)};
    if (m_threshold && !abstained())
        tip.append(tr("calibrated probability %1, suggested from %2")
                       .arg(formatProbability(m_finding.probability), formatNumber(*m_threshold, 2)));
    tip.removeAll(QString());
    setToolTip(tip.join(u'\n'));
}

bool FindingRow::abstained() const {
    return m_finding.state == FindingState::Abstained;
}

// A number beside no answer would be read as an answer.
QString FindingRow::number() const {
    return abstained() ? u"–"_s : formatProbability(m_finding.probability);
}

int FindingRow::chipWidth() const {
    const QFontMetrics metrics(interfaceFont(0.88, TextWeight::SemiBold));
    return std::max(metrics.horizontalAdvance(u"NORM"_s), metrics.horizontalAdvance(text(m_finding.label))) +
           4 * kStep;
}

int FindingRow::topLineHeight() const {
    return QFontMetrics(interfaceFont()).height() + kStep;
}

QSize FindingRow::sizeHint() const {
    return {240, heightForWidth(240)};
}

int FindingRow::heightForWidth(int width) const {
    int height = topLineHeight() + kStep + kBarHeight + kStep;
    if (!m_finding.reason.empty()) {
        const QRect box =
            QFontMetrics(interfaceFont(kReasonScale))
                .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, findingReason(m_finding));
        height += box.height() + kStep;
    }
    return height;
}

void FindingRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = topLineHeight();
    const QRectF chip(0.5, 0.5, chipWidth() - 1, line - 1);
    paintChip(painter, chip);

    const QFont numberFont = interfaceFont(1.0, TextWeight::SemiBold);
    const int numberWidth = QFontMetrics(numberFont).horizontalAdvance(u">0.99"_s);
    const bool strong = m_finding.state == FindingState::Suggested;
    painter.setFont(numberFont);
    painter.setPen(strong ? m_palette->text : m_palette->secondaryText);
    painter.drawText(QRect(width() - numberWidth, 0, numberWidth, line), Qt::AlignRight | Qt::AlignVCenter,
                     number());

    const QRect nameArea(chipWidth() + 2 * kStep, 0, width() - chipWidth() - numberWidth - 4 * kStep, line);
    painter.setFont(interfaceFont(1.0, strong ? TextWeight::Medium : TextWeight::Regular));
    painter.setPen(strong ? m_palette->text : m_palette->secondaryText);
    painter.drawText(nameArea, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(findingName(text(m_finding.label)), Qt::ElideRight,
                                                      nameArea.width()));

    paintBar(painter, QRectF(0, line + kStep, width(), kBarHeight));
    if (!m_finding.reason.empty()) {
        painter.setFont(interfaceFont(kReasonScale));
        painter.setPen(m_palette->caution);
        painter.drawText(QRect(0, line + 2 * kStep + kBarHeight, width(), height()), Qt::TextWordWrap,
                         findingReason(m_finding));
    }
}

void FindingRow::paintChip(QPainter& painter, const QRectF& area) const {
    QPen edge(m_palette->aiEdge, 1.0);
    painter.setBrush(Qt::NoBrush);
    QColor ink = m_palette->aiEdge;
    switch (m_finding.state) {
    case FindingState::Suggested:
        painter.setBrush(m_palette->aiEdge);
        ink = m_palette->aiGround;
        break;
    case FindingState::NotSuggested:
        break;
    case FindingState::Abstained:
        edge.setDashPattern({3.0, 3.0});
        break;
    }
    painter.setPen(edge);
    painter.drawRoundedRect(area, kCorner, kCorner);
    painter.setFont(interfaceFont(0.88, TextWeight::SemiBold));
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignCenter, text(m_finding.label));
}

void FindingRow::paintBar(QPainter& painter, const QRectF& area) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(m_palette->aiGround, m_palette->aiEdge, 0.18));
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    if (abstained())
        return;
    const double part = std::clamp(m_finding.probability, 0.0, 1.0);
    QRectF filled = area;
    filled.setWidth(std::max(area.width() * part, area.height()));
    painter.setBrush(m_finding.state == FindingState::Suggested
                         ? m_palette->aiEdge
                         : blended(m_palette->aiGround, m_palette->aiEdge, 0.6));
    painter.drawRoundedRect(filled, area.height() / 2, area.height() / 2);
    if (m_threshold) {
        painter.setBrush(m_palette->text);
        painter.drawRect(
            QRectF(area.left() + area.width() * *m_threshold - 0.5, area.top() - 2, 1, area.height() + 4));
    }
}

} // namespace leadlight::ui
