// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/classify.h"

#include "core/measure/intervals.h"
#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace leadlight::measure {

namespace {

constexpr double kSpikeBeforeS = 0.1;
constexpr double kSpikeAfterS = 0.02;
constexpr double kSameLagS = 0.02;
constexpr std::size_t kFewestPaced = 2;
constexpr double kPacedShare = 0.2;
constexpr double kGoesBack = 1.08;
constexpr double kHuge = 4.0;
constexpr double kTiny = 1.0 / 6.0;
constexpr double kWiderS = 0.025;
constexpr double kWideS = 0.12;
constexpr double kEarly = 0.88;
constexpr double kEarlySupraventricular = 0.82;
constexpr double kIrregular = 0.12;
constexpr double kUnlike = 0.6;
constexpr std::size_t kRoundQrs = 38; // samples (150 ms) to both sides of the anchor hold a QRS complex
constexpr std::ptrdiff_t kReach = 20; // samples round the anchor that make the shape

std::optional<double> widthOf(const Beat& beat) {
    if (!beat.global.qrsOn || !beat.global.qrsOff)
        return std::nullopt;
    return *beat.global.qrsOff - *beat.global.qrsOn;
}

std::optional<double> medianWidth(const std::vector<Beat>& beats, std::size_t group) {
    std::vector<double> widths;
    for (const Beat& beat : beats) {
        if (const auto width = widthOf(beat); width && beat.group == group)
            widths.push_back(*width);
    }
    return median(std::move(widths));
}

/// QRS samples of all measured leads one after the other, each lead without its mean.
std::vector<double> shapeOf(const WorkingSignal& signal, std::size_t anchor) {
    std::vector<double> shape;
    const auto last = static_cast<std::ptrdiff_t>(signal.samples()) - 1;
    for (const WorkingLead& lead : signal.leads) {
        if (lead.provenance != Provenance::Measured)
            continue;
        const std::size_t start = shape.size();
        double mean = 0.0;
        for (std::ptrdiff_t i = -kReach; i <= kReach; ++i) {
            const auto at = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(anchor) + i, 0, last);
            shape.push_back(lead.values[static_cast<std::size_t>(at)]);
            mean += shape.back();
        }
        mean /= static_cast<double>(2 * kReach + 1);
        for (std::size_t i = start; i < shape.size(); ++i)
            shape[i] -= mean;
    }
    return shape;
}

/// Whether the recording holds all of a beat's QRS complex. One that it cuts off has a shape of its own.
bool isWhole(const WorkingSignal& signal, std::size_t anchor) {
    return anchor >= kRoundQrs && anchor + kRoundQrs < signal.samples();
}

double norm(const std::vector<double>& a) {
    double sum = 0.0;
    for (const double v : a)
        sum += v * v;
    return std::sqrt(sum);
}

double likeness(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    const double size = norm(a) * norm(b);
    return size > 0.0 ? sum / size : 0.0;
}

/// What the rules need to know of the whole recording.
struct Usual {
    std::size_t group = 0;
    double size = 0.0;
    std::optional<double> width;
    std::vector<double> shape;
    bool regular = false;
    bool withP = false;
};

/// Root mean square of the differences between neighbours over the mean.
double unevenness(const std::vector<double>& rr) {
    std::vector<double> squares;
    for (std::size_t i = 1; i < rr.size(); ++i)
        squares.push_back(std::pow(rr[i] - rr[i - 1], 2.0));
    const double length = mean(rr).value_or(0.0);
    return length > 0.0 ? std::sqrt(mean(squares).value_or(0.0)) / length : 0.0;
}

Usual usualOf(const std::vector<Beat>& beats, const WorkingSignal& signal) {
    Usual usual;
    usual.group = usualGroup(beats);
    usual.width = medianWidth(beats, usual.group);
    std::vector<double> sizes;
    std::vector<double> rr;
    std::size_t count = 0;
    std::size_t p = 0;
    for (std::size_t b = 0; b < beats.size(); ++b) {
        if (beats[b].group != usual.group)
            continue;
        const std::vector<double> shape = shapeOf(signal, beats[b].anchor);
        sizes.push_back(norm(shape));
        if (usual.shape.empty())
            usual.shape.assign(shape.size(), 0.0);
        for (std::size_t i = 0; i < shape.size(); ++i)
            usual.shape[i] += shape[i];
        ++count;
        p += beats[b].global.pPeak.has_value();
        if (b > 0 && beats[b - 1].group == usual.group)
            rr.push_back(beats[b].rS - beats[b - 1].rS);
    }
    usual.size = median(sizes).value_or(0.0);
    usual.withP = 2 * p > count;
    const double middle = median(rr).value_or(0.0);
    std::vector<double> off;
    for (const double v : rr)
        off.push_back(std::abs(v - middle));
    // Two thirds of the intervals near their median: single early beats do not make a rhythm irregular. Where
    // there are no P waves, uneven intervals are fibrillation's own.
    usual.regular = middle > 0.0 && quantile(off, 0.66).value_or(0.0) < kIrregular * middle &&
                    (usual.withP || unevenness(rr) < kFibrillationUnevenness);
    return usual;
}

