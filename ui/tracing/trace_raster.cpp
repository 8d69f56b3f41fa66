// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/trace_raster.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

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

/// Floor of a value that an int can hold; without SSE 4.1 std::floor is a call.
int down(double value) {
    const int whole = static_cast<int>(value);
    return whole - static_cast<int>(value < whole);
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
    if (m_clip.isEmpty() || (!(room.contains(from) && room.contains(to)) && !cutTo(room, from, to)))
        return;
    prepareCoverage(width);
    const auto stride = static_cast<std::size_t>(m_size.width());
    const auto [dx, dy] = to - from;
    if (std::abs(dy) > std::abs(dx))
        sweep({from.y(), from.x(), dy, dx}, {m_clip.top(), m_clip.bottom(), stride},
              {m_clip.left(), m_clip.right(), 1}, reach);
    else
        sweep({from.x(), from.y(), dx, dy}, {m_clip.left(), m_clip.right(), 1},
              {m_clip.top(), m_clip.bottom(), stride}, reach);
    touch(QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach));
}

void TraceRaster::sweep(const Stroke& stroke, const Axis& along, const Axis& across, double reach) {
    const double slope = stroke.da != 0.0 ? stroke.db / stroke.da : 0.0;
    const double low = std::min(stroke.a, stroke.a + stroke.da);
    const double high = std::max(stroke.a, stroke.a + stroke.da);
    // The chord of sqrt(1 + slope^2) over [0, 1]: never too short.
    const double spread = reach * (1.0 + (std::numbers::sqrt2 - 1.0) * std::abs(slope));
    const auto da = static_cast<float>(stroke.da);
    const auto db = static_cast<float>(stroke.db);
    const float length2 = da * da + db * db;
    const float perLength = length2 > 0.0F ? 1.0F / length2 : 0.0F;
    const auto perEntry = static_cast<float>(kEntries / (reach * reach));

    const int end = std::min(along.last, down(high + reach));
    for (int a = std::max(along.first, down(low - reach)); a <= end; ++a) {
        const double centre = stroke.b + slope * (std::clamp(a + 0.5, low, high) - stroke.a);
        const int first = std::max(across.first, down(centre - spread));
        const int count = std::min(across.last, down(centre + spread)) - first + 1;
        const auto pa = static_cast<float>(a + 0.5 - stroke.a);
        auto pb = static_cast<float>(first + 0.5 - stroke.b);
        std::uint8_t* pixel = m_mask.data() + static_cast<std::size_t>(a) * along.step +
                              static_cast<std::size_t>(first) * across.step;
        for (int i = 0; i < count; ++i, pb += 1.0F, pixel += across.step) {
            const float part = std::clamp((pa * da + pb * db) * perLength, 0.0F, 1.0F);
            const float ea = pa - part * da;
            const float eb = pb - part * db;
            const int entry = std::min(kEntries, static_cast<int>((ea * ea + eb * eb) * perEntry));
            *pixel = std::max(*pixel, m_coverage[static_cast<std::size_t>(entry)]);
        }
    }
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
