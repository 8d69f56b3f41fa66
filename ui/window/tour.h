// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace leadlight::ui {

/// One stop of the tour.
struct TourStep {
    QPointer<QWidget> about; ///< what it points at
    QString title;
    QString text;
};

/// A few first steps over the window, which can be left at any of them. Right, Enter and the button go on,
/// Left goes back, Esc leaves.
class Tour : public QWidget {
    Q_OBJECT

public:
    Tour(std::vector<TourStep> steps, Theme theme, QWidget* window);

    [[nodiscard]] int step() const { return m_step; }

    [[nodiscard]] int stepCount() const { return static_cast<int>(m_steps.size()); }

    void goTo(int step);

Q_SIGNALS:
    void ended(); ///< seen to the end, or left

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRect spot() const;
    void place();
    void end();

    std::vector<TourStep> m_steps;
    int m_step = 0;
    bool m_ended = false;
    const Palette* m_palette;
    QFrame* m_card = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace leadlight::ui
