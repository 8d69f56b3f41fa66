// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy.h"
#include "core/jepa/checkpoint.h"
#include "core/jepa/head.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/places.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sys/resource.h>

using namespace leadlight;
using test::runCli;

class AnalyzeCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_encoder = m_folder.filePath(QStringLiteral("tiny.safetensors"));
    QStringList m_recordings;

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// Largest difference between the fixture and the first rows of a written array, relative to the
    /// fixture's largest value.
    double difference(const char* written, const char* fixture) const {
        const auto ours = readNpy(path(written).toStdString());
        const auto theirs = readNpy(test::testData() / fixture);
        if (!ours || !theirs || ours->values.size() < theirs->values.size())
            return 1.0;
        float largest = 0.0F;
        float worst = 0.0F;
        for (std::size_t i = 0; i < theirs->values.size(); ++i) {
            largest = std::max(largest, std::abs(theirs->values[i]));
            worst = std::max(worst, std::abs(theirs->values[i] - ours->values[i]));
        }
        return static_cast<double>(worst / largest);
    }

    /// A head that adds the embedding up; empty where it could not be made.
    QString linearHead() const {
        const QString head = path("h.safetensors");
        if (QFileInfo::exists(head))
            return head;
        const bool made =
            writeNpy(path("B.npy").toStdString(), {1}, std::vector<float>{0.25F}).has_value() &&
            writeNpy(path("W.npy").toStdString(), {1, 48}, std::vector<float>(48, 1.0F)).has_value() &&
            runCli({QStringLiteral("model"), QStringLiteral("head"), QStringLiteral("--weights"),
                    path("W.npy"), QStringLiteral("--bias"), path("B.npy"), QStringLiteral("--labels"),
                    QStringLiteral("SUM"), QStringLiteral("--encoder"), m_encoder, QStringLiteral("-o"),
                    head})
                    .exitCode == 0;
        return made ? head : QString();
    }

