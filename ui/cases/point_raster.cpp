// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/point_raster.h"

#include "ui/common/category_marks.h"

#include <QPainter>

#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kFaintShare = 0.22;

/// A mark's pixels that are not empty, about its middle, in premultiplied colour: its rim pixel by pixel, its
/// solid inside as runs of one colour.
struct Stamp {
    struct Dot {
        int x = 0, y = 0;
        QRgb colour = 0;
    };

    struct Run {
        int x = 0, y = 0;
        int length = 0;
    };

    std::vector<Dot> rim;
    std::vector<Run> runs;
    QRgb solid = 0;
    int reach = 0; ///< nothing is farther from the middle
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
    stamp.solid = qPremultiply(colour.rgba());
    for (int y = 0; y < side; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < side; ++x) {
            if (qAlpha(line[x]) == 0)
                continue;
            const bool inside = qAlpha(line[x]) == 255;
            const bool goesOn = inside && x > 0 && qAlpha(line[x - 1]) == 255;
            if (goesOn)
                ++stamp.runs.back().length;
            else if (inside)
                stamp.runs.push_back({x - stamp.reach, y - stamp.reach, 1});
            else
                stamp.rim.push_back({x - stamp.reach, y - stamp.reach, line[x]});
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
        if (inside)
            layWhole(stamp, m_pixels + row * m_stride + column);
        else
            layPart(stamp, column, row);
    }

private:
    void layWhole(const Stamp& stamp, QRgb* middle) const {
        for (const Stamp::Run& run : stamp.runs) {
            QRgb* pixel = middle + run.y * m_stride + run.x;
            for (int i = 0; i < run.length; ++i)
                pixel[i] = stamp.solid;
        }
        for (const Stamp::Dot& dot : stamp.rim) {
            QRgb& pixel = middle[dot.y * m_stride + dot.x];
            pixel = laidOver(dot.colour, pixel);
        }
    }

    /// Where the mark reaches over an edge.
    void layPart(const Stamp& stamp, int column, int row) const {
        const auto pixelAt = [&](int x, int y) -> QRgb* {
            const int at = column + x, line = row + y;
            const bool there = at >= 0 && line >= 0 && at < m_width && line < m_height;
            return there ? m_pixels + line * m_stride + at : nullptr;
        };
        for (const Stamp::Run& run : stamp.runs) {
            for (int i = 0; i < run.length; ++i) {
                if (QRgb* pixel = pixelAt(run.x + i, run.y))
                    *pixel = stamp.solid;
            }
        }
        for (const Stamp::Dot& dot : stamp.rim) {
            if (QRgb* pixel = pixelAt(dot.x, dot.y))
                *pixel = laidOver(dot.colour, *pixel);
        }
    }

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
