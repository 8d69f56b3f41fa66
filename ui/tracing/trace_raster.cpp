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

constexpr int kLook = 8; // pixels that are looked at together for coverage

bool holds(const QRectF& box, QPointF at) {
    return at.x() >= box.left() && at.x() <= box.left() + box.width() && at.y() >= box.top() &&
           at.y() <= box.top() + box.height();
}

} // namespace

void TraceRaster::begin(const QRect& part) {
    const bool clean = m_top >= m_bottom; // blending leaves it so
    m_part = part;
    m_stride = (static_cast<std::size_t>(part.width()) + kLook - 1) / kLook * kLook;
    const std::size_t size = m_stride * static_cast<std::size_t>(part.height());
    if (!clean)
        m_mask.clear();
    if (m_mask.size() < size)
        m_mask.resize(size, 0);
    m_top = part.height();
    m_bottom = 0;
}

void TraceRaster::line(QPointF from, QPointF to, double width) {
    prepareCoverage(width);
    const double low = std::min(from.y(), to.y()) - m_part.top() - m_reach;
    const double high = std::max(from.y(), to.y()) - m_part.top() + m_reach;
    if (!(high >= 0.0 && low <= m_part.height())) // the greater part of all lines
        return;
    // Cut well outside, where it shows in no pixel.
    const QRectF room = QRectF(m_part).adjusted(-m_reach - 1.0, -m_reach - 1.0, m_reach + 1.0, m_reach + 1.0);
    if (!(holds(room, from) && holds(room, to)) && !cutTo(room, from, to))
        return;
    from -= m_part.topLeft();
    to -= m_part.topLeft();
    const auto [dx, dy] = to - from;
    const Axis columns{0, m_part.width() - 1, 1};
    const Axis rows{0, m_part.height() - 1, m_stride};
    if (std::abs(dy) > std::abs(dx))
        sweep({from.y(), from.x(), dy, dx}, rows, columns);
    else
        sweep({from.x(), from.y(), dx, dy}, columns, rows);
    m_top = std::min(m_top, std::max(0, down(std::min(from.y(), to.y()) - m_reach) - 1));
    m_bottom = std::max(m_bottom, std::min(m_part.height(), down(std::max(from.y(), to.y()) + m_reach) + 2));
}

void TraceRaster::sweep(const Stroke& stroke, const Axis& along, const Axis& across) {
    const double slope = stroke.da != 0.0 ? stroke.db / stroke.da : 0.0;
    const double low = std::min(stroke.a, stroke.a + stroke.da);
    const double high = std::max(stroke.a, stroke.a + stroke.da);
    // The chord of sqrt(1 + slope^2) over [0, 1]: never too short.
    const double spread = m_reach * (1.0 + (std::numbers::sqrt2 - 1.0) * std::abs(slope));
    const auto da = static_cast<float>(stroke.da);
    const auto db = static_cast<float>(stroke.db);
    const float length2 = da * da + db * db;
    const float perLength = length2 > 0.0F ? 1.0F / length2 : 0.0F;
    const auto perEntry = static_cast<float>(kEntries / (m_reach * m_reach));

    const int end = std::min(along.last, down(high + m_reach));
    for (int a = std::max(along.first, down(low - m_reach)); a <= end; ++a) {
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
    m_reach = width / 2.0 + 0.5;
    for (std::size_t i = 0; i < m_coverage.size(); ++i) {
        const double distance = m_reach * std::sqrt((static_cast<double>(i) + 0.5) / kEntries);
        m_coverage[i] =
            static_cast<std::uint8_t>(std::lround(255.0 * std::clamp(m_reach - distance, 0.0, 1.0)));
    }
    m_coverage.back() = 0;
}

void TraceRaster::blendOnto(const PixelRows& picture, const QColor& color) {
    constexpr QRgb kRedBlue = 0xFF00FF;
    constexpr QRgb kGreen = 0x00FF00;
    const QRgb over = color.rgb();
    // Two channels at once, with the coverage as 0 to 256.
    const auto mix = [over](QRgb under, QRgb part, QRgb cover) {
        return (((over & part) * cover + (under & part) * (256 - cover)) >> 8) & part;
    };
    const int width = m_part.width();
    for (int y = m_top; y < m_bottom; ++y) {
        std::uint8_t* mask = m_mask.data() + static_cast<std::size_t>(y) * m_stride;
        QRgb* pixels = picture.row(m_part.top() + y) + m_part.left();
        for (int block = 0; block < static_cast<int>(m_stride); block += kLook) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, mask + block, kLook);
            if (eight == 0)
                continue;
            for (int x = block; x < std::min(width, block + kLook); ++x) {
                const QRgb cover = mask[x] + (mask[x] >> 7);
                const QRgb under = pixels[x];
                if (cover != 0)
                    pixels[x] = 0xFF000000 | mix(under, kRedBlue, cover) | mix(under, kGreen, cover);
            }
            std::memset(mask + block, 0, kLook);
        }
    }
    m_top = m_part.height();
    m_bottom = 0;
}

} // namespace leadlight::ui
