// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/queue_model.h"

#include "ui/common/case_row.h"
#include "ui/common/number_format.h"
#include "ui/labelling/label_words.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

/// What tells cases of one name apart.
QString secondLine(const store::TaskCase& one, int readers) {
    QStringList parts{taskCaseText(one, readers)};
    for (const std::string& words : {one.patientId, one.fileName}) {
        if (!words.empty() && text(words) != taskCaseTitle(one)) {
            parts.append(text(words));
            break;
        }
    }
    return parts.join(u"  ·  "_s);
}

} // namespace

void QueueModel::setCases(std::vector<store::TaskCase> cases, int readers) {
    const bool sameRows = std::ranges::equal(cases, m_cases, {}, &store::TaskCase::id, &store::TaskCase::id);
    m_readers = readers;
    if (sameRows) {
        m_cases = std::move(cases);
        if (!m_cases.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_cases.size()) - 1));
        return;
    }
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

int QueueModel::rowOf(CaseId id) const {
    const auto found = std::ranges::find(m_cases, id, &store::TaskCase::id);
    return found == m_cases.end() ? -1 : static_cast<int>(found - m_cases.begin());
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const store::TaskCase& one = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return taskCaseTitle(one);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        QStringList lines{taskCaseTitle(one), text(one.patientId), text(one.fileName),
                          taskCaseText(one, m_readers)};
        if (m_readers > 1)
            lines.append(tr("%1 of %2 readers done").arg(one.done).arg(m_readers));
        lines.removeAll(QString());
        lines.removeDuplicates();
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return CaseRow::size();
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto* model = qobject_cast<const QueueModel*>(index.model());
    if (!model)
        return;
    const store::TaskCase& one = model->at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const CaseRow row(*painter, option, *m_palette);
    paintMark(*painter, row.mark(), one);
    row.write(taskCaseTitle(one), secondLine(one, model->readers()), row.firstLine().right());
    painter->restore();
}

/// An empty ring: not begun. A half: a draft. A disc: done by this person. A tick: nothing is left to do. A
/// lozenge: to adjudicate.
void QueueDelegate::paintMark(QPainter& painter, QPointF centre, const store::TaskCase& one) const {
    constexpr double kRadius = 4.5;
    const QRectF box(centre - QPointF(kRadius, kRadius), QSizeF(2 * kRadius, 2 * kRadius));
    QPen pen(m_palette->secondaryText, 1.5);
    painter.setBrush(Qt::NoBrush);
    if (one.state == store::TaskCaseState::Disagreed) {
        pen.setColor(m_palette->caution);
        painter.setPen(pen);
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -5.5), centre + QPointF(5.5, 0),
                                      centre + QPointF(0, 5.5), centre + QPointF(-5.5, 0)});
        return;
    }
    if (one.state != store::TaskCaseState::Open) {
        pen.setColor(m_palette->accent);
        pen.setWidthF(2.0);
        painter.setPen(pen);
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-4.5, 0), centre + QPointF(-1, 3.5), centre + QPointF(4.5, -3.5)});
        return;
    }
    painter.setPen(pen);
    painter.drawEllipse(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette->secondaryText);
    if (one.mine == LabellingState::Done)
        painter.drawEllipse(box);
    else if (one.mine)
        painter.drawPie(box, 90 * 16, 180 * 16);
}

} // namespace leadlight::ui
