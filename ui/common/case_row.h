// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QRect>
#include <QSize>
#include <QString>

class QListView;
class QPainter;
class QStyleOptionViewItem;

namespace leadlight::ui {

/// A row of a list of cases: a mark of its state, and two lines. What lists of cases have in common; the
/// mark, and what stands right of the first line, are the list's own.
class CaseRow {
public:
    /// Paints the ground of a row that is selected or under the pointer.
    CaseRow(QPainter& painter, const QStyleOptionViewItem& option, const Palette& palette);

    /// The size of every row.
    [[nodiscard]] static QSize size();

    /// Where the middle of the mark is.
    [[nodiscard]] QPointF mark() const;

    /// Where the first line is.
    [[nodiscard]] const QRect& firstLine() const { return m_first; }

    /// Writes both lines, cut with dots where they are too long; the first ends at `firstRight`.
    void write(const QString& first, const QString& second, int firstRight) const;

private:
    QPainter& m_painter;
    const Palette& m_palette;
    QRect m_first;
    QRect m_second;
    int m_left;
};

/// Gives a list its rows of one height, pixel-wise scrolling and no sideways bar.
void setUpCaseList(QListView& list, const QString& accessibleName);

} // namespace leadlight::ui
