// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets as training reads them, the linear layer, and cross-validation that never tests what was seen.
#include "app/train/learn/cross_validation.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/label_sets.h"
#include "app/train/learn/linear_probe.h"
#include "app/train/learn/loss_log.h"
#include "app/train/learn/report.h"
#include "app/train/learn/shipped_head.h"
#include "app/train/learn/svg_plot.h"
#include "core/base/npy.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <random>

using namespace leadlight;
using namespace leadlight::train;

namespace {

void writeText(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path) << text;
}

void writeSet(const std::filesystem::path& folder, const std::string& rows, std::size_t count) {
    std::vector<float> signals(count * jepa::kSignalSize);
    for (std::size_t i = 0; i < signals.size(); ++i)
        signals[i] = i % 2 == 0 ? 1.0F : -1.0F; // standard deviation 1
    for (std::size_t i = 0; i < jepa::kSignalSize; ++i)
        signals[i] *= 0.25F; // the first row
    QVERIFY(writeNpy(folder / "signals.npy", {count, 8, 2500}, signals).has_value());
    writeText(folder / "labels.csv",
              "row,source,record,patient,fold,scale,start_s,codes,CD,HYP,MI,NORM,STTC\n" + rows);
    writeText(folder / "manifest.json", "{}\n");
}

// The manifest of a data set with this table of annotators' labels.
std::string ownManifest(const std::string& table) {
    const std::string labels = R"([{"name": "AFIB", "code": "164889003", "code_system": "SNOMED CT"},
                                   {"name": "MI", "code": "", "code_system": ""}])";
    return R"({"own_labels": {"label_set": "Rhythm", "version": 2, "labels": )" + labels +
           ", \"sha256\": \"" + sha256(asBytes(table)).hex() + "\"}}\n";
}

// Two-dimensional embeddings whose first entry tells label 0 and whose second is chance.
Embedded separable(std::vector<int> testFolds) {
    std::mt19937 random(2);
    std::normal_distribution<float> normal;
    Embedded data;
    data.dim = 2;
    data.testFolds = std::move(testFolds);
    for (int i = 0; i < 400; ++i) {
        DataRow row;
        row.patient = "p" + std::to_string(i);
        row.fold = 1 + i % 8;
        row.scale = i % 2 == 0 ? RowScale::Millivolt : RowScale::Zscored;
        const float value = normal(random);
        data.embeddings.insert(data.embeddings.end(), {value, normal(random)});
        for (int label = 0; label < 5; ++label)
            data.truth.push_back((label == 0 ? value + 0.5F * normal(random) : normal(random)) > 0.0F ? 1
                                                                                                      : 0);
        data.rows.push_back(row);
    }
    return data;
}

// STTC by the first entry of a two-dimensional embedding, open between 0.3 and 0.7; CD never.
jepa::Head shippedHead(const char* folds) {
    jepa::HeadParameters head;
    head.dim = 2;
    head.labels = {{"STTC", "", 0.0F, {2.0, 0.0}, 0.5, jepa::Conformal{0.3, 0.3}},
                   {"CD", "", -9.0F, {}, 0.5, {}}};
    head.weights = {1.0F, 0.0F, 0.0F, 0.0F};
    if (*folds != '\0')
        head.card.extra = {{"label_folds", folds}, {"calibration_folds", "4"}};
    return jepa::Head::make(head).value();
}

} // namespace

class LearnTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    std::filesystem::path m_folder = m_temporary.path().toStdString();

    void writeOwn(const std::string& table) const {
        writeText(m_folder / "own_labels.csv", table);
        writeText(m_folder / "manifest.json", ownManifest(table));
    }

