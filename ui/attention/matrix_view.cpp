// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/matrix_view.h"

#include "ui/common/color_scale.h"
#include "ui/common/number_format.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kLabel = 30.0;
constexpr double kRoomForNumbers = 26.0;

} // namespace

MatrixView::MatrixView(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize MatrixView::sizeHint() const {
    return {300, 300};
}

void MatrixView::setMatrix(std::vector<double> values, const QStringList& names) {
    m_values = std::move(values);
    m_names = names;
    update();
}

void MatrixView::setTheme(Theme theme) {
    m_theme = theme;
    update();
}

void MatrixView::paintEvent(QPaintEvent* /*event*/) {
    const auto count = static_cast<int>(m_names.size());
    if (count == 0 || m_values.size() != static_cast<std::size_t>(count) * static_cast<std::size_t>(count))
        return;
    QPainter painter(this);
    const Palette& palette = paletteOf(m_theme);
    const ColorScale scale(ScaleKind::Amount, m_theme);
    const double side = std::floor((std::min(width(), height()) - kLabel) / count);
    const double largest = *std::ranges::max_element(m_values);
    for (int row = 0; row < count; ++row) {
        const QString& name = m_names[row];
        painter.setPen(palette.secondaryText);
        painter.drawText(QRectF(0.0, kLabel + side * row - 10.0, kLabel - 6.0, side + 20.0),
                         Qt::AlignRight | Qt::AlignVCenter, name);
        painter.drawText(QRectF(kLabel + side * row - 20.0, 0.0, side + 40.0, kLabel - 4.0),
                         Qt::AlignHCenter | Qt::AlignBottom, name);
        for (int column = 0; column < count; ++column) {
            const double value = m_values[static_cast<std::size_t>(row * count + column)];
            const QRectF cell(kLabel + side * column, kLabel + side * row, side, side);
            const QColor colour = scale.on(palette.paper, largest > 0.0 ? value / largest : 0.0);
            painter.fillRect(cell, colour);
            if (side < kRoomForNumbers)
                continue;
            const bool onText = contrastRatio(colour, palette.text) >= contrastRatio(colour, palette.paper);
            painter.setPen(onText ? palette.text : palette.paper);
            painter.drawText(cell, Qt::AlignCenter, formatNumber(100.0 * value, value < 0.0995 ? 1 : 0));
        }
    }
    painter.setPen(palette.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(kLabel, kLabel, side * count, side * count).adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace leadlight::ui