private Q_SLOTS:

    void initTestCase() {
        const std::filesystem::path module =
            qEnvironmentVariableIsSet("LEADLIGHT_ENGINE")
                ? std::filesystem::path(qEnvironmentVariable("LEADLIGHT_ENGINE").toStdString())
                : leadlight::test::buildDir() / "lib/leadlight/leadlight-torch.so";
        LEADLIGHT_NEEDS(module);
        for (const char* name : {"00001_hr.hea", "00050_hr.hea", "00181_hr.hea"}) {
            const auto file = test::sharedData() / "ptbxl" / "records500" / "00000" / name;
            LEADLIGHT_NEEDS(file);
            m_recordings << QString::fromStdString(file.string());
        }
        QVERIFY(jepa::importCheckpoint(test::testData() / "tiny_encoder.pth", m_encoder.toStdString())
                    .has_value());
        std::ofstream(path("broken.dcm").toStdString()) << "no ECG";
    }

    void arraysEqualTheAuthors() {
        const auto run =
            runCli(QStringList{QStringLiteral("analyze")} + m_recordings + QStringList{path("broken.dcm")} +
                   QStringList{QStringLiteral("--encoder"), m_encoder, QStringLiteral("--device"),
                               QStringLiteral("cpu"), QStringLiteral("--precision"), QStringLiteral("fp32"),
                               QStringLiteral("--batch"), QStringLiteral("2"), QStringLiteral("--json"),
                               QStringLiteral("--embeddings"), path("e.npy"), QStringLiteral("--tokens"),
                               path("t.npy"), QStringLiteral("--attention"), path("a.npy")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY(difference("e.npy", "embedding.npy") < 1e-5);
        QVERIFY(difference("t.npy", "tokens.npy") < 1e-5);
        QVERIFY(difference("a.npy", "attention_packed.npy") < 1e-5);
        const auto attention = readNpy(path("a.npy").toStdString());
        QCOMPARE(attention->shape, (std::vector<std::size_t>{4, 3, 4, 400, 57}));
        QVERIFY(std::isnan(attention->values.back())); // the row of the broken file

        const QJsonObject document = run.json();
        QCOMPARE(document[QStringLiteral("precision")].toString(), QStringLiteral("fp32"));
        const QJsonArray analyses = document[QStringLiteral("analyses")].toArray();
        QCOMPARE(analyses.size(), 4);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(analyses[i][QStringLiteral("row")].toInt(), i);
        QVERIFY(analyses[0][QStringLiteral("error")].isNull());
        QVERIFY(analyses[0][QStringLiteral("head")].isNull()); // the bundled head belongs to another encoder
        QCOMPARE(analyses[0][QStringLiteral("findings")].toArray().size(), 0);
        QVERIFY(analyses[3][QStringLiteral("error")].isString());
        QVERIFY(analyses[3][QStringLiteral("sha256")].isNull());
    }

    /// Attention alone is over a megabyte a recording here: held back, 90 of them would show.
    void arraysOfAnyLengthNeedNoMoreMemory() {
        const auto peakOf = [this](int times, const char* array) {
            QStringList arguments{QStringLiteral("analyze")};
            for (int i = 0; i < times; ++i)
                arguments += m_recordings;
            arguments += {QStringLiteral("--encoder"),
                          m_encoder,
                          QStringLiteral("--device"),
                          QStringLiteral("cpu"),
                          QStringLiteral("--precision"),
                          QStringLiteral("fp32"),
                          QStringLiteral("--json"),
                          QStringLiteral("--attention"),
                          path(array)};
            const auto run = runCli(arguments);
            if (run.exitCode != 0 || run.json()[QStringLiteral("analyses")].toArray().size() != 3 * times)
                return -1.0;
            rusage usage{}; // of the largest child so far
            getrusage(RUSAGE_CHILDREN, &usage);
            return static_cast<double>(usage.ru_maxrss) / 1024.0;
        };
        const double few = peakOf(4, "few.npy"), many = peakOf(30, "many.npy");
        QVERIFY(few > 0.0 && many > 0.0);
        QCOMPARE(QFileInfo(path("many.npy")).size() > 90'000'000, true);
        QVERIFY2(many - few < 40.0, qPrintable(QStringLiteral("%1 MB, %2 MB").arg(few).arg(many)));
    }

    void headsSpeak() {
        QVERIFY(!linearHead().isEmpty());
        const auto run = runCli(QStringList{QStringLiteral("analyze")} + m_recordings +
                                QStringList{QStringLiteral("--encoder"), m_encoder, QStringLiteral("--head"),
                                            path("h.safetensors"), QStringLiteral("--device"),
                                            QStringLiteral("cpu"), QStringLiteral("--precision"),
                                            QStringLiteral("fp32"), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const auto embeddings = readNpy(test::testData() / "embedding.npy");
        const QJsonArray analyses = run.json()[QStringLiteral("analyses")].toArray();
        for (int row = 0; row < 3; ++row) {
            double logit = 0.25;
            for (std::size_t i = 0; i < 48; ++i)
                logit += static_cast<double>(embeddings->values[static_cast<std::size_t>(row) * 48 + i]);
            const QJsonValue finding = analyses[row][QStringLiteral("findings")].toArray().at(0);
            QVERIFY(std::abs(finding[QStringLiteral("logit")].toDouble() - logit) < 1e-4);
            const double probability = finding[QStringLiteral("probability")].toDouble();
            QVERIFY(std::abs(probability - 1.0 / (1.0 + std::exp(-logit))) < 1e-5);
            QCOMPARE(finding[QStringLiteral("state")].toString(),
                     probability >= 0.5 ? QStringLiteral("suggested") : QStringLiteral("not_suggested"));
            QVERIFY(analyses[row][QStringLiteral("distance_percentile")].isNull());
        }
    }

    void shardsPartTheFiles() {
        const auto filesOf = [&](const char* shard) {
            const auto run =
                runCli(QStringList{QStringLiteral("analyze")} + m_recordings +
                       QStringList{QStringLiteral("--encoder"), m_encoder, QStringLiteral("--json"),
                                   QStringLiteral("--shard"), QString::fromUtf8(shard)});
            QStringList files;
            for (const auto& analysis : run.json()[QStringLiteral("analyses")].toArray())
                files << analysis[QStringLiteral("file")].toString();
            return files;
        };
        QCOMPARE(filesOf("1/2"), (QStringList{m_recordings[0], m_recordings[2]}));
        QCOMPARE(filesOf("2/2"), QStringList{m_recordings[1]});
    }

    // A folder with two recordings, a table, a broken recording and a text: three lines, in the order of the
    // names. Half a line and a missing one are made good by --resume.
    void foldersAsJsonLines() {
        const QString folder = path("folder");
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/inner")));
        const auto copy = [&](const QString& record, const QString& to) {
            for (const char* ending : {".hea", ".dat"}) {
                QString from = record;
                from.replace(QStringLiteral(".hea"), QString::fromUtf8(ending));
                QVERIFY(QFile::copy(from, to + QLatin1Char('/') + QFileInfo(from).fileName()));
            }
        };
        copy(m_recordings[0], folder);
        copy(m_recordings[1], folder + QStringLiteral("/inner"));
        std::ofstream((folder + QStringLiteral("/table.csv")).toStdString()) << "a,b\n";
        std::ofstream((folder + QStringLiteral("/readme")).toStdString()) << "no recording\n";
        std::ofstream((folder + QStringLiteral("/broken.hea")).toStdString())
            << "broken 12 500 5000\nbroken.dat 16\n";
        const QString lines = path("out.jsonl");
        const auto analyze = [&](const QStringList& more) {
            return runCli(QStringList{QStringLiteral("analyze"), folder, QStringLiteral("--encoder"),
                                      m_encoder, QStringLiteral("--batch"), QStringLiteral("1"),
                                      QStringLiteral("--jsonl"), lines} +
                          more);
        };
        const auto read = [&] {
            QFile file(lines);
            (void)file.open(QIODevice::ReadOnly);
            return file.readAll();
        };
        auto run = analyze({});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QByteArray whole = read();
        const QList<QByteArray> all = whole.trimmed().split('\n');
        QCOMPARE(all.size(), 3);
        const auto entry = [&](int i) { return QJsonDocument::fromJson(all[i]).object(); };
        QVERIFY(entry(0)[QStringLiteral("file")].toString().endsWith(QStringLiteral("00001_hr.hea")));
        QVERIFY(entry(0)[QStringLiteral("error")].isNull());
        QVERIFY(entry(0)[QStringLiteral("device")].isString());
        QVERIFY(entry(1)[QStringLiteral("error")].isString());
        QVERIFY(entry(2)[QStringLiteral("file")].toString().endsWith(QStringLiteral("inner/00050_hr.hea")));

        QCOMPARE(analyze({}).exitCode, 1); // hours of work are not lost by a slip
        QCOMPARE(read(), whole);
        QFile file(lines);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.left(whole.indexOf('\n') + 20)); // stopped in the second line
        file.close();
        run = analyze({QStringLiteral("--resume")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(read().trimmed().split('\n').size(), 3);
        run = analyze({QStringLiteral("--resume")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(read().trimmed().split('\n').size(), 3);
        QCOMPARE(runCli({QStringLiteral("analyze"), folder, QStringLiteral("--resume")}).exitCode, 2);

        // Rows go on behind those that are there, and what could not be read is tried again.
        std::vector<int> rows;
        bool failed = false;
        const auto look = [&] {
            rows.clear();
            failed = false;
            for (const QByteArray& line : read().trimmed().split('\n')) {
                const QJsonObject one = QJsonDocument::fromJson(line).object();
                rows.push_back(one[QStringLiteral("row")].toInt());
                failed |= one[QStringLiteral("error")].isString();
            }
            std::ranges::sort(rows);
        };
        look();
        QVERIFY(failed);
        QVERIFY(std::ranges::adjacent_find(rows) == rows.end());
        for (const char* ending : {".hea", ".dat"}) {
            const QString broken = folder + QStringLiteral("/broken") + QString::fromUtf8(ending);
            QString whole2 = m_recordings[2];
            whole2.replace(QStringLiteral(".hea"), QString::fromUtf8(ending));
            QFile::remove(broken);
            QFile from(whole2), to(broken);
            QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
            to.write(from.readAll().replace("00181_hr", "broken"));
        }
        run = analyze({QStringLiteral("--resume")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        look();
        QCOMPARE(rows.size(), std::size_t{3});
        QVERIFY(!failed);
        QVERIFY(std::ranges::adjacent_find(rows) == rows.end());

        // Another model's numbers would stand beside these with nothing to tell them apart by.
        const QByteArray before = read();
        run = analyze({QStringLiteral("--resume"), QStringLiteral("--head"), linearHead()});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY(run.errors.contains("diagnostic heads"));
        run = runCli({QStringLiteral("analyze"), folder, QStringLiteral("--jsonl"), lines,
                      QStringLiteral("--resume")}); // the bundled encoder
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("another encoder"));
        QCOMPARE(read(), before);
    }

    void resultsGoIntoTheDatabase() {
        const auto run =
            runCli({QStringLiteral("analyze"), m_recordings[0], QStringLiteral("--encoder"), m_encoder,
                    QStringLiteral("--db"), path("cases.db"), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const auto listed = runCli({QStringLiteral("cases"), QStringLiteral("list"), QStringLiteral("--db"),
                                    path("cases.db"), QStringLiteral("--json")});
        QCOMPARE(listed.json()[QStringLiteral("cases")].toArray().size(), 1);
        QCOMPARE(runCli({QStringLiteral("cases"), QStringLiteral("verify"), QStringLiteral("--db"),
                         path("cases.db")})
                     .exitCode,
                 0);
    }

    /// A day is analysed, but too large for the database: that is said, and the others are kept.
    void aDayEndsNothing() {
        const std::size_t samples = 24UL * 3600 * 250;
        std::ofstream header(path("day.hea").toStdString());
        header << "day 12 250 " << samples << '\n';
        for (const char* lead : {"I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6"})
            header << "day.dat 16 1000/mV 16 0 0 0 0 " << lead << '\n';
        header.close();
        std::ofstream(path("day.dat").toStdString()).close();
        std::filesystem::resize_file(path("day.dat").toStdString(), samples * 12 * 2); // takes no room
        const auto run =
            runCli({QStringLiteral("analyze"), path("day.hea"), m_recordings[0], QStringLiteral("--encoder"),
                    m_encoder, QStringLiteral("--db"), path("day.db"), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY(run.errors.contains("not kept"));
        const QJsonArray analyses = run.json()[QStringLiteral("analyses")].toArray();
        QCOMPARE(analyses.size(), 2);
        QVERIFY(analyses[0][QStringLiteral("error")].isNull());
        const auto list = runCli({QStringLiteral("cases"), QStringLiteral("list"), QStringLiteral("--db"),
                                  path("day.db"), QStringLiteral("--json")});
        QCOMPARE(list.json()[QStringLiteral("cases")].toArray().size(), 1);
    }

    void exitCodes() {
        const auto alone =
            runCli({QStringLiteral("analyze"), path("broken.dcm"), QStringLiteral("--encoder"), m_encoder});
        QCOMPARE(alone.exitCode, 1);
        QCOMPARE(alone.errors.count('\n'), 1);
        const auto foreign = runCli(
            {QStringLiteral("analyze"), m_recordings[0], QStringLiteral("--encoder"), path("broken.dcm")});
        QCOMPARE(foreign.exitCode, 1);
        QCOMPARE(runCli({QStringLiteral("analyze")}).exitCode, 2);
        for (const char* shard : {"0/2", "3/2", "1", "a/b", "1/0"})
            QCOMPARE(runCli({QStringLiteral("analyze"), m_recordings[0], QStringLiteral("--shard"),
                             QString::fromUtf8(shard)})
                         .exitCode,
                     2);
        QCOMPARE(runCli({QStringLiteral("analyze"), m_recordings[0], QStringLiteral("--device"),
                         QStringLiteral("tpu")})
                     .exitCode,
                 2);
    }
};

QTEST_GUILESS_MAIN(AnalyzeCommandTest)
#include "analyze_command_test.moc"
