// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QWidget>

namespace leadlight::ui {

/// A frame whose right and lower edge are dragged, or moved by the arrow keys, until it matches an object
/// held to the screen.
class CalibrationBars : public QWidget {
    Q_OBJECT

public:
    explicit CalibrationBars(QWidget* parent = nullptr);

    /// The frame's size in device-independent pixels.
    [[nodiscard]] QSizeF frame() const { return m_frame; }

    void setFrame(QSizeF size);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void frameChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF frameRect() const;

    QSizeF m_frame{320.0, 200.0};
    bool m_dragRight = false;
    bool m_dragBottom = false;
};

} // namespace leadlight::ui
