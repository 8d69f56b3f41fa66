// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/paper_grid.h"

#include <QPainter>

#include <cmath>
#include <cstring>

namespace leadlight::ui {

namespace {

constexpr double kGridLineMm = 0.1; // on devices that have no pixels

} // namespace

std::vector<GridLine> gridLines(double origin, double pxPerMm, int from, int to) {
    constexpr double kClosestPx = 2.5;
    std::vector<GridLine> lines;
    const int step = pxPerMm >= kClosestPx ? 1 : 5;
    const int first = static_cast<int>(std::floor((from - origin) / pxPerMm / 5.0)) * 5 - 5;
    for (int mm = first;; mm += step) {
        const double place = std::round(origin + mm * pxPerMm);
        if (place >= to)
            return lines;
        if (place >= from)
            lines.push_back({static_cast<int>(place), mm % 5 == 0});
    }
}

PaperGrid::PaperGrid(const PaperPicture& picture, QSize size)
    : m_between(static_cast<std::size_t>(size.width()), picture.colors.paper.rgb())
    , m_onMinor(m_between.size(), picture.colors.minorGrid.rgb())
    , m_onMajor(m_between.size(), picture.colors.majorGrid.rgb())
    , m_rows(static_cast<std::size_t>(size.height()), Row::Between) {
    const QRgb minor = picture.colors.minorGrid.rgb();
    const QRgb major = picture.colors.majorGrid.rgb();
    for (const GridLine& line : gridLines(picture.map.origin.x(), picture.map.pxPerMmX, 0, size.width())) {
        const auto x = static_cast<std::size_t>(line.position);
        m_between[x] = line.major ? major : minor;
        m_onMinor[x] = line.major ? major : minor;
    }
    // A series in unknown units has a time grid, but no grid of millivolts.
    if (!picture.layout.millivolts)
        return;
    for (const GridLine& line : gridLines(picture.map.origin.y(), picture.map.pxPerMmY, 0, size.height()))
        m_rows[static_cast<std::size_t>(line.position)] = line.major ? Row::Major : Row::Minor;
}

void PaperGrid::paint(const PixelRows& rows, const QRect& part) const {
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const Row row = m_rows[static_cast<std::size_t>(y)];
        const std::vector<QRgb>& pixels = row == Row::Between ? m_between
                                          : row == Row::Minor ? m_onMinor
                                                              : m_onMajor;
        std::memcpy(rows.row(y), pixels.data(), pixels.size() * sizeof(QRgb));
    }
}

void paintGrid(QPainter& painter, const PaperPicture& picture) {
    const QSizeF size = picture.layout.size;
    for (const bool major : {false, true}) {
        QList<QLineF> lines;
        const auto wanted = [major](int mm) { return (mm % 5 == 0) == major; };
        for (int mm = 0; mm <= size.width(); ++mm) {
            if (wanted(mm))
                lines.append({picture.map.toDevice(QPointF(mm, 0.0)),
                              picture.map.toDevice(QPointF(mm, size.height()))});
        }
        for (int mm = 0; picture.layout.millivolts && mm <= size.height(); ++mm) {
            if (wanted(mm))
                lines.append({picture.map.toDevice(QPointF(0.0, mm)),
                              picture.map.toDevice(QPointF(size.width(), mm))});
        }
        const QColor color = major ? picture.colors.majorGrid : picture.colors.minorGrid;
        painter.setPen(QPen(color, kGridLineMm * picture.map.pxPerMmX, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(lines);
    }
}

} // namespace leadlight::ui
