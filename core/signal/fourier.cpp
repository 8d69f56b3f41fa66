// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/fourier.h"

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

fftw_complex* raw(Spectrum& spectrum) {
    return reinterpret_cast<fftw_complex*>(spectrum.data());
}

} // namespace

Spectrum fourierForward(std::span<const double> values) {
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

std::vector<double> fourierBackward(Spectrum spectrum, std::size_t count) {
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

} // namespace leadlight
