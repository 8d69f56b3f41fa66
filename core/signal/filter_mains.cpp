// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/filter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace leadlight {

namespace {

constexpr double kWindowS = 1.0;      // the hum's phase drifts little in it, even 0.2 Hz off
constexpr double kSteepOfUsual = 4.0; // times the usual steepness: a QRS complex, or a spike
constexpr double kFewestShare = 0.2;  // of a window; with fewer samples there is no telling the hum

/// Sums of a stretch's products from its beginning, so that any window's are two look-ups.
class Sums {
public:
    explicit Sums(std::size_t count) { m_sums.reserve(count + 1), m_sums.push_back({}); }

    void add(double weight, double s, double c, double x) {
        const std::array<double, 6> now{weight,         weight * s * s, weight * s * c,
                                        weight * c * c, weight * s * x, weight * c * x};
        std::array<double, 6> next = m_sums.back();
        for (std::size_t i = 0; i < now.size(); ++i)
            next[i] += now[i];
        m_sums.push_back(next);
    }

    [[nodiscard]] std::array<double, 6> between(std::size_t first, std::size_t last) const {
        std::array<double, 6> result = m_sums[last];
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] -= m_sums[first][i];
        return result;
    }

private:
    std::vector<std::array<double, 6>> m_sums;
};

/// The weights of a mean over one period of the hum: one for each of 2 * half + 1 samples, and `edge` more
/// (or less) at the two that lie `away` from the middle, so that all of them make a period.
struct PeriodMean {
    std::ptrdiff_t half;
    double edge;
    std::ptrdiff_t away;

    explicit PeriodMean(double period)
        : half(static_cast<std::ptrdiff_t>(std::floor(period / 2.0)))
        , edge((period - 2.0 * static_cast<double>(half) - 1.0) / 2.0)
        , away(edge >= 0.0 ? half + 1 : half) {}

    /// What the mean leaves of the hum itself: nothing where the period is a whole number of samples.
    [[nodiscard]] double response(double step) const {
        double sum = 1.0 + 2.0 * edge * std::cos(step * static_cast<double>(away));
        for (std::ptrdiff_t k = 1; k <= half; ++k)
            sum += 2.0 * std::cos(step * static_cast<double>(k));
        return sum / (2.0 * static_cast<double>(half) + 1.0 + 2.0 * edge);
    }
};

/// The mean over one period of the hum about each sample, shorter at the ends: the signal without hum, and
/// without what is as fast.
std::vector<double> overOnePeriod(std::span<const float> x, const PeriodMean& mean) {
    std::vector<double> sums{0.0};
    sums.reserve(x.size() + 1);
    for (const float value : x)
        sums.push_back(sums.back() + static_cast<double>(value));
    std::vector<double> smooth(x.size());
    const auto count = static_cast<std::ptrdiff_t>(x.size());
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const std::ptrdiff_t reach = std::min({mean.half, i, count - 1 - i});
        double sum =
            sums[static_cast<std::size_t>(i + reach + 1)] - sums[static_cast<std::size_t>(i - reach)];
        double weight = 2.0 * static_cast<double>(reach) + 1.0;
        if (i >= mean.away && i + mean.away < count) {
            sum += mean.edge * static_cast<double>(x[static_cast<std::size_t>(i - mean.away)] +
                                                   x[static_cast<std::size_t>(i + mean.away)]);
            weight += 2.0 * mean.edge;
        }
        smooth[static_cast<std::size_t>(i)] = sum / weight;
    }
    return smooth;
}

/// Whether each sample lies where the signal itself is flat enough to tell the hum from it.
std::vector<bool> flatPlaces(const std::vector<double>& smooth, std::size_t period) {
    std::vector<double> steep(smooth.size(), 0.0);
    for (std::size_t i = period; i + period < smooth.size(); ++i)
        steep[i] = std::abs(smooth[i + period] - 2.0 * smooth[i] + smooth[i - period]);
    std::vector<double> sorted = steep;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    const double limit = kSteepOfUsual * *middle + 1e-9;
    std::vector<bool> flat(smooth.size(), true);
    for (std::size_t i = 0; i < steep.size(); ++i) {
        if (steep[i] <= limit)
            continue;
        const std::size_t last = std::min(steep.size(), i + period + 1);
        for (std::size_t k = i > period ? i - period : 0; k < last; ++k)
            flat[k] = false;
    }
    return flat;
}

void clean(std::span<float> x, double rateHz, double mainsHz) {
    const double period = rateHz / mainsHz;
    const auto wholePeriod = static_cast<std::size_t>(std::ceil(period));
    if (x.size() < 8 * wholePeriod)
        return;
    const PeriodMean mean(period);
    const std::vector<double> smooth = overOnePeriod(x, mean);
    const std::vector<bool> flat = flatPlaces(smooth, wholePeriod);
    const double step = 2.0 * std::numbers::pi / period;
    const double seen = 1.0 - mean.response(step); // of the hum, by what is fitted
    Sums sums(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double angle = step * static_cast<double>(i);
        // The ends have no whole period about them.
        const bool counts = flat[i] && i >= wholePeriod && i + wholePeriod < x.size();
        sums.add(counts ? 1.0 : 0.0, std::sin(angle), std::cos(angle), static_cast<double>(x[i]) - smooth[i]);
    }
    const auto half = static_cast<std::size_t>(kWindowS * rateHz / 2.0);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const std::size_t first = i > half ? i - half : 0;
        const std::size_t last = std::min(x.size(), i + half + 1);
        auto sum = sums.between(first, last);
        if (sum[0] < kFewestShare * static_cast<double>(last - first)) // too little is flat here
            sum = sums.between(0, x.size());
        const auto [n, ss, sc, cc, sx, cx] = sum;
        const double determinant = ss * cc - sc * sc;
        if (!(determinant > 1e-6 * ss * cc))
            continue;
        const double a = (sx * cc - cx * sc) / determinant;
        const double b = (cx * ss - sx * sc) / determinant;
        const double angle = step * static_cast<double>(i);
        x[i] -= static_cast<float>((a * std::sin(angle) + b * std::cos(angle)) / seen);
    }
}

} // namespace

std::vector<float> withoutMains(std::span<const float> values, double rateHz, double mainsHz) {
    std::vector<float> result(values.begin(), values.end());
    if (!(mainsHz > 0.0) || !(rateHz > 4.0 * mainsHz))
        return result;
    std::size_t begin = 0;
    while (begin < result.size()) {
        std::size_t end = begin;
        while (end < result.size() && std::isfinite(result[end]))
            ++end;
        if (end > begin)
            clean(std::span(result).subspan(begin, end - begin), rateHz, mainsHz);
        begin = end + 1;
    }
    return result;
}

} // namespace leadlight
