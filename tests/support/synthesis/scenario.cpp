// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/scenario.h"

#include <utility>

// The dipoles are set so that the projected leads show the textbook's picture; directions after MacAlpin and
// Marriott: septum to the right and front, free walls to the left and down, base to the back and up.
namespace leadlight::synthesis {
namespace {

/// Atrial activation: right atrium to the front and down, left atrium to the left and back. `earlierS`: by
/// how much AV conduction is longer than usual.
void addP(BeatShape& beat, double earlierS = 0.0, double leftAtrium = 1.0) {
    beat.push_back({Part::P, -0.166 - earlierS, 0.016, 0.018, 0.0, {0.03, 0.08, -0.05}});
    beat.push_back({Part::P, -0.138 - earlierS, 0.018, 0.017, 0.0, leftAtrium * Vec3{0.07, 0.06, 0.035}});
}

void addNormalQrs(BeatShape& beat) {
    beat.push_back({Part::Qrs, -0.026, 0.0070, 0.0070, 0.0, {-0.14, -0.03, -0.26}});
    beat.push_back({Part::Qrs, 0.000, 0.0095, 0.0085, 0.0, {1.00, 0.85, 0.12}});
    beat.push_back({Part::Qrs, 0.013, 0.0085, 0.0085, 0.0, {0.32, 0.10, 0.72}});
    beat.push_back({Part::Qrs, 0.029, 0.0075, 0.0075, 0.0, {-0.12, -0.14, 0.24}});
}

void addT(BeatShape& beat, Vec3 dipole, double peakS = 0.278, double upS = 0.058, double downS = 0.038) {
    // The slow shoulder before the peak makes the T wave lean as real ones do.
    beat.push_back({Part::T, peakS - 0.055, upS * 1.15, upS, 0.0, 0.25 * dipole});
    beat.push_back({Part::T, peakS, upS, downS, 0.0, 0.85 * dipole});
}

void addSt(BeatShape& beat, Vec3 dipole, double fromS, double lengthS, double upS = 0.012) {
    beat.push_back({Part::St, fromS, upS, 0.045, lengthS, dipole});
}

BeatShape normalBeat() {
    BeatShape beat;
    addP(beat);
    addNormalQrs(beat);
    addT(beat, {0.36, 0.27, -0.17});
    return beat;
}

/// Anterior injury: the septal forces to the front are lost, ST and T point to the front and left.
BeatShape anteriorInjuryBeat() {
    BeatShape beat;
    addP(beat);
    beat.push_back({Part::Qrs, -0.024, 0.0075, 0.0080, 0.0, {-0.10, 0.02, 0.10}});
    beat.push_back({Part::Qrs, 0.000, 0.0100, 0.0090, 0.0, {0.78, 0.72, 0.34}});
    beat.push_back({Part::Qrs, 0.014, 0.0085, 0.0090, 0.0, {0.22, 0.08, 0.50}});
    addSt(beat, {0.13, -0.12, -0.28}, 0.048, 0.150, 0.014);
    addT(beat, {0.30, 0.05, -0.34}, 0.262, 0.060, 0.044);
    return beat;
}

/// Left bundle branch block: the septum is activated from the right, the free wall late: slurred and notched,
/// to the left and back.
BeatShape leftBundleBeat() {
    BeatShape beat;
    addP(beat, 0.030);
    beat.push_back({Part::Qrs, -0.040, 0.0100, 0.0140, 0.0, {0.40, 0.22, 0.12}});
    beat.push_back({Part::Qrs, -0.006, 0.0140, 0.0140, 0.0, {0.84, 0.34, 0.16}});
    beat.push_back({Part::Qrs, 0.038, 0.0150, 0.0180, 0.0, {0.96, 0.12, 0.16}});
    beat.push_back({Part::Qrs, 0.014, 0.0250, 0.0270, 0.0, {0.08, 0.00, 1.18}});
    addSt(beat, {-0.09, 0.00, -0.15}, 0.105, 0.110, 0.020);
    addT(beat, {-0.36, -0.04, -0.36}, 0.310, 0.062, 0.044);
    return beat;
}

/// Right bundle branch block: the right ventricle comes last, alone and slowly, to the right and front.
BeatShape rightBundleBeat() {
    BeatShape beat;
    addP(beat);
    beat.push_back({Part::Qrs, -0.026, 0.0070, 0.0070, 0.0, {-0.14, -0.02, -0.26}});
    beat.push_back({Part::Qrs, 0.000, 0.0095, 0.0085, 0.0, {1.00, 0.82, 0.12}});
    beat.push_back({Part::Qrs, 0.014, 0.0080, 0.0080, 0.0, {0.24, 0.08, 0.42}});
    beat.push_back({Part::Qrs, 0.054, 0.0130, 0.0190, 0.0, {-0.46, 0.00, -0.60}});
    addT(beat, {0.34, 0.22, 0.10}, 0.300);
    return beat;
}

/// Left ventricular hypertrophy: strong forces to the left and back, and strain: ST and T turn against them.
BeatShape hypertrophyBeat() {
    BeatShape beat;
    addP(beat, 0.006, 1.6);
    beat.push_back({Part::Qrs, -0.028, 0.0070, 0.0070, 0.0, {-0.18, -0.04, -0.30}});
    beat.push_back({Part::Qrs, 0.000, 0.0115, 0.0100, 0.0, {1.95, 0.55, 0.55}});
    beat.push_back({Part::Qrs, 0.017, 0.0095, 0.0100, 0.0, {0.75, 0.05, 1.35}});
    addSt(beat, {-0.13, -0.03, -0.10}, 0.065, 0.120, 0.018);
    addT(beat, {-0.36, -0.10, -0.24}, 0.285, 0.075, 0.036);
    return beat;
}

/// Old inferior infarction: the first forces point away from the lower wall (Q in II, III, aVF) and T is
/// turned there; AV conduction takes 80 ms longer.
BeatShape inferiorInfarctBeat() {
    BeatShape beat;
    addP(beat, 0.088);
    beat.push_back({Part::Qrs, -0.027, 0.0090, 0.0095, 0.0, {0.02, -0.50, -0.24}});
    beat.push_back({Part::Qrs, 0.001, 0.0095, 0.0085, 0.0, {1.00, 0.42, 0.10}});
    beat.push_back({Part::Qrs, 0.014, 0.0085, 0.0085, 0.0, {0.30, 0.14, 0.66}});
    beat.push_back({Part::Qrs, 0.030, 0.0075, 0.0075, 0.0, {-0.10, -0.04, 0.20}});
    addT(beat, {0.34, -0.24, -0.20}, 0.285, 0.055, 0.040);
    return beat;
}

/// A premature beat from the right ventricle's outflow tract: broad, down and back, T against it, no P wave.
BeatShape ventricularBeat() {
    BeatShape beat;
    beat.push_back({Part::Qrs, -0.045, 0.0150, 0.0200, 0.0, {0.10, 0.45, 0.05}});
    beat.push_back({Part::Qrs, 0.000, 0.0220, 0.0240, 0.0, {0.40, 1.35, 0.85}});
    beat.push_back({Part::Qrs, 0.045, 0.0200, 0.0230, 0.0, {0.35, 0.55, 0.60}});
    addSt(beat, {-0.08, -0.16, -0.12}, 0.110, 0.080, 0.020);
    addT(beat, {-0.26, -0.62, -0.42}, 0.320, 0.070, 0.050);
    return beat;
}

/// Codes as the PhysioNet/CinC Challenges use them (164854000 after PS3.16 CID 3677, 54329005 the acute
/// anterior infarction).
Statement stated(const char* text, const char* code) {
    return {text, code, "SNOMED-CT"};
}

BeatShape without(BeatShape beat, Part part) {
    std::erase_if(beat, [part](const Wave& wave) { return wave.part == part; });
    return beat;
}

} // namespace

Scenario scenarioOf(Finding finding, std::uint64_t seed) {
    Scenario s;
    s.finding = finding;
    s.seed = seed;
    s.beat = normalBeat();
    s.statements = {stated("Sinus rhythm", "426783006")};
    switch (finding) {
    case Finding::NormalSinusRhythm:
        s.statements.push_back(stated("Normal ECG", "164854000"));
        s.superclasses = {"NORM"};
        break;
    case Finding::AnteriorStElevation:
        s.beat = anteriorInjuryBeat();
        s.rateBpm = 88.0;
        s.statements.push_back(
            stated("ST elevation V1 to V4: acute anterior myocardial infarction", "54329005"));
        s.superclasses = {"MI"};
        break;
    case Finding::AtrialFibrillation:
        s.beat = without(normalBeat(), Part::P);
        s.rateBpm = 104.0;
        s.rrSpread = 0.22;
        s.breathingDepth = 0.0;
        s.fibrillationMv = 0.08;
        s.statements = {stated("Atrial fibrillation", "164889003")};
        break;
    case Finding::LeftBundleBranchBlock:
        s.beat = leftBundleBeat();
        s.rateBpm = 72.0;
        s.statements.push_back(stated("Complete left bundle branch block", "164909002"));
        s.superclasses = {"CD"};
        break;
    case Finding::RightBundleBranchBlock:
        s.beat = rightBundleBeat();
        s.rateBpm = 64.0;
        s.statements.push_back(stated("Complete right bundle branch block", "59118001"));
        s.superclasses = {"CD"};
        break;
    case Finding::PrematureVentricularBeats:
        s.ectopicBeat = ventricularBeat();
        s.ectopicAfter = {2, 6, 9};
        s.rateBpm = 74.0;
        s.statements.push_back(stated("Premature ventricular beats", "427172004"));
        break;
    case Finding::LeftVentricularHypertrophy:
        s.beat = hypertrophyBeat();
        s.rateBpm = 66.0;
        s.statements.push_back(stated("Left ventricular hypertrophy with strain", "164873001"));
        s.superclasses = {"HYP", "STTC"};
        break;
    case Finding::OldInferiorInfarction:
        s.beat = inferiorInfarctBeat();
        s.rateBpm = 58.0;
        s.statements.push_back(stated("First-degree AV block", "270492004"));
        s.statements.push_back(stated("Old inferior myocardial infarction", "164865005"));
        s.superclasses = {"CD", "MI"};
        break;
    case Finding::Noisy:
        s.rateBpm = 81.0;
        s.disturbance = {0.55, 0.085, 0.05};
        s.statements.push_back({"Poor signal quality: tremor, mains and wandering baseline", {}, {}});
        break;
    case Finding::SwappedArmElectrodes:
        s.rateBpm = 70.0;
        s.armsSwapped = true;
        s.statements.push_back(stated("Arm electrodes interchanged", "251139008"));
        break;
    }
    return s;
}

} // namespace leadlight::synthesis
