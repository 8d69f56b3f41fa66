// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/delineate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight::measure {

namespace {

constexpr std::size_t kQrsBefore = 20; // samples round the anchor in which the height of the QRS is taken
constexpr std::size_t kQrsAfter = 25;
constexpr float kSmallLead = 0.15F;
constexpr float kLeastHeightMv = 1e-4F;
constexpr float kDrawnOut = 10.0F;

// How much the other leads say on whether a wave is there, and what is added to the logit of a P wave.
constexpr float kOthersShare = 0.7F;
constexpr float kPBias = 0.4F;

// A network that learns the mean places every lead's marks a little nearer to one another than cardiologists
// do, so the third-earliest onset of all leads comes some milliseconds late and the third-latest offset
// early. These shifts (samples at kWorkingRateHz) part that error evenly between the leads' own means and the
// global ones; found by cross-validation: docs/measurements.md.
constexpr std::array<float, kPoints> kShift{-0.5F, 0.0F, 0.4F, -0.45F, 0.0F, 0.7F, -0.6F, 0.0F, 1.1F};

// Twelve leads' largest map takes 380 kB.
constexpr std::size_t kLargestMapBytes = 1U << 20U;

// So far from its anchor a QRS complex may begin and end (seconds), but no farther than this share of the way
// to the neighbouring beat.
constexpr double kQrsBeginsS = 0.18;
constexpr double kQrsEndsS = 0.28;
constexpr double kShareOfWay = 2.0 / 3.0;

// Two beats cannot be nearer to one another (seconds): the detector finds none within 200 ms.
constexpr double kNearestBeatsS = 0.15;

// The peak is moved to the signal's own extreme if that lies within so many samples.
constexpr std::ptrdiff_t kPeakReach = 3;

float heightOf(std::span<const float> window) {
    const auto qrs = window.subspan(kBeforeAnchor - kQrsBefore, kQrsBefore + kQrsAfter);
    const auto [low, high] = std::minmax_element(qrs.begin(), qrs.end());
    return *high - *low;
}

float medianOf(std::vector<float> values) {
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return n == 0 ? 0.0F : 0.5F * (values[(n - 1) / 2] + values[n / 2]);
}

/// Even samples into one row, odd ones into the next.
void split(std::span<const float> window, FeatureMap& map, std::size_t signal, std::size_t lead,
           float scale) {
    const auto even = map.row(2 * signal, lead);
    const auto odd = map.row(2 * signal + 1, lead);
    for (std::size_t i = 0; i < even.size(); ++i) {
        even[i] = window[2 * i] * scale;
        odd[i] = window[2 * i + 1] * scale;
    }
}

/// Times of one lead of one beat, before they are checked against the neighbours.
class LeadPlacer {
public:
    LeadPlacer(std::span<const float> values, std::size_t anchor)
        : m_values(values)
        , m_anchor(static_cast<double>(anchor)) {}

    [[nodiscard]] Fiducials place(const Placed& placed, bool p, bool t) const {
        Fiducials f;
        f.qrsOn = time(placed, QrsOn);
        f.r = peak(placed.at[QrsPeak]);
        f.qrsOff = time(placed, QrsOff);
        f.qrsOff = std::max(*f.qrsOff, *f.qrsOn + 0.02);
        f.r = std::clamp(*f.r, *f.qrsOn, *f.qrsOff);
        if (p) {
            f.pOn = time(placed, POn);
            f.pPeak = peak(placed.at[PPeak]);
            f.pOff = std::min(*time(placed, POff), *f.qrsOn);
            f.pOn = std::min(*f.pOn, *f.pOff);
            f.pPeak = std::clamp(*f.pPeak, *f.pOn, *f.pOff);
        }
        if (t) {
            f.tOn = std::max(*time(placed, TOn), *f.qrsOff);
            f.tPeak = std::max(*peak(placed.at[TPeak]), *f.tOn);
            f.tOff = std::max(*time(placed, TOff), *f.tPeak);
        }
        return f;
    }

private:
    [[nodiscard]] std::optional<double> time(const Placed& placed, Point point) const {
        return time(placed.at[point] + kShift[point]);
    }

