// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/intervals.h"

#include "core/measure/median_beat.h"
#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>

namespace leadlight::measure {

namespace {

constexpr double kMs = 1000.0;
constexpr double kIrregularShare = 0.12;
constexpr std::size_t kFewestIntervals = 3;

const char* const kFewBeats = "fewer than two beats were found";

/// The time from one beat to the next.
struct Rr {
    double fromS = 0.0;
    double toS = 0.0;
    bool normal = false; ///< between two normal beats, or two paced ones

    [[nodiscard]] double ms() const { return kMs * (toS - fromS); }
};

std::vector<Rr> rrOf(const std::vector<Beat>& beats) {
    std::vector<Rr> all;
    const Beat* before = nullptr;
    for (const Beat& beat : beats) {
        if (beat.kind == BeatKind::Artefact)
            continue;
        if (before != nullptr) {
            const bool usual = beat.kind == BeatKind::Normal || beat.kind == BeatKind::Paced;
            all.push_back({before->rS, beat.rS, usual && beat.kind == before->kind});
        }
        before = &beat;
    }
    return all;
}

std::optional<double> unevennessOf(const std::vector<Rr>& all) {
    std::vector<double> squares;
    std::vector<double> lengths;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].normal)
            continue;
        lengths.push_back(all[i].ms());
        if (i > 0 && all[i - 1].normal && all[i - 1].toS == all[i].fromS)
            squares.push_back(std::pow(all[i].ms() - all[i - 1].ms(), 2.0));
    }
    if (squares.size() < kFewestIntervals)
        return std::nullopt;
    return std::sqrt(*mean(squares)) / *mean(lengths);
}

} // namespace

std::string_view regularityName(Regularity regularity) {
    switch (regularity) {
    case Regularity::Unknown:
        return "unknown";
    case Regularity::Regular:
        return "regular";
    case Regularity::Irregular:
        return "irregular";
    }
    return "unknown";
}

Rate rateOf(const std::vector<Beat>& beats, std::span<const Stretch> gaps) {
    std::vector<Rr> known = rrOf(beats);
    const auto overGap = [&](const Rr& rr) { return anyBetween(gaps, rr.fromS, rr.toS); };
    if (2 * static_cast<std::size_t>(std::count_if(known.begin(), known.end(), overGap)) <= known.size())
        std::erase_if(known, overGap);
    std::vector<double> all;
    std::vector<double> normal;
    for (const Rr& rr : known) {
        all.push_back(rr.ms());
        if (rr.normal)
            normal.push_back(rr.ms());
    }
    Rate rate;
    const std::optional<double> rr = mean(all);
    rate.rrMs = {rr, kFewBeats};
    rate.heartRateBpm = {rr ? std::optional(60000.0 / *rr) : std::nullopt, kFewBeats};
    rate.rrSdMs = {deviation(normal), "fewer than three normal beats follow one another"};
    rate.rrMinMs = {quantile(all, 0.0), kFewBeats};
    rate.rrMaxMs = {quantile(all, 1.0), kFewBeats};
    rate.unevenness = unevennessOf(known);
    if (normal.size() >= kFewestIntervals) {
        const double middle = *median(normal);
        std::vector<double> off;
        for (const double v : normal)
            off.push_back(std::abs(v - middle));
        rate.regularity =
            *quantile(off, 0.67) > kIrregularShare * middle ? Regularity::Irregular : Regularity::Regular;
    }
    return rate;
}

Intervals intervalsOf(const std::vector<Beat>& beats) {
    const BeatKind kind = representativeKind(beats);
    std::vector<double> p;
    std::vector<double> pr;
    std::vector<double> qrs;
    std::vector<double> qt;
    std::size_t count = 0;
    for (const Beat& beat : beats) {
        if (beat.kind != kind)
            continue;
        ++count;
        const Fiducials& g = beat.global;
        if (g.pOn && g.pOff && *g.pOff > *g.pOn)
            p.push_back(kMs * (*g.pOff - *g.pOn));
        if (g.pOn && g.qrsOn)
            pr.push_back(kMs * (*g.qrsOn - *g.pOn));
        if (g.qrsOn && g.qrsOff)
            qrs.push_back(kMs * (*g.qrsOff - *g.qrsOn));
        if (g.qrsOn && g.tOff)
            qt.push_back(kMs * (*g.tOff - *g.qrsOn));
    }
    const char* const noP = "most beats have no P wave";
    const char* const noBeats = "no normal beat was found";
    if (2 * p.size() < count) {
        p.clear();
        pr.clear();
    }
    Intervals intervals;
    intervals.pMs = {median(p), count == 0 ? noBeats : noP};
    intervals.prMs = {median(pr), count == 0 ? noBeats : noP};
    intervals.qrsMs = {median(qrs), noBeats};
    intervals.qtMs = {median(qt), count == 0 ? noBeats : "no T wave was found"};
    intervals.jtMs = {intervals.qtMs && intervals.qrsMs
                          ? std::optional(*intervals.qtMs.value - *intervals.qrsMs.value)
                          : std::nullopt,
                      "QT or QRS is unknown"};
    return intervals;
}

CorrectedQt correctedQt(const Number& qtMs, const Number& rrMs) {
    CorrectedQt corrected;
    const auto number = [&](auto formula) {
        if (!qtMs)
            return Number(std::nullopt, "QT is unknown");
        if (!rrMs || *rrMs.value <= 0.0)
            return Number(std::nullopt, "the rate is unknown");
        return Number(formula(*qtMs.value, *rrMs.value / kMs));
    };
    corrected.bazettMs = number([](double qt, double rr) { return qt / std::sqrt(rr); });
    corrected.fridericiaMs = number([](double qt, double rr) { return qt / std::cbrt(rr); });
    corrected.framinghamMs = number([](double qt, double rr) { return qt + 154.0 * (1.0 - rr); });
    corrected.hodgesMs = number([](double qt, double rr) { return qt + 1.75 * (60.0 / rr - 60.0); });
    return corrected;
}

} // namespace leadlight::measure
