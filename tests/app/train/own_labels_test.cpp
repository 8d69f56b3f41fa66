// SPDX-License-Identifier: GPL-3.0-or-later
// What annotators said in a case database, as `prepare` reads it.
#include "app/train/prepare/csv_table.h"
#include "app/train/prepare/own_labels.h"
#include "app/train/prepare/prepare.h"
#include "core/base/file.h"
#include "core/io/labels/label_set_json.h"
#include "tests/support/synthesis/synthesis.h"
#include "tests/support/synthesis/writers.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <optional>

using namespace leadlight;
using namespace leadlight::train;
namespace fs = std::filesystem;

namespace {

leadlight::LabelSet sample(int version = 1) {
    return {"Sample",
            version,
            "",
            {{"AFIB", "Atrial fibrillation", 'a', LabelScope::Recording, "", "164889003", "SNOMED CT"},
             {"V", "A beat", 'v', LabelScope::Point, "", "", ""},
             {"NORM", "Normal", 'n', LabelScope::Recording, "", "", ""}}};
}

void writeText(const fs::path& path, const std::string& text) {
    std::ofstream(path) << text;
}

void writeRecord(const fs::path& path, std::uint64_t seed) {
    fs::create_directories(path.parent_path());
    const auto made =
        synthesis::synthesise(synthesis::scenarioOf(synthesis::Finding::NormalSinusRhythm, seed));
    QVERIFY(synthesis::writeWfdb(made.recording, path).has_value());
}

} // namespace

class OwnLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_temporary.emplace();
        m_root = m_temporary->path().toStdString();
        writeRecord(m_root / "a.hea", 1);
        writeRecord(m_root / "HR00007.hea", 2); // the name of a PTB-XL record says nothing here
        writeText(m_root / kOwnLabelSet, io::labelSetJson(sample()));
        writeTable("a.hea,p1,61,F,4,1,0\nHR00007.hea,p2,,,8,0,1\n");
    }

    void rowsBecomeFacts() {
        writeRecord(m_root / "other.hea", 3); // not labelled by anybody
        const auto set = gather({m_root}, {});
        QVERIFY2(set.has_value(), set ? "" : set.error().text.c_str());
        QVERIFY(*set->ownSet == sample());
        QCOMPARE(set->windows.size(), std::size_t{3});
        const RecordFacts& first = set->windows[1].facts; // by name: HR00007, a; then other sources
        QCOMPARE(first.source, std::string("own"));
        QCOMPARE(first.patient, std::string("own/p1"));
        QCOMPARE(first.fold, 4);
        QCOMPARE(first.sex, std::string("F"));
        QCOMPARE(first.age, std::optional<double>(61.0));
        QCOMPARE(first.own, (std::vector<std::uint8_t>{1, 0}));
        QCOMPARE(set->windows[0].facts.fold, 8);
        QVERIFY(set->windows[2].facts.own.empty());

        QVERIFY(writePreparedSet(*set, m_root / "out").has_value());
        const CsvTable table = CsvTable::read(m_root / "out/own_labels.csv").value();
        QCOMPARE(table.rows(), std::size_t{3});
        QCOMPARE(table.at(1, "AFIB"), std::string_view("1"));
        QCOMPARE(table.at(0, "NORM"), std::string_view("1"));
        QVERIFY(table.at(2, "AFIB").empty());
        QVERIFY(!table.has("V"));
        const auto manifest = readFile(m_root / "out/manifest.json", 1U << 20U);
        QVERIFY(asText(*manifest).find("\"own_labels\"") != std::string_view::npos);
        QVERIFY(asText(*manifest).find("164889003") != std::string_view::npos);
    }

    void setsWithoutAnnotatorsStayAsTheyWere() {
        fs::remove(m_root / kOwnTable);
        const auto set = gather({m_root}, {});
        QVERIFY(set && !set->ownSet);
        QVERIFY(writePreparedSet(*set, m_root / "out").has_value());
        QVERIFY(!fs::exists(m_root / "out/own_labels.csv"));
    }

    void foldersOfOneSetGoTogether() {
        const fs::path second = m_root / "second";
        writeRecord(second / "b.hea", 4);
        writeText(second / kOwnLabelSet, io::labelSetJson(sample()));
        fs::copy(m_root / "a.hea", second / "a.hea"); // a case of two tasks is taken once
        writeText(second / kOwnTable,
                  "file,patient,age,sex,fold,AFIB,NORM\nb.hea,p3,,,1,0,0\na.hea,p1,,,4,0,1\n");
        const auto both = gather({m_root}, {});
        QCOMPARE(both->windows.size(), std::size_t{3});
        QCOMPARE(both->refusals.size(), std::size_t{1});
        writeText(second / kOwnLabelSet, io::labelSetJson(sample(2)));
        const auto refused = gather({m_root}, {});
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QVERIFY(refused.error().text.find("version 2") != std::string::npos);
    }

    void faultsAreNamed_data() {
        QTest::addColumn<std::string>("rows");
        QTest::addColumn<std::string>("says");
        const auto row = [](const char* name, const char* rows, const char* says) {
            QTest::newRow(name) << std::string(rows) << std::string(says);
        };
        row("no such file", "x.hea,p1,,,1,0,0\n", "Row 1");
        row("a way out", "../a.hea,p1,,,1,0,0\n", "Row 1");
        row("no header", "a.dat,p1,,,1,0,0\n", "Row 1");
        row("no patient", "a.hea,,,,1,0,0\n", "patient");
        row("fold kept for judging", "a.hea,p1,,,9,0,0\n", "fold from 1 to 8");
        row("a label is not known", "a.hea,p1,,,1,0,\n", "NORM");
        row("a label is a word", "a.hea,p1,,,1,yes,0\n", "AFIB");
        row("a patient in two folds", "a.hea,p1,,,1,0,0\nHR00007.hea,p1,,,2,0,0\n", "Row 2");
    }

    void faultsAreNamed() {
        QFETCH(std::string, rows);
        QFETCH(std::string, says);
        writeTable(rows);
        const auto read = readOwnLabels(m_root / kOwnTable);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().text.find(says) != std::string::npos, read.error().text.c_str());
        QVERIFY(!gather({m_root}, {}).has_value());
    }

    void aMissingOrBrokenLabelSetIsNamed() {
        writeText(m_root / kOwnLabelSet, "{}");
        QVERIFY(readOwnLabels(m_root / kOwnTable).error().text.find(std::string(kOwnLabelSet)) !=
                std::string::npos);
        fs::remove(m_root / kOwnLabelSet);
        QVERIFY(!readOwnLabels(m_root / kOwnTable).has_value());
    }

private:
    void writeTable(const std::string& rows) const {
        writeText(m_root / kOwnTable, "file,patient,age,sex,fold,AFIB,NORM\n" + rows);
    }

    std::optional<QTemporaryDir> m_temporary;
    fs::path m_root;
};

QTEST_APPLESS_MAIN(OwnLabelsTest)
#include "own_labels_test.moc"
