// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/label_set.h"
#include "ui/common/palette.h"

#include <QAbstractButton>
#include <QStringList>

namespace leadlight::ui {

/// One label of a set: its key, its title, and whether it is given. A label for marks tells how many there
/// are, and whether the pointer sets it.
class LabelRow : public QAbstractButton {
    Q_OBJECT

public:
    /// What is shown beside the title.
    struct State {
        bool given = false;    ///< put on the recording, or set by the pointer now
        int marks = 0;         ///< of a label for marks
        QStringList readers;   ///< "1", "2": who gave it, while adjudicating
        bool disputed = false; ///< readers differ on it
        bool operator==(const State&) const = default;
    };

    LabelRow(const LabelEntry& label, Theme theme, QWidget* parent = nullptr);

    [[nodiscard]] const LabelEntry& label() const { return m_label; }

    void setState(const State& state);
    void setTheme(Theme theme);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintKey(QPainter& painter, const QRectF& area) const;
    int paintReaders(QPainter& painter, int right) const;
    void describe();

    LabelEntry m_label;
    State m_state;
    const Palette* m_palette;
};

} // namespace leadlight::ui
