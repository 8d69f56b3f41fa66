// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/electrode_order.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

namespace leadlight {

namespace {

constexpr std::size_t kBefore = 75; // 300 ms
constexpr std::size_t kAfter = 125; // 500 ms
constexpr std::size_t kQrs = 15;    // 60 ms to both sides
constexpr std::size_t kRound = 25;  // 100 ms: the QRS with what surrounds it
constexpr std::size_t kMostBeats = 60;

// Fitted on LUDB 1 to 130 and PTB-XL as they are and with the electrodes interchanged by arithmetic: see
// docs/measurements.md.
constexpr double kOpposed = -0.35;
constexpr double kOpposedWithoutP = -0.75;
constexpr double kChestGain = 0.12;
constexpr double kReversed = -1.0;

using Beat = std::vector<double>;

/// The lead's mean beat without its mean; empty where there is none.
Beat averageBeat(const WorkingSignal& signal, Lead lead, std::span<const QrsDetection> beats) {
    const auto place = std::find_if(signal.leads.begin(), signal.leads.end(),
                                    [&](const WorkingLead& l) { return l.lead == lead; });
    if (place == signal.leads.end())
        return {};
    Beat mean(kBefore + kAfter, 0.0);
    std::size_t count = 0;
    for (const QrsDetection& beat : beats) {
        if (beat.sample < kBefore || beat.sample + kAfter > place->values.size() || count >= kMostBeats)
            continue;
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += place->values[beat.sample - kBefore + i];
        ++count;
    }
    if (count == 0)
        return {};
    const double level = std::accumulate(mean.begin(), mean.end(), 0.0) / static_cast<double>(mean.size());
    for (double& v : mean)
        v = (v - level) / static_cast<double>(count);
    return mean;
}

double correlation(const Beat& a, const Beat& b) {
    const double ab = std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    const double aa = std::inner_product(a.begin(), a.end(), a.begin(), 0.0);
    const double bb = std::inner_product(b.begin(), b.end(), b.begin(), 0.0);
    return aa > 0.0 && bb > 0.0 ? ab / std::sqrt(aa * bb) : 0.0;
}

double sumOf(const Beat& beat, std::size_t from, std::size_t to) {
    return std::accumulate(beat.begin() + static_cast<std::ptrdiff_t>(from),
                           beat.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
}

/// Area of the QRS over a line between its ends.
double qrsArea(const Beat& beat) {
    const std::size_t from = kBefore - kQrs;
    const std::size_t to = kBefore + kQrs + 1;
    const double base = 0.5 * (beat[from] + beat[to]);
    return sumOf(beat, from, to) - base * static_cast<double>(to - from);
}

/// Area between 220 and 70 ms before the QRS over a line between its ends: the P wave's where there is one.
double pArea(const Beat& beat) {
    constexpr std::size_t from = kBefore - 55;
    constexpr std::size_t to = kBefore - 17;
    double area = 0.0;
    for (std::size_t i = from; i < to; ++i) {
        const double part = static_cast<double>(i - from) / static_cast<double>(to - from);
        area += beat[i] - (beat[from] + (beat[to] - beat[from]) * part);
    }
    return area;
}

double distance(const Beat& a, const Beat& b) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum);
}

} // namespace

std::optional<double> leadISimilarity(const WorkingSignal& signal, std::span<const QrsDetection> beats) {
    const Beat one = averageBeat(signal, Lead::I, beats);
    const Beat five = averageBeat(signal, Lead::V5, beats);
    const Beat six = averageBeat(signal, Lead::V6, beats);
    if (one.empty() || five.empty() || six.empty())
        return std::nullopt;
    return 0.35 * correlation(one, five) + 0.65 * correlation(one, six);
}

bool armsLookSwapped(const WorkingSignal& signal, std::span<const QrsDetection> beats) {
    const std::optional<double> similarity = leadISimilarity(signal, beats);
    if (!similarity || *similarity > kOpposed)
        return false;
    const Beat one = averageBeat(signal, Lead::I, beats);
    if (qrsArea(one) >= 0.0)
        return false;
    return pArea(one) < 0.0 || *similarity < kOpposedWithoutP;
}

double chestOrderGain(const WorkingSignal& signal, std::span<const QrsDetection> beats) {
    std::array<Beat, 6> chest;
    for (std::size_t i = 0; i < 6; ++i) {
        chest[i] = averageBeat(signal, kStandardLeads[6 + i], beats);
        if (chest[i].empty())
            return 0.0;
        // Amplitudes differ with the distance from the heart; shapes say more about the order.
        const double size =
            std::sqrt(std::inner_product(chest[i].begin(), chest[i].end(), chest[i].begin(), 0.0));
        if (size <= 0.0)
            return 0.0;
        for (double& v : chest[i])
            v /= std::sqrt(size);
    }
    std::array<std::array<double, 6>, 6> apart{};
    for (std::size_t a = 0; a < 6; ++a) {
        for (std::size_t b = 0; b < 6; ++b)
            apart[a][b] = distance(chest[a], chest[b]);
    }
    const auto roughness = [&](const std::array<std::size_t, 6>& order) {
        double sum = 0.0;
        for (std::size_t i = 0; i + 1 < 6; ++i)
            sum += apart[order[i]][order[i + 1]];
        return sum;
    };
    std::array<std::size_t, 6> order{0, 1, 2, 3, 4, 5};
    const double asIs = roughness(order);
    double best = asIs;
    for (std::size_t a = 0; a < 6; ++a) {
        for (std::size_t b = a + 1; b < 6; ++b) {
            std::swap(order[a], order[b]);
            best = std::min(best, roughness(order));
            std::swap(order[a], order[b]);
        }
    }
    return asIs > 0.0 ? 1.0 - best / asIs : 0.0;
}

std::optional<double> chestDirection(const WorkingSignal& signal, std::span<const QrsDetection> beats) {
    const auto qrs = [&](Lead lead) {
        const Beat whole = averageBeat(signal, lead, beats);
        if (whole.empty())
            return Beat{};
        Beat part(whole.begin() + (kBefore - kRound), whole.begin() + (kBefore + kRound));
        const double level = sumOf(part, 0, part.size()) / static_cast<double>(part.size());
        for (double& v : part)
            v -= level;
        return part;
    };
    const Beat one = qrs(Lead::I);
    const Beat right = qrs(Lead::aVR);
    std::array<Beat, 4> chest{qrs(Lead::V1), qrs(Lead::V2), qrs(Lead::V5), qrs(Lead::V6)};
    if (one.empty() || right.empty() || std::ranges::any_of(chest, &Beat::empty))
        return std::nullopt;
    const auto leftward = [&](const Beat& limb) {
        return correlation(limb, chest[2]) + correlation(limb, chest[3]) - correlation(limb, chest[0]) -
               correlation(limb, chest[1]);
    };
    return std::max(leftward(one), -leftward(right));
}

bool chestOrderLooksWrong(const WorkingSignal& signal, std::span<const QrsDetection> beats) {
    return chestOrderGain(signal, beats) > kChestGain ||
           chestDirection(signal, beats).value_or(0.0) < kReversed;
}

} // namespace leadlight
