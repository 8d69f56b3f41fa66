// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/variation.h"

#include "tests/support/synthesis/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leadlight::synthesis {
namespace {

constexpr std::uint64_t kStream = 0x56415249; // its numbers are not those that synthesise() draws

double degrees(double value) {
    return value * std::numbers::pi / 180.0;
}

/// A turn by small angles: in the frontal plane (the electrical axis), the transverse plane (rotation in the
/// chest) and the sagittal plane.
struct Turn {
    double frontal = 0.0;
    double transverse = 0.0;
    double sagittal = 0.0;

    [[nodiscard]] Vec3 of(Vec3 v) const {
        const auto rotate = [](double& a, double& b, double angle) {
            const double before = a;
            a = std::cos(angle) * before - std::sin(angle) * b;
            b = std::sin(angle) * before + std::cos(angle) * b;
        };
        rotate(v.x, v.y, frontal);
        rotate(v.x, v.z, transverse);
        rotate(v.y, v.z, sagittal);
        return v;
    }
};

Turn drawnTurn(Random& random, double spreadDegrees) {
    const auto angle = [&] { return degrees(spreadDegrees * std::clamp(random.normal(), -2.0, 2.0)); };
    return {angle(), angle(), 0.5 * angle()};
}

/// Factor on all waves of a part.
double strengthOf(Part part, const Scenario& scenario, Random& random) {
    switch (part) {
    case Part::P:
        return random.uniform(0.6, 1.3);
    case Part::Qrs: // voltage is what hypertrophy is made of, and what the others must not have
        return scenario.finding == Finding::LeftVentricularHypertrophy ? random.uniform(0.85, 1.4)
                                                                       : random.uniform(0.55, 1.1);
    case Part::St:
        return random.uniform(0.7, 2.0);
    case Part::T:
        break;
    }
    return random.uniform(0.7, 1.35);
}

void vary(BeatShape& beat, const Scenario& scenario, const Turn& turn, Random& random) {
    const double p = strengthOf(Part::P, scenario, random), qrs = strengthOf(Part::Qrs, scenario, random);
    const double st = strengthOf(Part::St, scenario, random), t = strengthOf(Part::T, scenario, random);
    const double longer = random.uniform(0.92, 1.12);
    const Turn injured = drawnTurn(random, 9.0);
    for (Wave& wave : beat) {
        const double factor = wave.part == Part::P     ? p
                              : wave.part == Part::Qrs ? qrs
                              : wave.part == Part::St  ? st
                                                       : t;
        const auto jitter = [&](double spread) {
            return 1.0 + spread * std::clamp(random.normal(), -2.0, 2.0);
        };
        Vec3 dipole{wave.dipole.x * jitter(0.08), wave.dipole.y * jitter(0.08), wave.dipole.z * jitter(0.08)};
        if (wave.part == Part::St || wave.part == Part::T)
            dipole = injured.of(dipole);
        wave.dipole = factor * turn.of(dipole);
        const double width = longer * jitter(0.04);
        wave.sigmaUpS *= width;
        wave.sigmaDownS *= width;
        wave.peakS *= longer;
    }
}

} // namespace

Scenario variedScenario(Finding finding, std::uint64_t seed) {
    Scenario scenario = scenarioOf(finding, seed);
    Random random(seed ^ (kStream << 24U) ^ (static_cast<std::uint64_t>(finding) << 56U));
    const Turn turn = drawnTurn(random, 10.0);
    vary(scenario.beat, scenario, turn, random);
    vary(scenario.ectopicBeat, scenario, turn, random);
    scenario.rateBpm *= random.uniform(0.78, 1.3);
    scenario.rrSpread *= random.uniform(0.7, 1.5);
    scenario.breathingDepth *= random.uniform(0.2, 2.0);
    if (scenario.fibrillationMv > 0.0)
        scenario.fibrillationMv = random.uniform(0.02, 0.12);
    if (!scenario.ectopicAfter.empty()) {
        scenario.ectopicAfter.clear();
        for (int beat = 1; beat < 12; beat += 1 + static_cast<int>(random.uniform(2.0, 5.0)))
            scenario.ectopicAfter.push_back(beat);
    }
    if (finding != Finding::Noisy)
        scenario.disturbance = {random.uniform(0.01, 0.12), random.uniform(0.002, 0.02),
                                random.uniform(0.0, 0.008)};
    return scenario;
}

std::vector<std::string> scpCodes(const Scenario& scenario) {
    const std::string sinus = scenario.rateBpm < 60.0 ? "SBRAD" : scenario.rateBpm > 100.0 ? "STACH" : "SR";
    switch (scenario.finding) {
    case Finding::NormalSinusRhythm:
        return {"NORM", sinus};
    case Finding::AnteriorStElevation:
        return {"AMI", sinus};
    case Finding::AtrialFibrillation:
        return {"AFIB"};
    case Finding::LeftBundleBranchBlock:
        return {"CLBBB", sinus};
    case Finding::RightBundleBranchBlock:
        return {"CRBBB", sinus};
    case Finding::PrematureVentricularBeats:
        return {"PVC", sinus};
    case Finding::LeftVentricularHypertrophy: // with strain
        return {"LVH", "NDT", sinus};
    case Finding::OldInferiorInfarction:
        return {"1AVB", "IMI", sinus};
    case Finding::Noisy:
    case Finding::SwappedArmElectrodes:
        break;
    }
    return {};
}

} // namespace leadlight::synthesis
