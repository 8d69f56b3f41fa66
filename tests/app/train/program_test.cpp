// SPDX-License-Identifier: GPL-3.0-or-later
// leadlight-train as a person meets it: wrong usage is told before anything is read, and what is there
// already is not replaced unasked.
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct TrainRun {
    int exitCode = -1; ///< -1: it crashed or did not end
    QString output;
    QString errors;
};

TrainRun train(const QStringList& arguments) {
    QProcess process;
    process.start(leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight-train"), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

const QStringList kLearning{QStringLiteral("pretrain"), QStringLiteral("finetune"), QStringLiteral("head"),
                            QStringLiteral("evaluate")};

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    // A command with all that it must be given, its data set nowhere.
    QStringList command(const QString& name, const QString& output) const {
        QStringList words{name, QStringLiteral("--data"), m_folder.filePath(QStringLiteral("no-data")),
                          QStringLiteral("-o"), output};
        if (name == QStringLiteral("head") || name == QStringLiteral("evaluate"))
            words << QStringLiteral("--encoder") << m_folder.filePath(QStringLiteral("no-encoder"));
        return words;
    }

private slots:

    void numbersThatMakeNoSenseAreWrongUsage_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char* name, const char* options) {
            QTest::addRow("%s %s", name, options)
                << QString::fromUtf8(name) << QString::fromUtf8(options).split(QLatin1Char(' '));
        };
        row("pretrain", "--batch 0");
        row("pretrain", "--epochs -1");
        row("pretrain", "--lr nan");
        row("pretrain", "--lr inf");
        row("pretrain", "--momentum 1.5");
        row("pretrain", "--threads -2");
        row("pretrain", "--dim 50 --heads 16");
        row("pretrain", "--dim 48 --heads 5");
        row("pretrain", "--heads 2"); // wider than what runs an encoder computes with
        row("pretrain", "--dim 8196 --heads 4098");
        row("pretrain", "--depth 257");
        row("pretrain", "--predictor-dim 30");
        row("pretrain", "--predictor-dim 8196");
        row("pretrain", "--predictor-depth 0");
        row("pretrain", "--member 3/2");
        row("pretrain", "--batch 2.5");
        row("finetune", "--micro-batch 1");
        row("finetune", "--times 51");
        row("finetune", "--layer-decay 0");
        row("finetune", "--noise nan");
        row("finetune", "--drop-lead 2");
        row("finetune", "--dim 50 --heads 5");
        row("finetune", "--heads 1");
        row("head", "--epochs 0");
        row("head", "--l2 nan");
        row("head", "--least-auc 2");
        row("head", "--conformal-error nan");
        row("evaluate", "--draws -1");
        row("evaluate", "--l2 0");
        row("evaluate", "--positives -1");
        row("pretrain", "--resume --force");
    }

    void numbersThatMakeNoSenseAreWrongUsage() {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const TrainRun run = train(command(name, m_folder.filePath(QStringLiteral("out"))) + options);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.contains(options.first()), qPrintable(run.errors));
        QVERIFY(!run.errors.contains(QStringLiteral("damaged")));
    }

    void placesThatCannotBeWrittenAreToldFirst() {
        for (const QString& name : kLearning) {
            const TrainRun run = train(command(name, m_folder.filePath(QStringLiteral("no-folder/x"))));
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.errors.contains(QStringLiteral("there is no folder")), qPrintable(run.errors));
            QCOMPARE(train(command(name, m_folder.path())).exitCode, 1);
        }
        QFile file(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const TrainRun run = train({QStringLiteral("prepare"), QStringLiteral("--data"), m_folder.path(),
                                    QStringLiteral("-o"), m_folder.filePath(QStringLiteral("file/set"))});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(QStringLiteral("there is no folder")), qPrintable(run.errors));
        const TrainRun page = train(command(QStringLiteral("evaluate"), QStringLiteral("page.html")));
        QCOMPARE(page.exitCode, 2); // the page itself would take the report's place
    }

    void modelsAreNotReplacedUnasked() {
        const QString model = m_folder.filePath(QStringLiteral("model.safetensors"));
        const QString other = m_folder.filePath(QStringLiteral("other.safetensors"));
        for (const QString& path : {model, other + QStringLiteral(".state")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
        }
        for (const QString& name : {kLearning[0], kLearning[1], kLearning[2]}) {
            const TrainRun refused = train(command(name, model));
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.errors.contains(QStringLiteral("--force")), qPrintable(refused.errors));
            const TrainRun forced = train(command(name, model) << QStringLiteral("--force"));
            QCOMPARE(forced.exitCode, 1); // now the data set is missed
            QVERIFY2(!forced.errors.contains(QStringLiteral("--force")), qPrintable(forced.errors));
        }
        for (const QString& name : {kLearning[0], kLearning[1]}) {
            QVERIFY(train(command(name, other)).errors.contains(QStringLiteral("--resume")));
            const TrainRun resumed = train(command(name, other) << QStringLiteral("--resume"));
            QVERIFY2(!resumed.errors.contains(QStringLiteral("--force")), qPrintable(resumed.errors));
        }
        QFile kept(model);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("kept"));
    }

    void reportsAndPreparedSetsAreNotReplacedUnasked() {
        const QString report = m_folder.filePath(QStringLiteral("report.json"));
        const QString set = m_folder.filePath(QStringLiteral("set"));
        QVERIFY(QDir().mkpath(set));
        const QStringList prepare{QStringLiteral("prepare"), QStringLiteral("--data"), set,
                                  QStringLiteral("-o"), set};
        const QStringList evaluate = command(kLearning[3], report);
        // One file of several is enough; a page without its report, a manifest without its signals.
        const QStringList present{m_folder.filePath(QStringLiteral("report.roc.svg")),
                                  set + QStringLiteral("/manifest.json")};
        for (const QString& path : present) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
        }
        for (const QStringList& words : {prepare, evaluate}) {
            const TrainRun refused = train(words);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.errors.contains(QStringLiteral("--force")), qPrintable(refused.errors));
            const TrainRun forced = train(words + QStringList{QStringLiteral("--force")});
            QVERIFY2(forced.exitCode == 1, qPrintable(forced.errors)); // now data are missed
            QVERIFY2(!forced.errors.contains(QStringLiteral("--force")), qPrintable(forced.errors));
        }
        for (const QString& path : present) {
            QFile kept(path);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), QByteArray("kept"));
        }
    }

    void helpSpeaksOfNamesNotNumbers() {
        for (const QString& name : kLearning) {
            const TrainRun run = train({name, QStringLiteral("--help")});
            QCOMPARE(run.exitCode, 0);
            QVERIFY2(!run.output.contains(QStringLiteral("ENUM")), qPrintable(run.output));
            QVERIFY2(run.output.contains(QStringLiteral("{auto,cpu,cuda}")), qPrintable(run.output));
        }
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
