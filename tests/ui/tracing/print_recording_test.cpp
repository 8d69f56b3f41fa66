// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formula_recording.h"
#include "ui/tracing/print_pages.h"
#include "ui/tracing/print_preview.h"
#include "ui/tracing/print_recording.h"
#include "ui/tracing/print_words.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

constexpr double kDpi = 400.0; // more would be beyond what QImage reads
constexpr double kPxPerMm = kDpi / 25.4;

/// Twelve leads of nothing but a line at 0 mV: easy to measure.
Recording ruler(double seconds) {
    Recording recording = test::formulaRecording(seconds);
    for (LeadSignal& lead : recording.series[0].waveform.leads) {
        for (std::size_t i = 0; i < lead.values.size(); ++i)
            lead.values[i] = 0.0F;
    }
    return recording;
}

/// What a program of poppler-utils writes, or nothing where it is not installed.
std::optional<QByteArray> ran(const QString& program, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return process.readAllStandardOutput();
}

bool isInk(QRgb pixel) {
    return qGray(pixel) < 100;
}

class Box final : public PaperOverlay {
public:
    void paint(QPainter& painter, const PaperLayout& layout) const override {
        painter.fillRect(layout.boxOf(layout.panels.front(), 1.0, 1.2), Qt::blue);
    }
};

} // namespace

class PrintRecordingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }

    PrintOptions optionsFor(const QString& name) const {
        PrintOptions options;
        options.file = file(name);
        options.format = printFormatOf(name).value();
        options.program = QStringLiteral("Leadlight test");
        return options;
    }

