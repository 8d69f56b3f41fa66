// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "core/signal/derive.h"
#include "tests/core/io/sources.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace leadlight;
using namespace leadlight::test;

namespace {

Recording openOrFail(const std::filesystem::path& path) {
    auto opened = io::openRecording(path);
    if (!opened)
        qFatal("%s", opened.error().text.c_str());
    return std::move(opened->recording);
}

} // namespace

/// Real recordings of all formats.
class SharedFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void everyFileOpens_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"dicom", "aecg", "muse", "philips", "scp", "edf", "cpsc2018", "ptbxl",
                                   "wfdb", "ludb", "cinc2011"})
            QTest::newRow(folder) << folder;
    }

    void everyFileOpens() {
        QFETCH(QString, folder);
        const auto path = sharedData() / folder.toStdString();
        LEADLIGHT_NEEDS(path);
        const std::set<std::string> kinds{".hea", ".dcm", ".xml", ".scp", ".edf"};
        int opened = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
            const bool isCpsc = folder == "cpsc2018";
            if (!entry.is_regular_file() || !(isCpsc || kinds.contains(entry.path().extension().string())))
                continue;
            const auto recording = io::openRecording(entry.path());
            QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
            for (const Series& series : recording->recording.series) {
                for (const LeadSignal& signal : series.waveform.leads)
                    QCOMPARE(signal.values.size(), series.waveform.samples());
            }
            ++opened;
        }
        QVERIFY(opened >= 2);
    }

    void clarkIsTheSameInDicomAndAecg() {
        const auto dicom = sharedData() / "dicom/clark_implicit.dcm";
        LEADLIGHT_NEEDS(dicom);
        const Recording one = openOrFail(dicom);
        for (const char* name : {"aecg/clark.xml", "aecg/clark_other_whitespace.xml"}) {
            const Recording two = openOrFail(sharedData() / name);
            QCOMPARE(two.series.size(), one.series.size());
            for (std::size_t s = 0; s < one.series.size(); ++s) {
                QVERIFY(one.series[s].kind == two.series[s].kind);
                QCOMPARE(two.series[s].waveform.leads.size(), std::size_t{12});
                for (std::size_t k = 0; k < 12; ++k)
                    QCOMPARE(two.series[s].waveform.leads[k].values, one.series[s].waveform.leads[k].values);
            }
            QCOMPARE(two.patient.id, one.patient.id);
            QCOMPARE(two.patient.ageYears, one.patient.ageYears);
            QCOMPARE(two.acquiredAt->iso(), one.acquiredAt->iso());
            QCOMPARE(two.measurements.at("qrs_ms"), one.measurements.at("qrs_ms"));
        }
        QCOMPARE(one.rhythm()->waveform.samples(), std::size_t{5000});
    }

    void mortaraTellsItsStatementsAndMeasurements() {
        const auto path = sharedData() / "dicom/mortara_eli250_explicit.dcm";
        LEADLIGHT_NEEDS(path);
        const Recording recording = openOrFail(path);
        QCOMPARE(recording.rhythm()->waveform.samples(), std::size_t{10000});
        QCOMPARE(recording.median()->waveform.samples(), std::size_t{1200});
        QCOMPARE(recording.rhythm()->filters.highPassHz.value(), 0.05);
        QCOMPARE(recording.statements.size(), std::size_t{2});
        QCOMPARE(recording.statements[0].text, std::string("RITMO SINUSALE"));
        const std::map<std::string, double> expected{
            {"rr_ms", 982},  {"pr_ms", 161},     {"qrs_ms", 75},       {"qt_ms", 368},
            {"qtc_ms", 370}, {"p_axis_deg", 74}, {"qrs_axis_deg", 52}, {"t_axis_deg", 57},
        };
        QCOMPARE(recording.measurements, expected);
        // The first frame of the file: counts 80 and 90 of 1.25 uV.
        QCOMPARE(recording.rhythm()->waveform.find(Lead::I)->values.front(), 0.1F);
        QCOMPARE(recording.rhythm()->waveform.find(Lead::II)->values.front(), 0.1125F);
    }

    void museDerivesTheLimbLeads() {
        const auto path = sharedData() / "muse/example1.xml";
        LEADLIGHT_NEEDS(path);
        const Recording recording = openOrFail(path);
        QVERIFY(recording.notes.empty()); // all checksums and byte counts hold
        const Waveform& waveform = recording.rhythm()->waveform;
        QCOMPARE(waveform.leads.size(), std::size_t{12});
        const auto derived =
            std::count_if(waveform.leads.begin(), waveform.leads.end(),
                          [](const LeadSignal& one) { return one.provenance == Provenance::Derived; });
        QCOMPARE(derived, 4);
        QCOMPARE(recording.measurements.at("heart_rate_bpm"), 48.0);
        QCOMPARE(recording.measurements.at("p_ms"), 106.0);
        QCOMPARE(recording.series.front().waveform.samples(), std::size_t{5000});
    }

    void ludbObeysTheLimbLeadIdentity() {
        const auto path = sharedData() / "ludb/data/1.hea";
        LEADLIGHT_NEEDS(path);
        const Recording recording = openOrFail(path);
        QVERIFY(hasNote(recording, "ludb_gain"));
        QVERIFY(limbLeadMismatchMv(recording.rhythm()->waveform) <= 0.0011);
    }

    void twoLeadsOpenAsTwoLeads() {
        const auto path = sharedData() / "wfdb/mitdb_100/100.dat";
        LEADLIGHT_NEEDS(path);
        const Recording recording = openOrFail(path);
        const Waveform& waveform = recording.rhythm()->waveform;
        QCOMPARE(waveform.leads.size(), std::size_t{2});
        QCOMPARE(waveform.rateHz, 360.0);
        QCOMPARE(waveform.samples(), std::size_t{650'000});
        // The first samples of record 100 are 995 and 1011, zero being 1024, at 200 a millivolt.
        QCOMPARE(waveform.find(Lead::V5)->values.front(), -0.065F);
        QCOMPARE(recording.patient.ageYears.value(), 69.0);
        QVERIFY(!hasNote(recording, "checksum_mismatch"));
    }

    void cinc2011SwapsAvfAndAvl() {
        const auto path = sharedData() / "cinc2011/1002603.hea";
        LEADLIGHT_NEEDS(path);
        const Recording recording = openOrFail(path);
        QVERIFY(limbLeadMismatchMv(recording.rhythm()->waveform) <= 0.02);
    }

    void everyOtherFileGetsASentence() {
        const auto path = sharedData();
        LEADLIGHT_NEEDS(path);
        for (const char* file : {"README.md", "ludb/ludb.csv", "wfdb/more_index.csv",
                                 "ptbxl_zscored/signals.npy", "ptbxl_zscored/index.csv"}) {
            if (!std::filesystem::exists(path / file))
                continue;
            const auto opened = io::openRecording(path / file);
            QVERIFY2(!opened, file);
            QVERIFY(opened.error().text.ends_with('.'));
            QVERIFY(!opened.error().text.starts_with('/'));
        }
    }

    void referenceAnnotationsAreRead() {
        const auto path = sharedData() / "wfdb/mitdb_100/100.hea";
        LEADLIGHT_NEEDS(path);
        const Recording recording = openOrFail(path);
        QCOMPARE(recording.annotations.size(), std::size_t{2274}); // 2,273 beats and one rhythm
        QCOMPARE(recording.annotations[0].label, std::string("Rhythm change: (N"));
        QCOMPARE(recording.annotations[1].startS, 77 / 360.0);
        const Recording ludb = openOrFail(sharedData() / "ludb/data/1.hea");
        QVERIFY(ludb.annotations.size() > 100);
        QVERIFY(!ludb.annotations.front().lead.empty());
    }
};

QTEST_APPLESS_MAIN(SharedFilesTest)
#include "shared_files_test.moc"
