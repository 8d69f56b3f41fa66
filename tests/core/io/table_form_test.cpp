// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sniff.h"
#include "core/io/table/table_answers.h"
#include "core/io/table_opening.h"
#include "tests/core/io/sources.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace leadlight;
using namespace leadlight::test;

namespace {

/// 50 rows "t sep a sep b" at 4 ms a row: a = row / 10, b = -1.25.
std::string rows(char separator, bool comma, bool times) {
    std::string text;
    for (int i = 0; i < 50; ++i) {
        std::string row = times ? std::to_string(i * 4) + separator : std::string();
        row += std::to_string(i / 10) + "." + std::to_string(i % 10) + separator + "-1.25\n";
        if (comma)
            std::replace(row.begin(), row.end(), '.', ',');
        text += row;
    }
    return text;
}

io::TableQuestion ask(const std::string& text) {
    const auto question = io::tableQuestion("t.csv", text);
    if (!question)
        qFatal("no question");
    return *question;
}

} // namespace

/// Tables of numbers: what their beginning makes likely, what it leaves open, and what people answer.
class TableFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void understandsWhatIsThere() {
        const auto question = ask("time (ms);I [uV];II [uV]\n" + rows(';', true, true));
        QVERIFY(!question.unclear());
        QCOMPARE(question.form.separator, ';');
        QVERIFY(question.form.decimalComma);
        QCOMPARE(question.form.headerLines, std::size_t{1});
        QCOMPARE(question.form.timeColumn, std::optional<std::size_t>(0));
        QCOMPARE(question.form.timeUnitS, 1e-3);
        QCOMPARE(question.form.columns[1].lead, std::string("I"));
        QCOMPARE(question.form.columns[2].unit, std::string("uV"));
        QCOMPARE(io::tableRate(question.text, question.form), std::optional(250.0));
    }

    void saysWhatIsOpen() {
        const auto bare = ask(rows(',', false, false));
        QVERIFY(bare.rateUnclear && bare.unitUnclear && bare.leadsUnclear);
        const auto named = ask("I,II\n" + rows(',', false, false));
        QVERIFY(named.rateUnclear && named.unitUnclear && !named.leadsUnclear);
        const auto units = ask("I (mV),II\n" + rows(',', false, false));
        QVERIFY(units.unitUnclear);
        const auto times = ask("time (ms),I,II\n" + rows(',', false, true));
        QVERIFY(!times.rateUnclear && times.unitUnclear && !times.leadsUnclear);
        const auto comment = ask("# rate: 500\n# unit: uV\nI,II\n" + rows(',', false, false));
        QVERIFY(!comment.unclear());
    }

    /// Words among the numbers make it no table of numbers; it is asked about all the same.
    void asksAboutWordsAmongNumbers() {
        std::string text = "when;I;II;mark\n";
        for (int i = 0; i < 30; ++i)
            text += "2024-01-05 10:00;" + std::to_string(i) + ";7;N\n";
        QVERIFY(!io::likelyForm(text));
        auto question = ask(text);
        QVERIFY(question.unclear());
        QCOMPARE(question.form.columns.size(), std::size_t{4});
        question.form.headerLines = 1;
        question.form.columns = {{"", ""}, {"I", "uV"}, {"II", "uV"}, {"", ""}};
        question.form.rateHz = 100.0;
        Source source = sourceOf("t.txt", bytesOf(text));
        source.files.push_back({"t.txt.json", bytesOf(io::tableFormJson(question.form))});
        const auto recording = io::readRecording(source);
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        QCOMPARE(recording->rhythm()->waveform.rateHz, 100.0);
        QCOMPARE(recording->rhythm()->waveform.find(Lead::I)->values[29], 0.029F);
        QVERIFY(recording->rhythm()->waveform.find(Lead::II) != nullptr);
    }

    /// Whole numbers parted by tabs or blanks begin like a WFDB header, and are none.
    void wholeNumbersAreNoHeader() {
        for (const char separator : {'\t', ' '}) {
            std::string text;
            for (int i = 0; i < 60; ++i) {
                for (int lead = 0; lead < 12; ++lead)
                    text += (lead > 0 ? std::string(1, separator) : "") + std::to_string(16 + (i + lead) % 3);
                text += "\n";
            }
            QVERIFY(io::sniff(asBytes(text)).format == io::Format::Csv);
            auto question = ask(text);
            QVERIFY(question.rateUnclear && question.leadsUnclear && question.unitUnclear);
            question.form.rateHz = 500.0;
            for (std::size_t i = 0; i < question.form.columns.size(); ++i)
                question.form.columns[i] = {std::string(leadName(kStandardLeads[i])), "uV"};
            Source source = sourceOf("t.tsv", bytesOf(text));
            source.files.push_back({"t.tsv.json", bytesOf(io::tableFormJson(question.form))});
            const auto told = io::readRecording(source);
            QVERIFY2(told.has_value(), told ? "" : told.error().text.c_str());
            source.files[1].content = bytesOf(
                "{\"rate_hz\": 500, \"unit\": \"uV\", \"leads\": [\"I\", \"II\", \"III\", \"aVR\", \"aVL\", "
                "\"aVF\", \"V1\", \"V2\", \"V3\", \"V4\", \"V5\", \"V6\"]}");
            const auto beside = io::readRecording(source);
            QVERIFY2(beside.has_value(), beside ? "" : beside.error().text.c_str());
            QCOMPARE(beside->rhythm()->waveform.find(Lead::II)->values[0], 0.017F);
        }
        QVERIFY(io::sniff(asBytes("100 2 360 650000\n100.dat 212 200 11 1024 995 -22131 0 MLII\n")).format ==
                io::Format::Wfdb);
        QVERIFY(io::sniff(asBytes("many/3 2 360 650000\nfirst 100\n")).format == io::Format::Wfdb);
        // The companion of a person goes before what the first lines look like.
        const std::string odd = "a 2\nb 16\nc 16\nd 16\n";
        io::TableForm form;
        form.separator = ' ';
        form.rateHz = 100.0;
        form.columns = {{"", ""}, {"I", "uV"}};
        Source source = sourceOf("t.txt", bytesOf(odd));
        source.files.push_back({"t.txt.json", bytesOf(io::tableFormJson(form))});
        const auto told = io::readRecording(source);
        QVERIFY2(told.has_value(), told ? "" : told.error().text.c_str());
    }

    void readsAsItIsTold() {
        const std::string text = "a,b\n" + rows(',', false, false);
        io::TableForm form = ask(text).form;
        form.columns = {{"V2", "uV"}, {"V1", "mV"}};
        form.rateHz = 125.0;
        const auto recording = io::readTable("t.csv", text, form);
        QVERIFY2(recording.has_value(), recording ? "" : recording.error().text.c_str());
        const Waveform& waveform = recording->rhythm()->waveform;
        QCOMPARE(waveform.rateHz, 125.0);
        QCOMPARE(waveform.samples(), std::size_t{50});
        QCOMPARE(waveform.find(Lead::V2)->values[13], 0.0013F);
        QCOMPARE(waveform.find(Lead::V1)->values[13], -1.25F);
        QVERIFY(waveform.unit == Unit::Millivolt);

        form.columns[0].unit = "unknown";
        form.columns[1].unit = "unknown";
        const auto raw = io::readTable("t.csv", text, form);
        QVERIFY(raw.has_value());
        QVERIFY(raw->rhythm()->waveform.unit == Unit::Arbitrary);
        QCOMPARE(raw->rhythm()->waveform.find(Lead::V2)->values[13], 1.3F);
    }

    void saysWhatAFormLacks() {
        const std::string text = "a,b\n" + rows(',', false, false);
        io::TableForm form = ask(text).form;
        form.rateHz = 125.0;
        form.columns = {{"I", ""}, {"", ""}};
        QVERIFY(io::readTable("t.csv", text, form).error().code == ErrorCode::Unsupported);
        form.columns = {{"", ""}, {"", ""}};
        QVERIFY(io::readTable("t.csv", text, form).error().code == ErrorCode::Unsupported);
        form.columns = {{"I", "mV"}, {"", ""}};
        form.rateHz.reset();
        QVERIFY(io::readTable("t.csv", text, form).error().code == ErrorCode::Unsupported);
        form.rateHz = 125.0;
        form.separator = ';'; // one column of "0.0,-1.25"
        QVERIFY(io::readTable("t.csv", text, form).error().code == ErrorCode::Malformed);
    }

    void formsSurviveTheirJson() {
        io::TableForm form;
        form.separator = '\t';
        form.decimalComma = true;
        form.headerLines = 3;
        form.timeColumn = 0;
        form.timeUnitS = 1e-3;
        form.rateHz = 257.5;
        form.columns = {{"", ""}, {"aVR", "uV"}, {"Ünï \"x\"", "unknown"}};
        const auto again = io::tableFormFromJson(io::tableFormJson(form));
        QVERIFY(again.has_value());
        QVERIFY(*again == form);
        form.timeColumn.reset();
        form.rateHz.reset();
        QVERIFY(io::tableFormFromJson(io::tableFormJson(form)) == form);
        for (const char* bad :
             {"", "[]", "{\"table\":1}", "{\"table\":{}}", "{\"table\":{\"separator\":\"x\",\"columns\":[]}}",
              "{\"table\":{\"separator\":\",\",\"columns\":[{\"unit\":\"kg\"}]}}",
              "{\"table\":{\"separator\":\",\",\"time_column\":3,\"columns\":[{}]}}"})
            QVERIFY2(!io::tableFormFromJson(bad), bad);
    }

    void previewsAndFollowsAnotherLayout() {
        const std::string text = "made by x\nt;I;II\n" + rows(';', false, true);
        io::TableForm form;
        form.separator = ';';
        form.headerLines = 2;
        form = io::withColumnsOf(form, text);
        QCOMPARE(form.columns.size(), std::size_t{3});
        QCOMPARE(form.columns[2].lead, std::string("II"));
        const auto preview = io::tablePreview(text, form, 4);
        QCOMPARE(preview.rows.size(), std::size_t{4});
        QCOMPARE(preview.names, (std::vector<std::string>{"t", "I", "II"}));
        QCOMPARE(preview.rows[1], (std::vector<std::string>{"4", "0.1", "-1.25"}));
        form.separator = ',';
        QCOMPARE(io::withColumnsOf(form, text).columns.size(), std::size_t{1});
    }

    /// Keys tell headers apart, not the numbers or comments, and hold no words of the file.
    void remembersByHeader() {
        const auto one = ask("I,II\n" + rows(',', false, false));
        const auto two = ask("# Maier, Anna, 5.1.2024\nI,II\n9.5,1\n8,7\n6,5\n");
        const auto other = ask("I,V1\n" + rows(',', false, false));
        QCOMPARE(one.headerKey, two.headerKey);
        QVERIFY(one.headerKey != other.headerKey);
        QCOMPARE(one.headerKey.size(), std::size_t{64});

        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("new/tables.json").toStdString();
        io::TableForm form = one.form;
        form.rateHz = 500.0;
        {
            io::TableAnswers answers(file);
            QVERIFY(!answers.find(one));
            QVERIFY(answers.remember(one.headerKey, one.form).has_value());
            QVERIFY(answers.remember(one.headerKey, form).has_value());
        }
        io::TableAnswers again(file);
        QVERIFY(again.find(two) == form);
        QVERIFY(!again.find(other));
        for (int i = 0; i < 205; ++i)
            QVERIFY(again.remember("k" + std::to_string(i), form).has_value());
        QVERIFY(!io::TableAnswers(file).find(two)); // the oldest of more than 200
        std::ofstream(file) << "{\"answers\": [{\"header\": 1}, 2";
        QVERIFY(!io::TableAnswers(file).find(two));
    }

    void openingTakesTheAnswerIntoTheSource() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("t.csv").toStdString();
        std::ofstream(file) << "I,II\n" << rows(',', false, false);
        const auto refused = io::openRecording(file);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Unsupported);
        const auto asked = io::askAboutTable(file);
        QVERIFY(asked.has_value());
        const io::TableAnswer answer = [](const io::TableQuestion& question) -> std::optional<io::TableForm> {
            io::TableForm form = question.form;
            form.rateHz = 200.0;
            for (io::TableColumn& column : form.columns)
                column.unit = "uV";
            return question.unclear() ? std::optional(form) : std::nullopt;
        };
        const auto opened = io::openRecording(file, answer);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().text.c_str());
        QCOMPARE(opened->recording.rhythm()->waveform.rateHz, 200.0);
        QCOMPARE(opened->source.files.size(), std::size_t{2});
        const auto again = io::readRecording(opened->source);
        QVERIFY(again.has_value());
        QCOMPARE(again->sha256.hex(), opened->recording.sha256.hex());
        QVERIFY(!io::askAboutTable(folder.filePath("none.csv").toStdString()));
        std::ofstream(file, std::ios::binary) << std::string(2000, '\0');
        QVERIFY(!io::askAboutTable(file));
    }
};

QTEST_APPLESS_MAIN(TableFormTest)
#include "table_form_test.moc"
