// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/command_line.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::viewer;

class CommandLineTest : public QObject {
    Q_OBJECT

private:
    static Result<CommandLine> parse(const char* words) {
        return parseCommandLine(QString::fromUtf8(words).split(QChar(u' '), Qt::SkipEmptyParts));
    }

private Q_SLOTS:

    void filesAlone() {
        const Result<CommandLine> line = parse("a.dcm b.xml");
        QVERIFY(line);
        QCOMPARE(line->mode, Mode::Window);
        QCOMPARE(line->files.size(), 2);
        QCOMPARE(parse("")->mode, Mode::Window);
        QCOMPARE(parse("-- --print")->files.front(), QStringLiteral("--print"));
    }

    void print() {
        const Result<CommandLine> line = parse("--print out.svg a.dcm --layout 12x1 --speed 50 --gain=5 "
                                               "--paper Letter --relevance contribution --label MI");
        QVERIFY2(line, line ? "" : line.error().text.c_str());
        QCOMPARE(line->mode, Mode::Print);
        QCOMPARE(line->format, ui::PrintFormat::Svg);
        QCOMPARE(line->settings.layout, ui::LayoutKind::TwelveByOne);
        QCOMPARE(line->settings.speedMmPerS, 50.0);
        QCOMPARE(line->settings.gainMmPerMv, 5.0);
        QCOMPARE(line->paper, ui::PrintPaper::Letter);
        QCOMPARE(line->relevance, QStringLiteral("contribution"));
        QCOMPARE(line->label, QStringLiteral("MI"));
        QVERIFY(line->checks);
        QVERIFY(!parse("--print out.svg a.dcm --relevance attention --checks no")->checks);
    }

    void screenshot() {
        const Result<CommandLine> line =
            parse("--screenshot out.png a.dcm --size 1366x768 --screen explore --theme dark");
        QVERIFY(line);
        QCOMPARE(line->size, QSize(1366, 768));
        QCOMPARE(line->screen, ui::Screen::Explore);
        QCOMPARE(line->theme, ui::Theme::Dark);
    }

    void filterAndOrderGoWithBoth() {
        for (const char* words :
             {"--print o.pdf a --layout median --order cabrera --filter 0.5-40 --mains 60",
              "--screenshot o.png a --layout median --order cabrera --filter 0.5-40 --mains 60"}) {
            const Result<CommandLine> line = parse(words);
            QVERIFY2(line, words);
            QCOMPARE(line->settings.layout, ui::LayoutKind::Median);
            QVERIFY(line->settings.cabrera);
            QCOMPARE(line->settings.filter, (DisplayFilter{0.5, 40.0, 60.0}));
        }
    }

    void printWithoutIdentifiers() {
        const Result<CommandLine> line =
            parse("--print o.svg --deidentify a.dcm --key k --shift-dates --keep-age-sex --keep-device");
        QVERIFY2(line, line ? "" : line.error().text.c_str());
        QCOMPARE(line->files, QStringList{QStringLiteral("a.dcm")});
        QVERIFY(line->deidentify && line->deidentify->shiftDates && line->deidentify->keepCharacteristics &&
                line->deidentify->keepDevice);
        QCOMPARE(line->keyFile, QStringLiteral("k"));
        const Result<CommandLine> plain = parse("--print o.svg a.dcm --deidentify");
        QVERIFY(plain && plain->deidentify && !plain->deidentify->keepDevice);
        QVERIFY(!parse("--print o.svg a.dcm")->deidentify);
    }

    void wrongUsage_data() {
        QTest::addColumn<QByteArray>("words");
        for (const char* words : {"--nonsense",
                                  "--print",
                                  "--print out.pdf",
                                  "--print out.pdf a b",
                                  "--print out.gif a",
                                  "--print o.pdf a --speed 30",
                                  "--print o.pdf a --layout 5x5",
                                  "--print o.pdf a --screen read",
                                  "--screenshot o.pdf a",
                                  "--screenshot o.png a --screen write",
                                  "--screenshot o.png a --size 10x10",
                                  "--screenshot o.png a --gain 10",
                                  "--print o.pdf --screenshot o.png a",
                                  "a --theme dark",
                                  "--print o.pdf a --relevance magic",
                                  "--print o.pdf a --relevance contribution",
                                  "--print o.pdf a --label MI",
                                  "--print o.pdf a --paper A5",
                                  "--print o.pdf a --relevance attention --checks maybe",
                                  "--screenshot o.png a --checks no",
                                  "--print o.pdf a --filter 40",
                                  "--print o.pdf a --filter 1-40",
                                  "--print o.pdf a --mains 55",
                                  "--print o.pdf a --layout 1x1",
                                  "--print o.pdf a --keep-device",
                                  "--print o.pdf a --key k",
                                  "--print o.pdf a --deidentify --shift-dates",
                                  "--print o.pdf a --deidentify=yes",
                                  "--screenshot o.png a --deidentify",
                                  "a --deidentify",
                                  "a --filter 0.5-40"})
            QTest::newRow(words) << QByteArray(words);
    }

    void wrongUsage() {
        QFETCH(QByteArray, words);
        const Result<CommandLine> line = parse(words.constData());
        QVERIFY(!line);
        QCOMPARE(line.error().code, ErrorCode::Invalid);
        QVERIFY(!line.error().text.empty());
    }

    void helpNamesEveryOption() {
        for (const char* option :
             {"--print",       "--screenshot",   "--layout",      "--speed", "--gain",       "--paper",
              "--relevance",   "--label",        "--checks",      "--size",  "--screen",     "--theme",
              "--filter",      "--mains",        "--order",       "--db",    "--deidentify", "--key",
              "--shift-dates", "--keep-age-sex", "--keep-device", "--help",  "--version"})
            QVERIFY2(helpText().contains(QLatin1StringView(option)), option);
    }
};

QTEST_APPLESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
