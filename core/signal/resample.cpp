// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/resample.h"

#include "core/signal/fourier.h"

#include <algorithm>
#include <utility>

namespace leadlight {

std::vector<double> fourierResample(std::span<const double> values, std::size_t count) {
    if (values.empty() || count == 0)
        return {};
    if (values.size() == count)
        return {values.begin(), values.end()};
    Spectrum source = fourierForward(values);
    Spectrum target(count / 2 + 1);
    const std::size_t shorter = std::min(values.size(), count);
    const std::size_t kept = shorter / 2 + 1;
    std::copy_n(source.begin(), std::min(kept, target.size()), target.begin());
    if (shorter % 2 == 0)
        target[shorter / 2] *= count < values.size() ? 2.0 : 0.5;

    std::vector<double> result = fourierBackward(std::move(target), count);
    const double scale =
        1.0 / static_cast<double>(values.size()); // FFTW's inverse is unnormalised: 1/count * count/size
    for (double& value : result)
        value *= scale;
    return result;
}

} // namespace leadlight
