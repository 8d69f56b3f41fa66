// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/trace_points.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace leadlight::ui {

namespace {

/// Collects the samples of one pixel column and hands on those that matter.
class Column {
public:
    Column(std::vector<TracePoint>& out, std::span<const float> values, double rateHz)
        : m_out(out)
        , m_values(values)
        , m_rateHz(rateHz) {}

    void add(std::size_t index) {
        if (m_empty)
            m_first = m_low = m_high = index;
        m_empty = false;
        m_last = index;
        if (m_values[index] < m_values[m_low])
            m_low = index;
        if (m_values[index] > m_values[m_high])
            m_high = index;
    }

    void flush() {
        if (m_empty)
            return;
        m_empty = true;
        // A run begins at its first sample, whatever its column's extremes are.
        std::array<std::size_t, 3> kept{m_begins ? m_first : std::min(m_low, m_high), std::min(m_low, m_high),
                                        std::max(m_low, m_high)};
        const auto end = std::unique(kept.begin(), kept.end());
        for (auto at = kept.begin(); at != end; ++at)
            point(static_cast<double>(*at) / m_rateHz, m_values[*at]);
    }

    void finish() {
        const bool more = !m_empty && m_last > std::max(m_low, m_high);
        flush();
        if (more)
            point(static_cast<double>(m_last) / m_rateHz, m_values[m_last]);
    }

    void gap() {
        finish();
        m_begins = true;
    }

    void point(double timeS, float value) {
        m_out.push_back({timeS, value, m_begins});
        m_begins = false;
    }

private:
    std::vector<TracePoint>& m_out;
    std::span<const float> m_values;
    double m_rateHz;
    std::size_t m_first = 0;
    std::size_t m_low = 0;
    std::size_t m_high = 0;
    std::size_t m_last = 0;
    bool m_empty = true;
    bool m_begins = true;
};

/// The signal between two samples, NaN where either is a gap.
float between(std::span<const float> values, double position) {
    const auto before = static_cast<std::size_t>(position);
    if (before + 1 >= values.size())
        return NAN;
    const auto part = static_cast<float>(position - static_cast<double>(before));
    return values[before] + part * (values[before + 1] - values[before]);
}

} // namespace

std::vector<TracePoint> tracePoints(std::span<const float> values, double rateHz, double fromS, double toS,
                                    double columnsPerS) {
    std::vector<TracePoint> points;
    const double from = std::max(0.0, fromS * rateHz);
    const double to = std::min(toS * rateHz, static_cast<double>(values.size()) - 1.0);
    if (!(rateHz > 0.0) || !(columnsPerS > 0.0) || !(from <= to))
        return points;

    // A hair of tolerance: 2.5 s * 500 Hz must be sample 1250, not lie just after it.
    constexpr double kHair = 1e-6;
    const auto first = static_cast<std::size_t>(std::ceil(from - kHair));
    const auto last = static_cast<std::size_t>(std::floor(to + kHair));
    const double columnsPerSample = std::min(1.0, columnsPerS / rateHz);
    points.reserve(static_cast<std::size_t>(2.0 * (to - from) * columnsPerSample) + 8);

    Column column(points, values, rateHz);
    if (static_cast<double>(first) - from > kHair) {
        if (const float edge = between(values, from); std::isfinite(edge))
            column.point(from / rateHz, edge);
    }
    double current = -1.0;
    for (std::size_t i = first; i <= last && i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            column.gap();
            continue;
        }
        const double number = std::floor(static_cast<double>(i) * columnsPerSample);
        if (number != current)
            column.flush();
        current = number;
        column.add(i);
    }
    column.finish();
    if (to - static_cast<double>(last) > kHair) {
        if (const float edge = between(values, to); std::isfinite(edge))
            column.point(to / rateHz, edge);
    }
    return points;
}

} // namespace leadlight::ui
