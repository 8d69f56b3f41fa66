// SPDX-License-Identifier: GPL-3.0-or-later
// From the case database to a head, as a person goes: recordings are imported and labelled, the labels
// written for training, a data set prepared, a head made on the bundled encoder and judged.
#include "core/jepa/head.h"
#include "tests/support/places.h"
#include "tests/support/synthesis/synthesis.h"
#include "tests/support/synthesis/writers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace leadlight;

namespace {

constexpr int kRecordings = 48;
constexpr int kOfOnePatient = 2;

const char* const kSet = R"({"leadlight_label_set": 1, "name": "Blocks", "labels": [
    {"name": "LBBB", "key": "l", "code": "164909002", "code_system": "SNOMED CT"},
    {"name": "FREE", "key": "f"}, {"name": "NEVER", "key": "n"}, {"name": "V", "key": "v", "scope": "point"}]})";

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

class OwnHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void labelsBecomeAHead() {
        for (int i = 0; i < kRecordings; ++i)
            writeRecording(i);
        QFile set(path("set.json"));
        QVERIFY(set.open(QIODevice::WriteOnly) && set.write(kSet) > 0);
        set.close();
        cases({text("import"), path("in")});
        cases({text("label-sets"), text("add"), path("set.json")});
        cases({text("tasks"), text("add"), text("--name"), text("T"), text("--set"), text("Blocks"),
               text("--readers"), text("1")});
        for (int i = 0; i < kRecordings; ++i) // imported in the order of their names
            cases({text("label"), text("--task"), text("T"), text("--case"), QString::number(i + 1),
                   text("--label"), text(isBlock(i) ? "LBBB" : "FREE")});
        cases({text("labels"), text("--task"), text("T"), text("--training"), path("train")});
        run("leadlight-train", {text("prepare"), text("--data"), path("train"), text("-o"), path("set")});
        const QStringList learn{text("--data"),      path("set"), text("--encoder"), encoder(),
                                text("--positives"), text("8"),   text("--device"),  text("cpu")};
        run("leadlight-train",
            QStringList{text("head"), text("--labels"), text("own"), text("-o"), path("head.safetensors")} +
                learn);

        const auto head = jepa::Head::open(path("head.safetensors").toStdString());
        QVERIFY(head.has_value());
        QCOMPARE(head->labelCount(), 2); // nobody gave the third, and the last is for moments
        QCOMPARE(head->parameters().labels[0].label, std::string("LBBB"));
        QCOMPARE(head->parameters().labels[0].code, std::string("SNOMED CT:164909002"));
        QVERIFY(head->parameters().labels[1].code.empty());
        const jepa::Card& card = head->parameters().card;
        QCOMPARE(card.extra.at("own_label_set"), std::string("Blocks, version 1"));
        QVERIFY(card.intendedUse.find("Blocks, version 1") != std::string::npos);
        QVERIFY(card.trainingData.find("48 windows of ten seconds of 24 patients") != std::string::npos);
        QCOMPARE(card.metrics.front().name, std::string("macro_auc"));
        QVERIFY2(card.metrics.front().value > 0.9, qPrintable(QString::number(card.metrics.front().value)));

        run("leadlight-train",
            {text("evaluate"), text("--data"), path("set"), text("--encoder"), encoder(), text("--head"),
             path("head.safetensors"), text("--allow-seen"), text("--folds"), text("1"), text("2"), text("3"),
             text("--draws"), text("0"), text("--device"), text("cpu"), text("-o"), path("judged.json")});
        run("leadlight-train", QStringList{text("evaluate"), text("--labels"), text("Blocks"),
                                           text("--draws"), text("0"), text("-o"), path("refitted.json")} +
                                   learn);
        run("leadlight-train",
            QStringList{text("head"), text("--labels"), text("Waves"), text("-o"), path("no.safetensors")} +
                learn,
            1);
    }

private:
    [[nodiscard]] static bool isBlock(int number) { return number / kOfOnePatient % 2 == 1; }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(text(name)); }

    [[nodiscard]] static QString encoder() {
        return test::qPath(test::sourceDir() / "resources/models/encoder.safetensors");
    }

    /// Two recordings of each patient; DICOM and aECG by turns.
    void writeRecording(int number) const {
        using Kind = synthesis::Finding;
        const Kind finding = isBlock(number) ? Kind::LeftBundleBranchBlock : Kind::NormalSinusRhythm;
        const auto seed = static_cast<std::uint64_t>(500 + number);
        auto made = synthesis::synthesise(synthesis::scenarioOf(finding, seed));
        made.recording.patient.id = "R" + std::to_string(number / kOfOnePatient); // both labels in all folds
        const std::filesystem::path folder = path("in").toStdString();
        std::filesystem::create_directories(folder);
        const std::string name = std::to_string(100 + number);
        const auto written = number % 2 == 0
                                 ? synthesis::writeDicom(made.recording, folder / (name + ".dcm"), name)
                                 : synthesis::writeAecg(made.recording, folder / (name + ".xml"), name);
        QVERIFY2(written.has_value(), written ? "" : written.error().text.c_str());
    }

    static void run(const char* program, const QStringList& arguments, int code = 0) {
        QProcess process;
        process.start(test::qPath(test::buildDir() / "bin" / program), arguments);
        QVERIFY(process.waitForFinished(240'000));
        QVERIFY2(process.exitCode() == code, process.readAllStandardError().constData());
    }

    void cases(const QStringList& arguments) const {
        run("leadlight-cli",
            QStringList{text("cases")} + arguments + QStringList{text("--db"), path("c.db")});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(OwnHeadTest)
#include "own_head_test.moc"
