// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/working_signal.h"

#include "core/signal/pacing_spikes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace leadlight {

namespace {

constexpr int kPhases = 512;
constexpr int kZeroCrossings = 8;

// No recorder samples slower or faster; beyond this a rate is a mistake that would cost memory without bound.
constexpr double kSlowestHz = 20.0;
constexpr double kFastestHz = 100000.0;

/// The kernel of the resampler at kPhases positions between two input samples.
class SincTable {
public:
    SincTable(double fromHz, double toHz)
        : m_cut(std::min(1.0, toHz / fromHz))
        , m_half(static_cast<int>(std::ceil(kZeroCrossings / m_cut)))
        , m_rows(kPhases + 1) {}

    [[nodiscard]] int half() const { return m_half; }

    /// Made when it is first asked for: 500 to 250 Hz needs one phase, 360 to 250 Hz twenty-five.
    [[nodiscard]] std::span<const float> at(int phase) {
        std::vector<float>& row = m_rows[static_cast<std::size_t>(phase)];
        if (row.empty())
            fill(row, phase);
        return row;
    }

private:
    /// Weights sum to one, so a constant stays what it is.
    void fill(std::vector<float>& row, int phase) const {
        row.resize(static_cast<std::size_t>(2 * m_half));
        double sum = 0.0;
        for (int i = 0; i < 2 * m_half; ++i) {
            const double x = i - (m_half - 1) - static_cast<double>(phase) / kPhases;
            const double angle = std::numbers::pi * x * 0.9 * m_cut;
            const double sinc = std::abs(angle) < 1e-9 ? 1.0 : std::sin(angle) / angle;
            const double window =
                std::abs(x) >= m_half ? 0.0 : 0.5 + 0.5 * std::cos(std::numbers::pi * x / m_half);
            row[static_cast<std::size_t>(i)] = static_cast<float>(sinc * window);
            sum += sinc * window;
        }
        for (float& weight : row)
            weight = static_cast<float>(weight / sum);
    }

    double m_cut;
    int m_half;
    std::vector<std::vector<float>> m_rows;
};

/// Sum of the products of the weights, an even number of them, with as many values. Eight sums beside each
/// other do not wait for one another.
float product(std::span<const float> weights, const float* values) {
    constexpr std::size_t kSums = 8;
    std::array<float, kSums> sums{};
    std::size_t i = 0;
    for (; i + kSums <= weights.size(); i += kSums) {
        for (std::size_t k = 0; k < kSums; ++k)
            sums[k] += weights[i + k] * values[i + k];
    }
    for (; i < weights.size(); ++i)
        sums[0] += weights[i] * values[i];
    return std::accumulate(sums.begin(), sums.end(), 0.0F);
}

/// A second-order section, direct form II transposed.
class Biquad {
public:
    static Biquad highPass(double rateHz, double cutoffHz) {
        const double k = std::tan(std::numbers::pi * cutoffHz / rateHz);
        const double norm = 1.0 / (1.0 + std::numbers::sqrt2 * k + k * k);
        Biquad filter;
        filter.m_b = norm;
        filter.m_a1 = 2.0 * (k * k - 1.0) * norm;
        filter.m_a2 = (1.0 - std::numbers::sqrt2 * k + k * k) * norm;
        return filter;
    }

    double step(double x) {
        const double y = m_b * x + m_z1;
        m_z1 = -2.0 * m_b * x - m_a1 * y + m_z2;
        m_z2 = m_b * x - m_a2 * y;
        return y;
    }

private:
    double m_b = 1.0;
    double m_a1 = 0.0;
    double m_a2 = 0.0;
    double m_z1 = 0.0;
    double m_z2 = 0.0;
};

} // namespace

