// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QStyledItemDelegate>

namespace leadlight::store {
struct CaseSummary;
}

namespace leadlight::ui {

class ReadFirst;

/// Draws a case in two lines: mark of its state, name, what is suggested; below id and time.
class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(Theme theme) { m_palette = &paletteOf(theme); }

    /// What is suggested of cases that `rule` hides is not drawn. It must outlive the delegate.
    void setReadFirst(const ReadFirst& rule) { m_readFirst = &rule; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMark(QPainter& painter, QPointF centre, const store::CaseSummary& summary) const;
    /// Gives the left edge of what was painted.
    int paintLabels(QPainter& painter, QRect area, const store::CaseSummary& summary) const;

    const ReadFirst* m_readFirst = nullptr;
    const Palette* m_palette = &paletteOf(Theme::Light);
};

} // namespace leadlight::ui
