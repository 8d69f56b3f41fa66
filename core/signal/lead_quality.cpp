// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/lead_quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace leadlight {

namespace {

// IEC 60601-2-51, annex GG.5, takes 30 uV for the smallest wave.
constexpr double kFlatMv = 0.03;
constexpr double kStillS = 0.2;
constexpr double kStillUv = 0.6;
constexpr double kClippedRunS = 0.04;
constexpr double kClippedTotalS = 0.3;
constexpr float kJumpMv = 1.0F;

// Limits beyond which a lead cannot be read, fitted on PhysioNet's Challenge 2011 set a:
// docs/measurements.md.
constexpr double kMostStill = 0.5;
constexpr double kMostSpanMv = 40.0;
constexpr double kMostWanderMv = 8.0;
constexpr double kMostMuscleUv = 60.0;
constexpr double kMostJumpsPerS = 1.0;
constexpr double kLeastLikeness = 0.2;
constexpr double kMostGap = 0.2;

// From here on a disturbance is worth a word, though the lead can be read.
constexpr double kSomeWanderMv = 1.0;
constexpr double kSomeMuscleUv = 25.0;
constexpr double kSomeMainsUv = 30.0;
constexpr double kOpenInputMv = 8.0;

double quantile(std::vector<double> values, double q) {
    if (values.empty())
        return 0.0;
    const auto at = static_cast<std::ptrdiff_t>(q * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

/// Share of the samples in runs of at least kStillS whose neighbours differ by less than the smallest step.
double stillShare(std::span<const float> x, double rateHz) {
    const auto shortest = static_cast<std::size_t>(std::max(1.0, kStillS * rateHz));
    std::size_t still = 0;
    std::size_t run = 0;
    for (std::size_t i = 1; i <= x.size(); ++i) {
        if (i < x.size() && std::abs(x[i] - x[i - 1]) * 1000.0F < kStillUv) {
            ++run;
            continue;
        }
        if (run >= shortest)
            still += run;
        run = 0;
    }
    return x.empty() ? 1.0 : static_cast<double>(still) / static_cast<double>(x.size());
}

double secondsAt(std::span<const float> x, float extreme, double rateHz) {
    std::size_t total = 0;
    std::size_t run = 0;
    for (std::size_t i = 0; i <= x.size(); ++i) {
        if (i < x.size() && x[i] == extreme) {
            ++run;
            continue;
        }
        if (static_cast<double>(run) >= kClippedRunS * rateHz)
            total += run;
        run = 0;
    }
    return static_cast<double>(total) / rateHz;
}

using Frequencies = std::array<double, 5>;

/// Amplitudes of the sines of those frequencies in the values (Goertzel), side by side, as each step of one
/// waits for the step before.
Frequencies amplitudesAt(std::span<const float> x, const Frequencies& hz) {
    Frequencies c{};
    for (std::size_t k = 0; k < hz.size(); ++k)
        c[k] = 2.0 * std::cos(2.0 * std::numbers::pi * hz[k] / kWorkingRateHz);
    Frequencies s1{};
    Frequencies s2{};
    for (const float v : x) {
        for (std::size_t k = 0; k < hz.size(); ++k) {
            const double s0 = v + c[k] * s1[k] - s2[k];
            s2[k] = s1[k];
            s1[k] = s0;
        }
    }
    Frequencies amplitudes{};
    for (std::size_t k = 0; k < hz.size(); ++k) {
        const double power = s1[k] * s1[k] + s2[k] * s2[k] - c[k] * s1[k] * s2[k];
        amplitudes[k] = 2.0 * std::sqrt(std::max(0.0, power)) / static_cast<double>(x.size());
    }
    return amplitudes;
}

struct Mains {
    double hz = 0.0;
    double uv = 0.0;
};

/// 50 or 60 Hz, whichever stands out of 4 Hz to both sides threefold, by second: mains last, muscle does not.
Mains mainsOf(std::span<const float> x) {
    constexpr std::size_t kSecond = 250;
    Mains best;
    for (const double hz : {50.0, 60.0}) {
        std::vector<double> at;
        std::vector<double> beside;
        for (std::size_t i = 0; i + kSecond <= x.size(); i += kSecond) {
            const Frequencies found =
                amplitudesAt(x.subspan(i, kSecond), {hz, hz - 4.0, hz + 4.0, hz - 2.0, hz + 2.0});
            at.push_back(found[0]);
            beside.push_back(0.25 * (found[1] + found[2] + found[3] + found[4]));
        }
        const double uv = 1000.0 * quantile(at, 0.5);
        if (uv > 3.0 && uv > 3000.0 * quantile(beside, 0.5) && uv > best.uv)
            best = {hz, uv};
    }
    return best;
}

bool nearBeat(std::span<const QrsDetection> beats, std::size_t sample, std::size_t reach) {
    const auto next = std::lower_bound(beats.begin(), beats.end(), sample,
                                       [](const QrsDetection& b, std::size_t s) { return b.sample < s; });
    if (next != beats.end() && next->sample - sample < reach)
        return true;
    return next != beats.begin() && sample - std::prev(next)->sample < reach;
}

constexpr std::size_t kPiece = 25; // 100 ms

/// A sine of one frequency and a cosine, over one piece.
class Sine {
public:
    explicit Sine(double hz) {
        const double step = 2.0 * std::numbers::pi * hz / kWorkingRateHz;
        for (std::size_t i = 0; i < kPiece; ++i) {
            m_sine[i] = std::sin(step * static_cast<double>(i));
            m_cosine[i] = std::cos(step * static_cast<double>(i));
        }
    }

    /// Takes it out of a piece, which has to hold whole periods of it.
    void removeFrom(std::array<double, kPiece>& piece) const {
        constexpr double kScale = 2.0 / kPiece;
        const double sine = std::inner_product(piece.begin(), piece.end(), m_sine.begin(), 0.0);
        const double cosine = std::inner_product(piece.begin(), piece.end(), m_cosine.begin(), 0.0);
        for (std::size_t i = 0; i < kPiece; ++i)
            piece[i] -= kScale * (sine * m_sine[i] + cosine * m_cosine[i]);
    }

private:
    std::array<double, kPiece> m_sine{};
    std::array<double, kPiece> m_cosine{};
};

/// Root mean square of what a mean over 40 ms leaves, by pieces of 100 ms away from the beats: their median.
/// Mains, where they were found, are taken out of each piece, which holds five periods of 50 Hz or six of 60.
double muscleUvOf(std::span<const float> x, std::span<const QrsDetection> beats, double mainsHz) {
    const Sine mains(mainsHz);
    std::vector<double> pieces;
    for (std::size_t from = 8; from + kPiece + 8 < x.size(); from += kPiece) {
        if (nearBeat(beats, from + kPiece / 2, 25))
            continue;
        std::array<double, kPiece> rest{};
        for (std::size_t i = from; i < from + kPiece; ++i) {
            const double wide = std::accumulate(x.begin() + static_cast<std::ptrdiff_t>(i - 5),
                                                x.begin() + static_cast<std::ptrdiff_t>(i + 6), 0.0) /
                                11.0;
            rest[i - from] = x[i] - wide;
        }
        if (mainsHz > 0.0)
            mains.removeFrom(rest);
        const double sum = std::inner_product(rest.begin(), rest.end(), rest.begin(), 0.0);
        pieces.push_back(std::sqrt(sum / kPiece));
    }
    return 1000.0 * quantile(std::move(pieces), 0.5);
}

double jumpsPerS(std::span<const float> x, std::span<const QrsDetection> beats) {
    std::size_t jumps = 0;
    for (std::size_t i = 2; i < x.size(); ++i) {
        if (std::abs(x[i] - x[i - 2]) <= kJumpMv || nearBeat(beats, i, 25))
            continue;
        ++jumps;
        i += 10;
    }
    return x.empty() ? 0.0 : static_cast<double>(jumps) * kWorkingRateHz / static_cast<double>(x.size());
}

/// Mean correlation of the lead's beats (200 ms before to 400 ms after) with their average.
double beatLikeness(std::span<const float> x, std::span<const QrsDetection> beats) {
    constexpr std::size_t kBefore = 50;
    constexpr std::size_t kLength = 150;
    std::vector<std::vector<double>> windows;
    std::vector<double> mean(kLength, 0.0);
    for (const QrsDetection& beat : beats) {
        if (beat.sample < kBefore || beat.sample - kBefore + kLength > x.size() || windows.size() >= 100)
            continue;
        const auto piece = x.subspan(beat.sample - kBefore, kLength);
        std::vector<double> window(piece.begin(), piece.end());
        const double level = std::accumulate(window.begin(), window.end(), 0.0) / kLength;
        for (std::size_t i = 0; i < kLength; ++i) {
            window[i] -= level;
            mean[i] += window[i];
        }
        windows.push_back(std::move(window));
    }
    if (windows.size() < 2)
        return windows.empty() ? 0.0 : 1.0;
    double sum = 0.0;
    for (const std::vector<double>& w : windows) {
        double ab = 0.0;
        double aa = 0.0;
        double bb = 0.0;
        for (std::size_t i = 0; i < kLength; ++i) {
            const double others = mean[i] - w[i];
            ab += others * w[i];
            aa += others * others;
            bb += w[i] * w[i];
        }
        sum += aa > 0.0 && bb > 0.0 ? ab / std::sqrt(aa * bb) : 0.0;
    }
    return std::max(0.0, sum / static_cast<double>(windows.size()));
}

double spanOf(std::span<const float> x) {
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    return x.empty() ? 0.0 : static_cast<double>(*high) - *low;
}

/// What the high-pass took away: the raw lead less the working one, which share their rate here.
double wanderOf(std::span<const float> raw, double rateHz, std::span<const float> working) {
    const std::vector<float> slow = atRate(raw, rateHz, kWorkingRateHz);
    std::vector<double> base(std::min(slow.size(), working.size()));
    for (std::size_t i = 0; i < base.size(); ++i)
        base[i] = static_cast<double>(slow[i]) - working[i];
    if (base.empty())
        return 0.0;
    const auto end = static_cast<double>(base.size() - 1);
    const auto high = base.begin() + static_cast<std::ptrdiff_t>(0.99 * end);
    const auto low = base.begin() + static_cast<std::ptrdiff_t>(0.01 * end);
    std::nth_element(base.begin(), high, base.end());
    std::nth_element(base.begin(), low, high + 1);
    return *high - *low;
}

void addIf(LeadQuality& lead, bool found, const char* code, bool bad) {
    if (!found)
        return;
    lead.reasons.emplace_back(code);
    lead.bad = lead.bad || bad;
}

} // namespace

LeadQuality judgeLead(const LeadSignal& raw, double rateHz, const WorkingLead& working,
                      std::span<const QrsDetection> beats) {
    LeadQuality lead;
    lead.lead = raw.lead;
    lead.label = raw.label;
    lead.gapShare = working.gapShare;
    const std::vector<float> whole = bridged(raw.values);
    lead.spanMv = spanOf(whole);
    lead.stillShare = stillShare(whole, rateHz);
    const auto [low, high] = std::minmax_element(whole.begin(), whole.end());
    const double atLimits = whole.empty() || *low == *high
                                ? 0.0
                                : secondsAt(whole, *low, rateHz) + secondsAt(whole, *high, rateHz);
    lead.wanderMv = wanderOf(whole, rateHz, working.values);
    const Mains mains = mainsOf(working.values);
    lead.mainsUv = mains.uv;
    if (mains.hz > 0.0)
        lead.mainsHz = mains.hz;
    lead.muscleUv = muscleUvOf(working.values, beats, mains.hz);
    lead.jumpsPerS = jumpsPerS(working.values, beats);
    lead.beatLikeness = beatLikeness(working.values, beats);

    lead.flat = lead.spanMv < kFlatMv || lead.stillShare > kMostStill;
    lead.clipped = !lead.flat && atLimits > kClippedTotalS;
    lead.electrodeOff = lead.spanMv > kOpenInputMv && (lead.clipped || lead.wanderMv > kMostWanderMv);
    addIf(lead, lead.flat, "flat", true);
    addIf(lead, lead.clipped, "clipped", false);
    addIf(lead, lead.electrodeOff, "electrode_off", false);
    addIf(lead, lead.gapShare > 0.0, "gaps", lead.gapShare > kMostGap);
    addIf(lead, lead.spanMv > kMostSpanMv, "over_range", true);
    addIf(lead, lead.wanderMv > kSomeWanderMv, "wander", lead.wanderMv > kMostWanderMv);
    addIf(lead, lead.muscleUv > kSomeMuscleUv, "muscle", lead.muscleUv > kMostMuscleUv);
    addIf(lead, lead.mainsUv > kSomeMainsUv, "mains", false);
    addIf(lead, lead.jumpsPerS > kMostJumpsPerS, "jumps", true);
    // A derived lead may be small where the two that it comes from are alike, which are judged themselves.
    addIf(lead, lead.beatLikeness < kLeastLikeness && !lead.flat, "no_beats",
          raw.provenance == Provenance::Measured);
    return lead;
}

bool canBeRead(std::span<const LeadQuality> leads, std::size_t beats, double durationS) {
    if (beats == 0 || leads.empty())
        return false;
    // Fewer than 20 a minute over ten seconds: what was found is no rhythm.
    if (durationS >= 5.0 && static_cast<double>(beats) < durationS / 3.0)
        return false;
    const auto bad = std::count_if(leads.begin(), leads.end(), [](const LeadQuality& l) { return l.bad; });
    return leads.size() <= 3 ? bad < static_cast<std::ptrdiff_t>(leads.size()) : bad == 0;
}

} // namespace leadlight
