// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/measured.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leadlight::synthesis {
namespace {

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Direction in the frontal plane of a part's area: aVF is longer than I by 2 / sqrt 3 as the hexaxial system
/// draws it.
double axisDegrees(const Scenario& scenario, Part part) {
    double one = 0.0;
    double foot = 0.0;
    for (double t = -0.5; t < 0.8; t += 0.001) {
        const auto leads = projected(dipoleAt(scenario.beat, t, 1.0, part));
        one += scenario.armsSwapped ? -leads[0] : leads[0]; // lead I upside down, aVF as ever
        foot += leads[1] - leads[0] / 2.0;
    }
    return std::round(std::atan2(foot * 2.0 / std::numbers::sqrt3, one) * 180.0 / std::numbers::pi);
}

} // namespace

std::map<std::string, double> measuredFromTruth(const std::vector<BeatTruth>& beats,
                                                const Scenario& scenario) {
    std::map<std::string, double> measured;
    std::vector<double> p;
    std::vector<double> pr;
    std::vector<double> qrs;
    std::vector<double> qt;
    for (const BeatTruth& beat : beats) {
        if (beat.kind != BeatKind::Normal)
            continue;
        qrs.push_back(beat.qrs.offS - beat.qrs.onS);
        qt.push_back(beat.t.offS - beat.qrs.onS);
        if (beat.p) {
            p.push_back(beat.p->offS - beat.p->onS);
            pr.push_back(beat.qrs.onS - beat.p->onS);
        }
    }
    if (beats.size() < 2 || qrs.empty())
        return measured;
    const auto ms = [](double seconds) { return std::round(seconds * 1000.0); };
    const double rr = (beats.back().rS - beats.front().rS) / static_cast<double>(beats.size() - 1);
    measured["rr_ms"] = ms(rr);
    measured["heart_rate_bpm"] = std::round(60.0 / rr);
    measured["qrs_ms"] = ms(medianOf(qrs));
    measured["qt_ms"] = ms(medianOf(qt));
    measured["qtc_ms"] = ms(medianOf(qt) / std::sqrt(rr)); // Bazett
    measured["qrs_axis_deg"] = axisDegrees(scenario, Part::Qrs);
    measured["t_axis_deg"] = axisDegrees(scenario, Part::T);
    if (!p.empty()) {
        measured["p_ms"] = ms(medianOf(p));
        measured["pr_ms"] = ms(medianOf(pr));
        measured["p_axis_deg"] = axisDegrees(scenario, Part::P);
    }
    return measured;
}

} // namespace leadlight::synthesis