/// The usual RR around a beat: median of the eleven nearest.
double rrAround(const std::vector<Beat>& beats, std::size_t beat) {
    std::vector<double> rr;
    const std::size_t from = beat > 6 ? beat - 6 : 0;
    for (std::size_t b = from; b + 1 < beats.size() && b < from + 12; ++b)
        rr.push_back(beats[b + 1].rS - beats[b].rS);
    return median(std::move(rr)).value_or(0.0);
}

/// From the last spike before it to a beat's QRS onset, in seconds.
std::optional<double> spikeLag(const Beat& beat, std::span<const PacingSpike> spikes) {
    const double on = beat.global.qrsOn.value_or(beat.rS - 0.05);
    std::optional<double> lag;
    for (const PacingSpike& spike : spikes) {
        if (spike.timeS > on - kSpikeBeforeS && spike.timeS < on + kSpikeAfterS)
            lag = on - spike.timeS;
    }
    return lag;
}

/// The beats that a pacemaker made: a pacemaker's pulses come at one lag, before several beats. Noise or a
/// notch that passes for a pulse does not.
std::vector<bool> pacedOnes(const std::vector<Beat>& beats, std::span<const PacingSpike> spikes) {
    std::vector<std::optional<double>> lags;
    std::vector<double> known;
    for (const Beat& beat : beats) {
        lags.push_back(spikeLag(beat, spikes));
        if (lags.back())
            known.push_back(*lags.back());
    }
    const double usual = median(known).value_or(0.0);
    std::vector<bool> paced;
    for (const auto& lag : lags)
        paced.push_back(lag && std::abs(*lag - usual) < kSameLagS);
    const auto count = static_cast<std::size_t>(std::count(paced.begin(), paced.end(), true));
    if (count < kFewestPaced || kPacedShare * static_cast<double>(beats.size()) > static_cast<double>(count))
        paced.assign(beats.size(), false);
    return paced;
}

/// Whether the rhythm is slower again within two beats: a rate that changes makes no beat premature. The last
/// beat is compared with the one before.
bool goesBack(const std::vector<Beat>& beats, std::size_t b, double before) {
    for (std::size_t next = b + 1; next < beats.size() && next <= b + 2; ++next) {
        if (beats[next].rS - beats[next - 1].rS > kGoesBack * before)
            return true;
    }
    return b + 1 == beats.size() && b > 1 && beats[b - 1].rS - beats[b - 2].rS > kGoesBack * before;
}

std::size_t groupSize(const std::vector<Beat>& beats, std::size_t group) {
    return static_cast<std::size_t>(
        std::count_if(beats.begin(), beats.end(), [&](const Beat& b) { return b.group == group; }));
}

BeatKind kindOf(const std::vector<Beat>& beats, std::size_t b, const Usual& usual,
                const WorkingSignal& signal) {
    const Beat& beat = beats[b];
    const double before = b > 0 ? beat.rS - beats[b - 1].rS : 0.0;
    const double around = rrAround(beats, b);
    const bool early = b > 0 && around > 0.0 && before < kEarly * around;
    if (beat.group != usual.group && (early || isWhole(signal, beat.anchor))) {
        const std::vector<double> shape = shapeOf(signal, beat.anchor);
        const double size = norm(shape);
        if (usual.size > 0.0 && groupSize(beats, beat.group) == 1 &&
            (size > kHuge * usual.size || size < kTiny * usual.size))
            return BeatKind::Artefact;
        const double width = widthOf(beat).value_or(0.0);
        const double alike = likeness(shape, usual.shape);
        const bool wider = usual.width && (width > *usual.width + kWiderS);
        if ((wider || width >= kWideS) && (early || alike < kUnlike))
            return BeatKind::Pvc;
        if (alike < 0.2 && wider)
            return BeatKind::Pvc;
    }
    if (usual.regular && b > 0 && around > 0.0 && before < kEarlySupraventricular * around &&
        goesBack(beats, b, before))
        return BeatKind::Svpb;
    return BeatKind::Normal;
}

} // namespace

std::size_t usualGroup(const std::vector<Beat>& beats) {
    std::map<std::size_t, std::size_t> counts;
    for (const Beat& beat : beats)
        ++counts[beat.group];
    std::size_t best = 0;
    std::size_t most = 0;
    for (const auto& [group, count] : counts) {
        if (count > most) {
            most = count;
            best = group;
        }
    }
    for (const auto& [group, count] : counts) {
        const auto width = medianWidth(beats, group);
        const auto bestWidth = medianWidth(beats, best);
        if (group != best && 10 * count >= 7 * most && count >= 3 && width && bestWidth &&
            *width + kWiderS < *bestWidth)
            best = group;
    }
    return best;
}

void classify(std::vector<Beat>& beats, const WorkingSignal& signal, std::span<const PacingSpike> spikes) {
    if (beats.empty())
        return;
    const Usual usual = usualOf(beats, signal);
    std::vector<BeatKind> kinds;
    const std::vector<bool> paced = pacedOnes(beats, spikes);
    for (std::size_t b = 0; b < beats.size(); ++b)
        kinds.push_back(paced[b] ? BeatKind::Paced : kindOf(beats, b, usual, signal));
    for (std::size_t b = 0; b < beats.size(); ++b)
        beats[b].kind = kinds[b];
}

} // namespace leadlight::measure
