// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/trace_raster.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace leadlight::ui {

namespace {

/// Cuts a line to a rectangle (Liang and Barsky 1984); false where nothing remains. It keeps the loops below
/// short whatever a file's samples are.
bool cutTo(const QRectF& box, QPointF& from, QPointF& to) {
    const QPointF d = to - from;
    double enter = 0.0;
    double leave = 1.0;
    const auto edge = [&](double step, double room) {
        if (step == 0.0)
            return room >= 0.0;
        const double at = room / step;
        if (step < 0.0)
            enter = std::max(enter, at);
        else
            leave = std::min(leave, at);
        return enter <= leave;
    };
    if (!edge(-d.x(), from.x() - box.left()) || !edge(d.x(), box.right() - from.x()) ||
        !edge(-d.y(), from.y() - box.top()) || !edge(d.y(), box.bottom() - from.y()))
        return false;
    const QPointF start = from;
    from = start + enter * d;
    to = start + leave * d;
    return true;
}

int down(double value) {
    return static_cast<int>(std::floor(value));
}

} // namespace

void TraceRaster::begin(QSize size) {
    if (size != m_size) {
        m_size = size;
        m_mask.assign(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()), 0);
        m_left.assign(static_cast<std::size_t>(size.height()), size.width());
        m_right.assign(static_cast<std::size_t>(size.height()), 0);
    }
    m_clip = QRect(QPoint(0, 0), size);
}

void TraceRaster::setClip(const QRect& clip) {
    m_clip = clip & QRect(QPoint(0, 0), m_size);
}

void TraceRaster::line(QPointF from, QPointF to, double width) {
    const double reach = width / 2.0 + 0.5; // from the line to where its coverage of a pixel ends
    const QRectF room = QRectF(m_clip).adjusted(-reach - 1.0, -reach - 1.0, reach + 1.0, reach + 1.0);
    if (m_clip.isEmpty() || !cutTo(room, from, to))
        return;
    const bool steep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    // Along the longer side `a`, across the shorter one `b`.
    const auto swapped = [steep](QPointF p) { return steep ? QPointF(p.y(), p.x()) : p; };
    const QPointF p = swapped(from);
    const QPointF q = swapped(to);
    const QPointF d = q - p;
    const double length2 = d.x() * d.x() + d.y() * d.y();
    const double slope = d.x() != 0.0 ? d.y() / d.x() : 0.0;
    const double across = reach * std::sqrt(1.0 + slope * slope);
    const double low = std::min(p.x(), q.x());
    const double high = std::max(p.x(), q.x());
    const int aMin = steep ? m_clip.top() : m_clip.left();
    const int aMax = steep ? m_clip.bottom() : m_clip.right();
    const int bMin = steep ? m_clip.left() : m_clip.top();
    const int bMax = steep ? m_clip.right() : m_clip.bottom();
    const float dx = static_cast<float>(d.x());
    const float dy = static_cast<float>(d.y());
    const float perLength = length2 > 0.0 ? static_cast<float>(1.0 / length2) : 0.0F;
    prepareCoverage(width);
    const auto perEntry = static_cast<float>(kEntries / (reach * reach));
    const auto stride = static_cast<std::size_t>(m_size.width());
    const std::size_t stepB = steep ? 1 : stride;

    for (int a = std::max(aMin, down(low - reach)); a <= std::min(aMax, down(high + reach)); ++a) {
        const double centre = p.y() + slope * (std::clamp(a + 0.5, low, high) - p.x());
        const float px = static_cast<float>(a + 0.5 - p.x());
        const int first = std::max(bMin, down(centre - across));
        const int last = std::min(bMax, down(centre + across));
        const auto at = static_cast<std::size_t>(a);
        std::uint8_t* pixel =
            m_mask.data() + (steep ? at * stride : at) + static_cast<std::size_t>(first) * stepB;
        for (int b = first; b <= last; ++b, pixel += stepB) {
            const float py = static_cast<float>(b + 0.5 - p.y());
            const float along = std::clamp((px * dx + py * dy) * perLength, 0.0F, 1.0F);
            const float ex = px - along * dx;
            const float ey = py - along * dy;
            const float distance2 = ex * ex + ey * ey;
            const int entry = std::min(kEntries, static_cast<int>(distance2 * perEntry));
            *pixel = std::max(*pixel, m_coverage[static_cast<std::size_t>(entry)]);
        }
    }
    touch(QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach));
}

void TraceRaster::prepareCoverage(double width) {
    if (width == m_coverageWidth)
        return;
    m_coverageWidth = width;
    const double reach = width / 2.0 + 0.5;
    for (std::size_t i = 0; i < m_coverage.size(); ++i) {
        const double distance = reach * std::sqrt((static_cast<double>(i) + 0.5) / kEntries);
        m_coverage[i] =
            static_cast<std::uint8_t>(std::lround(255.0 * std::clamp(reach - distance, 0.0, 1.0)));
    }
    m_coverage.back() = 0;
}

void TraceRaster::touch(const QRectF& box) {
    const int left = std::max(m_clip.left(), down(box.left()) - 1);
    const int right = std::min(m_clip.right(), down(box.right()) + 1) + 1;
    const int last = std::min(m_clip.bottom(), down(box.bottom()) + 1);
    for (int y = std::max(m_clip.top(), down(box.top()) - 1); y <= last; ++y) {
        const auto row = static_cast<std::size_t>(y);
        m_left[row] = std::min(m_left[row], left);
        m_right[row] = std::max(m_right[row], right);
    }
}

void TraceRaster::blendOnto(QImage& image, const QColor& color) {
    constexpr QRgb kRedBlue = 0xFF00FF;
    constexpr QRgb kGreen = 0x00FF00;
    const QRgb over = color.rgb();
    // Two channels at once, with the coverage as 0 to 256.
    const auto mix = [over](QRgb under, QRgb part, QRgb cover) {
        return (((over & part) * cover + (under & part) * (256 - cover)) >> 8) & part;
    };
    for (int y = 0; y < m_size.height(); ++y) {
        const auto row = static_cast<std::size_t>(y);
        std::uint8_t* mask = m_mask.data() + row * static_cast<std::size_t>(m_size.width());
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = m_left[row]; x < m_right[row]; ++x) {
            std::uint64_t eight = 0;
            if (x + 8 <= m_right[row] && (std::memcpy(&eight, mask + x, 8), eight == 0)) {
                x += 7;
                continue;
            }
            const QRgb cover = mask[x] + (mask[x] >> 7);
            if (cover == 0)
                continue;
            mask[x] = 0;
            const QRgb under = pixels[x];
            pixels[x] = 0xFF000000 | mix(under, kRedBlue, cover) | mix(under, kGreen, cover);
        }
        m_left[row] = m_size.width();
        m_right[row] = 0;
    }
}

} // namespace leadlight::ui
