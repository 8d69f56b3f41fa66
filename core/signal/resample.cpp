// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/resample.h"

#include <algorithm>
#include <complex>
#include <fftw3.h>
#include <memory>
#include <mutex>

namespace leadlight {

namespace {

/// FFTW's planner is the one part of it that must not run in two threads at once (FFTW manual, "Thread
/// safety").
std::mutex& plannerMutex() {
    static std::mutex mutex;
    return mutex;
}

struct PlanDeleter {
    void operator()(fftw_plan plan) const {
        const std::scoped_lock lock(plannerMutex());
        fftw_destroy_plan(plan);
    }
};

using Plan = std::unique_ptr<std::remove_pointer_t<fftw_plan>, PlanDeleter>;
using Spectrum = std::vector<std::complex<double>>;

fftw_complex* raw(Spectrum& spectrum) {
    return reinterpret_cast<fftw_complex*>(spectrum.data());
}

Spectrum forward(std::span<const double> values) {
    std::vector<double> input(values.begin(), values.end());
    Spectrum spectrum(values.size() / 2 + 1);
    Plan plan;
    {
        const std::scoped_lock lock(plannerMutex());
        plan.reset(
            fftw_plan_dft_r2c_1d(static_cast<int>(input.size()), input.data(), raw(spectrum), FFTW_ESTIMATE));
    }
    fftw_execute(plan.get());
    return spectrum;
}

std::vector<double> backward(Spectrum& spectrum, std::size_t count) {
    std::vector<double> output(count);
    Plan plan;
    {
        const std::scoped_lock lock(plannerMutex());
        plan.reset(
            fftw_plan_dft_c2r_1d(static_cast<int>(count), raw(spectrum), output.data(), FFTW_ESTIMATE));
    }
    fftw_execute(plan.get());
    return output;
}

} // namespace

std::vector<double> fourierResample(std::span<const double> values, std::size_t count) {
    if (values.empty() || count == 0)
        return {};
    if (values.size() == count)
        return {values.begin(), values.end()};
    Spectrum source = forward(values);
    Spectrum target(count / 2 + 1);
    const std::size_t shorter = std::min(values.size(), count);
    const std::size_t kept = shorter / 2 + 1;
    std::copy_n(source.begin(), std::min(kept, target.size()), target.begin());
    if (shorter % 2 == 0)
        target[shorter / 2] *= count < values.size() ? 2.0 : 0.5;

    std::vector<double> result = backward(target, count);
    const double scale =
        1.0 / static_cast<double>(values.size()); // FFTW's inverse is unnormalised: 1/count * count/size
    for (double& value : result)
        value *= scale;
    return result;
}

} // namespace leadlight
