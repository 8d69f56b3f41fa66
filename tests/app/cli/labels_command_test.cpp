// SPDX-License-Identifier: GPL-3.0-or-later
// `leadlight-cli cases label-sets | tasks | label | labels | agreement` as annotators run them.
#include "tests/app/cli/run_cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using leadlight::test::CliRun;

namespace {

const char* const kSet = R"({"leadlight_label_set": 1, "name": "Mixed", "version": 3, "labels": [
    {"name": "SR", "title": "Sinus rhythm", "key": "s", "group": "rhythm", "code": "426783006",
     "code_system": "SNOMED CT"},
    {"name": "AFIB", "key": "a", "group": "rhythm"},
    {"name": "=LBBB", "key": "l"},
    {"name": "V", "key": "v", "scope": "point", "code": "MDC_ECG_BEAT_V_P_C", "code_system": "MDC"},
    {"name": "NOISE", "key": "n", "scope": "span"}]})";

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

class LabelsCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder.emplace();
        write("set.json", kSet);
        const QString examples = leadlight::test::qPath(leadlight::test::sourceDir() / "resources/examples/");
        QCOMPARE(run({"import", examples + text("normal_sinus_rhythm.dcm"),
                      examples + text("atrial_fibrillation.aecg.xml"),
                      examples + text("left_bundle_branch_block.aecg.xml")})
                     .exitCode,
                 0);
        QCOMPARE(run({"label-sets", "add", path("set.json")}).exitCode, 0);
        QCOMPARE(run({"tasks", "add", "--name", "Morning", "--set", "Mixed"}).exitCode, 0);
    }

    void setsComeAndGo() {
        QCOMPARE(run({"label-sets", "add", path("set.json")}).exitCode, 0); // once more: nothing is added
        QCOMPARE(run({"label-sets", "add", "--starting", "Rhythm"}).exitCode, 0);
        const QJsonArray sets = run({"label-sets", "list", "--json"}).json()[text("label_sets")].toArray();
        QCOMPARE(sets.size(), 2);
        QCOMPARE(sets[0][text("name")].toString(), text("Mixed"));
        QCOMPARE(sets[0][text("version")].toInt(), 3);
        QCOMPARE(sets[0][text("labels")].toArray().size(), 5);

        const CliRun shown = run({"label-sets", "show", "Mixed", "--version", "3"});
        QCOMPARE(shown.exitCode, 0);
        write("again.json", shown.output);
        QCOMPARE(run({"label-sets", "add", path("again.json")}).exitCode, 0); // it is the same set
        write("other.json", QByteArray(kSet).replace("Sinus rhythm", "Another"));
        const CliRun locked = run({"label-sets", "add", path("other.json")});
        QCOMPARE(locked.exitCode, 1);
        QCOMPARE(locked.errors.count('\n'), 1);
        write("broken.json", "{\"leadlight_label_set\": 1");
        QVERIFY(run({"label-sets", "add", path("broken.json")}).errors.contains("broken.json"));
        QCOMPARE(run({"label-sets", "show", "Mixed", "--version", "2"}).exitCode, 1);
        QCOMPARE(run({"label-sets", "add"}).exitCode, 2);
        QCOMPARE(run({"label-sets", "add", path("set.json"), "--starting", "Rhythm"}).exitCode, 2);
        QCOMPARE(run({"label-sets", "add", "--starting", "Nothing"}).exitCode, 2);
        QCOMPARE(run({"label-sets"}).exitCode, 2);
    }

    void tasksAreMadeOfCases() {
        const QJsonObject made = run({"tasks", "add", "--name", "Second", "--set", "Mixed", "--readers", "1",
                                      "--show-ai", "--case", "3", "1", "--json"})
                                     .json();
        QCOMPARE(made[text("cases")].toInt(), 2);
        QCOMPARE(made[text("ai_hidden")].toBool(true), false);
        const QJsonArray tasks = run({"tasks", "list", "--json"}).json()[text("tasks")].toArray();
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[0][text("cases")].toInt(), 3); // all that were in the list
        QCOMPARE(tasks[0][text("ai_hidden")].toBool(), true);
        const QJsonArray queue =
            run({"tasks", "show", "--task", "2", "--json"}).json()[text("queue")].toArray();
        QCOMPARE(queue.size(), 2);
        QCOMPARE(queue[0][text("case")].toInt(), 3);
        QCOMPARE(queue[0][text("state")].toString(), text("open"));
        QVERIFY(queue[0][text("mine")].isNull());
        QCOMPARE(run({"tasks", "extend", "--task", "2", "--json"}).json()[text("added")].toInt(), 1);
        QCOMPARE(run({"tasks", "extend", "--task", "2", "--case", "9"}).exitCode, 1);
        const QJsonArray longer =
            run({"tasks", "show", "--task", "2", "--json"}).json()[text("queue")].toArray();
        QCOMPARE(longer.size(), 3);
        QCOMPARE(longer[2][text("case")].toInt(), 2); // at the end
        QCOMPARE(run({"tasks", "add", "--name", "Second", "--set", "Mixed"}).exitCode, 1);
        QCOMPARE(run({"tasks", "add", "--name", "Third", "--set", "None"}).exitCode, 1);
        QCOMPARE(run({"tasks", "add", "--name", "Third", "--set", "Mixed", "--case", "9"}).exitCode, 1);
        QCOMPARE(run({"tasks", "add", "--name", "Third", "--set", "Mixed", "--readers", "0"}).exitCode, 2);
        QCOMPARE(run({"tasks", "show", "--task", "Third"}).exitCode, 1);
    }

    void whatIsSaidIsKept() {
        const QJsonObject said = label("A", "1",
                                       {"--label", "SR,=LBBB", "--mark", "V@3.2:v2", "--mark",
                                        "NOISE@0.5-1.25", "--comment", "Beats early", "--json"})
                                     .json();
        QCOMPARE(said[text("by")].toString(), text("A"));
        QCOMPARE(said[text("state")].toString(), text("done"));
        QCOMPARE(said[text("labels")].toArray().size(), 2);
        QCOMPARE(said[text("marks")][0][text("label")].toString(), text("NOISE"));
        QVERIFY(said[text("marks")][0][text("lead")].isNull());
        QCOMPARE(said[text("marks")][1][text("lead")].toString(), text("V2"));
        QCOMPARE(said[text("marks")][1][text("code")].toString(), text("MDC_ECG_BEAT_V_P_C"));
        QCOMPARE(label("A", "2", {"--draft", "--label", "AFIB"}).exitCode, 0);
        const QJsonArray queue = run({"tasks", "show", "--task", "Morning", "--by", "A", "--json"})
                                     .json()[text("queue")]
                                     .toArray();
        QCOMPARE(queue[0][text("mine")].toString(), text("done"));
        QCOMPARE(queue[1][text("mine")].toString(), text("draft"));

        QCOMPARE(label("A", "1", {"--label", "SR,AFIB"}).exitCode, 1); // of one group
        QCOMPARE(label("A", "1", {"--label", "XYZ"}).exitCode, 1);
        QCOMPARE(label("A", "1", {"--label", "SR", "--not-assessable"}).exitCode, 1);
        QVERIFY(label("A", "1", {"--mark", "V@3:V9"}).errors.contains("no such lead"));
        QVERIFY(label("A", "1", {"--mark", "V@3000"}).errors.contains("behind the end"));
        QCOMPARE(label("A", "1", {"--adjudicate", "--label", "SR"}).exitCode, 1); // before all are done
        for (const char* mark : {"V", "V@", "V@x", "@1", "V@2-1", "V@-1", "V@1:", "NOISE@1-"})
            QCOMPARE(label("A", "1", {"--mark", text(mark)}).exitCode, 2);
    }

    void resultsComeWhenAllAreDone() {
        QCOMPARE(label("A", "1", {"--label", "SR", "--comment", "=1+1"}).exitCode, 0);
        QJsonObject results = run({"labels", "--task", "Morning", "--json"}).json();
        QCOMPARE(results[text("cases")].toArray().size(), 0); // reading is blind
        QCOMPARE(results[text("still_open")].toInt(), 3);
        QCOMPARE(label("B", "1", {"--label", "SR"}).exitCode, 0);
        labelTheOthers();

        const CliRun table = run({"labels", "--task", "Morning"});
        QCOMPARE(table.exitCode, 0);
        const QList<QByteArray> lines = table.output.split('\n');
        QCOMPARE(lines[0], QByteArray("case,sha256,file,patient_id,state,readers,not_assessable,SR,AFIB,"
                                      "'=LBBB,comment\r"));
        QVERIFY(lines[1].contains(",agreed,A; B,0,1,0,0,A: =1+1\r"));
        QVERIFY(lines[2].contains(",disagreed,A; B,,,,,\r"));
        QVERIFY(lines[3].contains(",agreed,A; B,1,,,,\r"));

        QCOMPARE(run({"label", "--task", "Morning", "--case", "2", "--adjudicate", "--by", "Chief", "--label",
                      "AFIB", "--mark", "V@2.00001:II"})
                     .exitCode,
                 0);
        QCOMPARE(run({"labels", "--task", "Morning", "-o", path("out.csv"), "--marks", path("marks.csv")})
                     .exitCode,
                 0);
        QVERIFY(contentOf("out.csv").contains(",adjudicated,A; B,0,0,1,0,\r"));
        const QList<QByteArray> marks = contentOf("marks.csv").split('\n');
        QCOMPARE(marks[0], QByteArray("case,sha256,label,start_s,end_s,lead,code,code_system,who\r"));
        QVERIFY(marks[1].endsWith(",V,2,2,,MDC_ECG_BEAT_V_P_C,MDC,A\r"));
        QVERIFY(marks[2].endsWith(",V,2.01,2.01,II,MDC_ECG_BEAT_V_P_C,MDC,B\r"));
        QVERIFY(marks[3].endsWith(",V,2.00001,2.00001,II,MDC_ECG_BEAT_V_P_C,MDC,settled\r"));

        results = run({"labels", "--task", "1", "--json"}).json();
        const QJsonObject second = results[text("cases")][1].toObject();
        QCOMPARE(second[text("readers")].toArray().size(), 2);
        QCOMPARE(second[text("adjudication")][text("by")].toString(), text("Chief"));
        QCOMPARE(second[text("settled")][text("labels")][0].toString(), text("AFIB"));
        QVERIFY(results[text("cases")][0][text("adjudication")].isNull());

        const QByteArray database = contentOf("cases.db");
        QCOMPARE(run({"labels", "--task", "1", "-o", path("cases.db")}).exitCode, 1);
        QCOMPARE(contentOf("cases.db"), database);
        QCOMPARE(run({"labels", "--task", "1", "-o", path("x.csv"), "--marks", path("x.csv")}).exitCode, 1);
        QCOMPARE(run({"verify"}).exitCode, 0);
    }

    void casesToTrainOnAreWritten() {
        QCOMPARE(label("A", "1", {"--label", "SR"}).exitCode, 0);
        QCOMPARE(label("B", "1", {"--label", "SR"}).exitCode, 0);
        labelTheOthers(); // one is not settled, one not assessable
        const CliRun made = run({"labels", "--task", "Morning", "--training", path("train"), "--json"});
        QCOMPARE(made.exitCode, 0);
        const QJsonObject training = made.json()[text("training")].toObject();
        QCOMPARE(training[text("cases")].toInt(), 1);
        QCOMPARE(training[text("left_out")].toArray().size(), 2);
        QCOMPARE(training[text("left_out")][1][text("case")].toInt(), 3);
        const QString name = made.json()[text("cases")][0][text("sha256")].toString().left(16);
        const QList<QByteArray> lines = contentOf("train/leadlight_labels.csv").split('\n');
        QCOMPARE(lines[0], QByteArray("file,patient,age,sex,fold,SR,AFIB,=LBBB\r"));
        QVERIFY(lines[1].startsWith(name.toUtf8() + ".hea,"));
        QVERIFY(lines[1].endsWith(",1,0,0\r"));
        const int fold = lines[1].split(',')[4].toInt();
        QVERIFY(fold >= 1 && fold <= 8);
        const QJsonObject info =
            leadlight::test::runCli(
                {text("info"), m_folder->filePath(text("train/") + name + text(".hea")), text("--json")})
                .json();
        QVERIFY(info[text("patient")][text("id")].isNull());
        QVERIFY(info[text("patient")][text("name")].isNull());
        QVERIFY(info[text("acquired_at")].isNull());
        QCOMPARE(info[text("series")].toArray().size(), 1);
        QVERIFY(contentOf("train/leadlight_label_set.json").contains("\"Mixed\""));

        QCOMPARE(run({"labels", "--task", "Morning", "--training", path("train")}).exitCode, 1); // not empty
        QCOMPARE(run({"label-sets", "add", "--starting", "Waves"}).exitCode, 0);
        QCOMPARE(run({"tasks", "add", "--name", "Waves", "--set", "Waves", "--readers", "1"}).exitCode, 0);
        QVERIFY(run({"labels", "--task", "Waves", "--training", path("waves")})
                    .errors.contains("no label of the whole recording"));
        QVERIFY(!QFile::exists(path("waves")));
    }

    void agreementIsTold() {
        QCOMPARE(label("A", "1", {"--label", "SR"}).exitCode, 0);
        QCOMPARE(label("B", "1", {"--label", "SR"}).exitCode, 0);
        labelTheOthers();
        const QJsonObject told = run({"agreement", "--task", "Morning", "--json"}).json();
        QCOMPARE(told[text("cases")].toInt(), 3);
        const QJsonArray pairs = told[text("pairs")].toArray();
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs[0][text("first")].toString(), text("A"));
        const QJsonArray labels = pairs[0][text("labels")].toArray();
        const QJsonObject sinus = labels[0].toObject();
        QCOMPARE(sinus[text("n")].toInt(), 3);
        QCOMPARE(sinus[text("both")].toInt(), 1);
        QCOMPARE(sinus[text("only_first")].toInt(), 1);
        QCOMPARE(sinus[text("agreement")].toDouble(), 2.0 / 3.0);
        QCOMPARE(sinus[text("kappa")][text("value")].toDouble(), 0.4); // po 2/3, pe 4/9
        QCOMPARE(sinus[text("adjusted_kappa")].toDouble(), 1.0 / 3.0);
        QVERIFY(sinus[text("marks")].isNull());
        QVERIFY(labels[2][text("kappa")].isNull()); // nobody gave it
        QVERIFY(labels[2][text("positive_agreement")].isNull());
        QCOMPARE(labels[3][text("marks")][text("matched")].toInt(), 1);
        QVERIFY(qAbs(labels[3][text("marks")][text("start_mean_ms")].toDouble() - 10.0) < 1e-6);
        QVERIFY(labels[3][text("marks")][text("start_sd_ms")].isNull());
        QVERIFY(labels[3][text("marks")][text("overlap")].isNull());
        QVERIFY(told[text("alpha")][text("=LBBB")].isNull());
        QVERIFY(told[text("alpha")][text("SR")].isDouble());
        QVERIFY(run({"agreement", "--task", "Morning"}).output.contains("A and B"));
    }

private:
    /// Case 2: they differ, with a mark 10 ms apart. Case 3: both cannot read it.
    void labelTheOthers() const {
        QCOMPARE(label("A", "2", {"--label", "SR", "--mark", "V@2"}).exitCode, 0);
        QCOMPARE(label("B", "2", {"--label", "AFIB", "--mark", "V@2.01:II"}).exitCode, 0);
        QCOMPARE(label("A", "3", {"--not-assessable"}).exitCode, 0);
        QCOMPARE(label("B", "3", {"--not-assessable"}).exitCode, 0);
    }

    [[nodiscard]] CliRun label(const char* person, const char* id, const QStringList& said) const {
        return run(QStringList{text("label"), text("--task"), text("Morning"), text("--case"), text(id),
                               text("--by"), text(person)} +
                   said);
    }

    [[nodiscard]] CliRun run(const QStringList& arguments) const {
        return leadlight::test::runCli(QStringList{text("cases")} + arguments +
                                       QStringList{text("--db"), path("cases.db")});
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(text(name)); }

    [[nodiscard]] QByteArray contentOf(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const char* name, const QByteArray& content) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LabelsCommandTest)
#include "labels_command_test.moc"
