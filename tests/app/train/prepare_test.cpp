// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/csv_table.h"
#include "app/train/prepare/duplicates.h"
#include "app/train/prepare/prepare.h"
#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/jepa/model_input.h"
#include "tests/support/shared_data.h"
#include "tests/support/synthesis/synthesis.h"
#include "tests/support/synthesis/writers.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>

using namespace leadlight;
using namespace leadlight::train;
using synthesis::Finding;
namespace fs = std::filesystem;

namespace {

/// The input window that a scenario's first ten seconds make.
std::vector<float> inputOf(Finding finding, std::uint64_t seed) {
    const auto made = synthesis::synthesise(synthesis::scenarioOf(finding, seed));
    return jepa::prepareInput(made.recording)->samples;
}

void writeRecord(const fs::path& path, std::uint64_t seed, const std::string& comments = {},
                 double seconds = 10.0, Finding finding = Finding::NormalSinusRhythm) {
    fs::create_directories(path.parent_path());
    const auto made = synthesis::synthesise(synthesis::scenarioOf(finding, seed), seconds);
    QVERIFY(synthesis::writeWfdb(made.recording, path).has_value());
    std::ofstream(path, std::ios::app) << comments;
}

/// Each lead z-scored and times 1000, as a table of z-scored signals holds them.
std::vector<float> zscored(std::vector<float> window) {
    for (std::size_t l = 0; l < 8; ++l) {
        const std::span<float> lead(&window[l * 2500], 2500);
        double sum = 0.0;
        double square = 0.0;
        for (const float v : lead) {
            sum += v;
            square += static_cast<double>(v) * v;
        }
        const double mean = sum / 2500.0;
        const double deviation = std::sqrt(square / 2500.0 - mean * mean);
        for (float& v : lead)
            v = static_cast<float>(std::round(1000.0 * (v - mean) / deviation));
    }
    return window;
}

/// One small data root with a bit of everything.
void writeDataRoot(const fs::path& root) {
    fs::create_directories(root / "ptbxl");
    std::ofstream(root / "ptbxl" / "scp_statements.csv")
        << ",description,diagnostic,diagnostic_class\nNORM,normal,1.0,NORM\nIMI,inferior,1.0,MI\nSR,sinus,,"
           "\n";
    std::ofstream(root / "ptbxl" / "ptbxl_database.csv")
        << "ecg_id,patient_id,scp_codes,strat_fold\n1,77.0,\"{'NORM': 100.0, 'SR': 0.0}\",3\n"
           "2,77.0,\"{'IMI': 0.0}\",3\n3,78.0,\"{'SR': 0.0}\",5\n4,79.0,\"{'NORM': 80.0}\",9\n";
    for (int id = 1; id <= 4; ++id)
        writeRecord(root / "ptbxl" / "records500" / ("0000" + std::to_string(id) + "_hr.hea"), 100 + id);
    const fs::path more = root / "more";
    writeRecord(more / "HR00001.hea", 101);                          // 00001_hr once more
    writeRecord(more / "HR00099.hea", 199);                          // a fold that nobody knows
    writeRecord(more / "JS00001.hea", 201, "#Dx: 426783006,1234\n"); // the first #Dx counts
    writeRecord(more / "E00001.hea", 202, {}, 25.0);                 // two windows and a rest
    writeRecord(more / "2000001.hea", 203, "# Patient ID: 5\n# Chagas label: False\n");
    writeRecord(more / "2000002.hea", 204, "# Patient ID: 5\n# Chagas label: False\n");
    writeRecord(more / "short.hea", 205, {}, 8.0);
    writeRecord(root / "quality" / "11.hea", 301);
    writeRecord(root / "quality" / "12.hea", 302);
    std::ofstream(root / "quality" / "quality.csv") << "record,quality\n11,acceptable\n12,unacceptable\n";
    std::ofstream(root / "more" / "broken.hea") << "broken 12 500 5000\n";

    fs::create_directories(root / "z");
    std::vector<float> table = zscored(inputOf(Finding::NormalSinusRhythm, 102)); // 00002_hr once more
    const std::vector<float> fresh = zscored(inputOf(Finding::AnteriorStElevation, 401));
    table.insert(table.end(), fresh.begin(), fresh.end());
    table.insert(table.end(), fresh.rbegin(), fresh.rend());
    QVERIFY(writeNpy(root / "z" / "signals.npy", {3, 8, 2500}, table).has_value());
    std::ofstream(root / "z" / "index.csv")
        << "row,ecg_id,strat_fold,scp_codes\n0,2,3,IMI\n1,500,8,NORM SR\n2,501,10,NORM\n";
}

const Window* find(const PreparedSet& set, const std::string& record) {
    const auto found = std::find_if(set.windows.begin(), set.windows.end(),
                                    [&](const Window& w) { return w.facts.record == record; });
    return found == set.windows.end() ? nullptr : &*found;
}

std::string refusalOf(const PreparedSet& set, const std::string& record) {
    for (const Refusal& refusal : set.refusals) {
        if (refusal.record == record)
            return refusal.reason;
    }
    return {};
}

std::string contentOf(const fs::path& path) {
    const auto bytes = readFile(path, 1U << 30U);
    return bytes ? std::string(asText(*bytes)) : std::string();
}

} // namespace

class PrepareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRecordingIsTakenOrRefused();
    void foldsAndPatients();
    void labels();
    void scales();
    void syntheticRecordingsSayWhatIsTrue();
    void longRecordingsGiveSeveralWindows();
    void copiesAreDropped();
    void filesSayTheSame();
    void sameBytesTwice();
    void nothingFoundIsAnError();
    void canBeStopped();
    void fingerprintsSeeThroughScaleAndNotThroughPatients();
    void equalToTheAuthorsInput();
    void realDataSets();

private:
    QTemporaryDir m_folder;
    PreparedSet m_set;
};

void PrepareTest::initTestCase() {
    const fs::path root = m_folder.path().toStdString();
    writeDataRoot(root);
    auto set = gather({root}, {});
    QVERIFY2(set.has_value(), set ? "" : set.error().text.c_str());
    m_set = std::move(*set);
}

void PrepareTest::everyRecordingIsTakenOrRefused() {
    std::set<std::string> taken;
    for (const Window& window : m_set.windows) {
        taken.insert(window.facts.record);
        QCOMPARE(window.samples.size(), std::size_t{20000});
    }
    QVERIFY(taken == (std::set<std::string>{"00001_hr", "00002_hr", "00003_hr", "JS00001", "E00001",
                                            "2000001", "2000002", "11", "500"}));
    QVERIFY(refusalOf(m_set, "00004_hr").find("judging") != std::string::npos);
    QVERIFY(refusalOf(m_set, "501").find("judging") != std::string::npos);
    QVERIFY(refusalOf(m_set, "HR00099").find("fold") != std::string::npos);
    QVERIFY(refusalOf(m_set, "short").find("ten seconds") != std::string::npos);
    QVERIFY(refusalOf(m_set, "12").find("unacceptable") != std::string::npos);
    QVERIFY(!refusalOf(m_set, "broken").empty());
}

void PrepareTest::foldsAndPatients() {
    QCOMPARE(find(m_set, "00001_hr")->facts.patient, std::string("ptbxl/77"));
    QCOMPARE(find(m_set, "00001_hr")->facts.fold, 3);
    QCOMPARE(find(m_set, "500")->facts.fold, 8);
    QCOMPARE(find(m_set, "2000001")->facts.patient, find(m_set, "2000002")->facts.patient);
    std::map<std::string, std::set<int>> folds;
    for (const Window& window : m_set.windows) {
        folds[window.facts.patient].insert(window.facts.fold);
        QVERIFY(window.facts.fold >= 1 && window.facts.fold <= 8);
    }
    for (const auto& [patient, of] : folds)
        QCOMPARE(of.size(), std::size_t{1});
}

void PrepareTest::labels() {
    QCOMPARE(find(m_set, "00001_hr")->facts.superclasses->to_string(), std::string("01000")); // NORM
    QCOMPARE(find(m_set, "00002_hr")->facts.superclasses->to_string(),
             std::string("00100")); // MI of likelihood 0
    QVERIFY(!find(m_set, "00003_hr")->facts.superclasses.has_value());
    QVERIFY(!find(m_set, "JS00001")->facts.superclasses.has_value());
    QVERIFY(!find(m_set, "JS00001")->facts.codes.empty());
}