std::vector<float> bridged(std::span<const float> values) {
    std::vector<float> out(values.begin(), values.end());
    const std::size_t n = out.size();
    std::size_t i = 0;
    while (i < n) {
        if (std::isfinite(out[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < n && !std::isfinite(out[end]))
            ++end;
        const float before = i > 0 ? out[i - 1] : (end < n ? out[end] : 0.0F);
        const float after = end < n ? out[end] : before;
        const auto width = static_cast<float>(end - i + 1);
        for (std::size_t k = i; k < end; ++k)
            out[k] = before + (after - before) * static_cast<float>(k - i + 1) / width;
        i = end;
    }
    return out;
}

std::vector<float> atRate(std::span<const float> values, double fromHz, double toHz) {
    if (values.empty() || !(fromHz >= kSlowestHz) || !(fromHz <= kFastestHz) || !(toHz >= kSlowestHz) ||
        !(toHz <= kFastestHz))
        return {};
    if (fromHz == toHz)
        return {values.begin(), values.end()};
    SincTable table(fromHz, toHz);
    const double ratio = fromHz / toHz;
    const auto last = static_cast<std::ptrdiff_t>(values.size()) - 1;
    const auto count = static_cast<std::size_t>(std::floor(static_cast<double>(last) / ratio + 1e-9)) + 1;
    std::vector<float> out(count);
    for (std::size_t k = 0; k < count; ++k) {
        const double position = static_cast<double>(k) * ratio;
        const double whole = std::floor(position);
        const auto phase = static_cast<int>(std::lround((position - whole) * kPhases));
        const std::span<const float> weights = table.at(phase);
        const std::ptrdiff_t first = static_cast<std::ptrdiff_t>(whole) - (table.half() - 1);
        float sum = 0.0F;
        if (first >= 0 && first + static_cast<std::ptrdiff_t>(weights.size()) - 1 <= last) {
            sum = product(weights, values.data() + first);
        } else {
            for (std::size_t i = 0; i < weights.size(); ++i) {
                const std::ptrdiff_t at =
                    std::clamp<std::ptrdiff_t>(first + static_cast<std::ptrdiff_t>(i), 0, last);
                sum += weights[i] * values[static_cast<std::size_t>(at)];
            }
        }
        out[k] = sum;
    }
    return out;
}

std::vector<float> withoutBaseline(std::span<const float> values, double rateHz, double cutoffHz) {
    const std::size_t n = values.size();
    if (n < 2 || !(rateHz > 2.0 * cutoffHz))
        return {values.begin(), values.end()};
    const std::size_t pad = std::min(n - 1, static_cast<std::size_t>(std::lround(1.5 * rateHz / cutoffHz)));
    std::vector<double> work;
    work.reserve(n + 2 * pad);
    const double start = values.front();
    const double end = values.back();
    for (std::size_t i = pad; i > 0; --i)
        work.push_back(2.0 * start - values[i]);
    work.insert(work.end(), values.begin(), values.end());
    for (std::size_t i = 1; i <= pad; ++i)
        work.push_back(2.0 * end - values[n - 1 - i]);
    for (int pass = 0; pass < 2; ++pass) {
        Biquad filter = Biquad::highPass(rateHz, cutoffHz);
        const double offset = work.front(); // starts the filter at rest
        for (double& x : work)
            x = filter.step(x - offset);
        std::reverse(work.begin(), work.end());
    }
    std::vector<float> out(n);
    for (std::size_t i = 0; i < n; ++i)
        out[i] = static_cast<float>(work[pad + i]);
    return out;
}

WorkingSignal workingSignal(const Waveform& waveform) {
    WorkingSignal signal;
    const std::vector<PacingSpike> spikes = findPacingSpikes(waveform);
    for (const LeadSignal& lead : waveform.leads) {
        WorkingLead working{lead.lead, lead.label, lead.provenance, {}, 0.0};
        const auto gaps =
            std::count_if(lead.values.begin(), lead.values.end(), [](float v) { return !std::isfinite(v); });
        if (!lead.values.empty())
            working.gapShare = static_cast<double>(gaps) / static_cast<double>(lead.values.size());
        std::vector<float> values = bridged(lead.values);
        blankSpikes(values, waveform.rateHz, spikes);
        working.values = withoutBaseline(atRate(values, waveform.rateHz, kWorkingRateHz), kWorkingRateHz);
        signal.leads.push_back(std::move(working));
    }
    return signal;
}

} // namespace leadlight
