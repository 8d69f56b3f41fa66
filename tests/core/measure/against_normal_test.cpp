// SPDX-License-Identifier: GPL-3.0-or-later
// The few rules that keep a model from calling a plainly abnormal tracing normal.
#include "core/measure/against_normal.h"

#include "core/io/reader.h"
#include "tests/support/shared_data.h"
#include "tests/support/synthesis/synthesis.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

using namespace leadlight;
using namespace leadlight::measure;
using synthesis::Finding;

namespace {

std::string against(Finding finding) {
    return againstNormal(synthesis::synthesise(synthesis::scenarioOf(finding, 41)).recording, 0.0);
}

bool says(Finding finding, const std::string& words) {
    return against(finding).find(words) != std::string::npos;
}

} // namespace

class AgainstNormalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void plainAbnormalitiesAreSeen() {
        QVERIFY(says(Finding::AnteriorStElevation, "ST elevation"));
        QVERIFY(says(Finding::AtrialFibrillation, "trial fibrillation"));
        QVERIFY(says(Finding::LeftBundleBranchBlock, "bundle branch block"));
        QVERIFY(says(Finding::RightBundleBranchBlock, "bundle branch block"));
        QVERIFY(says(Finding::OldInferiorInfarction, "PR interval"));
    }

    void aNormalHeartIsLeftAlone() {
        QCOMPARE(against(Finding::NormalSinusRhythm), std::string());
        QCOMPARE(againstNormal(Recording{}, 0.0), std::string());
        Recording empty;
        empty.series.emplace_back();
        QCOMPARE(againstNormal(empty, 1e9), std::string());
    }

    // Recordings that PTB-XL calls NORM: hardly one may be spoken against.
    void normalRecordingsOfPatientsPass() {
        const auto folder = test::sharedData() / "ptbxl";
        LEADLIGHT_NEEDS(folder);
        std::map<std::string, std::filesystem::path> headers;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".hea")
                headers[entry.path().stem().string()] = entry.path();
        }
        std::ifstream table(folder / "ptbxl_database.csv");
        int normal = 0, doubted = 0;
        std::string line;
        std::getline(table, line);
        while (std::getline(table, line) && normal < 40) {
            if (line.find("'NORM'") == std::string::npos)
                continue;
            std::string name = line.substr(0, line.find(','));
            name = std::string(5 - std::min<std::size_t>(5, name.size()), '0') + name + "_hr";
            const auto found = headers.find(name);
            const auto opened = found == headers.end() ? Result<io::Opened>(fail(ErrorCode::NotFound, name))
                                                       : io::openRecording(found->second);
            if (!opened)
                continue;
            ++normal;
            doubted += againstNormal(opened->recording, 0.0).empty() ? 0 : 1;
        }
        qInfo("%d of %d doubted", doubted, normal);
        QVERIFY(normal > 30);
        QVERIFY(doubted <= 2);
    }
};

QTEST_GUILESS_MAIN(AgainstNormalTest)
#include "against_normal_test.moc"
