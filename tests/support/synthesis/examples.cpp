// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/examples.h"

#include <array>
#include <utility>

namespace leadlight::synthesis {
namespace {

/// Patients are invented, and their names say so: the given name is the finding.
struct Plan {
    const char* fileName;
    Finding finding;
    std::uint64_t seed;
    const char* givenName;
    Sex sex;
    Date birth;
    const char* shows;
};

constexpr std::array<Plan, 10> kPlans{{
    {"anterior_st_elevation.dcm",
     Finding::AnteriorStElevation,
     41,
     "Anterior",
     Sex::Male,
     {1961, 3, 14},
     "acute anterior infarction: ST elevation V1 to V4, lost R waves, slight ST depression in III and aVF"},
    {"normal_sinus_rhythm.dcm",
     Finding::NormalSinusRhythm,
     42,
     "Sinus",
     Sex::Female,
     {1984, 9, 2},
     "a normal ECG, breathing with the patient"},
    {"right_bundle_branch_block.dcm",
     Finding::RightBundleBranchBlock,
     43,
     "Right",
     Sex::Male,
     {1949, 6, 30},
     "rsR' in V1, broad S in I and V6"},
    {"swapped_arm_electrodes.dcm",
     Finding::SwappedArmElectrodes,
     44,
     "Swapped",
     Sex::Female,
     {1990, 1, 21},
     "a normal heart with the arm electrodes interchanged: I upside down, II and III and aVR and aVL "
     "exchanged"},
    {"atrial_fibrillation.aecg.xml",
     Finding::AtrialFibrillation,
     45,
     "Fibrillation",
     Sex::Female,
     {1942, 11, 5},
     "irregular RR intervals, no P waves, fibrillatory waves best seen in V1"},
    {"left_bundle_branch_block.aecg.xml",
     Finding::LeftBundleBranchBlock,
     46,
     "Left",
     Sex::Male,
     {1953, 7, 19},
     "broad notched R in I, V5 and V6, deep QS in V1 and V2, discordant T"},
    {"ventricular_premature_beats.muse.xml",
     Finding::PrematureVentricularBeats,
     47,
     "Premature",
     Sex::Male,
     {1971, 4, 8},
     "three broad premature beats with compensatory pauses"},
    {"left_ventricular_hypertrophy.muse.xml",
     Finding::LeftVentricularHypertrophy,
     48,
     "Hypertrophy",
     Sex::Male,
     {1957, 12, 27},
     "Sokolow-Lyon index far above 3.5 mV, strain in I, aVL, V5 and V6"},
    {"old_inferior_infarction.hea",
     Finding::OldInferiorInfarction,
     49,
     "Inferior",
     Sex::Female,
     {1946, 2, 11},
     "Q waves and inverted T in II, III and aVF; PR interval above 200 ms"},
    {"noisy_recording.hea",
     Finding::Noisy,
     50,
     "Noisy",
     Sex::Male,
     {1979, 8, 16},
     "sinus rhythm under tremor, mains hum and a wandering baseline"},
}};

} // namespace

std::vector<Example> examples() {
    std::vector<Example> list;
    int number = 0;
    for (const Plan& plan : kPlans) {
        Example example{plan.fileName, plan.shows, synthesise(scenarioOf(plan.finding, plan.seed))};
        Recording& recording = example.content.recording;
        recording.patient.id = "EX-" + std::to_string(1001 + number);
        recording.patient.name = std::string("Example, ") + plan.givenName;
        recording.patient.sex = plan.sex;
        recording.patient.birthDate = plan.birth;
        recording.acquiredAt = Timestamp{{2026, 3, 2 + number}, 9, 14 + 3 * number, 7, 0, std::nullopt};
        recording.patient.ageYears = ageInYears(plan.birth, recording.acquiredAt->date);
        recording.device = "Leadlight synthesiser";
        recording.statements.push_back({"Synthetic recording, no real patient", {}, {}});
        list.push_back(std::move(example));
        ++number;
    }
    return list;
}

} // namespace leadlight::synthesis
