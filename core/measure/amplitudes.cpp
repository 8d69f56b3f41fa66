// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/amplitudes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace leadlight::measure {

namespace {

// A net area below 1 mV ms in both leads points nowhere: 10 uV over 100 ms.
constexpr double kSmallestArea = 1.0;
// IEC 60601-2-51, annex GG.5: what is smaller is no wave.
constexpr double kSmallestWaveMv = 0.03;

/// One lead of the median beat, asked by seconds.
class Trace {
public:
    Trace(std::span<const float> values, double rateHz)
        : m_values(values)
        , m_rateHz(rateHz) {}

    [[nodiscard]] std::optional<double> at(double timeS) const {
        const auto i = std::lround(timeS * m_rateHz);
        if (i < 0 || i >= static_cast<long>(m_values.size()) ||
            !std::isfinite(m_values[static_cast<std::size_t>(i)]))
            return std::nullopt;
        return m_values[static_cast<std::size_t>(i)];
    }

    [[nodiscard]] std::span<const float> between(double fromS, double toS) const {
        const auto last = static_cast<double>(m_values.size());
        const auto from = static_cast<std::size_t>(std::clamp(std::round(fromS * m_rateHz), 0.0, last));
        const auto to = static_cast<std::size_t>(std::clamp(std::round(toS * m_rateHz) + 1.0, 0.0, last));
        return from < to ? m_values.subspan(from, to - from) : std::span<const float>();
    }

    /// mV ms over a straight line between the two ends, or over zero.
    [[nodiscard]] std::optional<double> area(double fromS, double toS, bool overLine) const {
        const auto piece = between(fromS, toS);
        if (piece.size() < 2)
            return std::nullopt;
        double sum = 0.0;
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const double part = static_cast<double>(i) / static_cast<double>(piece.size() - 1);
            const double line = overLine ? piece.front() + (piece.back() - piece.front()) * part : 0.0;
            sum += piece[i] - line;
        }
        return std::isfinite(sum) ? std::optional(sum * 1000.0 / m_rateHz) : std::nullopt;
    }

private:
    std::span<const float> m_values;
    double m_rateHz;
};

/// The deflection that is farthest from zero.
std::optional<double> largest(std::span<const float> piece) {
    std::optional<double> best;
    for (const float v : piece) {
        if (std::isfinite(v) && (!best || std::abs(v) > std::abs(*best)))
            best = v;
    }
    return best;
}

/// The highest sample that the trace rises to and falls from by at least the smallest wave, within the piece:
/// a wave has two slopes. The level that ST begins with, at the very end, is none. Null where there is none.
const float* highestWave(std::span<const float> piece) {
    constexpr auto kLeast = static_cast<float>(kSmallestWaveMv);
    const float* best = nullptr;
    for (std::size_t i = 0; i < piece.size(); ++i) {
        if (piece[i] < kLeast || (best != nullptr && piece[i] <= *best))
            continue;
        const float before =
            *std::min_element(piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(i + 1));
        const float after = *std::min_element(piece.begin() + static_cast<std::ptrdiff_t>(i), piece.end());
        if (piece[i] - before >= kLeast && piece[i] - after >= kLeast)
            best = &piece[i];
    }
    return best;
}

/// The same for the lowest sample: its place.
std::optional<std::size_t> deepestPlace(std::span<const float> piece) {
    std::vector<float> turned;
    for (const float v : piece)
        turned.push_back(-v);
    const float* wave = highestWave(turned);
    return wave == nullptr ? std::nullopt : std::optional(static_cast<std::size_t>(wave - turned.data()));
}

/// Its value, as a negative number; 0 where there is none.
double deepestWave(std::span<const float> piece) {
    const auto place = deepestPlace(piece);
    return place ? static_cast<double>(piece[*place]) : 0.0;
}

/// How many samples round the bottom of a wave are part of it.
std::size_t samplesOfWave(std::span<const float> piece, std::size_t place) {
    constexpr auto kLevel = static_cast<float>(-kSmallestWaveMv);
    std::size_t from = place;
    std::size_t to = place;
    while (from > 0 && piece[from - 1] < kLevel)
        --from;
    while (to + 1 < piece.size() && piece[to + 1] < kLevel)
        ++to;
    return to - from + 1;
}

void addQrs(LeadAmplitudes& out, std::span<const float> qrs, double rateHz) {
    const auto finite = std::all_of(qrs.begin(), qrs.end(), [](float v) { return std::isfinite(v); });
    if (qrs.empty() || !finite)
        return;
    const float* r = highestWave(qrs);
    const auto at = r == nullptr ? qrs.size() - 1 : static_cast<std::size_t>(r - qrs.data());
    out.rMv = r == nullptr ? 0.0 : static_cast<double>(*r);
    const double stepMs = 1000.0 / rateHz;
    const auto q = deepestPlace(qrs.first(at + 1));
    out.qMv = q ? static_cast<double>(qrs[*q]) : 0.0;
    out.qMs = q ? stepMs * static_cast<double>(samplesOfWave(qrs, *q)) : 0.0;
    out.sMv = 0.0;
    if (r == nullptr)
        return;
    out.sMv = deepestWave(qrs.subspan(at));
    out.rPeakMs = stepMs * static_cast<double>(at);
    const auto below = std::count_if(r, qrs.data() + qrs.size(), [](float v) { return v < 0.0F; });
    out.sMs = stepMs * static_cast<double>(below);
}

