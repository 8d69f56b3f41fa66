// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "core/jepa/model_input.h"
#include "tests/support/places.h"
#include "tests/support/synthesis/write_example.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <iterator>

using namespace leadlight;
using namespace leadlight::synthesis;

namespace {

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The largest difference of any sample of any lead, in microvolts; infinite where the shapes differ.
double largestDifferenceUv(const Waveform& a, const Waveform& b) {
    if (a.leads.size() != b.leads.size() || a.samples() != b.samples() || a.rateHz != b.rateHz)
        return HUGE_VAL;
    double largest = 0.0;
    for (std::size_t l = 0; l < a.leads.size(); ++l) {
        if (a.leads[l].lead != b.leads[l].lead)
            return HUGE_VAL;
        for (std::size_t i = 0; i < a.samples(); ++i) {
            const double difference = std::abs(a.leads[l].values[i] - b.leads[l].values[i]);
            largest = std::max(largest, std::isnan(difference) ? HUGE_VAL : 1000.0 * difference);
        }
    }
    return largest;
}

/// What a format may lose: MUSE stores eight leads in units of 4.88 uV, of which a derived lead adds up
/// to 1.5 half units.
double allowedUv(const std::string& fileName) {
    return fileName.ends_with(".muse.xml") ? 4.88 * 0.5 * 2.0 + 0.01 : 0.001;
}

const std::filesystem::path kFolder = leadlight::test::sourceDir() / "resources" / "examples";

} // namespace

class ExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readBackEqual_data();
    void readBackEqual();
    void bundledFilesAreThese();
    void sameBytesEveryTime();
    void firstIsTheOneThatOpens();
    void smallEnough();
};

void ExamplesTest::readBackEqual_data() {
    QTest::addColumn<int>("number");
    const auto all = examples();
    QVERIFY(all.size() >= 9);
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].fileName.c_str()) << static_cast<int>(i);
}

void ExamplesTest::readBackEqual() {
    QFETCH(int, number);
    const Example example = examples()[static_cast<std::size_t>(number)];
    const Recording& made = example.content.recording;
    const QTemporaryDir folder;
    const auto path = writeExample(example, folder.path().toStdString());
    QVERIFY2(path.has_value(), path ? "" : path.error().text.c_str());
    const auto opened = io::openRecording(*path);
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
    const Recording& read = opened->recording;

    QVERIFY(read.rhythm() != nullptr);
    QVERIFY(largestDifferenceUv(read.rhythm()->waveform, made.rhythm()->waveform) <=
            allowedUv(example.fileName));
    QCOMPARE(read.acquiredAt->iso(), made.acquiredAt->iso());
    QVERIFY(read.patient.sex == made.patient.sex);
    if (!example.fileName.ends_with(".hea")) {
        QCOMPARE(read.patient.name, made.patient.name);
        QCOMPARE(read.patient.id, made.patient.id);
        QVERIFY(read.patient.birthDate == made.patient.birthDate);
        QCOMPARE(read.device, made.device);
        QVERIFY(read.median() != nullptr);
        QVERIFY(largestDifferenceUv(read.median()->waveform, made.median()->waveform) <=
                allowedUv(example.fileName));
        QCOMPARE(read.statements.size(), made.statements.size());
        for (std::size_t i = 0; i < read.statements.size(); ++i)
            QCOMPARE(read.statements[i].text, made.statements[i].text);
        for (const char* key : {"qrs_ms", "qt_ms", "qtc_ms", "rr_ms", "qrs_axis_deg"})
            QCOMPARE(read.measurements.at(key), made.measurements.at(key));
        QCOMPARE(read.measurements.contains("pr_ms"), made.measurements.contains("pr_ms"));
    }
    QVERIFY(jepa::prepareInput(read).has_value());
}

void ExamplesTest::bundledFilesAreThese() {
    for (const Example& example : examples()) {
        const auto opened = io::openRecording(kFolder / example.fileName);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        // Another machine's sine may fall on the other side of a rounding: one step of 2 uV.
        QVERIFY(largestDifferenceUv(opened->recording.rhythm()->waveform,
                                    example.content.recording.rhythm()->waveform) <=
                allowedUv(example.fileName) + 2.001);
    }
    for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
        const std::string name = entry.path().filename().string();
        const auto all = examples();
        const bool known = std::any_of(all.begin(), all.end(), [&](const Example& example) {
            return example.fileName == name ||
                   example.fileName == std::filesystem::path(name).replace_extension(".hea").string();
        });
        QVERIFY2(known || name == "README.md", name.c_str());
    }
}

void ExamplesTest::sameBytesEveryTime() {
    const QTemporaryDir first;
    const QTemporaryDir second;
    for (const Example& example : examples()) {
        const auto a = writeExample(example, first.path().toStdString());
        const auto b = writeExample(example, second.path().toStdString());
        QVERIFY(a && b);
        QVERIFY(!bytesOf(*a).empty());
        QVERIFY(bytesOf(*a) == bytesOf(*b));
    }
}

void ExamplesTest::firstIsTheOneThatOpens() {
    QCOMPARE(examples().front().fileName, std::string("anterior_st_elevation.dcm"));
}

void ExamplesTest::smallEnough() {
    std::uintmax_t total = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kFolder))
        total += entry.file_size();
    QVERIFY(total < 5'000'000);
}

QTEST_APPLESS_MAIN(ExamplesTest)
#include "examples_test.moc"
