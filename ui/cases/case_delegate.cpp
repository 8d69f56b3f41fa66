// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_delegate.h"

#include "ui/cases/case_list_model.h"
#include "ui/common/case_row.h"
#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/session/read_first.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kMostLabels = 2;

QString secondLine(const store::CaseSummary& summary) {
    QStringList parts;
    if (!summary.patient.id.empty())
        parts.append(text(summary.patient.id));
    if (summary.acquiredAt)
        parts.append(formatTimestamp(*summary.acquiredAt).left(16));
    if (parts.isEmpty() || summary.patient.name.empty())
        parts.append(text(summary.fileName));
    return parts.join(u"  ·  "_s);
}

} // namespace

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return CaseRow::size();
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto* model = qobject_cast<const CaseListModel*>(index.model());
    if (!model)
        return;
    const store::CaseSummary& summary = model->at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const CaseRow row(*painter, option, *m_palette);
    paintMark(*painter, row.mark(), summary);
    const int labelsLeft = paintLabels(*painter, row.firstLine(), summary);
    row.write(formatPatientName(summary.patient), secondLine(summary), labelsLeft - 2 * kStep);
    painter->restore();
}

void CaseDelegate::paintMark(QPainter& painter, QPointF centre, const store::CaseSummary& summary) const {
    // Told by shape: new a small dot, analysed a ring, not analysed one that is struck out, preliminary half
    // filled, confirmed and amended a tick.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette->secondaryText, 1.4));
    switch (summary.state) {
    case store::CaseState::New:
    case store::CaseState::Binned:
        painter.setBrush(m_palette->secondaryText);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(centre, 2.0, 2.0);
        break;
    case store::CaseState::Analysed:
        if (isUnanalysed(summary))
            painter.setPen(QPen(m_palette->caution, 1.4));
        painter.drawEllipse(centre, 4.0, 4.0);
        if (isUnanalysed(summary))
            painter.drawLine(centre + QPointF(-5.0, 5.0), centre + QPointF(5.0, -5.0));
        break;
    case store::CaseState::Preliminary:
        painter.drawEllipse(centre, 4.0, 4.0);
        painter.setBrush(m_palette->secondaryText);
        painter.drawPie(QRectF(centre - QPointF(4, 4), QSizeF(8, 8)), 90 * 16, 180 * 16);
        break;
    case store::CaseState::Confirmed:
    case store::CaseState::Amended:
        painter.setPen(QPen(m_palette->accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-4, 0), centre + QPointF(-1, 3.5), centre + QPointF(4.5, -3.5)});
        break;
    }
}

int CaseDelegate::paintLabels(QPainter& painter, QRect area, const store::CaseSummary& summary) const {
    if (m_readFirst && m_readFirst->hides(summary))
        return area.right();
    QStringList labels;
    for (const Finding& finding : summary.suggested) {
        if (labels.size() == kMostLabels) {
            labels.append(u"+%1"_s.arg(summary.suggested.size() - kMostLabels));
            break;
        }
        labels.append(text(finding.label));
    }
    const QFont font = interfaceFont(0.8, TextWeight::Medium);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int right = area.right();
    for (auto label = labels.crbegin(); label != labels.crend(); ++label) {
        const int width = metrics.horizontalAdvance(*label) + 3 * kStep;
        const QRect chip(right - width, area.center().y() - metrics.height() / 2 - 1, width,
                         metrics.height() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette->aiGround);
        painter.drawRoundedRect(chip, 4, 4);
        painter.setPen(m_palette->aiEdge);
        painter.drawText(chip, Qt::AlignCenter, *label);
        right -= width + kStep;
    }
    return right;
}

} // namespace leadlight::ui