std::optional<double> direction(std::optional<double> one, std::optional<double> foot) {
    if (!one || !foot || std::hypot(*one, *foot) < kSmallestArea)
        return std::nullopt;
    return std::atan2(2.0 * *foot / std::numbers::sqrt3, *one) * 180.0 / std::numbers::pi;
}

} // namespace

std::vector<LeadAmplitudes> amplitudesOf(const MedianBeat& beat) {
    std::vector<LeadAmplitudes> out;
    const Fiducials& g = beat.global;
    for (std::size_t l = 0; l < beat.waveform.leads.size(); ++l) {
        const LeadSignal& lead = beat.waveform.leads[l];
        const Trace trace(lead.values, beat.waveform.rateHz);
        const Fiducials& own = beat.leads[l];
        const char* const noQrs = "the QRS was not delineated";
        LeadAmplitudes a;
        a.lead = lead.lead;
        a.label = lead.label;
        a.qMv = a.rMv = a.sMv = Number(std::nullopt, noQrs);
        if (g.qrsOn && g.qrsOff)
            addQrs(a, trace.between(*g.qrsOn, *g.qrsOff), beat.waveform.rateHz);
        a.pMv = {own.pOn && own.pOff ? largest(trace.between(*own.pOn, *own.pOff)) : std::nullopt,
                 "there is no P wave"};
        a.tMv = {own.tOn && own.tOff ? largest(trace.between(*own.tOn, *own.tOff)) : std::nullopt,
                 "there is no T wave"};
        const auto st = [&](double afterS) {
            return Number(g.qrsOff ? trace.at(*g.qrsOff + afterS) : std::nullopt, noQrs);
        };
        a.stJMv = st(0.0);
        a.st60Mv = st(0.06);
        a.st80Mv = st(0.08);
        out.push_back(std::move(a));
    }
    return out;
}

Axes axesOf(const MedianBeat& beat) {
    Axes axes;
    const LeadSignal* one = beat.waveform.find(Lead::I);
    const LeadSignal* foot = beat.waveform.find(Lead::aVF);
    if (one == nullptr || foot == nullptr) {
        const Number missing(std::nullopt, "leads I and aVF are not both there");
        return {missing, missing, missing, missing};
    }
    const Trace x(one->values, beat.waveform.rateHz);
    const Trace y(foot->values, beat.waveform.rateHz);
    const auto axis = [&](std::optional<double> from, std::optional<double> to, bool overLine,
                          const char* without) {
        if (!from || !to)
            return Number(std::nullopt, without);
        return Number(direction(x.area(*from, *to, overLine), y.area(*from, *to, overLine)),
                      "the net areas in I and aVF are too small for a direction");
    };
    const Fiducials& g = beat.global;
    axes.pDeg = axis(g.pOn, g.pOff, true, "there is no P wave");
    axes.qrsDeg = axis(g.qrsOn, g.qrsOff, false, "the QRS was not delineated");
    axes.tDeg = axis(g.tOn, g.tOff, false, "there is no T wave");
    std::optional<double> j80 = g.qrsOff;
    if (j80)
        *j80 += 0.08;
    axes.stDeg = axis(g.qrsOff, j80, false, "the QRS was not delineated");
    return axes;
}

void forgetFlatLeads(std::vector<LeadAmplitudes>& leads, const QualityReport& quality) {
    for (std::size_t l = 0; l < std::min(leads.size(), quality.leads.size()); ++l) {
        if (!quality.leads[l].flat)
            continue;
        LeadAmplitudes& a = leads[l];
        for (Number* number : {&a.pMv, &a.qMv, &a.rMv, &a.sMv, &a.tMv, &a.stJMv, &a.st60Mv, &a.st80Mv})
            *number = Number(std::nullopt, "the lead shows no heart beat");
    }
}

const LeadAmplitudes* amplitudesIn(const std::vector<LeadAmplitudes>& leads, Lead lead) {
    const auto place =
        std::find_if(leads.begin(), leads.end(), [&](const LeadAmplitudes& l) { return l.lead == lead; });
    return place == leads.end() ? nullptr : &*place;
}

LvhVoltages lvhVoltagesOf(const std::vector<LeadAmplitudes>& leads) {
    const LeadAmplitudes* v1 = amplitudesIn(leads, Lead::V1);
    const LeadAmplitudes* v3 = amplitudesIn(leads, Lead::V3);
    const LeadAmplitudes* v5 = amplitudesIn(leads, Lead::V5);
    const LeadAmplitudes* v6 = amplitudesIn(leads, Lead::V6);
    const LeadAmplitudes* aVL = amplitudesIn(leads, Lead::aVL);
    LvhVoltages out;
    out.sokolowLyonMv = {std::nullopt, "V1, V5 or V6 was not measured"};
    out.cornellMv = {std::nullopt, "aVL or V3 was not measured"};
    // The depth of V1 and V3 below the baseline, be it called Q (QS) or S.
    const auto depth = [](const LeadAmplitudes& l) { return -std::min(*l.sMv.value, *l.qMv.value); };
    if (v1 != nullptr && v5 != nullptr && v6 != nullptr && v1->sMv && v5->rMv && v6->rMv)
        out.sokolowLyonMv = Number(depth(*v1) + std::max(*v5->rMv.value, *v6->rMv.value));
    if (aVL != nullptr && v3 != nullptr && aVL->rMv && v3->sMv)
        out.cornellMv = Number(*aVL->rMv.value + depth(*v3));
    return out;
}

} // namespace leadlight::measure
