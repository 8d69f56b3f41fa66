// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/filter.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace leadlight {

namespace {

/// A second-order section, coefficients over a0.
struct Section {
    double b0, b1, b2, a1, a2;
};

/// Run forth and back, a second-order Butterworth section attenuates twice: |H|^2 = 1 / (1 + r^4), which is
/// 1 / sqrt(2) at r = (sqrt(2) - 1)^(1/4).
const double kTwice = std::pow(std::numbers::sqrt2 - 1.0, 0.25);

/// Bilinear transform of the Butterworth prototype at the warped cut-off `c` = tan(pi f / rate).
Section lowPass(double c) {
    const double norm = 1.0 / (1.0 + std::numbers::sqrt2 * c + c * c);
    const double b = c * c * norm;
    return {b, 2.0 * b, b, 2.0 * (c * c - 1.0) * norm, (1.0 - std::numbers::sqrt2 * c + c * c) * norm};
}

Section highPass(double c) {
    const double norm = 1.0 / (1.0 + std::numbers::sqrt2 * c + c * c);
    return {norm, -2.0 * norm, norm, 2.0 * (c * c - 1.0) * norm,
            (1.0 - std::numbers::sqrt2 * c + c * c) * norm};
}

/// One pass, begun as if the first value had been there forever.
void run(std::vector<double>& x, const Section& s) {
    const double gain = (s.b0 + s.b1 + s.b2) / (1.0 + s.a1 + s.a2);
    double z2 = (s.b2 - s.a2 * gain) * x.front();
    double z1 = (s.b1 - s.a1 * gain) * x.front() + z2;
    for (double& value : x) {
        const double out = s.b0 * value + z1;
        z1 = s.b1 * value - s.a1 * out + z2;
        z2 = s.b2 * value - s.a2 * out;
        value = out;
    }
}

void forthAndBack(std::vector<double>& x, const Section& section) {
    run(x, section);
    std::ranges::reverse(x);
    run(x, section);
    std::ranges::reverse(x);
}

/// A stretch without gaps, filtered in place.
void filterStretch(std::span<float> values, double rateHz, const DisplayFilter& filter) {
    const auto usable = [rateHz](double hz) { return hz > 0.0 && hz < rateHz / 2.0; };
    const bool high = usable(filter.highPassHz);
    const bool low = usable(filter.lowPassHz);
    if ((!high && !low) || values.size() < 2)
        return;
    const auto wanted = static_cast<std::size_t>(std::min(1e8, filterContextS(filter) * rateHz));
    const std::size_t pad = std::min(values.size() - 1, wanted);
    std::vector<double> x;
    x.reserve(values.size() + 2 * pad);
    const double first = values.front();
    const double last = values.back();
    for (std::size_t i = pad; i > 0; --i)
        x.push_back(2.0 * first - static_cast<double>(values[i]));
    x.insert(x.end(), values.begin(), values.end());
    for (std::size_t i = 1; i <= pad; ++i)
        x.push_back(2.0 * last - static_cast<double>(values[values.size() - 1 - i]));
    if (high)
        forthAndBack(x, highPass(std::tan(std::numbers::pi * filter.highPassHz / rateHz) * kTwice));
    if (low)
        forthAndBack(x, lowPass(std::tan(std::numbers::pi * filter.lowPassHz / rateHz) / kTwice));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(x[pad + i]);
}

} // namespace

double filterContextS(const DisplayFilter& filter) {
    // What a second-order section forgets down to a thousandth, and the window of the hum's fit.
    const double high = filter.highPassHz > 0.0 ? 1.6 / filter.highPassHz : 0.0;
    const double low = filter.lowPassHz > 0.0 ? 1.6 / filter.lowPassHz : 0.0;
    return std::min(60.0, high + low + (filter.mainsHz > 0.0 ? 1.0 : 0.0));
}

std::vector<float> filtered(std::span<const float> values, double rateHz, const DisplayFilter& filter) {
    std::vector<float> result(values.begin(), values.end());
    if (!(rateHz > 0.0) || !filter.on())
        return result;
    if (filter.mainsHz > 0.0)
        result = withoutMains(values, rateHz, filter.mainsHz);
    std::size_t begin = 0;
    while (begin < result.size()) {
        std::size_t end = begin;
        while (end < result.size() && std::isfinite(result[end]))
            ++end;
        if (end > begin)
            filterStretch(std::span(result).subspan(begin, end - begin), rateHz, filter);
        begin = end + 1;
    }
    return result;
}

} // namespace leadlight