void PrepareTest::syntheticRecordingsSayWhatIsTrue() {
    QTemporaryDir temporary;
    const fs::path root = temporary.path().toStdString();
    std::ofstream(root / "scp_statements.csv")
        << ",description,diagnostic,diagnostic_class\nNORM,normal,1.0,NORM\nIMI,inferior,1.0,MI\n";
    writeRecord(root / "SY00001.hea", 401, "#Synthetic SCP-ECG: IMI SR\n");
    writeRecord(root / "SY00002.hea", 402, "#Synthetic SCP-ECG: AFIB\n");
    const PreparedSet set = gather({root}, {}).value();
    QCOMPARE(set.windows.size(), std::size_t{2});
    QCOMPARE(set.windows[0].facts.source, std::string("synthetic"));
    QCOMPARE(set.windows[0].facts.superclasses->to_string(), std::string("00100"));
    QCOMPARE(set.windows[0].facts.codes, (std::vector<std::string>{"IMI", "SR"}));
    QVERIFY(set.windows[1].facts.superclasses->none()); // known to have none, not unlabelled
    QVERIFY(set.windows[0].facts.fold >= 1 && set.windows[0].facts.fold <= 8);
}

void PrepareTest::scales() {
    QVERIFY(find(m_set, "00001_hr")->facts.scale == Scale::Millivolt);
    QVERIFY(find(m_set, "500")->facts.scale == Scale::Zscored);
    QVERIFY(find(m_set, "2000001")->facts.scale == Scale::Unscaled);
    QCOMPARE(find(m_set, "2000001")->facts.source, std::string("code15"));
}

void PrepareTest::longRecordingsGiveSeveralWindows() {
    std::vector<double> starts;
    for (const Window& window : m_set.windows) {
        if (window.facts.record == "E00001")
            starts.push_back(window.startS);
    }
    QVERIFY(starts == (std::vector<double>{0.0, 10.0}));
}

void PrepareTest::copiesAreDropped() {
    QVERIFY(refusalOf(m_set, "HR00001").find("00001_hr") != std::string::npos);
    QVERIFY(refusalOf(m_set, "2").find("00002_hr") != std::string::npos); // also z-scored
}

void PrepareTest::filesSayTheSame() {
    const QTemporaryDir out;
    const fs::path folder = fs::path(out.path().toStdString()) / "made" / "anew";
    QVERIFY(writePreparedSet(m_set, folder).has_value());
    const auto table = readNpy(folder / "signals.npy");
    QVERIFY(table->shape == (std::vector<std::size_t>{m_set.windows.size(), 8, 2500}));
    const auto labelTable = CsvTable::read(folder / "labels.csv");
    const auto manifest = nlohmann::json::parse(contentOf(folder / "manifest.json"));
    QCOMPARE(labelTable->rows(), m_set.windows.size());
    QCOMPARE(manifest["rows"].size(), m_set.windows.size());
    QCOMPARE(manifest["refused"].size(), m_set.refusals.size());
    for (std::size_t row = 0; row < m_set.windows.size(); ++row) {
        const Window& window = m_set.windows[row];
        QCOMPARE(labelTable->at(row, "record"), std::string_view(window.facts.record));
        QCOMPARE(labelTable->at(row, "fold"), std::string_view(std::to_string(window.facts.fold)));
        QCOMPARE(labelTable->at(row, "NORM").empty(), !window.facts.superclasses.has_value());
        QCOMPARE(manifest["rows"][row]["sha256"].get<std::string>(), window.sha256.hex());
        QCOMPARE(manifest["rows"][row]["patient"].get<std::string>(), window.facts.patient);
        QVERIFY(std::equal(window.samples.begin(), window.samples.end(),
                           table->values.begin() + static_cast<std::ptrdiff_t>(row * 20000)));
    }
    QCOMPARE(manifest["signals"]["sha256"].get<std::string>(),
             sha256(asBytes(contentOf(folder / "signals.npy"))).hex());
    QCOMPARE(manifest["labels"]["sha256"].get<std::string>(),
             sha256(asBytes(contentOf(folder / "labels.csv"))).hex());
    for (const auto& source : manifest["sources"])
        QVERIFY(!source["licence"].get<std::string>().empty());
}

