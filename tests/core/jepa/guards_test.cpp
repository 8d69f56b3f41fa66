// SPDX-License-Identifier: GPL-3.0-or-later
// What forbids findings, on recordings whose truth is known, and what does not, on real ones.
#include "core/jepa/guards.h"

#include "core/io/reader.h"
#include "core/signal/derive.h"
#include "tests/support/shared_data.h"
#include "tests/support/synthesis/synthesis.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>

using namespace leadlight;
using namespace leadlight::jepa;
using synthesis::Finding;

namespace {

Recording made(Finding finding, std::uint64_t seed = 3) {
    return synthesis::synthesise(synthesis::scenarioOf(finding, seed)).recording;
}

void scaleBy(Recording& recording, float factor) {
    for (LeadSignal& lead : recording.series.front().waveform.leads) {
        for (float& value : lead.values)
            value *= factor;
    }
}

std::vector<float>& valuesOf(Recording& recording, Lead wanted) {
    for (LeadSignal& lead : recording.series.front().waveform.leads) {
        if (lead.lead == wanted)
            return lead.values;
    }
    qFatal("no such lead");
}

bool warns(const GuardReport& report, const std::string& code) {
    return std::any_of(report.warnings.begin(), report.warnings.end(),
                       [&](const Note& note) { return note.code == code; });
}

/// Refusals of all recordings below a folder, by code; the number of recordings under "".
std::map<std::string, int> refusals(const std::filesystem::path& folder) {
    std::map<std::string, int> counts;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".hea")
            continue;
        const auto opened = io::openRecording(entry.path());
        if (!opened)
            continue;
        ++counts[""];
        const GuardReport report = checkBeforeFindings(opened->recording);
        if (!report.refusalCode.empty())
            ++counts[report.refusalCode];
    }
    return counts;
}

} // namespace

class GuardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void goodRecordingsPass_data() {
        QTest::addColumn<int>("finding");
        for (const Finding finding : {Finding::NormalSinusRhythm, Finding::AnteriorStElevation,
                                      Finding::AtrialFibrillation, Finding::LeftBundleBranchBlock,
                                      Finding::RightBundleBranchBlock, Finding::PrematureVentricularBeats,
                                      Finding::LeftVentricularHypertrophy, Finding::OldInferiorInfarction})
            QTest::addRow("%d", static_cast<int>(finding)) << static_cast<int>(finding);
    }

    void goodRecordingsPass() {
        QFETCH(int, finding);
        const GuardReport report = checkBeforeFindings(made(static_cast<Finding>(finding)));
        QVERIFY2(report.refusal.empty(), report.refusal.c_str());
    }

    void patientsAndStatements() {
        Recording recording = made(Finding::NormalSinusRhythm);
        recording.patient.ageYears = 17.9;
        GuardReport report = checkBeforeFindings(recording);
        QCOMPARE(report.refusalCode, std::string("age_below_18"));
        QVERIFY(warns(report, "age_below_18"));
        QVERIFY(report.refusal.find("younger than 18") != std::string::npos && report.refusal.back() != '.');
        recording.patient.ageYears = 18.0;
        QVERIFY(checkBeforeFindings(recording).refusal.empty());
        recording.statements = {{"Ventricular-paced rhythm", "", ""}};
        QCOMPARE(checkBeforeFindings(recording).refusalCode, std::string("paced"));
        for (const char* harmless : {"No pacemaker", "Wandering atrial pacemaker", "Non-paced"}) {
            recording.statements = {{harmless, "", ""}};
            QVERIFY2(checkBeforeFindings(recording).refusal.empty(), harmless);
        }
    }

    void spikesOfAPacemaker() {
        Recording recording = made(Finding::LeftBundleBranchBlock);
        const auto beats =
            synthesis::synthesise(synthesis::scenarioOf(Finding::LeftBundleBranchBlock, 3)).beats;
        QVERIFY(beats.size() > 5);
        for (const auto& beat : beats) {
            const auto at = static_cast<std::ptrdiff_t>((beat.rS - 0.12) * synthesis::kRateHz);
            if (at < 1)
                continue;
            for (const Lead lead : {Lead::II, Lead::III, Lead::aVF, Lead::V1, Lead::V2, Lead::V3, Lead::V4}) {
                float* sample = valuesOf(recording, lead).data() + at;
                sample[0] += 1.5F;
                sample[1] += 0.4F;
            }
        }
        QCOMPARE(checkBeforeFindings(recording).refusalCode, std::string("paced"));
    }

    void swappedArms() {
        QCOMPARE(checkBeforeFindings(made(Finding::SwappedArmElectrodes)).refusalCode,
                 std::string("arms_swapped"));
    }

    void chestElectrodesOutOfOrderWarn() {
        Recording recording = made(Finding::NormalSinusRhythm);
        std::swap(valuesOf(recording, Lead::V1), valuesOf(recording, Lead::V5));
        const GuardReport report = checkBeforeFindings(recording);
        QVERIFY(warns(report, "chest_order"));
        QVERIFY(report.refusal.empty());
    }

    void wrongGain() {
        Recording small = made(Finding::NormalSinusRhythm);
        scaleBy(small, 0.05F);
        QCOMPARE(checkBeforeFindings(small).refusalCode, std::string("gain"));
        Recording large = made(Finding::NormalSinusRhythm);
        scaleBy(large, 10.0F);
        QCOMPARE(checkBeforeFindings(large).refusalCode, std::string("gain"));
    }

    void noiseAlone() {
        Recording recording = made(Finding::NormalSinusRhythm);
        std::uint32_t state = 7;
        for (LeadSignal& lead : recording.series.front().waveform.leads) {
            for (float& value : lead.values) {
                state = state * 1664525U + 1013904223U;
                value = static_cast<float>(static_cast<double>(state) / 4294967296.0 - 0.5) * 2.0F;
            }
        }
        const GuardReport report = checkBeforeFindings(recording);
        QVERIFY2(report.refusalCode == "noise", report.refusalCode.c_str());
    }

    void derivedInputIsSaid() {
        Recording recording = made(Finding::NormalSinusRhythm);
        for (LeadSignal& lead : recording.series.front().waveform.leads) {
            if (lead.lead == Lead::II)
                lead.provenance = Provenance::Derived;
        }
        QVERIFY(warns(checkBeforeFindings(recording), "derived_leads"));
    }

    void nothingIsNoCrash() {
        QVERIFY(checkBeforeFindings(Recording{}).refusal.empty());
        Recording empty;
        empty.series.emplace_back();
        (void)checkBeforeFindings(empty, 1e9);
    }

    // Of PTB-XL's shown recordings nearly all must pass: what is refused is refused for a reason that is
    // there to see.
    void realRecordingsPass() {
        const auto folder = test::sharedData() / "ptbxl" / "records500";
        LEADLIGHT_NEEDS(folder);
        auto counts = refusals(folder);
        const int all = counts[""];
        int refused = 0;
        for (const auto& [code, count] : counts) {
            if (!code.empty()) {
                refused += count;
                qInfo("%s: %d of %d", code.c_str(), count, all);
            }
        }
        QVERIFY(all > 300);
        QVERIFY2(refused * 50 <= all, "more than 2 % are refused");
    }
};

QTEST_GUILESS_MAIN(GuardsTest)
#include "guards_test.moc"
