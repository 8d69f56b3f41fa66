// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QStyledItemDelegate>

namespace leadlight::store {
struct CaseSummary;
}

namespace leadlight::ui {

/// Draws a case in two lines: mark of its state, name, what is suggested; below id and time.
class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(Theme theme) { m_palette = &paletteOf(theme); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMark(QPainter& painter, QPointF centre, const store::CaseSummary& summary) const;
    /// Gives the left edge of what was painted.
    int paintLabels(QPainter& painter, QRect area, const store::CaseSummary& summary) const;

    const Palette* m_palette = &paletteOf(Theme::Light);
};

} // namespace leadlight::ui
