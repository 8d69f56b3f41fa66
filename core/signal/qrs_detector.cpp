// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/qrs_detector.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

namespace leadlight {

namespace {

constexpr auto samplesOf(double seconds) {
    return static_cast<std::size_t>(seconds * kWorkingRateHz + 0.5);
}

// Noise and usual slope of a lead are measured over blocks of this length.
constexpr std::size_t kBlock = samplesOf(5.0);
// A lead's largest slope in each of these pieces: nearly every one holds a complex.
constexpr std::size_t kPiece = samplesOf(1.25);
constexpr std::size_t kRefractory = samplesOf(0.2);
constexpr std::size_t kTWave = samplesOf(0.36);
constexpr std::size_t kAround = samplesOf(6.0);
constexpr std::size_t kEdge = samplesOf(0.012);

// Slopes count at most this much over the usual one, so that an artefact in one lead does not outweigh the
// rest.
constexpr float kCap = 1.5F;
constexpr float kFlatSlopeMv = 0.001F;

constexpr float kThreshold = 0.33F;
constexpr float kSearchBackThreshold = 0.27F;
constexpr float kTWaveShare = 0.45F;
// A broad complex has gentle slopes, but it is as large as the others.
constexpr float kBroadThreshold = 0.08F;
constexpr double kBroadShare = 0.6;
constexpr double kMissedRr = 1.6;
// A wave this small against the complex that follows it within kTWave is its P wave or an atrial pacing
// pulse.
constexpr float kBeforeShare = 0.4F;
// What is so much larger than the usual complex is an artefact and says nothing of the wave before it.
constexpr float kHugeShare = 2.5F;
constexpr std::size_t kReach = samplesOf(0.06);

float quantile(std::vector<float> values, double q) {
    if (values.empty())
        return 0.0F;
    const auto at = static_cast<std::ptrdiff_t>(q * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

/// Mean over 2 * half + 1 samples around each; shorter at the ends.
std::vector<float> movingMean(std::span<const float> values, std::size_t half) {
    const std::size_t n = values.size();
    std::vector<double> sums(n + 1, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        sums[i + 1] = sums[i] + values[i];
    std::vector<float> out(n);
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t from = i > half ? i - half : 0;
        const std::size_t to = std::min(n, i + half + 1);
        out[i] = static_cast<float>((sums[to] - sums[from]) / static_cast<double>(to - from));
    }
    return out;
}

/// |slope| of the lead between about 8 and 25 Hz. The mean over 20 ms is blind to 50 Hz.
std::vector<float> slopes(std::span<const float> values) {
    const std::size_t n = values.size();
    std::vector<float> narrow = movingMean(values, 2);
    const std::vector<float> wide = movingMean(values, 15);
    for (std::size_t i = 0; i < n; ++i)
        narrow[i] -= wide[i];
    std::vector<float> out(n, 0.0F);
    for (std::size_t i = 2; i + 2 < n; ++i)
        out[i] = std::abs(narrow[i + 2] - narrow[i - 2]);
    return out;
}

/// Usual QRS slope and noise of a lead in one block.
struct Scale {
    float usual = 0.0F;
    float weight = 0.0F;
};

Scale scaleOf(std::span<const float> slope) {
    std::vector<float> largest;
    for (std::size_t from = 0; from < slope.size(); from += kPiece) {
        const auto piece = slope.subspan(from, std::min(kPiece, slope.size() - from));
        if (piece.size() >= kPiece / 2 || largest.empty())
            largest.push_back(*std::max_element(piece.begin(), piece.end()));
    }
    Scale scale;
    scale.usual = quantile(std::move(largest), 0.5);
    if (scale.usual < kFlatSlopeMv)
        return {};
    const float noise = quantile({slope.begin(), slope.end()}, 0.6) / scale.usual;
    // Pure noise has its 60th percentile at about a quarter of its usual extreme; a clean lead below a tenth.
    scale.weight = std::clamp(1.0F - noise / 0.3F, 0.02F, 1.0F);
    scale.weight *= scale.weight;
    return scale;
}

void addLead(std::span<const float> slope, std::vector<float>& sum, std::vector<float>& weights) {
    const std::size_t n = slope.size();
    for (std::size_t block = 0; block < n; block += kBlock) {
        const std::size_t end = n - block < 2 * kBlock ? n : block + kBlock;
        const std::size_t from = block > kBlock / 2 ? block - kBlock / 2 : 0;
        const Scale scale = scaleOf(slope.subspan(from, std::min(n, end + kBlock / 2) - from));
        for (std::size_t i = block; i < end && scale.weight > 0.0F; ++i) {
            const float x = std::min(kCap, slope[i] / scale.usual);
            sum[i] += scale.weight * x;
            weights[i] += scale.weight;
        }
        if (end == n)
            break;
    }
}

/// Local maxima of the function, the larger one wherever two are nearer than the refractory time.
std::vector<QrsDetection> maxima(std::span<const float> f) {
    std::vector<QrsDetection> found;
    for (std::size_t i = 1; i + 1 < f.size(); ++i) {
        if (f[i] <= 0.02F || f[i] < f[i - 1] || f[i] <= f[i + 1])
            continue;
        if (!found.empty() && i - found.back().sample < kRefractory) {
            if (f[i] > found.back().strength)
                found.back() = {i, f[i]};
        } else {
            found.push_back({i, f[i]});
        }
    }
    return found;
}

/// What a usual complex reaches around `sample`: the median of the strongest candidates, one for each 1.25 s.
float usualAround(const std::vector<QrsDetection>& candidates, std::size_t sample) {
    const std::size_t from = sample > kAround ? sample - kAround : 0;
    const std::size_t to = sample + kAround;
    std::vector<float> largest;
    std::size_t piece = from / kPiece;
    float best = 0.0F;
    auto at = std::lower_bound(candidates.begin(), candidates.end(), from,
                               [](const QrsDetection& c, std::size_t s) { return c.sample < s; });
    for (; at != candidates.end() && at->sample < to; ++at) {
        if (at->sample / kPiece != piece) {
            if (best > 0.0F)
                largest.push_back(best);
            piece = at->sample / kPiece;
            best = 0.0F;
        }
        best = std::max(best, at->strength);
    }
    if (best > 0.0F)
        largest.push_back(best);
    return quantile(std::move(largest), 0.5);
}

bool isTWaveOf(const QrsDetection& wave, const QrsDetection& before) {
    return wave.sample - before.sample < kTWave && wave.strength < kTWaveShare * before.strength;
}

std::vector<QrsDetection> accept(const std::vector<QrsDetection>& candidates, float threshold) {
    std::vector<QrsDetection> beats;
    for (const QrsDetection& candidate : candidates) {
        if (candidate.strength < threshold)
            continue;
        if (!beats.empty() && isTWaveOf(candidate, beats.back()))
            continue;
        beats.push_back(candidate);
    }
    return beats;
}

/// Root mean square of all measured leads around the sample, each without its mean there.
double sizeAround(const WorkingSignal& signal, std::size_t sample) {
    const std::size_t from = sample > kReach ? sample - kReach : 0;
    const std::size_t to = std::min(signal.samples(), sample + kReach + 1);
    double sum = 0.0;
    for (const WorkingLead& lead : signal.leads) {
        if (lead.provenance != Provenance::Measured)
            continue;
        double mean = 0.0;
        double square = 0.0;
        for (std::size_t i = from; i < to; ++i) {
            mean += lead.values[i];
            square += static_cast<double>(lead.values[i]) * lead.values[i];
        }
        mean /= static_cast<double>(to - from);
        sum += square / static_cast<double>(to - from) - mean * mean;
    }
    return std::sqrt(std::max(0.0, sum));
}

/// Looks again, less strictly, where a beat seems to be missing.
std::vector<QrsDetection> searchBack(const WorkingSignal& signal, const std::vector<QrsDetection>& beats,
                                     const std::vector<QrsDetection>& candidates) {
    std::vector<QrsDetection> out;
    std::vector<float> gaps;
    for (std::size_t i = 0; i < beats.size(); ++i) {
        if (i > 0) {
            const auto gap = static_cast<double>(beats[i].sample - beats[i - 1].sample);
            const double usual = gaps.empty() ? gap : quantile(gaps, 0.5);
            if (gap > kMissedRr * usual || gap > 1.8 * kWorkingRateHz) {
                for (const QrsDetection& c : candidates) {
                    if (c.sample <= out.back().sample + kTWave || c.sample + kRefractory >= beats[i].sample)
                        continue;
                    if (c.strength >= kSearchBackThreshold ||
                        (c.strength >= kBroadThreshold &&
                         sizeAround(signal, c.sample) >= kBroadShare * sizeAround(signal, beats[i].sample)))
                        out.push_back(c);
                }
            } else {
                gaps.push_back(static_cast<float>(gap));
                if (gaps.size() > 9)
                    gaps.erase(gaps.begin());
            }
        }
        out.push_back(beats[i]);
    }
    return out;
}

std::vector<QrsDetection> withoutForerunners(const WorkingSignal& signal,
                                             const std::vector<QrsDetection>& beats) {
    std::vector<float> sizes;
    for (const QrsDetection& beat : beats)
        sizes.push_back(static_cast<float>(sizeAround(signal, beat.sample)));
    const float huge = kHugeShare * quantile(sizes, 0.5);
    std::vector<QrsDetection> kept;
    for (std::size_t i = 0; i < beats.size(); ++i) {
        const bool close = i + 1 < beats.size() && beats[i + 1].sample - beats[i].sample < kTWave;
        if (!close || sizes[i + 1] > huge || sizes[i] >= kBeforeShare * sizes[i + 1])
            kept.push_back(beats[i]);
    }
    return kept;
}

} // namespace

std::vector<float> pooledSlope(const WorkingSignal& signal) {
    std::vector<float> sum(signal.samples(), 0.0F);
    std::vector<float> weights(signal.samples(), 0.0F);
    for (const WorkingLead& lead : signal.leads) {
        if (lead.provenance == Provenance::Measured && lead.values.size() == sum.size())
            addLead(slopes(lead.values), sum, weights);
    }
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] = weights[i] > 0.0F ? sum[i] / weights[i] : 0.0F;
    return sum;
}

std::vector<QrsDetection> detectQrs(const WorkingSignal& signal) {
    if (signal.samples() < samplesOf(0.3))
        return {};
    const std::vector<float> f = movingMean(movingMean(pooledSlope(signal), 8), 6);
    std::vector<QrsDetection> candidates = maxima(f);
    std::vector<float> usual;
    for (const QrsDetection& candidate : candidates)
        usual.push_back(usualAround(candidates, candidate.sample));
    for (std::size_t i = 0; i < candidates.size(); ++i)
        candidates[i].strength = usual[i] > 0.0F ? candidates[i].strength / usual[i] : 0.0F;
    std::vector<QrsDetection> beats = searchBack(signal, accept(candidates, kThreshold), candidates);
    std::erase_if(beats, [&](const QrsDetection& beat) {
        return beat.sample < kEdge || beat.sample + kEdge >= signal.samples();
    });
    return withoutForerunners(signal, beats);
}

} // namespace leadlight
