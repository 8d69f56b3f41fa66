// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/band_pass.h"

#include "core/signal/fourier.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr double kMirroredS = 2.0;

double magnitude(double hz, const Band& band) {
    if (hz <= 0.0)
        return 0.0;
    return 1.0 / std::sqrt((1.0 + std::pow(band.lowHz / hz, 8.0)) * (1.0 + std::pow(hz / band.highHz, 12.0)));
}

} // namespace

std::vector<double> zeroPhaseBandPass(std::span<const double> values, double rateHz, const Band& band) {
    if (values.empty())
        return {};
    const std::size_t count = values.size();
    const std::size_t margin = std::min(count - 1, static_cast<std::size_t>(kMirroredS * rateHz));
    std::vector<double> longer;
    longer.reserve(count + 2 * margin);
    for (std::size_t i = margin; i > 0; --i)
        longer.push_back(2.0 * values.front() - values[i]);
    longer.insert(longer.end(), values.begin(), values.end());
    for (std::size_t i = 1; i <= margin; ++i)
        longer.push_back(2.0 * values.back() - values[count - 1 - i]);

    Spectrum spectrum = fourierForward(longer);
    const auto length = static_cast<double>(longer.size());
    for (std::size_t bin = 0; bin < spectrum.size(); ++bin)
        spectrum[bin] *= magnitude(static_cast<double>(bin) * rateHz / length, band) / length;
    const std::vector<double> filtered = fourierBackward(std::move(spectrum), longer.size());
    const auto first = filtered.begin() + static_cast<std::ptrdiff_t>(margin);
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}

} // namespace leadlight