void PrepareTest::sameBytesTwice() {
    const QTemporaryDir out;
    const fs::path folder = out.path().toStdString();
    const auto again = gather({m_folder.path().toStdString()}, {});
    QVERIFY(writePreparedSet(m_set, folder / "a") && writePreparedSet(*again, folder / "b"));
    for (const char* name : {"signals.npy", "labels.csv", "manifest.json"}) {
        QVERIFY(!contentOf(folder / "a" / name).empty());
        QVERIFY(contentOf(folder / "a" / name) == contentOf(folder / "b" / name));
    }
}

void PrepareTest::nothingFoundIsAnError() {
    const QTemporaryDir empty;
    QCOMPARE(gather({empty.path().toStdString()}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(gather({"/no/such/folder"}, {}).error().code, ErrorCode::Unreadable);
}

void PrepareTest::canBeStopped() {
    const Progress progress;
    progress.cancel.cancel();
    QCOMPARE(gather({m_folder.path().toStdString()}, progress).error().code, ErrorCode::Cancelled);
}

void PrepareTest::fingerprintsSeeThroughScaleAndNotThroughPatients() {
    DuplicateFinder finder;
    const auto normal = inputOf(Finding::NormalSinusRhythm, 900);
    QVERIFY(!finder.findOrAdd(normal, 0).has_value());
    QVERIFY(!finder.findOrAdd(inputOf(Finding::NormalSinusRhythm, 901), 1).has_value());
    std::vector<float> louder = normal;
    for (std::size_t i = 0; i < louder.size(); ++i)
        louder[i] = 1.7F * louder[i] + 0.3F + 0.1F * std::sin(static_cast<float>(i % 2500) / 400.0F);
    QCOMPARE(finder.findOrAdd(louder, 2).value_or(99), std::size_t{0});
    std::vector<float> flat(20000, 0.0F);
    QVERIFY(!finder.findOrAdd(flat, 3).has_value());
}

void PrepareTest::equalToTheAuthorsInput() {
    const fs::path ptbxl = test::sharedData() / "ptbxl";
    LEADLIGHT_NEEDS(ptbxl);
    const auto set = gather({ptbxl}, {});
    const auto expected = readNpy(test::testData() / "input.npy");
    QVERIFY(set && expected);
    const std::vector<std::string> records{"00001_hr", "00050_hr", "00181_hr"};
    for (std::size_t r = 0; r < records.size(); ++r) {
        const Window* window = find(*set, records[r]);
        QVERIFY(window != nullptr);
        float largest = 0.0F;
        for (std::size_t i = 0; i < 20000; ++i)
            largest = std::max(largest, std::abs(window->samples[i] - expected->values[r * 20000 + i]));
        QVERIFY(largest <= 2e-6F);
    }
    QVERIFY(set->windows.size() > 340);
}

void PrepareTest::realDataSets() {
    const fs::path data = test::sharedData();
    for (const char* folder : {"cpsc2018", "ludb", "wfdb"})
        LEADLIGHT_NEEDS(data / folder);
    const auto set = gather({data / "cpsc2018", data / "ludb", data / "wfdb"}, {});
    QVERIFY(set.has_value());
    std::map<std::string, int> rows;
    std::set<int> ludbHeights;
    for (const Window& window : set->windows) {
        ++rows[window.facts.source];
        if (window.facts.source != "ludb")
            continue;
        const auto [low, high] = std::minmax_element(window.samples.begin(), window.samples.begin() + 2500);
        ludbHeights.insert(static_cast<int>(std::lround((*high - *low) * 100.0F)));
    }
    QVERIFY(rows["cpsc2018"] >= 7); // six MAT files of 10 to 54 s besides those in WFDB
    QCOMPARE(rows["ludb"], 130);
    QVERIFY(ludbHeights.size() > 50); // not 1.0 mV from peak to peak, as the headers would have it
    QVERIFY(rows["code15"] > 150);
    QVERIFY(rows["chapman_ningbo"] > 70);
    QVERIFY(refusalOf(*set, "100").find("missing") != std::string::npos); // MIT-BIH has two leads
}

QTEST_APPLESS_MAIN(PrepareTest)
#include "prepare_test.moc"
