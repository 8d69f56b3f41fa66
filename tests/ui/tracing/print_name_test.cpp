// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formula_recording.h"
#include "ui/tracing/print_recording.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;

class PrintNameTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// The words of the first page in the order in which they are painted.
    QString firstPage(const std::string& name, PrintPaper paper) {
        Recording recording = test::formulaRecording();
        recording.patient.name = name;
        PrintOptions options;
        options.file = m_folder.filePath(QStringLiteral("name.svg"));
        options.format = PrintFormat::Svg;
        options.paper = paper;
        if (!printRecording(recording, options))
            return {};
        QFile svg(options.file);
        if (!svg.open(QIODevice::ReadOnly))
            return {};
        QStringList words;
        const QString content = QString::fromUtf8(svg.readAll());
        auto found = QRegularExpression(QStringLiteral(">([^<]*)</text>")).globalMatch(content);
        while (found.hasNext())
            words << found.next().captured(1);
        return words.join(u' ');
    }

private Q_SLOTS:

    void aLongNameIsWholeOverItsTracing_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("one line") << QStringLiteral("DOE, Jane");
        QTest::newRow("smaller") << QStringLiteral("Garcia-Fernandez d. l. C., M.");
        QTest::newRow("two lines") << QStringLiteral("Garcia-Fernandez de la Cruz, Maria Guadalupe");
        QTest::newRow("three lines") << QStringLiteral(
            "Garcia-Fernandez de la Cruz y Montenegro-Villanueva, Maria Guadalupe Concepcion");
    }

    void aLongNameIsWholeOverItsTracing() {
        QFETCH(QString, name);
        for (const PrintPaper paper : {PrintPaper::A4, PrintPaper::Letter}) {
            const QString words = firstPage(name.toStdString(), paper);
            QVERIFY2(words.contains(name), qPrintable(words));
            QVERIFY2(words.contains(QStringLiteral("page 1 of 1")), qPrintable(words));
            QVERIFY(words.contains(QStringLiteral("ID 12345")));
        }
    }

    void ofANameThatFitsNowhereThePageOfWordsHasAll() {
        const QString words = firstPage(std::string(300, 'M'), PrintPaper::A4);
        QVERIFY2(words.contains(QStringLiteral("page 1 of 2")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("MMMMMM")));
    }
};

QTEST_MAIN(PrintNameTest)
#include "print_name_test.moc"