    [[nodiscard]] std::optional<double> time(float place) const {
        return (m_anchor + place - static_cast<double>(kBeforeAnchor)) / kWorkingRateHz;
    }

    /// The place, moved to the nearest extreme of the signal.
    [[nodiscard]] std::optional<double> peak(float place) const {
        const auto last = static_cast<std::ptrdiff_t>(m_values.size()) - 1;
        const auto at = static_cast<std::ptrdiff_t>(std::lround(m_anchor + place)) -
                        static_cast<std::ptrdiff_t>(kBeforeAnchor);
        for (std::ptrdiff_t step = 0; step <= kPeakReach; ++step) {
            for (const std::ptrdiff_t i : {at - step, at + step}) {
                if (i < 1 || i + 1 > last)
                    continue;
                const auto k = static_cast<std::size_t>(i);
                if ((m_values[k] - m_values[k - 1]) * (m_values[k] - m_values[k + 1]) > 0.0F)
                    return static_cast<double>(i) / kWorkingRateHz;
            }
        }
        return time(place);
    }

    std::span<const float> m_values;
    double m_anchor;
};

/// What a beat has to leave free.
struct Free {
    double startS = 0.0;            ///< end of the QRS complex before
    std::optional<double> tBeforeS; ///< end of the T wave before, where there is one
    double endS = 0.0;              ///< onset of the QRS complex behind
};

/// What may not be: waves beyond the ends, or in the QRS complex of the beat before or after; and a P wave
/// whose peak lies in the T wave before: that is the T wave, or hidden in it.
void keepInside(Fiducials& f, const Free& free, double durationS) {
    const auto& [startS, tBeforeS, endS] = free;
    if (f.pOn && (*f.pOn < startS || *f.pOn < 0.0 || *f.pPeak < tBeforeS.value_or(startS)))
        f.pOn = f.pPeak = f.pOff = std::nullopt;
    if (f.tPeak && (*f.tPeak > endS || *f.tOff > durationS))
        f.tOn = f.tPeak = f.tOff = std::nullopt;
    if (f.tOff && *f.tOff > endS)
        f.tOff = endS;
    if (f.qrsOn && *f.qrsOn < 0.0)
        f.qrsOn = std::nullopt;
    if (f.qrsOff && *f.qrsOff > durationS)
        f.qrsOff = std::nullopt;
}

QrsRange qrsRange(std::span<const GroupedBeat> beats, std::size_t b) {
    double before = kQrsBeginsS * kWorkingRateHz;
    double after = kQrsEndsS * kWorkingRateHz;
    const auto anchor = static_cast<double>(beats[b].anchor);
    if (b > 0)
        before = std::min(before, kShareOfWay * (anchor - static_cast<double>(beats[b - 1].anchor)));
    if (b + 1 < beats.size())
        after = std::min(after, kShareOfWay * (static_cast<double>(beats[b + 1].anchor) - anchor));
    const auto middle = static_cast<double>(kBeforeAnchor);
    return {static_cast<float>(middle - std::max(0.0, before)),
            static_cast<float>(middle + std::max(0.0, after))};
}

/// How far a beat's R lies from where the beat was found.
double driftOf(const Beat& beat) {
    return std::abs(beat.rS - static_cast<double>(beat.anchor) / kWorkingRateHz);
}

/// What was found twice, in a wide QRS complex or beside one, is one beat: the one that lies where it was
/// found stays.
void dropDoubles(std::vector<Beat>& beats) {
    std::vector<Beat> kept;
    for (Beat& beat : beats) {
        if (kept.empty() || beat.rS - kept.back().rS >= kNearestBeatsS)
            kept.push_back(std::move(beat));
        else if (driftOf(beat) < driftOf(kept.back()))
            kept.back() = std::move(beat);
    }
    beats = std::move(kept);
}

void checkNeighbours(std::vector<Beat>& beats, double durationS) {
    for (std::size_t b = 0; b < beats.size(); ++b) {
        Free free;
        if (b > 0) {
            free.startS = beats[b - 1].global.qrsOff.value_or(beats[b - 1].rS);
            free.tBeforeS = beats[b - 1].global.tOff;
        }
        free.endS = b + 1 < beats.size() ? beats[b + 1].global.qrsOn.value_or(beats[b + 1].rS) : durationS;
        for (Fiducials& lead : beats[b].leads)
            keepInside(lead, free, durationS);
    }
    for (Beat& beat : beats)
        beat.global = globalOf(beat.leads);
}

} // namespace

