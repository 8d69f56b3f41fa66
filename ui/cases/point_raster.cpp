// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/point_raster.h"

#include "ui/common/category_marks.h"

#include <QPainter>

#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kFaintShare = 0.22;

/// A mark's pixels that are not empty, about its middle: premultiplied colours.
struct Stamp {
    struct Dot {
        std::int16_t x = 0, y = 0;
        QRgb colour = 0;
    };

    std::vector<Dot> dots;
    int reach = 0; ///< no dot is farther from the middle
};

Stamp stampOf(int category, double radiusPx, const QColor& colour) {
    Stamp stamp;
    stamp.reach = static_cast<int>(std::ceil(1.3 * radiusPx)) + 1;
    const int side = 2 * stamp.reach + 1;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(stamp.reach + 0.5, stamp.reach + 0.5);
    painter.fillPath(categoryShape(category, radiusPx), colour);
    painter.end();
    for (int y = 0; y < side; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < side; ++x) {
            if (qAlpha(line[x]) > 0)
                stamp.dots.push_back({static_cast<std::int16_t>(x - stamp.reach),
                                      static_cast<std::int16_t>(y - stamp.reach), line[x]});
        }
    }
    return stamp;
}

/// `over` laid on `under`, both premultiplied. Two channels at a time; x / 255 as (x + x / 256 + 1) / 256.
QRgb laidOver(QRgb over, QRgb under) {
    const auto rest = static_cast<QRgb>(255 - qAlpha(over));
    QRgb even = (under & 0x00FF00FFU) * rest;
    even = ((even + ((even >> 8) & 0x00FF00FFU) + 0x00800080U) >> 8) & 0x00FF00FFU;
    QRgb odd = ((under >> 8) & 0x00FF00FFU) * rest;
    odd = (odd + ((odd >> 8) & 0x00FF00FFU) + 0x00800080U) & 0xFF00FF00U;
    return over + (even | odd);
}

/// The image's pixels, written to without a look at what the image is at every point.
class Canvas {
public:
    explicit Canvas(QImage& image)
        : m_pixels(reinterpret_cast<QRgb*>(image.bits()))
        , m_stride(image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)))
        , m_width(image.width())
        , m_height(image.height()) {}

    void lay(const Stamp& stamp, double x, double y) const {
        // Beyond this nothing shows, and the numbers would not fit an int.
        if (!(x > -stamp.reach - 1.0 && y > -stamp.reach - 1.0 && x < m_width + stamp.reach + 1.0 &&
              y < m_height + stamp.reach + 1.0))
            return;
        const int column = static_cast<int>(std::floor(x)), row = static_cast<int>(std::floor(y));
        const bool inside = column >= stamp.reach && row >= stamp.reach && column + stamp.reach < m_width &&
                            row + stamp.reach < m_height;
        for (const Stamp::Dot& dot : stamp.dots) {
            const int at = column + dot.x, line = row + dot.y;
            if (!inside && (at < 0 || line < 0 || at >= m_width || line >= m_height))
                continue;
            QRgb& pixel = m_pixels[line * m_stride + at];
            pixel = qAlpha(dot.colour) == 255 ? dot.colour : laidOver(dot.colour, pixel);
        }
    }

private:
    QRgb* m_pixels;
    qsizetype m_stride;
    int m_width;
    int m_height;
};

} // namespace

double markRadius(std::size_t points) {
    return points > 20'000 ? 1.8 : points > 2'000 ? 2.6 : points > 200 ? 3.6 : 5.0;
}

QImage drawPoints(const PointCloud& cloud, const ChartView& view, QSize size, double pixelRatio,
                  Theme theme) {
    QImage image((QSizeF(size) * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    if (image.isNull())
        return image;
    const double radius = markRadius(cloud.places.size()) * pixelRatio;
    std::vector<Stamp> full, faint; // by category + 1
    for (int category = -1; category < kCategoryCount; ++category) {
        QColor colour = categoryColor(category, theme);
        full.push_back(stampOf(category, radius, colour));
        colour.setAlphaF(static_cast<float>(kFaintShare));
        faint.push_back(stampOf(category, radius, colour));
    }
    const Canvas canvas(image);
    for (const bool faintOnes : {true, false}) {
        const std::vector<Stamp>& stamps = faintOnes ? faint : full;
        for (std::size_t i = 0; i < cloud.places.size(); ++i) {
            if (cloud.looks[i].faint != faintOnes)
                continue;
            const QPointF at = view.toPixel(cloud.places[i], size) * pixelRatio;
            canvas.lay(stamps[static_cast<std::size_t>(cloud.looks[i].category + 1)], at.x(), at.y());
        }
    }
    return image;
}

} // namespace leadlight::ui