private Q_SLOTS:

    void scalesAreBroughtToMillivolts() {
        writeSet(m_folder,
                 "0,ptbxl,1,ptbxl/1,3,mv,0,NORM,0,0,0,1,0\n1,ptbxl_zscored,2,z/"
                 "2,8,zscored,0,MI,0,0,1,0,0\n2,code15,3,c/3,1,unscaled,0,,,,,,\n",
                 3);
        const DataSet data = readDataSet(m_folder).value();
        QCOMPARE(data.rows.size(), std::size_t{3});
        QVERIFY(std::abs(data.leadDeviation[5] - 0.25) < 1e-6);
        QCOMPARE(data.signals[0], 0.25F);
        QVERIFY(std::abs(data.signals[jepa::kSignalSize] - 0.25F) < 1e-6F);
        QVERIFY(std::abs(data.signals[2 * jepa::kSignalSize] - 0.63F) < 1e-6F);
        QVERIFY(!data.rows[2].truth.has_value());
        QCOMPARE(int((*data.rows[1].truth)[2]), 1);
        const auto labelled = labelledSet(data, [](const DataRow& row) { return row.fold != 3; });
        QCOMPARE(labelled.recordings.count(), std::size_t{1});
        QVERIFY(labelled.recordings.spread.front().row > 1.0);
        QCOMPARE(trainingSet(data, [](const DataRow&) { return true; }).spread.front().row, 1.0);
    }

    void foldsKeptForJudgingAreRefused() {
        writeSet(m_folder, "0,ptbxl,1,ptbxl/1,9,mv,0,NORM,0,0,0,1,0\n", 1);
        QCOMPARE(readDataSet(m_folder).error().code, ErrorCode::Invalid);
    }

    void brokenSetsAreRefused() {
        writeSet(m_folder, "0,ptbxl,1,ptbxl/1,3,mv,0,NORM,0,0,0,1,\n", 1);
        QCOMPARE(readDataSet(m_folder).error().code, ErrorCode::Malformed); // one label is missing
        writeSet(m_folder, "0,ptbxl,1,ptbxl/1,3,volt,0,NORM,0,0,0,1,0\n", 1);
        QCOMPARE(readDataSet(m_folder).error().code, ErrorCode::Malformed);
        writeSet(m_folder, "0,ptbxl,1,ptbxl/1,3,mv,0,NORM,0,0,0,1,0\n", 2);
        QCOMPARE(readDataSet(m_folder).error().code, ErrorCode::Malformed);
        QCOMPARE(readDataSet(m_folder / "nothing").error().code, ErrorCode::NotFound);
    }

    void annotatorsLabelsAreRead() {
        writeSet(m_folder,
                 "0,ptbxl,1,ptbxl/1,3,mv,0,NORM,0,0,0,1,0\n1,own,a,own/a,4,mv,0,,,,,,\n"
                 "2,own,b,own/b,5,mv,0,,,,,,\n",
                 3);
        writeOwn("row,AFIB,MI\n0,,\n1,1,0\n2,0,1\n");
        const auto read = readDataSet(m_folder);
        QVERIFY2(read.has_value(), read ? "" : read.error().text.c_str());
        const DataSet& data = *read;
        QVERIFY(!data.rows[0].own.has_value());
        QCOMPARE(*data.rows[1].own, (std::vector<std::uint8_t>{1, 0}));

        const LabelSet set = labelSetNamed("own", data).value();
        QCOMPARE(set.title, std::string("Rhythm, version 2"));
        QCOMPARE(set.labels[0].code, std::string("SNOMED CT:164889003"));
        QCOMPARE(set.labels[1].code, std::string());
        QCOMPARE(labelSetNamed("Rhythm", data)->labels.size(), std::size_t{2});
        QVERIFY(!labelSetNamed("statements", data)->own);
        QCOMPARE(labelSetNamed("Waves", data).error().code, ErrorCode::Invalid);
        QCOMPARE(labelSetNamed("own", DataSet{}).error().code, ErrorCode::Invalid);

        QVERIFY(measuredAnswers(set, data.rows[0]).empty());
        QCOMPARE(measuredAnswers(set, data.rows[2]), (std::vector<std::uint8_t>{0, 1}));
        const LabelSet second = set.with({set.labels[1]}); // an answer belongs to its label
        QCOMPARE(measuredAnswers(second, data.rows[2]), (std::vector<std::uint8_t>{1}));
        QVERIFY(measuredAnswers(superclassSet(), data.rows[1]).empty());
        QVERIFY(withEnough(set, data, 1).labels.empty());
        QCOMPARE(withEnough(set, data, 0).labels.size(), std::size_t{2});

        jepa::HeadParameters parameters;
        parameters.dim = 1;
        parameters.labels = {{"MI", "", 0.0F, {}, 0.5, {}}}; // PTB-XL has a label of that name, too
        parameters.weights = {1.0F};
        parameters.card.extra = {{"own_label_set", "Rhythm, version 2"}};
        const auto judged = labelSetOf(jepa::Head::make(parameters).value(), data);
        QVERIFY(judged->own);
        QCOMPARE(judged->labels[0].place, std::size_t{1});
        QCOMPARE(labelSetOf(jepa::Head::make(parameters).value(), {}).error().code, ErrorCode::Invalid);

        for (const char* table : {"row,AFIB,MI\n0,,\n1,1,\n2,0,1\n", "row,AFIB,MI\n0,,\n1,1,0\n",
                                  "row,AFIB,MI\n0,,\n1,1,x\n2,0,1\n"}) {
            writeOwn(table);
            QCOMPARE(readDataSet(m_folder).error().code, ErrorCode::Malformed);
        }
        writeOwn("row,AFIB,MI\n0,,\n1,1,0\n2,0,1\n");
        writeText(m_folder / "own_labels.csv", "row,AFIB,MI\n0,,\n1,0,0\n2,0,1\n"); // changed afterwards
        QCOMPARE(readDataSet(m_folder).error().code, ErrorCode::Malformed);
    }

    // At the minimum the gradient is zero: sum (p - y) = 0 for the free bias, and for a single standardised
    // column sum (p - y) x + 2 l2 w = 0.
    void theProbeIsAtItsMinimum() {
        const std::vector<float> x{-1.0F, -2.0F, 0.5F, 1.0F, 2.0F, 0.1F, -0.4F, 1.4F};
        const std::vector<std::uint8_t> y{0, 0, 1, 1, 1, 0, 1, 0};
        constexpr double kL2 = 0.7;
        const LinearProbe probe = fitProbe(x, 1, y, 1, kL2).value();
        double mean = 0.0, square = 0.0;
        for (const float value : x)
            mean += value / 8.0;
        for (const float value : x)
            square += (value - mean) * (value - mean) / 8.0;
        const double deviation = std::sqrt(square);
        double first = 0.0, second = 2.0 * kL2 * probe.weights[0] * deviation;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double p = 1.0 / (1.0 + std::exp(-probe.logit(0, std::span(x).subspan(i, 1))));
            first += p - y[i];
            second += (p - y[i]) * (x[i] - mean) / deviation;
        }
        QVERIFY(std::abs(first) < 1e-6);
        QVERIFY(std::abs(second) < 1e-6);
    }

    void theProbeSurvivesConstantColumnsAndRefusesNothing() {
        const LinearProbe probe =
            fitProbe(std::vector<float>{1, 5, 2, 5, 3, 5}, 2, std::vector<std::uint8_t>{0, 1, 1}, 1, 1.0)
                .value();
        QVERIFY(std::isfinite(probe.bias[0]));
        QCOMPARE(probe.weights[1], 0.0);
        QCOMPARE(fitProbe({}, 2, {}, 1, 1.0).error().code, ErrorCode::Invalid);
    }

    void onlyUnseenFoldsAreTested() {
        const Embedded data = separable({7, 8});
        const HeldOut heldOut = crossValidate(data, 1.0).value();
        QCOMPARE(heldOut.rows.size(), std::size_t{100});
        for (const std::size_t row : heldOut.rows)
            QVERIFY(data.rows[row].fold >= 7);
        const auto metrics = metricsOf(data.rows, heldOut);
        const auto find = [&](const std::string& name, const std::string& label) {
            return std::find_if(metrics.begin(), metrics.end(),
                                [&](const auto& m) { return m.name == name && m.label == label; });
        };
        QVERIFY(find("auc", "CD")->value > 0.85);
        QVERIFY(std::abs(find("auc", "MI")->value - 0.5) < 0.2);
        const auto macro = find("macro_auc", "");
        QVERIFY(macro->low && *macro->low <= macro->value && macro->value <= *macro->high);
        QVERIFY(find("macro_auc_zscored", "") != metrics.end());
        QVERIFY(find("ece", "CD")->value < 0.2);
        QCOMPARE(crossValidate(separable({8}), 1.0).error().code, ErrorCode::Invalid);
    }

    void codesBecomeAnswers() {
        DataRow row;
        row.source = "ptbxl";
        row.truth = {{1, 0, 0, 0, 1}};
        row.codes = {"AFIB", "CLBBB"};
        QCOMPARE(measuredAnswers(superclassSet(), row), (std::vector<std::uint8_t>{1, 0, 0, 0, 1}));
        LabelSet few = superclassSet(); // HYP and MI are in too few rows
        few.labels.erase(few.labels.begin() + 1, few.labels.begin() + 3);
        QCOMPARE(measuredAnswers(few, row), (std::vector<std::uint8_t>{1, 0, 1}));
        QCOMPARE(trainingAnswers(few, row).size(), std::size_t{3});
        QCOMPARE(measuredAnswers(rhythmSet(), row), (std::vector<std::uint8_t>{0, 1, 0, 0}));
        QCOMPARE(int(measuredAnswers(statementSet(), row)[0]), 1);

        // A challenge's recording with sinus rhythm alone is normal; that no infarct is coded says little.
        row = DataRow{};
        row.source = "georgia";
        row.codes = {"426783006"};
        QVERIFY(measuredAnswers(superclassSet(), row).empty()); // not PTB-XL's own answer
        auto answers = trainingAnswers(superclassSet(), row);
        QVERIFY(answers[3].present && !answers[0].present);
        QVERIFY(answers[2].weight < answers[0].weight);
        row.codes = {"164909002", "426783006"};
        answers = trainingAnswers(superclassSet(), row);
        QVERIFY(answers[0].present && !answers[3].present);
        // Sources without codes say nothing.
        row.source = "cinc2011";
        for (const Answer& answer : trainingAnswers(superclassSet(), row))
            QCOMPARE(answer.weight, 0.0F);
    }

    void rowsWithoutScaleBorrowAmplitudes() {
        writeSet(m_folder,
                 "0,ptbxl,1,ptbxl/1,3,mv,0,NORM,0,0,0,1,0\n1,ptbxl_zscored,2,z/"
                 "2,3,zscored,0,NORM,0,0,0,1,0\n2,ptbxl,3,p/3,8,mv,0,LVH,0,1,0,0,0\n",
                 3);
        const DataSet data = readDataSet(m_folder).value();
        std::vector<std::size_t> chosen;
        const std::vector<int> folds{3};
        const auto set = multiTaskSet(data, folds, 0.5F, &chosen);
        QCOMPARE(chosen, (std::vector<std::size_t>{0, 1})); // fold 8 is not seen
        QCOMPARE(set.recordings.gains.size(), std::size_t{1});
        QVERIFY(set.recordings.donors[0].empty() && !set.recordings.donors[1].empty());
        // Row 0 has the deviation 0.25 and so has the median of the millivolt rows (0.25 and 1: the upper
        // one).
        QVERIFY(std::abs(set.recordings.gains[0][0] - 0.25F / static_cast<float>(data.leadDeviation[0])) <
                1e-5F);
        QVERIFY(set.labels > 20);
    }

    void syntheticRowsTeachAndNeverMeasure() {
        DataRow row;
        row.source = "synthetic";
        row.fold = 3;
        row.truth = {{0, 0, 1, 0, 0}};
        row.codes = {"AMI", "SR"};
        QVERIFY(isSynthetic(row));
        QVERIFY(measuredAnswers(superclassSet(), row).empty());
        QVERIFY(measuredAnswers(statementSet(), row).empty());
        const auto answers = trainingAnswers(superclassSet(), row);
        QVERIFY(answers[2].present && !answers[3].present);
        QVERIFY(answers[2].weight > 0.0F && answers[2].weight < 1.0F);
        for (const Answer& answer : trainingAnswers(rhythmSet(), row))
            QVERIFY(answer.weight > 0.0F);
        const auto statements = trainingAnswers(statementSet(), row);
        for (std::size_t i = 0; i < statements.size(); ++i) {
            const std::string_view label = statementSet().labels[i].label;
            QCOMPARE(statements[i].present, label == "AMI");
            if (label == "LAE") // what the shapes look like besides is nobody's finding
                QCOMPARE(statements[i].weight, 0.0F);
        }

        // It lends no amplitudes, and moves no median.
        writeSet(m_folder,
                 "0,synthetic,1,synthetic/1,3,mv,0,NORM SR,0,0,0,1,0\n1,ptbxl_zscored,2,z/"
                 "2,3,zscored,0,NORM,0,0,0,1,0\n2,ptbxl,3,p/3,3,mv,0,NORM,0,0,0,1,0\n",
                 3);
        const DataSet data = readDataSet(m_folder).value();
        QVERIFY(std::abs(data.leadDeviation[0] - 1.0) < 1e-6);
        const std::vector<int> folds{3};
        QCOMPARE(multiTaskSet(data, folds, 0.5F).recordings.gains.size(), std::size_t{1});
    }

    void theLinearLayerLearnsFromSyntheticRows() {
        Embedded data = separable({7, 8});
        const double before = fitLinear(data, 0, 1.0)->logit(1, std::vector<float>{0.0F, 3.0F});
        for (int i = 0; i < 200; ++i) { // label 1 goes with the second entry, which is chance in the rows
            data.made.insert(data.made.end(), {0.0F, i % 2 == 0 ? 3.0F : -3.0F});
            for (int label = 0; label < 5; ++label)
                data.madeTruth.push_back(label == 1 && i % 2 == 0 ? 1 : 0);
        }
        QVERIFY(fitLinear(data, 0, 1.0)->logit(1, std::vector<float>{0.0F, 3.0F}) > before + 1.0);
        QCOMPARE(crossValidate(data, 1.0)->rows.size(), std::size_t{100}); // none of them is tested
    }

    void evaluationsAreWrittenAsPages() {
        const Embedded data = separable({7, 8});
        Evaluation evaluation = evaluateHeldOut(data.rows, crossValidate(data, 1.0).value(), 100);
        evaluation.encoders = {"abc<def"};
        const auto find = [&](const std::string& name, const std::string& label) {
            const auto& metrics = evaluation.groups.front().metrics;
            return std::find_if(metrics.begin(), metrics.end(),
                                [&](const auto& m) { return m.name == name && m.label == label; });
        };
        QVERIFY(find("auc", "CD")->value > 0.85);
        QVERIFY(find("average_precision", "CD")->value > 0.8);
        QVERIFY(find("macro_auc_ovo", "") != evaluation.groups.front().metrics.end());
        QVERIFY(find("sensitivity", "CD")->low <= find("sensitivity", "CD")->value);
        // Ages and sexes are not known: those groups are named and have no numbers.
        QCOMPARE(evaluation.groups.size(), std::size_t{8});
        QCOMPARE(std::ranges::count_if(evaluation.groups, [](const auto& g) { return !g.metrics.empty(); }),
                 std::ptrdiff_t{3}); // all, millivolt, z-scored
        QVERIFY(evaluationPage(evaluation).find("too few to measure") != std::string::npos);
        QVERIFY(writeEvaluation(evaluation, m_folder / "page.json").has_value());
        for (const char* name : {"page.json", "page.html", "page.roc.svg", "page.reliability.svg"})
            QVERIFY2(std::filesystem::exists(m_folder / name), name);
        const std::string page = evaluationPage(evaluation);
        QVERIFY(page.find("abc&lt;def") != std::string::npos);
        QVERIFY(page.find("<svg") != std::string::npos);
        QVERIFY(rocPlot(evaluation).find("polyline") != std::string::npos);
    }

    void aHeadIsJudgedAsItIs() {
        LabelSet set;
        const jepa::Head head = shippedHead("1,2,3,4,5,6");
        set = labelSetOf(head, {}).value();
        QCOMPARE(set.labels.size(), std::size_t{2});
        QCOMPARE(set.labels[0].label, std::string("STTC")); // in the head's order

        Embedded data = separable({7, 8});
        data.labels = &set;
        data.truth.resize(2 * data.rows.size());
        const std::vector<int> folds{5, 8};
        const HeldOut heldOut = scoreShipped(data, head, folds, foldsBehind(head, {}));
        QCOMPARE(heldOut.rows.size(), std::size_t{100});
        QCOMPARE(heldOut.shipped->seenFolds, (std::vector<int>{5}));
        for (std::size_t row = 0; row < heldOut.rows.size(); ++row) {
            const float value = data.embeddings[2 * heldOut.rows[row]];
            const double p = 1.0 / (1.0 + std::exp(-2.0 * double(value))); // slope 2
            QVERIFY(std::abs(heldOut.probabilities[2 * row] - p) < 1e-9);
            QCOMPARE(int(heldOut.decided[2 * row]), p >= 0.5 ? 1 : 0);
            QCOMPARE(int(heldOut.shipped->abstained[2 * row]), p > 0.3 && p < 0.7 ? 1 : 0);
            QCOMPARE(int(heldOut.shipped->abstained[2 * row + 1]), 0);
        }
        const Evaluation evaluation = evaluateHeldOut(data.rows, heldOut, 0);
        QVERIFY(evaluation.protocol.find("LEARNT FROM OR WAS CALIBRATED ON FOLD(S) 5") != std::string::npos);
        QVERIFY(evaluationJson(evaluation).find("\"seen_folds\": [\n    5\n  ]") != std::string::npos);
        QVERIFY(evaluationPage(evaluation).find("share abstained") != std::string::npos);
    }

    void foldsThatWereSeenAreRefused() {
        jepa::Card encoder;
        encoder.extra["label_folds"] = "1,2";
        QCOMPARE(foldsBehind(shippedHead("3"), encoder), (std::vector<int>{1, 2, 3, 4}));
        QCOMPARE(foldsBehind(shippedHead(""), encoder).size(), std::size_t{8}); // it does not say
        const std::vector<DataRow> rows = separable({}).rows;
        const std::vector<int> seen{1, 2, 3, 4, 5, 6};
        QCOMPARE(foldsToJudge(rows, {}, seen, false).value(), (std::vector<int>{7, 8}));
        QCOMPARE(foldsToJudge(rows, {8}, seen, false).value(), (std::vector<int>{8}));
        QCOMPARE(foldsToJudge(rows, {6, 8}, seen, false).error().code, ErrorCode::Invalid);
        QCOMPARE(foldsToJudge(rows, {6, 8}, seen, true).value(), (std::vector<int>{6, 8}));
        QCOMPARE(foldsToJudge(rows, {9}, seen, true).error().code, ErrorCode::Invalid);
        QCOMPARE(foldsToJudge(rows, {}, {1, 2, 3, 4, 5, 6, 7, 8}, true).error().code, ErrorCode::Invalid);
    }

    void lossesAreLoggedAndGoOn() {
        const auto model = m_folder / "model.safetensors";
        auto log = LossLog::open(model, false).value();
        for (int step = 1; step <= 30; ++step)
            log.note(step, 40, 1.0 / step, 1e-3);
        QVERIFY(log.save().has_value());
        auto again = LossLog::open(model, true).value();
        QCOMPARE(again.points().size(), std::size_t{30});
        again.note(21, 40, 0.5, 1e-3); // the state was saved at step 20
        QCOMPARE(again.points().size(), std::size_t{21});
        QVERIFY(again.save().has_value());
        QVERIFY(std::filesystem::exists(m_folder / "model.safetensors.loss.svg"));
        QVERIFY(LossLog::open(model, false).value().points().empty());
        QVERIFY(lossPlot({}).find("</svg>") != std::string::npos);
    }

    void theLegendLiesOutsideThePlot() {
        const auto numbers = [](const QString& svg, const char* pattern) {
            std::vector<double> found;
            auto matches = QRegularExpression(QString::fromUtf8(pattern)).globalMatch(svg);
            while (matches.hasNext())
                found.push_back(matches.next().captured(1).toDouble());
            return found;
        };
        for (const std::size_t lines : {1, 2, 8, 12}) {
            const std::vector<PlotLine> plotted(lines, PlotLine{"some name", {{0.0, 0.0}, {1.0, 1.0}}});
            const QString svg = QString::fromStdString(svgPlot({}, plotted));
            const auto top = numbers(svg, "<rect x=\"[0-9.]+\" y=\"([0-9.]+)\"");
            const auto bases = numbers(svg, "y=\"([0-9.]+)\"[^>]*>some name<");
            QCOMPARE(top.size(), std::size_t{1});
            QCOMPARE(bases.size(), lines);
            for (const double base : bases)
                QVERIFY(base < top.front());
        }
    }

    void encodersOfOneRecipeAreJudgedTogether() {
        const Embedded data = separable({7, 8});
        const std::vector<HeldOut> parts{crossValidate(separable({5, 6}), 1.0).value(),
                                         crossValidate(data, 1.0).value()};
        const HeldOut all = pooled(parts).value();
        QCOMPARE(all.encoders, 2);
        QCOMPARE(all.rows.size(), parts[0].rows.size() + parts[1].rows.size());
        QCOMPARE(all.logits.scores.size(), all.logits.truth.size());
        for (std::size_t at = 0; at < all.probabilities.size(); ++at) {
            const double p = 1.0 / (1.0 + std::exp(-all.logits.scores[at]));
            QVERIFY(std::abs(p - all.probabilities[at]) < 1e-12);
        }
        QVERIFY(metricsOf(data.rows, all).front().how.find("5, 6, 7, 8") != std::string::npos);
        QCOMPARE(pooled({parts[1], parts[1]}).error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(LearnTest)
#include "learn_test.moc"
