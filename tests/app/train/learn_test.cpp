// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets as training reads them, the linear layer, and cross-validation that never tests what was seen.
#include "app/train/learn/cross_validation.h"
#include "app/train/learn/data_set.h"
#include "app/train/learn/linear_probe.h"
#include "core/base/npy.h"

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

} // namespace

class LearnTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    std::filesystem::path m_folder = m_temporary.path().toStdString();

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
