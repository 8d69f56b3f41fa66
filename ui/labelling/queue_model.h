// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/label_tasks.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace leadlight::ui {

/// The listed cases of the chosen task.
class QueueModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `readers` is how many label each case.
    void setCases(std::vector<store::TaskCase> cases, int readers);

    [[nodiscard]] const store::TaskCase& at(int row) const { return m_cases[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowOf(CaseId id) const; ///< -1 where it is not listed

    [[nodiscard]] int readers() const { return m_readers; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<store::TaskCase> m_cases;
    int m_readers = 1;
};

/// A case as two lines: whose it is, and where it stands for this person, in words and by a shape.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(Theme theme) { m_palette = &paletteOf(theme); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMark(QPainter& painter, QPointF centre, const store::TaskCase& one) const;

    const Palette* m_palette = &paletteOf(Theme::Light);
};

} // namespace leadlight::ui
