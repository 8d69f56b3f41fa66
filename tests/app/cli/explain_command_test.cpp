// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy.h"
#include "core/jepa/checkpoint.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/places.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace leadlight;
using namespace Qt::StringLiterals;
using test::runCli;

namespace {

QString fixture(const char* name) {
    return QString::fromStdString((test::testData() / name).string());
}

/// The 400 values of a document, in order.
std::vector<double> valuesOf(const QJsonObject& document) {
    std::vector<double> values;
    const QJsonArray rows = document[u"values"_s].toArray();
    for (const auto& row : rows) {
        const QJsonArray cells = row.toArray();
        for (const auto& cell : cells)
            values.push_back(cell.toDouble());
    }
    return values;
}

} // namespace

/// Needs the encoder module and the three recordings of the fixtures; wrong usage needs neither.
class ExplainCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_encoder = m_folder.filePath(u"tiny.safetensors"_s);
    QString m_head = m_folder.filePath(u"head.safetensors"_s);
    QStringList m_recordings;

    [[nodiscard]] QStringList call(int recording, const QStringList& more) const {
        return QStringList{u"explain"_s,   m_recordings[recording],
                           u"--encoder"_s, m_encoder,
                           u"--head"_s,    m_head,
                           u"--label"_s,   u"X"_s,
                           u"--json"_s,    u"--device"_s,
                           u"cpu"_s,       u"--precision"_s,
                           u"fp32"_s} +
               more;
    }

    /// Largest difference from a row of a fixture, relative to the row's largest value.
    static double difference(const std::vector<double>& values, const char* name, std::size_t row) {
        const auto wanted = readNpy(test::testData() / "jepa" / "explain" / name);
        if (!wanted || values.size() != 400 || wanted->values.size() < (row + 1) * 400)
            return 1.0;
        double largest = 0.0;
        double worst = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto theirs = static_cast<double>(wanted->values[row * 400 + i]);
            largest = std::max(largest, std::abs(theirs));
            worst = std::max(worst, std::abs(theirs - values[i]));
        }
        return worst / largest;
    }

    [[nodiscard]] bool ready() const { return m_recordings.size() == 3; }