FeatureMap delineatorInput(const WorkingSignal& signal, std::span<const float> pooledSlope,
                           std::span<const GroupedBeat> beats, std::size_t beat,
                           std::pmr::memory_resource* memory) {
    const std::size_t leads = signal.leads.size();
    std::vector<std::vector<float>> averages;
    std::vector<float> heights;
    for (const WorkingLead& lead : signal.leads) {
        averages.push_back(averageWindow(lead.values, beats, beat));
        heights.push_back(heightOf(averages.back()));
    }
    const float floor = std::max(kSmallLead * medianOf(heights), kLeastHeightMv);
    const std::vector<float> slope = beatWindow(pooledSlope, beats[beat].anchor);
    FeatureMap input(2 * DelineatorNet::kSignals, leads, DelineatorNet::kSteps, memory);
    for (std::size_t l = 0; l < leads; ++l) {
        const float scale = 1.0F / std::max(heights[l], floor);
        split(beatWindow(signal.leads[l].values, beats[beat].anchor), input, 0, l, scale);
        split(averages[l], input, 1, l, scale);
        for (float& v : averages[l])
            v = std::tanh(kDrawnOut * scale * v);
        split(averages[l], input, 2, l, 1.0F);
        split(slope, input, 3, l, 1.0F);
    }
    return input;
}

std::vector<Beat> delineate(const WorkingSignal& signal, std::span<const float> pooledSlope,
                            std::span<const GroupedBeat> beats, const DelineatorNet& net,
                            const Progress& progress) {
    std::vector<Beat> out;
    std::pmr::unsynchronized_pool_resource memory({.largest_required_pool_block = kLargestMapBytes});
    for (std::size_t b = 0; b < beats.size(); ++b) {
        if (!progress.report(static_cast<double>(b) / static_cast<double>(beats.size())))
            break;
        const std::vector<Placed> placed =
            net.place(delineatorInput(signal, pooledSlope, beats, b, &memory), qrsRange(beats, b));
        float p = 0.0F;
        float t = 0.0F;
        for (const Placed& lead : placed) {
            p += lead.p / static_cast<float>(placed.size());
            t += lead.t / static_cast<float>(placed.size());
        }
        Beat beat;
        beat.anchor = beats[b].anchor;
        beat.group = beats[b].group;
        for (std::size_t l = 0; l < placed.size(); ++l) {
            const bool hasP = (1.0F - kOthersShare) * placed[l].p + kOthersShare * p + kPBias > 0.0F;
            const bool hasT = (1.0F - kOthersShare) * placed[l].t + kOthersShare * t > 0.0F;
            beat.leads.push_back(
                LeadPlacer(signal.leads[l].values, beats[b].anchor).place(placed[l], hasP, hasT));
        }
        beat.global = globalOf(beat.leads);
        beat.rS = beat.global.r.value_or(static_cast<double>(beat.anchor) / kWorkingRateHz);
        out.push_back(std::move(beat));
    }
    dropDoubles(out);
    checkNeighbours(out, static_cast<double>(signal.samples()) / kWorkingRateHz);
    return out;
}

} // namespace leadlight::measure
