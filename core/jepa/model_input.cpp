// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/model_input.h"

#include "core/jepa/encoder_config.h"
#include "core/record/excerpt.h"
#include "core/signal/band_pass.h"
#include "core/signal/quality.h"
#include "core/signal/resample.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace leadlight::jepa {

namespace {

constexpr double kCommonRateHz = 500.0;
constexpr std::size_t kCommonSamples = 5000; // ten seconds
// The Fourier method sees the whole recording, but a day of it would cost gigabytes for ten seconds: beyond
// ten minutes the rest has no influence that float32 could show.
constexpr double kLongestStretchS = 600.0;
constexpr double kWindowS = 10.0;
constexpr double kRoundS = 50.0; // what is read before and behind the window of a recording of hours

/// A run of samples [first, last) of the recording that holds the ten seconds and no gap.
struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;
};

bool gapAt(const Waveform& waveform, std::size_t sample) {
    return std::any_of(kModelLeads.begin(), kModelLeads.end(),
                       [&](Lead lead) { return !std::isfinite(waveform.find(lead)->values[sample]); });
}

/// The whole recording, or the part of it round the window that has no gap and is of bounded length. The same
/// for all leads, so that they stay simultaneous.
Stretch stretchAround(const Waveform& waveform, std::size_t windowFirst, std::size_t windowLast) {
    const auto room = static_cast<std::size_t>(kLongestStretchS / 2.0 * waveform.rateHz);
    const std::size_t lowest = windowFirst > room ? windowFirst - room : 0;
    const std::size_t highest = std::min(waveform.samples(), windowLast + room);
    Stretch stretch{windowFirst, windowLast};
    while (stretch.first > lowest && !gapAt(waveform, stretch.first - 1))
        --stretch.first;
    while (stretch.last < highest && !gapAt(waveform, stretch.last))
        ++stretch.last;
    return stretch;
}

/// Ten seconds at 500 Hz of one lead. `skip`: the window's first sample at 500 Hz, counted from the stretch's
/// start.
std::vector<double> tenSecondsAt500(std::span<const float> values, double rateHz, std::size_t skip) {
    std::vector<double> source(values.begin(), values.end());
    if (rateHz != kCommonRateHz) {
        // int(500 / fs * n) as the authors count; the small addend undoes a quotient that fell just below a
        // whole number.
        const double exact = kCommonRateHz / rateHz * static_cast<double>(source.size());
        const auto count = std::max(static_cast<std::size_t>(exact + 1e-6), skip + kCommonSamples);
        source = fourierResample(source, count);
    }
    const auto first = source.begin() + static_cast<std::ptrdiff_t>(skip);
    return {first, first + static_cast<std::ptrdiff_t>(kCommonSamples)};
}

} // namespace

Result<ModelInput> prepareInput(const Recording& recording, double startS, std::string_view recipe) {
    const Series* series = recording.rhythm();
    if (series == nullptr)
        return fail(ErrorCode::Unsupported, "the file holds no rhythm strip");
    const Waveform& waveform = series->waveform;
    startS = std::isfinite(startS) ? std::max(0.0, startS) : 0.0;
    if (waveform.isLong()) {
        const double fromS = std::max(0.0, startS - kRoundS);
        const double lengthS = startS - fromS + kWindowS + kRoundS;
        return prepareInput(excerptOf(recording, series->startS + fromS, lengthS), startS - fromS, recipe);
    }
    if (const auto failure = checkForAnalysis(waveform, startS))
        return fail(ErrorCode::Unsupported, failure->text);

    const double rate = waveform.rateHz;
    const auto windowFirst = static_cast<std::size_t>(std::llround(startS * rate));
    const auto windowLast = windowFirst + static_cast<std::size_t>(std::llround(kWindowS * rate));
    const Stretch stretch = rate == kCommonRateHz ? Stretch{windowFirst, windowLast}
                                                  : stretchAround(waveform, windowFirst, windowLast);
    const auto skip = static_cast<std::size_t>(
        std::llround(static_cast<double>(windowFirst - stretch.first) / rate * kCommonRateHz));
    ModelInput input;
    input.samples.reserve(kModelLeads.size() * static_cast<std::size_t>(kModelSamples));
    for (const Lead lead : kModelLeads) {
        const auto values =
            std::span(waveform.find(lead)->values).subspan(stretch.first, stretch.last - stretch.first);
        const auto at500 = tenSecondsAt500(values, rate, skip);
        const auto at250 = fourierResample(at500, static_cast<std::size_t>(kModelSamples));
        for (const double value : at250)
            input.samples.push_back(static_cast<float>(value));
    }
    bringToRecipe(input.samples, recipe);
    return input;
}

void bringToRecipe(std::span<float> rows, std::string_view recipe) {
    if (recipe != kBandRecipe)
        return;
    const auto length = static_cast<std::size_t>(kModelSamples);
    for (std::size_t first = 0; first + length <= rows.size(); first += length) {
        const std::span<float> row = rows.subspan(first, length);
        const std::vector<double> exact(row.begin(), row.end());
        const std::vector<double> filtered = zeroPhaseBandPass(exact, kModelRateHz, Band{0.5, 40.0});
        std::transform(filtered.begin(), filtered.end(), row.begin(),
                       [](double value) { return static_cast<float>(value); });
    }
}

} // namespace leadlight::jepa
