// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/io/writer.h"
#include "tests/support/places.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace leadlight;
using namespace leadlight::test;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray error;
};

Outcome run(const QStringList& arguments) {
    QProcess process;
    process.start(leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight-cli"), arguments);
    Outcome outcome;
    if (!process.waitForFinished())
        return outcome;
    outcome.exitCode = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.error = process.readAllStandardError();
    return outcome;
}

QString shared(const char* file) {
    return QString::fromStdString((sharedData() / file).string());
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The commands info and export as a person runs them.
class InfoExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void infoHasEveryKey() {
        const QString file = shared("muse/example1.xml");
        LEADLIGHT_NEEDS(sharedData() / "muse/example1.xml");
        const Outcome outcome = run({QStringLiteral("info"), file, QStringLiteral("--json")});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.output).object();
        for (const char* key : {"file", "sha256", "format", "series", "patient", "acquired_at", "device",
                                "statements", "measurements", "notes"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        QCOMPARE(json[u"file"].toString(), file);
        QCOMPARE(json[u"sha256"].toString(),
                 QStringLiteral("4f2479ad9960a09d3e815075b1a09ee3e562bfebf094408e623975539240551c"));
        const QJsonObject series = json[u"series"].toArray()[0].toObject();
        QCOMPARE(series[u"kind"].toString(), QStringLiteral("rhythm"));
        QCOMPARE(series[u"rate_hz"].toDouble(), 500.0);
        QCOMPARE(series[u"samples"].toInt(), 5000);
        const QJsonArray leads = series[u"leads"].toArray();
        QCOMPARE(leads.size(), 12);
        QCOMPARE(leads[3].toString(), QStringLiteral("aVR"));
        QCOMPARE(series[u"provenance"].toObject()[u"aVR"].toString(), QStringLiteral("derived"));
        QCOMPARE(series[u"provenance"].toObject()[u"V1"].toString(), QStringLiteral("measured"));
        const QJsonObject measurements = json[u"measurements"].toObject();
        QCOMPARE(measurements[u"pr_ms"].toDouble(), 138.0);
        QCOMPARE(measurements[u"axis_deg"].toObject()[u"qrs"].toDouble(), 20.0);
        QVERIFY(measurements[u"qtc_ms"].toObject()[u"hodges"].isNull());
        // This file is without a patient: what is missing is null, not empty.
        const QJsonObject patient = json[u"patient"].toObject();
        for (const char* key : {"id", "name", "sex", "birth_date", "age"}) {
            QVERIFY2(patient.contains(QLatin1String(key)), key);
            QVERIFY2(patient[QLatin1String(key)].isNull(), key);
        }
        QVERIFY(json[u"acquired_at"].isNull());
    }

    void infoIsReadableToo() {
        LEADLIGHT_NEEDS(sharedData() / "aecg/clark.xml");
        const Outcome outcome = run({QStringLiteral("info"), shared("aecg/clark.xml")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.output.contains("5000 samples at 500 Hz (10 s)"));
        QVERIFY(outcome.output.contains("Clark, id SBJ-123, M, born 1953-05-08, 49 years"));
    }

    void exportsCsvAndNpy() {
        LEADLIGHT_NEEDS(sharedData() / "aecg/clark.xml");
        const QTemporaryDir folder;
        const QString csv = folder.filePath(QStringLiteral("out.csv"));
        const QString npy = folder.filePath(QStringLiteral("out.npy"));
        QCOMPARE(
            run({QStringLiteral("export"), shared("aecg/clark.xml"), QStringLiteral("-o"), csv}).exitCode, 0);
        const QList<QByteArray> lines = contentOf(csv).split('\n');
        QCOMPARE(lines[0], QByteArray("time_s,I,II,III,aVR,aVL,aVF,V1,V2,V3,V4,V5,V6"));
        QCOMPARE(lines.size(), 5002); // names, samples, and the end after the last newline
        QVERIFY(lines[2].startsWith("0.002,-0.005,-0.0175,"));

        const QStringList median{QStringLiteral("export"),   shared("aecg/clark.xml"),
                                 QStringLiteral("-o"),       npy,
                                 QStringLiteral("--series"), QStringLiteral("median")};
        QCOMPARE(run(median).exitCode, 0);
        QVERIFY(contentOf(npy).contains("'shape': (12, 599)"));
    }

    /// What is written as an array is read back by what stands beside it, de-identified or not.
    void readsItsOwnNpyBack() {
        const QString source = qPath(sourceDir() / "resources/examples/normal_sinus_rhythm.dcm");
        const QTemporaryDir folder;
        for (const char* name : {"out.npy", "OUT.NPY", "clean.npy"}) {
            const QString npy = folder.filePath(QString::fromUtf8(name));
            QStringList words{QStringLiteral("export"), source, QStringLiteral("-o"), npy};
            if (QByteArray(name).startsWith("clean"))
                words << QStringLiteral("--deidentify");
            const Outcome written = run(words);
            QVERIFY2(written.exitCode == 0, written.error.constData());
            QVERIFY(QFile::exists(npy + QStringLiteral(".json")));
            const Outcome info = run({QStringLiteral("info"), npy, QStringLiteral("--json")});
            QVERIFY2(info.exitCode == 0, info.error.constData());
            const Outcome before = run({QStringLiteral("info"), source, QStringLiteral("--json")});
            const auto seriesOf = [](const Outcome& one) {
                return QJsonDocument::fromJson(one.output).object()[u"series"].toArray()[0].toObject();
            };
            for (const char* key : {"kind", "rate_hz", "samples", "leads"})
                QCOMPARE(seriesOf(info)[QString::fromUtf8(key)], seriesOf(before)[QString::fromUtf8(key)]);
        }
    }

    /// What is printed into a full disk is not done.
    void whatDoesNotArriveIsNoSuccess() {
        const QString example = leadlight::test::qPath(leadlight::test::sourceDir() /
                                                       "resources/examples/normal_sinus_rhythm.dcm");
        const std::vector<QStringList> runs{
            {QStringLiteral("info"), example, QStringLiteral("--json")},
            {QStringLiteral("info"), example},
            {QStringLiteral("measure"), example, QStringLiteral("--csv")},
            {QStringLiteral("--help")},
        };
        for (const QStringList& arguments : runs) {
            QProcess process;
            process.setStandardOutputFile(QStringLiteral("/dev/full"));
            process.start(leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight-cli"),
                          arguments);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 1);
            QCOMPARE(process.readAllStandardError().count('\n'), 1);
        }
    }

    void wrongUsageIsNamed() {
        const Outcome unknown = run({QStringLiteral("nonsense"), QStringLiteral("file")});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.error.contains("nonsense"), unknown.error.constData());
        const Outcome inner = run({QStringLiteral("cases"), QStringLiteral("--db"), QStringLiteral("x.db"),
                                   QStringLiteral("frobnicate")});
        QCOMPARE(inner.exitCode, 2);
        QVERIFY2(inner.error.contains("frobnicate") && inner.error.contains("cases --help"),
                 inner.error.constData());
        const QTemporaryDir folder;
        const QString example = leadlight::test::qPath(leadlight::test::sourceDir() /
                                                       "resources/examples/normal_sinus_rhythm.dcm");
        const QString csv = folder.filePath(QStringLiteral("out.csv"));
        for (const char* option : {"--for", "--from"}) {
            for (const char* seconds : {"nan", "inf", "-1", "1e999", "x", "0"}) {
                const bool fromStart = QByteArray(option) == "--from" && QByteArray(seconds) == "0";
                const Outcome outcome = run({QStringLiteral("export"), example, QStringLiteral("-o"), csv,
                                             QString::fromLatin1(option), QString::fromLatin1(seconds)});
                QVERIFY2(outcome.exitCode == (fromStart ? 0 : 2), seconds);
                QCOMPARE(QFile::exists(csv), fromStart);
                QFile::remove(csv);
            }
        }
    }

    void aMissingFolderIsNamed() {
        const QTemporaryDir folder;
        const QString example = leadlight::test::qPath(leadlight::test::sourceDir() /
                                                       "resources/examples/normal_sinus_rhythm.dcm");
        const Outcome outcome = run({QStringLiteral("export"), example, QStringLiteral("-o"),
                                     folder.filePath(QStringLiteral("not there/out.csv"))});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.error.count('\n'), 1);
        QVERIFY2(outcome.error.contains("there is no folder") && outcome.error.contains("not there;"),
                 outcome.error.constData());
    }

    /// A Holter recording of two leads beside a resting ECG: its number takes it out of the file.
    void anySeriesIsWrittenByItsNumber() {
        Recording both;
        for (const auto& [labels, samples] :
             {std::pair(std::vector{"I", "II", "V1", "V2", "V3", "V4", "V5", "V6"}, std::size_t{5000}),
              std::pair(std::vector{"V1", "V5"}, std::size_t{60'000})}) {
            Series series;
            series.waveform.rateHz = 500.0;
            for (const char* label : labels)
                series.waveform.leads.push_back({.lead = *leadFromLabel(label),
                                                 .label = label,
                                                 .values = std::vector<float>(samples, 0.1F)});
            both.series.push_back(std::move(series));
        }
        const auto files = io::writeRecording(both, io::WriteFormat::Dicom, {});
        QVERIFY(files.has_value());
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("both.dcm"));
        QVERIFY(writeFile(source.toStdString(), files->front().content).has_value());

        const Outcome info = run({QStringLiteral("info"), source});
        QVERIFY2(info.output.contains("\nrhythm 2      60000 samples"), info.output.constData());
        QVERIFY2(info.output.contains("export --series 2"), info.output.constData());
        const auto exported = [&](const char* series, const char* name) {
            return run({QStringLiteral("export"), source, QStringLiteral("-o"),
                        folder.filePath(QString::fromUtf8(name)), QStringLiteral("--series"),
                        QString::fromUtf8(series)});
        };
        QCOMPARE(exported("2", "holter.edf").exitCode, 0);
        const Outcome holter = run({QStringLiteral("info"), folder.filePath(QStringLiteral("holter.edf")),
                                    QStringLiteral("--json")});
        const QJsonObject series =
            QJsonDocument::fromJson(holter.output).object()[u"series"].toArray()[0].toObject();
        QCOMPARE(series[u"samples"].toInt(), 60'000);
        QCOMPARE(series[u"leads"].toArray().size(), 2);
        const Outcome beyond = exported("3", "none.edf");
        QCOMPARE(beyond.exitCode, 1);
        QVERIFY2(beyond.error.contains("holds no series number 3, but 2"), beyond.error.constData());
        QCOMPARE(exported("0", "none.edf").exitCode, 2);
    }

    void exitCodesSayWhatHappened() {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("none.dcm"));
        const Outcome outcome = run({QStringLiteral("info"), missing});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.error.count('\n'), 1);
        QVERIFY(outcome.output.isEmpty());
        QCOMPARE(run({QStringLiteral("info")}).exitCode, 2);
        QCOMPARE(
            run({QStringLiteral("export"), missing, QStringLiteral("-o"), QStringLiteral("x.txt")}).exitCode,
            2);
        QCOMPARE(run({QStringLiteral("export"), missing, QStringLiteral("-o"), QStringLiteral("x.csv"),
                      QStringLiteral("--series"), QStringLiteral("other")})
                     .exitCode,
                 2);
        QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--help")}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(InfoExportTest)
#include "info_export_test.moc"