private Q_SLOTS:

    void tenSecondsOfPdfAre250Millimetres() {
        const PrintOptions options = optionsFor(QStringLiteral("ruler.pdf"));
        QVERIFY(printRecording(ruler(10.0), options));
        if (!ran(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QString::number(kDpi), QStringLiteral("-png"), options.file,
                  file(QStringLiteral("ruler"))}))
            QSKIP("needs pdftoppm of poppler-utils");
        const QImage page(file(QStringLiteral("ruler-1.png")));
        QVERIFY(!page.isNull());
        QVERIFY(std::abs(page.width() / kPxPerMm - 297.0) < 0.1);
        QVERIFY(std::abs(page.height() / kPxPerMm - 210.0) < 0.1);

        // The last row with a long run of ink is the strip; its trace is ten seconds long, and one pulse
        // stands before it.
        int row = 0;
        int longest = 0;
        for (int y = page.height() / 2; y < page.height(); ++y) {
            int run = 0;
            for (int x = 0; x < page.width(); ++x) {
                run = isInk(page.pixel(x, y)) ? run + 1 : 0;
                if (run >= longest) {
                    longest = run;
                    row = y;
                }
            }
        }
        QVERIFY2(std::abs(longest / kPxPerMm - 250.0) < 0.4, qPrintable(QString::number(longest / kPxPerMm)));

        // The pulse: the upright left of the trace, from its foot to its top.
        int top = row;
        int left = page.width();
        for (int x = 0; x < page.width() / 6; ++x) {
            int y = row;
            while (isInk(page.pixel(x, y - 1)))
                --y;
            if (y < top - 1) {
                top = y;
                left = x;
            }
        }
        QVERIFY(left < page.width() / 6);
        QVERIFY2(std::abs((row - top) / kPxPerMm - 10.0) < 0.3,
                 qPrintable(QString::number((row - top) / kPxPerMm)));
    }

    void textOfPdfIsText() {
        const PrintOptions options = optionsFor(QStringLiteral("text.pdf"));
        QVERIFY(printRecording(test::formulaRecording(), options));
        const auto text = ran(QStringLiteral("pdftotext"), {options.file, QStringLiteral("-")});
        if (!text)
            QSKIP("needs pdftotext of poppler-utils");
        for (const char* words :
             {"DOE, Jane", "ID 12345", "female, 73 years", "born 1953-04-02", "2026-11-22 09:14:03+01:00",
              "Example Cart 3", "from the file", "Sinus rhythm", "PR 164 ms", "25 mm/s", "10 mm/mV",
              "display filter: none", "Research use only. Not for diagnosis.", "page 1 of 1", "aVR", "V6"})
            QVERIFY2(text->contains(words), words);
        QVERIFY(!text->contains("AI suggestions"));
    }

    /// What validators look for first: the XMP packet that says PDF/A-1b, the colours' profile, all fonts
    /// embedded, and the table by which a program finds a letter behind a glyph.
    void thePdfIsForArchivesAndItsTextCanBeSearched() {
        const PrintOptions options = optionsFor(QStringLiteral("archive.pdf"));
        QVERIFY(printRecording(test::formulaRecording(), options));
        QFile pdf(options.file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray content = pdf.readAll();
        QVERIFY(content.startsWith("%PDF-1.4"));
        for (const char* words :
             {"pdfaid:part", "pdfaid:conformance", "/GTS_PDFA1", "/FontFile", "/ToUnicode"})
            QVERIFY2(content.contains(words), words);
        QCOMPARE(content.count("/Type /FontDescriptor"), content.count("/FontFile"));
        for (const char* words : {"/Encrypt", "/JavaScript"})
            QVERIFY2(!content.contains(words), words);
        QCOMPARE(content.count("/SMask"), content.count("/SMask /None")); // transparency is forbidden
    }

    void nothingIsDroppedWhereTheHeaderIsFull() {
        Recording recording = test::formulaRecording();
        recording.statements.clear();
        for (int i = 1; i <= 24; ++i)
            recording.statements.push_back(
                {"statement number " + std::to_string(i) +
                     " of the file, which is much too long to stand on one line over the tracing",
                 "", ""});
        PrintOptions options = optionsFor(QStringLiteral("many.pdf"));
        options.findings = {QStringLiteral("STTC 0.81")};
        QVERIFY(printRecording(recording, options));
        const auto text =
            ran(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), options.file, QStringLiteral("-")});
        if (!text)
            QSKIP("needs pdftotext of poppler-utils");
        const QString all = QString::fromUtf8(*text).simplified();
        for (int i = 1; i <= 24; ++i)
            QVERIFY2(all.contains(QStringLiteral("statement number %1 of the file").arg(i)),
                     qPrintable(QString::number(i)));
        QVERIFY(all.contains(QStringLiteral("and all in full: page 2")));
        QVERIFY(all.contains(QStringLiteral("page 2 of 2")));
        QCOMPARE(all.count(QStringLiteral("DOE, Jane")), 2); // whose words they are, on either page
        QCOMPARE(all.count(QStringLiteral("Research use only. Not for diagnosis.")), 2);
        QVERIFY(all.contains(QStringLiteral("AI suggestions – research use")));
    }

    void smallerTypeMakesRoomBeforeAnotherPageIsNeeded() {
        PrintedWords words;
        words.rules = {QStringLiteral("Borderline by these rules"), QStringLiteral("Sinus rhythm")};
        words.rulesInFull = {words.rules[0],
                             QStringLiteral("Sinus rhythm: P waves before 100 % of the normal beats")};
        words.statements = {QStringLiteral("Sinus rhythm")};
        const QSizeF room(90.0, 28.0);
        const PrintedColumn few = setSentences(words, room, 2);
        QVERIFY(few.whole && few.textMm > 2.8);
        QCOMPARE(few.parts[0].lines, words.rulesInFull); // with its criterion where there is room
        // In a narrow column on two lines, the second set in.
        const PrintedColumn narrow = setSentences(words, {50.0, 28.0}, 2);
        QVERIFY(narrow.whole);
        QCOMPARE(narrow.parts[0].lines.size(), 3);
        QVERIFY(narrow.parts[0].lines[2].startsWith(u' '));
        QCOMPARE(narrow.parts[0].lines.mid(1).join(u' ').simplified(), words.rulesInFull[1]);
        for (int i = 0; i < 4; ++i)
            words.statements << QStringLiteral("Another");
        const PrintedColumn more = setSentences(words, room, 2);
        QVERIFY(more.whole && more.textMm < 2.8);
        for (int i = 0; i < 20; ++i)
            words.statements << QStringLiteral("Another");
        const PrintedColumn most = setSentences(words, room, 7);
        QVERIFY(!most.whole);
        QVERIFY(most.parts.back().lines.back().contains(QStringLiteral("page 7")));
        int lines = 0;
        for (const PrintedPart& part : most.parts)
            lines += 1 + static_cast<int>(part.lines.size());
        QVERIFY(lines * most.lineMm <= room.height());
    }

    void criteriaStandWhereThereIsRoomForThem() {
        PrintedWords words;
        const QString lvh = QStringLiteral("Voltage criterion of left ventricular hypertrophy");
        words.rules = {QStringLiteral("Abnormal by these rules"), QStringLiteral("Sinus rhythm"),
                       QStringLiteral("ST elevation"), lvh, lvh};
        words.rulesInFull = {
            words.rules[0],
            QStringLiteral("Sinus rhythm: P waves before 100 % of the normal beats, P axis 51 degrees"),
            QStringLiteral("ST elevation: J V2 0.31, V3 0.28 mV"),
            lvh + QStringLiteral(": S V1 + R V5 or V6 = 3.61 >= 3.5 mV (Sokolow-Lyon)"),
            lvh + QStringLiteral(": R aVL + S V3 = 2.91 > 2.8 mV (Cornell)")};
        const auto all = [](const PrintedColumn& column) {
            return column.parts[0].lines.join(u' ').simplified();
        };
        const PrintedColumn column = setSentences(words, {75.0, 28.0}, 2);
        QVERIFY(column.whole);
        for (const QString& rule : words.rulesInFull)
            QVERIFY2(all(column).contains(rule), qPrintable(all(column)));
        // With less room those that take no line more, and what tells the alike apart.
        words.statements = {QStringLiteral("a")};
        const PrintedColumn less = setSentences(words, {75.0, 28.0}, 2);
        QVERIFY(less.whole);
        for (const qsizetype i : {2, 3})
            QVERIFY2(all(less).contains(words.rulesInFull[i]), qPrintable(all(less)));
        // Where those that look alike cannot be told apart, a page has them in full.
        words.statements << QStringLiteral("b");
        const PrintedColumn least = setSentences(words, {75.0, 28.0}, 2);
        QVERIFY(!least.whole);
        QVERIFY(least.parts.back().lines.back().contains(QStringLiteral("page 2")));
    }

    void manySentencesStandInTwoColumns() {
        PrintedWords words;
        for (int i = 0; i < 7; ++i) {
            words.rules << QStringLiteral("Rule %1").arg(i);
            words.rulesInFull << words.rules.last() + QStringLiteral(": its criterion, in some words");
            words.statements << QStringLiteral("Statement %1").arg(i);
        }
        const QSizeF room(100.0, 28.0); // nine lines of small type
        QVERIFY(!setSentences(words, room, 2).whole);
        const std::vector<PrintedColumn> two = setSentenceColumns(words, room, 2);
        QCOMPARE(two.size(), std::size_t(2));
        QStringList all;
        for (const PrintedColumn& column : two) {
            QVERIFY(column.whole);
            qsizetype lines = 0;
            for (const PrintedPart& part : column.parts) {
                lines += part.lines.size() + (part.title.isEmpty() ? 0 : 1);
                all += part.lines;
            }
            QVERIFY(static_cast<double>(lines) * column.lineMm <= room.height());
        }
        QCOMPARE(all, words.rulesInFull + words.statements);
        QCOMPARE(setSentenceColumns(words, {54.0, 28.0}, 2).size(), std::size_t(1)); // beside suggestions
        words.rules.resize(2);
        words.rulesInFull.resize(2);
        words.statements.resize(2);
        QCOMPARE(setSentenceColumns(words, room, 2).size(), std::size_t(1));
        for (int i = 0; i < 20; ++i)
            words.statements << QStringLiteral("Another");
        const std::vector<PrintedColumn> cut = setSentenceColumns(words, room, 7);
        QVERIFY(!cut.back().whole);
        QVERIFY(cut.back().parts.back().lines.back().contains(QStringLiteral("page 7")));
        // Every rule is there, some without its criterion, before anything of the file is.
        words.rules.clear();
        words.rulesInFull.clear();
        for (int i = 0; i < 14; ++i) {
            words.rules << QStringLiteral("Rule %1").arg(i);
            words.rulesInFull << words.rules.last() + QStringLiteral(": ") +
                                     QStringLiteral("its criterion in many words ").repeated(3).trimmed();
        }
        QStringList told;
        for (const PrintedColumn& column : setSentenceColumns(words, room, 7)) {
            for (const PrintedPart& part : column.parts)
                told += part.lines;
        }
        for (const QString& rule : words.rules)
            QVERIFY2(told.filter(rule).size() > 0, qPrintable(rule));
        QVERIFY(told.join(u' ').contains(QStringLiteral("its criterion")));
    }

    void notesOnTheFileStandApartFromItsStatements() {
        Recording recording = test::formulaRecording();
        recording.notes = {{"",
                            "The file states the birth date in a way that is not in its standard, and it was "
                            "read as day, month, year."}};
        PrintedWords words = printedWords(recording, recording.series.front());
        QCOMPARE(words.statements.size(), qsizetype(recording.statements.size()));
        const PrintedColumn column = setSentences(words, {100.0, 28.0}, 2);
        QVERIFY(column.whole); // on two lines, and no further page for it
        QCOMPARE(column.parts.back().lines.join(u' ').simplified(),
                 QString::fromStdString(recording.notes[0].text));
    }

    void textOfSvgIsText() {
        const PrintOptions options = optionsFor(QStringLiteral("text.svg"));
        QVERIFY(printRecording(test::formulaRecording(), options));
        QFile svg(options.file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray content = svg.readAll();
        QVERIFY(content.contains("width=\"297mm\" height=\"210mm\""));
        for (const char* words :
             {">DOE, Jane</text>", ">aVF</text>", ">Research use only. Not for diagnosis.</text>"})
            QVERIFY2(content.contains(words), words);
    }

    void pngIs300DotsAnInch() {
        PrintOptions options = optionsFor(QStringLiteral("page.png"));
        options.paper = PrintPaper::Letter;
        QVERIFY(printRecording(test::formulaRecording(), options));
        const QImage page(options.file);
        QCOMPARE(page.size(), QSize(3300, 2550));
        QVERIFY(std::abs(page.dotsPerMeterX() - 11811) <= 1);
    }

    void everyMomentStandsOnExactlyOnePage_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("speed");
        QTest::addColumn<double>("seconds");
        for (int kind = 0; kind < 6; ++kind) {
            for (const double speed : {12.5, 25.0, 50.0, 100.0}) {
                for (const double seconds : {4.0, 10.0, 10.24, 27.0})
                    QTest::addRow("%d at %g, %g s", kind, speed, seconds) << kind << speed << seconds;
            }
        }
    }

    void everyMomentStandsOnExactlyOnePage() {
        QFETCH(int, kind);
        QFETCH(double, speed);
        QFETCH(double, seconds);
        const Recording recording = test::formulaRecording(seconds, 100.0);
        PaperSettings settings;
        settings.layout = static_cast<LayoutKind>(kind);
        settings.speedMmPerS = speed;
        const QSizeF room(288.0, 156.0);
        const auto pages = printPages(recording.series.front(), settings, room);
        QVERIFY(!pages.empty());
        // Of each lead, the seconds on all pages together: all of it where one row shows it whole, else its
        // columns' share.
        const bool whole = kind == int(LayoutKind::TwelveByOne) || kind == int(LayoutKind::SingleLead);
        double lead = 0.0;
        double strip = 0.0;
        for (const PaperLayout& page : pages) {
            QVERIFY(page.size.width() <= room.width() + 1e-6);
            QVERIFY(page.size.height() <= room.height() + 1e-6);
            for (const PaperPanel& panel : page.panels) {
                QVERIFY(panel.area.right() <= page.size.width() + 1e-6);
                if (panel.lead == Lead::II && !panel.rhythmStrip)
                    lead += std::min(panel.endS, seconds) - panel.startS;
                if (panel.lead == Lead::II && panel.rhythmStrip)
                    strip += std::min(panel.endS, seconds) - panel.startS;
            }
        }
        if (whole)
            QVERIFY2(std::abs(lead - seconds) < 1e-6, qPrintable(QString::number(lead)));
        if (kind < 2)
            QVERIFY2(std::abs(strip - seconds) < 1e-6, qPrintable(QString::number(strip)));
        QVERIFY(lead > 0.0);
    }

    void manyRowsGoOnOnFurtherPages() {
        Recording recording = test::formulaRecording(4.0, 100.0);
        auto& leads = recording.series.front().waveform.leads;
        for (int i = 0; i < 30; ++i) {
            leads.push_back(leads.front());
            leads.back().lead = Lead::Other;
        }
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        std::vector<std::size_t> rows;
        for (const PaperLayout& page : printPages(recording.series.front(), settings, {288.0, 156.0})) {
            QVERIFY(page.size.height() <= 156.0);
            rows.push_back(page.panels.size());
            QVERIFY(page.panels.front().area.top() >= 5.0); // no wave is cut for want of a margin
            QVERIFY(page.panels.back().area.bottom() <= page.size.height() - 5.0);
        }
        QCOMPARE(rows, (std::vector<std::size_t>{14, 14, 14})); // none stands alone
    }

    void fifteenRowsShareAPage() {
        Recording recording = test::formulaRecording(10.0, 100.0);
        auto& leads = recording.series.front().waveform.leads;
        for (const Lead lead : {Lead::V3R, Lead::V4R, Lead::V7}) {
            leads.push_back(leads.front());
            leads.back().lead = lead;
        }
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        for (const QSizeF page : {QSizeF(297.0, 210.0), QSizeF(279.4, 215.9)}) {
            const auto pages = printPages(recording.series.front(), settings, roomForPaper(page, false));
            QCOMPARE(pages.size(), std::size_t(1));
            QCOMPARE(pages.front().panels.size(), std::size_t(15));
        }
    }

    void longRecordingsFillSeveralPages() {
        QVERIFY(printRecording(test::formulaRecording(25.0), optionsFor(QStringLiteral("long.svg"))));
        QVERIFY(QFile::exists(file(QStringLiteral("long.svg"))));
        QVERIFY(QFile::exists(file(QStringLiteral("long-2.svg"))));
        QVERIFY(QFile::exists(file(QStringLiteral("long-3.svg"))));
        QVERIFY(!QFile::exists(file(QStringLiteral("long-4.svg"))));
    }

    void aMapIsPrintedOnlyOnRequestAndWithItsCaution() {
        PrintOptions options = optionsFor(QStringLiteral("map.svg"));
        QVERIFY(printRecording(test::formulaRecording(), options));
        QFile plain(options.file);
        QVERIFY(plain.open(QIODevice::ReadOnly));
        QVERIFY(!plain.readAll().contains("0000ff"));
        options.overlay = PrintedOverlay{std::make_shared<Box>(),
                                         {QStringLiteral("contribution to STTC, logit"),
                                          {QStringLiteral("-0.41 against STTC"),
                                           QStringLiteral("+0.41 for STTC"),
                                           {QColor(1, 2, 3), QColor(4, 5, 6)}}}};
        options.findings = {QStringLiteral("STTC 0.81 suggested")};
        QVERIFY(printRecording(test::formulaRecording(), options));
        QFile map(options.file);
        QVERIFY(map.open(QIODevice::ReadOnly));
        const QByteArray content = map.readAll();
        QVERIFY(content.contains("0000ff"));
        QVERIFY(content.contains(
            "Map: contribution to STTC, logit. It shows what the model weighed, not where disease is."));
        QVERIFY(content.contains("AI suggestions"));
        QVERIFY(content.contains("STTC 0.81 suggested"));
        // What the colours mean.
        QVERIFY(content.contains("-0.41 against STTC") && content.contains("+0.41 for STTC"));
        QVERIFY(content.contains("#010203") && content.contains("#040506"));

        // However much there is to say of the map, what it is not stands there to the last word.
        options.overlay->map.legend = QStringLiteral(
            "FAILED its checks (deletion, agreement, random weights): do not believe it \u00b7 AttnLRP: the "
            "logit of MI handed back, logit, encoder 0123456789ab");
        QVERIFY(printRecording(test::formulaRecording(), options));
        QFile wordy(options.file);
        QVERIFY(wordy.open(QIODevice::ReadOnly));
        const QByteArray lines = wordy.readAll();
        QVERIFY(lines.contains("FAILED its checks") && lines.contains("disease is."));
        QVERIFY(!lines.contains("\xe2\x80\xa6")); // nothing was cut
    }

    void unknownUnitsAreSaid() {
        Recording recording = test::formulaRecording();
        recording.series.front().waveform.unit = Unit::Arbitrary;
        const PrintOptions options = optionsFor(QStringLiteral("unit.svg"));
        QVERIFY(printRecording(recording, options));
        QFile svg(options.file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray content = svg.readAll();
        QVERIFY(content.contains("amplitude unit unknown"));
        QVERIFY(!content.contains("mm/mV"));
    }

    void filterOrderAndCalipersArePrinted() {
        PrintOptions options = optionsFor(QStringLiteral("all.pdf"));
        options.settings.filter = {0.5, 40.0, 50.0};
        options.settings.cabrera = true;
        options.settings.chestGain = 0.5;
        Caliper caliper;
        caliper.id = 7;
        caliper.leadIndex = 1;
        caliper.fromS = 3.0;
        caliper.toS = 3.412;
        options.calipers = {caliper};
        QVERIFY(printRecording(test::formulaRecording(), options));
        const auto text = ran(QStringLiteral("pdftotext"), {options.file, QStringLiteral("-")});
        if (!text)
            QSKIP("needs pdftotext of poppler-utils");
        for (const char* words :
             {"display filter: 0.5\xE2\x80\x93"
              "40 Hz, 50 Hz mains taken off",
              "limb 10, chest 5 mm/mV",
              "\xE2\x88\x92"
              "aVR",
              "412 ms", "146 /min", "40 Hz filter on: amplitudes are too small", "continuous columns"})
            QVERIFY2(text->contains(words), words);
    }

    void thePreviewShowsEveryPage() {
        PrintOptions options;
        options.program = QStringLiteral("Leadlight test");
        PrintPreview preview(std::make_shared<Recording>(test::formulaRecording(25.0)), options);
        const QSize room = preview.screen()->availableSize();
        QVERIFY(preview.width() < room.width() && preview.height() < room.height()); // its buttons too
        preview.resize(900, 700);
        QCOMPARE(preview.pageCount(), 3);
        const auto* picture = preview.findChildren<QLabel*>().front();
        const QImage first = picture->pixmap().toImage();
        QVERIFY(!first.isNull());
        QVERIFY(std::abs(double(first.width()) / first.height() - 297.0 / 210.0) < 0.01);
        preview.showPage(3);
        QVERIFY(picture->pixmap().toImage() != first);
        preview.showPage(99); // there is none: the last
        const QImage last = picture->pixmap().toImage();
        preview.showPage(3);
        QCOMPARE(picture->pixmap().toImage(), last);
        preview.findChild<QComboBox*>()->setCurrentIndex(1);
        const QImage letter = picture->pixmap().toImage();
        QVERIFY(std::abs(double(letter.width()) / letter.height() - 279.4 / 215.9) < 0.01);
    }

    void mediansArePrintedWhereTheFileHasThem() {
        PrintOptions options = optionsFor(QStringLiteral("median.svg"));
        options.settings.layout = LayoutKind::Median;
        Recording recording = test::formulaRecording();
        QCOMPARE(printRecording(recording, options).error().code, ErrorCode::Invalid);
        recording.series.push_back(test::formulaRecording(1.2).series.front());
        recording.series.back().kind = SeriesKind::Median;
        QVERIFY(printRecording(recording, options));
        QFile svg(options.file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("median beats"));
    }

    void failuresAreSentences() {
        PrintOptions options = optionsFor(QStringLiteral("x.pdf"));
        options.file = file(QStringLiteral("no/such/folder/x.pdf"));
        const auto unwritable = printRecording(test::formulaRecording(), options);
        QVERIFY(!unwritable);
        QCOMPARE(unwritable.error().code, ErrorCode::Unreadable);
        QCOMPARE(printRecording(Recording{}, options).error().code, ErrorCode::Invalid);
        QVERIFY(!printFormatOf(QStringLiteral("a.gif")));
        QCOMPARE(printFormatOf(QStringLiteral("A.PDF")), std::optional(PrintFormat::Pdf));
    }
};

QTEST_MAIN(PrintRecordingTest)
#include "print_recording_test.moc"
