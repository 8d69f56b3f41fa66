// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/jepa/head.h"
#include "core/jepa/tensor_file.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <fstream>

using namespace leadlight;
using test::runCli;

class ModelCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_model = m_folder.filePath(QStringLiteral("tiny.safetensors"));

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    static QString checkpoint() {
        return QString::fromStdString((test::testData() / "tiny_encoder.pth").string());
    }

private Q_SLOTS:

    void initTestCase() {
        const auto run = runCli(
            {QStringLiteral("model"), QStringLiteral("import"), checkpoint(), QStringLiteral("-o"), m_model});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("4 assumed"));
        QVERIFY(run.errors.isEmpty());
    }

    void info() {
        const auto run =
            runCli({QStringLiteral("model"), QStringLiteral("info"), m_model, QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject document = run.json();
        const auto file = jepa::TensorFile::open(m_model.toStdString());
        QCOMPARE(document[QStringLiteral("sha256")].toString().toStdString(), file->sha256().hex());
        QCOMPARE(document[QStringLiteral("kind")].toString(), QStringLiteral("encoder"));
        QCOMPARE(document[QStringLiteral("encoder")][QStringLiteral("attention_heads")].toInt(), 4);
        QCOMPARE(document[QStringLiteral("encoder")][QStringLiteral("dim")].toInt(), 48);
        QCOMPARE(document[QStringLiteral("parameters")].toInt(), 106128);
        QCOMPARE(document[QStringLiteral("tensors")].toArray().size(), 38);
    }

    void verify() {
        QCOMPARE(runCli({QStringLiteral("model"), QStringLiteral("verify"), m_model}).exitCode, 0);
        // One number of the position table changed: the file is still well formed, but no longer the
        // published encoder.
        auto bytes = readFile(m_model.toStdString(), 1 << 24);
        const auto file = jepa::TensorFile::open(m_model.toStdString());
        const auto& table = file->tensors().at("pos_embed");
        const auto* start = file->tensors().begin()->second.data.data();
        for (const auto& [name, tensor] : file->tensors())
            start = std::min(start, tensor.data.data());
        const auto data = static_cast<std::ptrdiff_t>(bytes->size()) - std::ptrdiff_t{106128} * 4;
        const auto place = data + (table.data.data() - start);
        const float changed[] = {0.5F, std::nanf("")};
        for (const float value : changed) {
            std::memcpy(bytes->data() + place, &value, sizeof value);
            QVERIFY(writeFile(path("changed.safetensors").toStdString(), *bytes).has_value());
            const auto run = runCli({QStringLiteral("model"), QStringLiteral("verify"),
                                     path("changed.safetensors"), QStringLiteral("--json")});
            QCOMPARE(run.exitCode, 1);
            QVERIFY(!run.json()[QStringLiteral("ok")].toBool(true));
            QVERIFY(!run.json()[QStringLiteral("problems")].toArray().isEmpty());
            QVERIFY(!run.errors.isEmpty());
        }
    }

    /// What is no model at all has its document, too.
    void verifyOfAFileThatIsNoModel() {
        std::ofstream(path("broken.safetensors").toStdString()) << "no model";
        const auto run = runCli({QStringLiteral("model"), QStringLiteral("verify"),
                                 path("broken.safetensors"), QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 1);
        const QJsonObject document = run.json();
        for (const char* key : {"file", "sha256", "kind", "ok", "problems"})
            QVERIFY2(document.contains(QLatin1String(key)), key);
        QCOMPARE(document[u"sha256"].toString().size(), 64);
        QVERIFY(document[u"kind"].isNull());
        QVERIFY(!document[u"ok"].toBool(true));
        QCOMPARE(document[u"problems"].toArray().size(), 1);
        QCOMPARE(run.errors.count('\n'), 1);
    }

    void head() {
        std::vector<float> weights(2 * 48);
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = static_cast<float>(i);
        QVERIFY(writeNpy(path("W.npy").toStdString(), {2, 48}, weights).has_value());
        QVERIFY(writeNpy(path("B.npy").toStdString(), {2}, std::vector<float>{0.5F, -0.5F}).has_value());
        const auto make = [&](const char* labels) {
            return runCli({QStringLiteral("model"), QStringLiteral("head"), QStringLiteral("--weights"),
                           path("W.npy"), QStringLiteral("--bias"), path("B.npy"), QStringLiteral("--labels"),
                           QString::fromUtf8(labels), QStringLiteral("--encoder"), m_model,
                           QStringLiteral("-o"), path("head.safetensors")});
        };
        QCOMPARE(make("MI").exitCode, 1);
        QCOMPARE(make("MI,MI").exitCode, 1);
        QVERIFY(!QFile::exists(path("head.safetensors")));
        QCOMPARE(make("MI,NORM").exitCode, 0);
        const auto head = jepa::Head::open(path("head.safetensors").toStdString());
        QVERIFY(head.has_value());
        QCOMPARE(head->parameters().weights, weights);
        QCOMPARE(head->parameters().labels[1].bias, -0.5F);
        QCOMPARE(head->parameters().encoder, jepa::TensorFile::open(m_model.toStdString())->sha256());
        const auto info = runCli({QStringLiteral("model"), QStringLiteral("info"), path("head.safetensors"),
                                  QStringLiteral("--json")})
                              .json();
        QCOMPARE(info[QStringLiteral("head")][QStringLiteral("labels")]
                     .toArray()
                     .at(1)[QStringLiteral("label")]
                     .toString(),
                 QStringLiteral("NORM"));
        QCOMPARE(
            runCli({QStringLiteral("model"), QStringLiteral("verify"), path("head.safetensors")}).exitCode,
            0);
    }

    void failsInOneLine() {
        std::ofstream(path("evil.pth").toStdString()) << "not a checkpoint";
        for (const QString& file : {path("evil.pth"), path("absent.pth")}) {
            const auto run = runCli({QStringLiteral("model"), QStringLiteral("import"), file,
                                     QStringLiteral("-o"), path("out.safetensors")});
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.errors.count('\n'), 1);
            QVERIFY(run.output.isEmpty());
            QVERIFY(!QFile::exists(path("out.safetensors")));
        }
        QCOMPARE(runCli({QStringLiteral("model"), QStringLiteral("import"), checkpoint()}).exitCode, 2);
        QCOMPARE(runCli({QStringLiteral("model")}).exitCode, 2);
        QCOMPARE(runCli({QStringLiteral("model"), QStringLiteral("head"), QStringLiteral("--help")}).exitCode,
                 0);
    }
};

QTEST_GUILESS_MAIN(ModelCommandTest)
#include "model_command_test.moc"
