// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/run_cli.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace leadlight::test;

namespace {

/// Two seconds of two leads, as our own export writes them.
QByteArray table(double millivolts) {
    QByteArray text("time_s,I,II\n");
    for (int i = 0; i < 1000; ++i) {
        const double value = millivolts * std::sin(0.05 * i);
        text += QByteArray::number(0.002 * i) + ',' + QByteArray::number(value, 'f', 3) + ',' +
                QByteArray::number(-value, 'f', 3) + '\n';
    }
    return text;
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// All files of a folder with their contents.
QMap<QString, QByteArray> contents(const QString& folder) {
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + QLatin1Char('/') + name);
        files[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return files;
}

} // namespace

/// No command writes over what it reads, or over what nobody named.
class OutputsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }

    /// The arguments, where "@name" is a file of the folder.
    QStringList inFolder(const QString& arguments) const {
        QStringList words = arguments.split(QLatin1Char(' '));
        for (QString& word : words) {
            if (word.startsWith(QLatin1Char('@')))
                word = path(word.mid(1));
        }
        return words;
    }

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path(QStringLiteral("m.csv")), table(0.5));
        QCOMPARE(runCli(inFolder(QStringLiteral("export @m.csv -o @rec.hea"))).exitCode, 0);
        QCOMPARE(runCli(inFolder(QStringLiteral("export @m.csv -o @m.xml"))).exitCode, 0);
        QVERIFY(QFile::link(path(QStringLiteral("m.csv")), path(QStringLiteral("link.csv"))));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")));
        QVERIFY(QFile::copy(path(QStringLiteral("m.xml")), path(QStringLiteral("sub/m.xml"))));
        write(path(QStringLiteral("other.dat")), "samples of another recording");
        write(path(QStringLiteral("told.npy.json")), "what somebody said of an array that is away");
        write(path(QStringLiteral("W.npy")), "weights");
        write(path(QStringLiteral("B.npy")), "bias");
        write(path(QStringLiteral("model.safetensors")), "model");
    }

    void refusedBeforeAnythingIsWritten_data() {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("the source") << QStringLiteral("export @m.csv -o @m.csv");
        QTest::newRow("by another name") << QStringLiteral("export @m.csv -o @./sub/../m.csv");
        QTest::newRow("a link to the source") << QStringLiteral("export @m.csv -o @link.csv");
        QTest::newRow("a header") << QStringLiteral("export @rec.hea -o @rec.hea");
        QTest::newRow("by its signal file") << QStringLiteral("export @rec.dat -o @rec.hea");
        QTest::newRow("a part") << QStringLiteral("export @rec.hea -o @rec.hea --from 0 --for 1");
        QTest::newRow("another's signal file") << QStringLiteral("export @m.xml -o @other.hea");
        QTest::newRow("a companion that nobody named") << QStringLiteral("export @m.xml -o @told.npy");
        QTest::newRow("embeddings") << QStringLiteral("analyze @m.xml --embeddings @m.xml");
        QTest::newRow("tokens over a signal file") << QStringLiteral("analyze @rec.hea --tokens @rec.dat");
        QTest::newRow("embeddings in a folder") << QStringLiteral("analyze @sub --embeddings @sub/m.xml");
        QTest::newRow("embeddings over a model")
            << QStringLiteral("analyze @m.xml --encoder @model.safetensors --embeddings @model.safetensors");
        QTest::newRow("two outputs") << QStringLiteral("analyze @m.xml --embeddings @e.npy --tokens @e.npy");
        QTest::newRow("a map") << QStringLiteral("explain @m.xml --method attention --npy @m.xml");
        QTest::newRow("a picture") << QStringLiteral("explain @m.xml --method attention --svg @m.xml");
        QTest::newRow("a page") << QStringLiteral("explain @m.xml --page @m.xml");
        QTest::newRow("a list") << QStringLiteral("cases import @m.csv --db @c.db --report @m.csv");
        QTest::newRow("a list in a folder")
            << QStringLiteral("cases import @sub --db @c.db --report @sub/m.xml");
        QTest::newRow("weights") << QStringLiteral(
            "model head --weights @W.npy --bias @B.npy --labels A --encoder @model.safetensors -o @W.npy");
        QTest::newRow("a checkpoint")
            << QStringLiteral("model import @model.safetensors -o @model.safetensors");
    }

    void refusedBeforeAnythingIsWritten() {
        QFETCH(QString, arguments);
        const auto before = contents(m_folder->path());
        const auto inside = contents(path(QStringLiteral("sub")));
        const CliRun run = runCli(inFolder(arguments));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(run.errors.contains("choose"), run.errors.constData());
        QVERIFY(contents(m_folder->path()) == before);
        QVERIFY(contents(path(QStringLiteral("sub"))) == inside);
    }

    void anEarlierExportIsReplaced() {
        write(path(QStringLiteral("n.csv")), table(0.25));
        const auto before = contents(m_folder->path());
        QCOMPARE(runCli(inFolder(QStringLiteral("export @n.csv -o @rec.hea"))).exitCode, 0);
        QCOMPARE(runCli(inFolder(QStringLiteral("export @n.csv -o @m.xml"))).exitCode, 0);
        const auto after = contents(m_folder->path());
        for (const char* name : {"rec.hea", "rec.dat", "m.xml"})
            QVERIFY2(after[QString::fromUtf8(name)] != before[QString::fromUtf8(name)], name);
    }
};

QTEST_GUILESS_MAIN(OutputsTest)
#include "outputs_test.moc"