private Q_SLOTS:

    void initTestCase() {
        const QString module = qEnvironmentVariable(
            "LEADLIGHT_ENGINE",
            leadlight::test::qPath(leadlight::test::buildDir() / "lib/leadlight/leadlight-torch.so"));
        if (!std::filesystem::exists(module.toStdString()))
            return;
        for (const char* name : {"00001_hr.hea", "00050_hr.hea", "00181_hr.hea"}) {
            const auto file = test::sharedData() / "ptbxl" / "records500" / "00000" / name;
            if (std::filesystem::exists(file))
                m_recordings << QString::fromStdString(file.string());
        }
        QVERIFY(jepa::importCheckpoint(test::testData() / "tiny_encoder.pth", m_encoder.toStdString())
                    .has_value());
        const auto made =
            runCli({u"model"_s, u"head"_s, u"--weights"_s, fixture("jepa/explain/head_weight.npy"),
                    u"--bias"_s, fixture("jepa/explain/head_bias.npy"), u"--labels"_s, u"X"_s, u"--encoder"_s,
                    m_encoder, u"-o"_s, m_head});
        QCOMPARE(made.exitCode, 0);
    }

    void contributionAddsUpAndMatchesTheAuthors() {
        if (!ready())
            QSKIP("needs the encoder module and three PTB-XL recordings");
        for (int recording = 0; recording < 3; ++recording) {
            const QJsonObject document = runCli(call(recording, {u"--method"_s, u"contribution"_s})).json();
            const std::vector<double> values = valuesOf(document);
            QVERIFY(difference(values, "contribution.npy", static_cast<std::size_t>(recording)) < 1e-5);
            double sum = 0.0;
            for (const double value : values)
                sum += value;
            QCOMPARE(sum + document[u"bias"_s].toDouble(), document[u"logit"_s].toDouble());
            QCOMPARE(document[u"unit"_s].toString(), u"logit"_s);
            QCOMPARE(document[u"leads"_s].toArray().size(), 8);
            QCOMPARE(document[u"times"_s].toInt(), 50);
        }
    }

    void attentionMatchesTheAuthors() {
        if (!ready())
            QSKIP("needs the encoder module and three PTB-XL recordings");
        for (int layer = 1; layer <= 3; ++layer) {
            const auto run =
                runCli(call(1, {u"--method"_s, u"attention"_s, u"--layer"_s, QString::number(layer)}));
            QVERIFY(difference(valuesOf(run.json()), "attention_received.npy",
                               static_cast<std::size_t>(3 + layer - 1)) < 1e-5);
        }
        const QJsonObject last = runCli(call(1, {u"--method"_s, u"attention"_s})).json();
        QCOMPARE(last[u"layer"_s].toInt(), 3);
        QVERIFY(last[u"lead_effect"_s].isNull());
        QVERIFY(last[u"checks"_s].toObject()[u"passed"_s].isBool());
        QCOMPARE(runCli(call(1, {u"--method"_s, u"attention"_s, u"--layer"_s, u"4"_s})).exitCode, 1);
        QCOMPARE(runCli(call(1, {u"--method"_s, u"attention"_s, u"--attention-head"_s, u"5"_s})).exitCode, 1);
    }

    void theOtherMapsMatchTheAuthors_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<double>("tolerance");
        QTest::addRow("rollout") << u"rollout"_s << 1e-5;
        QTest::addRow("gradient") << u"gradient"_s << 1e-4;
        QTest::addRow("lrp") << u"lrp"_s << 1e-4;
        // The fixture's float32 differences of two logits lie 1.2e-5 from the same in float64; ours 2.4e-6.
        QTest::addRow("occlusion") << u"occlusion"_s << 2e-5;
    }

    void theOtherMapsMatchTheAuthors() {
        if (!ready())
            QSKIP("needs the encoder module and three PTB-XL recordings");
        QFETCH(QString, method);
        QFETCH(double, tolerance);
        const QString folder = m_folder.path();
        const auto run = runCli(call(0, {u"--method"_s, method, u"--no-checks"_s, u"--npy"_s,
                                         folder + u"/map.npy"_s, u"--csv"_s, folder + u"/map.csv"_s}));
        const QJsonObject document = run.json();
        const QByteArray name = method.toLatin1() + ".npy";
        QVERIFY(difference(valuesOf(document), name.constData(), 0) < tolerance);
        const QJsonObject checks = document[u"checks"_s].toObject();
        QVERIFY(checks[u"passed"_s].isNull());
        QVERIFY(!checks[u"reason"_s].toString().isEmpty());
        QCOMPARE(checks[u"conservation"_s].isNull(), method != u"lrp"_s);
        QCOMPARE(document[u"lead_effect"_s].toArray().size(), method == u"occlusion"_s ? 8 : 0);
        QCOMPARE(document[u"time_effect"_s].toArray().size(), method == u"occlusion"_s ? 50 : 0);
        const auto array = readNpy((folder + u"/map.npy"_s).toStdString()).value();
        QCOMPARE(array.shape, (std::vector<std::size_t>{1, 8, 50}));
        QCOMPARE(array.values[77], static_cast<float>(valuesOf(document)[77]));
        QFile table(folder + u"/map.csv"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count('\n'), 9);
    }

    void checksStandBesideTheMap() {
        if (!ready())
            QSKIP("needs the encoder module and three PTB-XL recordings");
        const QJsonObject checks = runCli(call(2, {u"--method"_s, u"lrp"_s})).json()[u"checks"_s].toObject();
        const QJsonObject deletion = checks[u"deletion"_s].toObject();
        QVERIFY(deletion[u"auc"_s].toDouble() < deletion[u"random_auc"_s].toDouble());
        QVERIFY(deletion[u"random_lowest"_s].toDouble() <= deletion[u"random_auc"_s].toDouble());
        QCOMPARE(checks[u"agreement"_s].toObject()[u"with"_s].toString(), u"contribution"_s);
        QVERIFY(std::abs(checks[u"randomised"_s].toObject()[u"spearman"_s].toDouble(5.0)) <= 1.0);
        const bool passed = checks[u"passed"_s].toBool();
        QCOMPARE(checks[u"reason"_s].isNull(), passed);
    }

    void aFolderIsExplainedFileByFile() {
        if (!ready())
            QSKIP("needs the encoder module and three PTB-XL recordings");
        QTemporaryDir folder;
        for (const QString& header : m_recordings) {
            const QFileInfo from(header);
            QVERIFY(QFile::copy(header, folder.filePath(from.fileName())));
            QVERIFY(QFile::copy(from.path() + u'/' + from.completeBaseName() + u".dat"_s,
                                folder.filePath(from.completeBaseName() + u".dat"_s)));
        }
        QFile note(folder.filePath(u"readme.txt"_s));
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write("no recording") > 0);
        note.close();
        const QString samples = m_folder.filePath(u"samples.npy"_s);
        const auto run = runCli({u"explain"_s, folder.path(), u"--encoder"_s, m_encoder, u"--head"_s, m_head,
                                 u"--label"_s, u"X"_s, u"--json"_s, u"--device"_s, u"cpu"_s, u"--method"_s,
                                 u"lrp"_s, u"--no-checks"_s, u"--samples"_s, samples});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray all = run.json()[u"explanations"_s].toArray();
        QCOMPARE(all.size(), 3);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(difference(valuesOf(all[static_cast<qsizetype>(i)].toObject()), "lrp.npy", i) < 1e-4);
        const auto array = readNpy(samples.toStdString()).value();
        const auto wanted = readNpy(test::testData() / "jepa" / "explain" / "lrp_samples.npy").value();
        QCOMPARE(array.shape, wanted.shape);
        double worst = 0.0, largest = 0.0;
        for (std::size_t i = 0; i < wanted.values.size(); ++i) {
            worst = std::max(worst, std::abs(static_cast<double>(array.values[i] - wanted.values[i])));
            largest = std::max(largest, std::abs(static_cast<double>(wanted.values[i])));
        }
        QVERIFY(worst < 1e-4 * largest);
    }

    void whatMustNotBeAnalysedGetsNoMap() {
        if (!ready())
            QSKIP("needs the encoder module and three PTB-XL recordings");
        const QString swapped =
            test::qPath(test::sourceDir() / "resources/examples/swapped_arm_electrodes.dcm");
        const QStringList models{u"--encoder"_s, m_encoder, u"--head"_s, m_head, u"--device"_s, u"cpu"_s};
        const auto said = runCli(QStringList{u"analyze"_s, swapped, u"--json"_s} + models);
        const QJsonObject analysis = said.json()[u"analyses"_s][0].toObject();
        QVERIFY(analysis[u"not_analysed"_s].isString());

        const QStringList explained =
            QStringList{u"--label"_s,      u"X"_s,     u"--no-checks"_s, u"--method"_s,
                        u"contribution"_s, u"--json"_s} +
            models;
        const QString npy = m_folder.filePath(u"refused.npy"_s), csv = m_folder.filePath(u"refused.csv"_s);
        const QString png = m_folder.filePath(u"refused.png"_s);
        const auto alone =
            runCli(QStringList{u"explain"_s, swapped, u"--npy"_s, npy, u"--csv"_s, csv, u"--png"_s, png} +
                   explained);
        QCOMPARE(alone.exitCode, said.exitCode);
        QVERIFY(alone.json()[u"values"_s].isNull());
        QCOMPARE(alone.json()[u"not_analysed"_s], analysis[u"not_analysed"_s]);
        QCOMPARE(alone.json()[u"warnings"_s], analysis[u"warnings"_s]);
        QVERIFY(std::isnan(readNpy(npy.toStdString()).value().values.front()));
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().contains("I" + QByteArray(50, ',') + "\n"));
        QVERIFY(!QFileInfo::exists(png));

        const auto both = runCli(QStringList{u"explain"_s, swapped, m_recordings[0]} + explained);
        QCOMPARE(both.exitCode, 0);
        const QJsonArray all = both.json()[u"explanations"_s].toArray();
        QVERIFY(all[0][u"values"_s].isNull() && all[1][u"values"_s].isArray());

        const QString report = m_folder.filePath(u"report.json"_s);
        const auto counted =
            runCli(QStringList{u"explain"_s, swapped, m_recordings[0], u"--report"_s, report} + explained);
        QCOMPARE(counted.exitCode, 0);
        QCOMPARE(counted.json()[u"recordings"_s].toInt(), 1);
        QCOMPARE(counted.json()[u"not_analysed"_s].toInt(), 1);
        QCOMPARE(counted.json()[u"refusals"_s][0][u"not_analysed"_s], analysis[u"not_analysed"_s]);
        QCOMPARE(counted.json()[u"maps"_s].toArray().size(), 1);
    }

    void anUnknownLabelIsSaid() {
        if (!ready())
            QSKIP("needs the encoder module and three PTB-XL recordings");
        const auto run = runCli({u"explain"_s, m_recordings[0], u"--encoder"_s, m_encoder, u"--head"_s,
                                 m_head, u"--label"_s, u"Q"_s, u"--method"_s, u"contribution"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("\"Q\""));
        QCOMPARE(run.errors.count('\n'), 1);
    }

    void wrongUsageIsTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("a method that is not there")
            << QStringList{u"--method"_s, u"magic"_s, u"--label"_s, u"X"_s};
        QTest::addRow("no method") << QStringList{u"--label"_s, u"X"_s};
        QTest::addRow("contribution to nothing") << QStringList{u"--method"_s, u"contribution"_s};
        QTest::addRow("contribution of a layer")
            << QStringList{u"--method"_s, u"contribution"_s, u"--label"_s, u"X"_s, u"--layer"_s, u"1"_s};
        QTest::addRow("occlusion of nothing") << QStringList{u"--method"_s, u"occlusion"_s};
        QTest::addRow("samples of a map that has none")
            << QStringList{u"--method"_s, u"gradient"_s, u"--label"_s, u"X"_s, u"--samples"_s, u"x.npy"_s};
        QTest::addRow("layers begin at 1")
            << QStringList{u"--method"_s, u"attention"_s, u"--layer"_s, u"0"_s};
    }

    void wrongUsageIsTwo() {
        QFETCH(QStringList, arguments);
        const auto run = runCli(QStringList{u"explain"_s, u"recording.dcm"_s} + arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExplainCommandTest)
#include "explain_command_test.moc"
