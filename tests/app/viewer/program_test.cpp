// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program itself, without a display and without an engine.
#include "core/io/reader.h"
#include "core/store/case_store.h"

#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

static const auto kResearchOnly = u"Research use only. Not for diagnosis."_s;

class ProgramTest : public QObject {
    Q_OBJECT

private:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    Outcome run(const QStringList& arguments) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        environment.insert(u"LEADLIGHT_ENGINE"_s, u"/nowhere/leadlight-torch.so"_s);
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight"), arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QString example(const QString& name) {
        return leadlight::test::qPath(leadlight::test::sourceDir() / "resources/examples/") + name;
    }

    /// The tables of words, by file name.
    static QStringList tables() {
        return QDir(leadlight::test::qPath(leadlight::test::sourceDir() / "translations"))
            .entryList({u"leadlight_*.ts"_s});
    }

    /// A sentence of the program in another language, by its table; empty: it has none.
    static QString translated(const QString& language, const QString& sentence) {
        QFile file(leadlight::test::qPath(leadlight::test::sourceDir() / "translations") + u"/leadlight_"_s +
                   language + u".ts"_s);
        (void)file.open(QIODevice::ReadOnly);
        QXmlStreamReader reader(&file);
        bool isNext = false;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"source"_s)
                isNext = reader.readElementText() == sentence;
            else if (isNext && reader.name() == u"translation"_s)
                return reader.readElementText();
        }
        return {};
    }

    /// What the program puts into a text, each once: %1 and so on, and marks of bold or line ends. (A plural
    /// form may leave its number out.)
    static QStringList filledIn(const QString& text) {
        static const QRegularExpression parts(u"%L?\\d+|</?[a-z]+[^>]*>"_s);
        QStringList found;
        for (auto all = parts.globalMatch(text); all.hasNext();)
            found.append(all.next().captured());
        found.removeDuplicates();
        found.sort();
        return found;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:

    void exitCodes() {
        QCOMPARE(run({u"--version"_s}).code, 0);
        QVERIFY(run({u"--version"_s}).out.startsWith("leadlight "));
        QCOMPARE(run({u"--help"_s}).code, 0);
        QCOMPARE(run({u"--nonsense"_s}).code, 2);
        const QString broken = m_folder.filePath(u"broken.dcm"_s);
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no ECG");
        file.close();
        for (const QStringList& arguments :
             {QStringList{u"--print"_s, m_folder.filePath(u"x.pdf"_s), broken},
              QStringList{u"--screenshot"_s, m_folder.filePath(u"x.png"_s), broken},
              QStringList{u"--print"_s, m_folder.filePath(u"x.pdf"_s), u"/nowhere.dcm"_s}}) {
            const Outcome outcome = run(arguments);
            QCOMPARE(outcome.code, 1);
            QVERIFY(outcome.err.contains("leadlight: "));
        }
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.pdf"_s)));
        QCOMPARE(run({}).code, 1); // a window without a display
    }

    void printsWithoutADisplay() {
        for (const QString& name : {u"a.pdf"_s, u"a.svg"_s, u"a.png"_s}) {
            const QString file = m_folder.filePath(name);
            const Outcome outcome = run({u"--print"_s, file, example(u"normal_sinus_rhythm.dcm"_s)});
            QVERIFY2(outcome.code == 0, outcome.err);
            QVERIFY(QFile(file).size() > 10000);
        }
    }

    /// Nothing that tells who the patient is stands in the bytes of a print that was asked to leave it out.
    void printsWithoutIdentifiers() {
        const QString source = example(u"anterior_st_elevation.dcm"_s);
        const QList<QByteArray> identifiers{"Example", "Anterior", "EX-1001",  "1961-03",
                                            "2026-03", "09:14",    "anterior", "synthesiser"};
        const auto print = [&](const QString& name, const QStringList& more) {
            const QString file = m_folder.filePath(name);
            const Outcome outcome = run(QStringList{u"--print"_s, file, source} + more);
            QFile written(file);
            return outcome.code == 0 && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        };
        const QByteArray named = print(u"named.svg"_s, {});
        QVERIFY(named.contains("EX-1001") && named.contains("Example"));
        const QByteArray clean = print(u"clean.svg"_s, {u"--deidentify"_s});
        QVERIFY(clean.contains("<svg") && clean.contains("aVR"));
        for (const QByteArray& identifier : identifiers)
            QVERIFY2(!clean.contains(identifier), identifier.constData());
        QVERIFY(print(u"clean.pdf"_s, {u"--deidentify"_s}).startsWith("%PDF"));

        QFile key(m_folder.filePath(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("0123456789abcdef0123456789abcdef");
        key.close();
        const QStringList kept{u"--deidentify"_s, u"--key"_s, key.fileName(), u"--keep-device"_s};
        const QByteArray pseudonym = print(u"kept.svg"_s, kept);
        QVERIFY(pseudonym.contains("synthesiser"));
        QVERIFY(!pseudonym.contains("EX-1001") && !pseudonym.contains("Example,"));
        // The name of a file must not tell it either.
        QVERIFY(print(u"EX-1001.svg"_s, {u"--deidentify"_s}).isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath(u"EX-1001.svg"_s)));
    }

    /// A confirmed case printed with its database says who confirmed it and what was written.
    void printsWhatTheDatabaseKnows() {
        using namespace leadlight;
        const QString source = example(u"normal_sinus_rhythm.dcm"_s);
        const QString database = m_folder.filePath(u"confirmed.sqlite"_s);
        {
            auto store = store::CaseStore::open(database.toStdString(), "tester");
            QVERIFY(store.has_value());
            const auto opened = io::openRecording(source.toStdString());
            QVERIFY(opened.has_value());
            const auto imported = store->import(opened->recording, opened->source);
            QVERIFY(imported.has_value());
            Reading reading;
            reading.text = "Entirely ordinary";
            reading.by = "Dr Roe";
            reading.state = ReadingState::Confirmed;
            reading.madeAt = nowUtc();
            QVERIFY(store->addReading(imported->id, reading).has_value());
        }
        const auto print = [&](const QString& name, const QStringList& more) {
            const QString file = m_folder.filePath(name);
            const Outcome outcome = run(QStringList{u"--print"_s, file, source} + more);
            QFile written(file);
            return outcome.code == 0 && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        };
        const QByteArray known = print(u"known.svg"_s, {u"--db"_s, database});
        QVERIFY(known.contains("CONFIRMED") && known.contains("Roe") && known.contains("Entirely ordinary"));
        const QByteArray unknown = print(u"unknown.svg"_s, {});
        QVERIFY(unknown.contains("UNCONFIRMED") && !unknown.contains("Roe"));
        const QByteArray clean = print(u"clean_db.svg"_s, {u"--db"_s, database, u"--deidentify"_s});
        QVERIFY(!clean.isEmpty() && !clean.contains("Roe") && !clean.contains("Entirely"));
        QVERIFY(print(u"none.svg"_s, {u"--db"_s, m_folder.filePath(u"none.sqlite"_s)}).isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.sqlite"_s)));
    }

    void picturesWithoutADisplayAndWithoutAnEngine() {
        for (const QString& screen : {u"read"_s, u"explore"_s}) {
            for (const QString& theme : {u"light"_s, u"dark"_s}) {
                const QString file = m_folder.filePath(screen + theme + u".png"_s);
                const Outcome outcome =
                    run({u"--screenshot"_s, file, example(u"normal_sinus_rhythm.dcm"_s), u"--size"_s,
                         u"1366x768"_s, u"--screen"_s, screen, u"--theme"_s, theme});
                QVERIFY2(outcome.code == 0, outcome.err);
                const QImage image(file);
                QCOMPARE(image.size(), QSize(1366, 768));
                // the bar at the top has the theme's panel colour
                QCOMPARE(image.pixelColor(2, 2).name(), theme == u"light"_s ? u"#ffffff"_s : u"#1a1f22"_s);
            }
        }
        QVERIFY(!QFile::exists(
            m_folder.filePath(u"leadlight/cases.sqlite"_s))); // the person's own database stays untouched
    }

    void everyLanguageIsSpoken_data() {
        QTest::addColumn<QString>("language");
        for (const QString& name : tables())
            QTest::newRow(qPrintable(name)) << name.mid(10).chopped(3);
    }

    void everyLanguageIsSpoken() {
        QFETCH(QString, language);
        const QString sentence = language == u"en"_s ? kResearchOnly : translated(language, kResearchOnly);
        QVERIFY(!sentence.isEmpty());
        const QString file = m_folder.filePath(u"spoken.svg"_s);
        const Outcome outcome =
            run({u"--print"_s, file, example(u"normal_sinus_rhythm.dcm"_s), u"--language"_s, language});
        QVERIFY2(outcome.code == 0, outcome.err);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const bool comma = language == u"de"_s || language == u"es"_s || language == u"fr"_s;
        // Where another font takes over, a line of text is several elements.
        QString text = QString::fromUtf8(written.readAll());
        text.remove(QRegularExpression(u"<[^>]*>|\\s"_s));
        QVERIFY(text.contains(QString(sentence).remove(QRegularExpression(u"\\s"_s)).toHtmlEscaped()));
        QVERIFY(text.contains(comma ? u"10,0s"_s : u"10.0s"_s)); // how long the shown stretch is
    }

    void aLanguageThatIsNotThereIsRefused() {
        const Outcome outcome = run({u"--print"_s, m_folder.filePath(u"none.svg"_s),
                                     example(u"normal_sinus_rhythm.dcm"_s), u"--language"_s, u"xx"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("de, en, es, fr, ja, ko, zh_CN"));
    }

    void translationsAreComplete_data() {
        QTest::addColumn<int>("least");
        for (const QString& name : tables())
            QTest::newRow(qPrintable(name))
                << (name == u"leadlight_en.ts"_s ? 10 : 250); // English: plural forms
    }

    void translationsAreComplete() {
        QFETCH(int, least);
        QFile file(
            leadlight::test::qPath(leadlight::test::sourceDir() / "translations" / QTest::currentDataTag()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        int words = 0;
        QString source;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"source"_s)
                source = reader.readElementText();
            if (reader.name() == u"translation"_s) {
                ++words;
                const QByteArray line = "line " + QByteArray::number(reader.lineNumber());
                QVERIFY2(!reader.attributes().hasAttribute(u"type"_s), line);
                const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
                QVERIFY2(!text.trimmed().isEmpty(), line);
                QVERIFY2(filledIn(text) == filledIn(source), line);
            }
        }
        QVERIFY(words > least);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
