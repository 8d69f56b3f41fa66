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

void TraceRaster::cover(int x, int y, float coverage) {
    const auto row = static_cast<std::size_t>(y);
    std::uint8_t& pixel =
        m_mask[row * static_cast<std::size_t>(m_size.width()) + static_cast<std::size_t>(x)];
    pixel = std::max(pixel, static_cast<std::uint8_t>(coverage * 255.0F + 0.5F));
    m_left[row] = std::min(m_left[row], x);
    m_right[row] = std::max(m_right[row], x + 1);
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
    const float reachF = static_cast<float>(reach);

    for (int a = std::max(aMin, down(low - reach)); a <= std::min(aMax, down(high + reach)); ++a) {
        const double centre = p.y() + slope * (std::clamp(a + 0.5, low, high) - p.x());
        const float px = static_cast<float>(a + 0.5 - p.x());
        for (int b = std::max(bMin, down(centre - across)); b <= std::min(bMax, down(centre + across)); ++b) {
            const float py = static_cast<float>(b + 0.5 - p.y());
            const float along = std::clamp((px * dx + py * dy) * perLength, 0.0F, 1.0F);
            const float ex = px - along * dx;
            const float ey = py - along * dy;
            const float distance2 = ex * ex + ey * ey;
            if (distance2 >= reachF * reachF)
                continue;
            const float coverage = std::min(1.0F, reachF - std::sqrt(distance2));
            cover(steep ? b : a, steep ? a : b, coverage);
        }
    }
}

void TraceRaster::blendOnto(QImage& image, const QColor& color) {
    const int red = color.red();
    const int green = color.green();
    const int blue = color.blue();
    const auto mix = [](int under, int over, int alpha) {
        return under + ((over - under) * alpha + 127) / 255;
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
            const int alpha = mask[x];
            if (alpha == 0)
                continue;
            mask[x] = 0;
            const QRgb under = pixels[x];
            pixels[x] = qRgb(mix(qRed(under), red, alpha), mix(qGreen(under), green, alpha),
                             mix(qBlue(under), blue, alpha));
        }
        m_left[row] = m_size.width();
        m_right[row] = 0;
    }
}

} // namespace leadlight::ui
