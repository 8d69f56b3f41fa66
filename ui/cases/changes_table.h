// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/changes.h"
#include "ui/common/palette.h"

#include <QTableWidget>

namespace leadlight::ui {

/// What changed between two tracings: a row a number, those beyond the usual variation in bold and with a
/// mark, then the statements that appeared or went. The tool tip of a row tells the rule and its source.
class ChangesTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ChangesTable(QWidget* parent = nullptr);

    void setChanges(const measure::Changes& changes);
    void setTheme(Theme theme);

    /// What stands above the table: how many numbers are beyond, and which are not judged at all.
    [[nodiscard]] QString note() const;

    [[nodiscard]] QSize sizeHint() const override;

    /// As narrow as the panel wants it; rows wrap.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

private:
    void fill();
    void addNumber(const measure::Change& change);
    void addStatement(const measure::StatementChange& change);

    measure::Changes m_changes;
    const Palette* m_palette = &paletteOf(Theme::Light);
    int m_beyond = 0;
};

} // namespace leadlight::ui
