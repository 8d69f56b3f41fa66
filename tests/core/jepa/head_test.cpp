// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/head.h"

#include "core/jepa/distance.h"
#include "core/jepa/tensor_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

HeadParameters twoLabels() {
    HeadParameters head;
    head.card.name = "test";
    head.card.metrics = {{"macro_auc", "", 0.9, 0.85, 0.95, "on nothing"},
                         {"auc", "MI", std::nan(""), {}, {}, ""}};
    head.card.limits = {"Only for tests."};
    head.encoder = sha256(asBytes("encoder"));
    head.dim = 3;
    head.labels = {{"MI", "SCP-ECG:MI", 0.5F, {2.0, -1.0}, 0.4, std::nullopt},
                   {"NORM", "", -1.0F, {}, 0.5, std::nullopt}};
    head.weights = {1, 2, 3, /**/ 0, 0, 1};
    return head;
}

DistanceModel unitDistance() {
    return {{0, 0, 0}, {1, 0, 0, 0, 1, 0, 0, 0, 1}, {0.0, 1.0, 3.0}, 90.0};
}

} // namespace

class HeadTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

private Q_SLOTS:

    void logitAndProbability() {
        const auto head = Head::make(twoLabels());
        QVERIFY(head.has_value());
        const std::vector<float> embedding{1.0F, 0.5F, -1.0F};
        QCOMPARE(head->logit(0, embedding), 0.5 + 1.0 + 1.0 - 3.0);
        const auto findings = head->evaluate(embedding);
        QCOMPARE(findings[0].probability, 1.0 / (1.0 + std::exp(2.0))); // 2 * -0.5 - 1 = -2
        QCOMPARE(findings[0].state, FindingState::NotSuggested);
        QCOMPARE(findings[1].probability, 1.0 / (1.0 + std::exp(2.0))); // not calibrated: sigmoid of -2
        QCOMPARE(head->indexOf("NORM"), std::optional<int>(1));
        QVERIFY(!head->indexOf("XYZ").has_value());
        QVERIFY(!head->distancePercentile(embedding).has_value());
        QVERIFY(!head->sha256().has_value());
    }

    // Two tokens (1, 0, 0) and (0, 1, 0) with scores tanh(1) and tanh(-1): the first gets the share 1 / (1 +
    // exp(-2 tanh 1)).
    void whatIsNoNumberIsNotJudged() {
        const auto head = Head::make(twoLabels());
        const std::vector<float> embedding{std::numeric_limits<float>::quiet_NaN(), 0.0F, 0.0F};
        for (const Finding& finding : head->evaluate(embedding))
            QVERIFY(finding.label != "MI" || finding.state == FindingState::Abstained);
    }

    void additiveAttentionInClosedForm() {
        HeadParameters numbers = twoLabels();
        numbers.attention = AttentionPooling{1, {1.0F, -1.0F, 0.0F}, {0.0F}, {1.0F, 0.0F}};
        const auto head = Head::make(numbers);
        QVERIFY2(head.has_value(), head ? "" : head.error().text.c_str());
        QVERIFY(head->needsTokens());
        const std::vector<float> tokens{1, 0, 0, /**/ 0, 1, 0};
        const double share = 1.0 / (1.0 + std::exp(-2.0 * std::tanh(1.0)));
        const auto first = head->attention(0, tokens);
        QVERIFY(std::abs(first[0] - share) < 1e-6 && std::abs(first[0] + first[1] - 1.0F) < 1e-6F);
        QCOMPARE(head->attention(1, tokens)[0], 0.5F); // its score is the same everywhere
        // Weights of MI are (1, 2, 3), its bias 0.5.
        const HeadInput input{std::vector<float>{0.5F, 0.5F, 0.0F}, tokens};
        QVERIFY(std::abs(head->logit(0, input) - (0.5 + share + 2.0 * (1.0 - share))) < 1e-6);
        QCOMPARE(head->evaluate(input)[0].logit, head->logit(0, input));

        QVERIFY(head->write(path("attends.safetensors")).has_value());
        const auto again = Head::open(path("attends.safetensors"));
        QVERIFY2(again.has_value(), again ? "" : again.error().text.c_str());
        QCOMPARE(again->parameters().attention->scoreWeights, numbers.attention->scoreWeights);
        QCOMPARE(again->logit(0, input), head->logit(0, input));

        numbers.attention->hiddenBias.clear();
        QCOMPARE(Head::make(numbers).error().code, ErrorCode::Invalid);
    }

    void exclusiveLabelsShareOne() {
        HeadParameters numbers = twoLabels();
        numbers.exclusive = true;
        numbers.labels[0].calibration = {0.5, 0.0};
        numbers.labels[1].calibration = {0.5, 0.0};
        const auto head = Head::make(numbers);
        const auto shares = head->probabilities(std::vector<double>{2.0, -2.0});
        QVERIFY(std::abs(shares[0] - 1.0 / (1.0 + std::exp(-2.0))) < 1e-12);
        QVERIFY(std::abs(shares[0] + shares[1] - 1.0) < 1e-12);
        QVERIFY(head->write(path("exclusive.safetensors")).has_value());
        QVERIFY(Head::open(path("exclusive.safetensors"))->parameters().exclusive);
    }

    void distancePercentileInterpolates() {
        HeadParameters numbers = twoLabels();
        numbers.distance = unitDistance();
        const auto head = Head::make(numbers);
        QCOMPARE(*head->distancePercentile(std::vector<float>{0, 0, 0}), 0.0);
        QCOMPARE(*head->distancePercentile(std::vector<float>{0, 0.5F, 0}), 25.0);
        QCOMPARE(*head->distancePercentile(std::vector<float>{0, 0, -2}), 75.0);
        QCOMPARE(*head->distancePercentile(std::vector<float>{0, 0, 9}), 100.0);
        QCOMPARE(head->evaluate(std::vector<float>{0, 0, -2})[0].state, FindingState::NotSuggested);
        const auto far = head->evaluate(std::vector<float>{0, 0, 9});
        QCOMPARE(far[0].state, FindingState::Abstained);
        QVERIFY(!far[0].reason.empty());
        QVERIFY(far[0].probability > 0.99); // what was computed is still told
    }

    // Near the centre of the training data, but in a gap between them.
    void gapsInTheTrainingDataAreFar() {
        HeadParameters numbers = twoLabels();
        numbers.distance = unitDistance();
        numbers.distance->neighbours =
            NeighbourModel{2, {1, 0, 0, /**/ 1, 0.5F, 0, /**/ -1, 0, 0}, {0.0, 0.5, 1.0}};
        const auto head = Head::make(numbers);
        QVERIFY2(head.has_value(), head ? "" : head.error().text.c_str());
        // The second nearest of (1, 0, 0) is 0.5 away: 50 %; the centre 1 away: 50 %.
        QCOMPARE(*head->distancePercentile(std::vector<float>{1, 0, 0}), 50.0);
        QCOMPARE(*head->distancePercentile(std::vector<float>{1, 0.25F, 0}),
                 percentileAmong({{0.0, 1.0, 3.0}}, std::hypot(1.0, 0.25)));
        // The centre is 1 from its second nearest: beyond all.
        QCOMPARE(*head->distancePercentile(std::vector<float>{0, 0, 0}), 100.0);
        QCOMPARE(head->evaluate(std::vector<float>{0, 0, 0})[0].state, FindingState::Abstained);
        QCOMPARE(*head->distancePercentile(std::vector<float>{std::nanf(""), 0, 0}), 100.0);
    }

    void neighboursKeepTheirFile() {
        HeadParameters numbers = twoLabels();
        numbers.distance = unitDistance();
        const auto typeOf = [&](const char* name) {
            return TensorFile::open(path(name))->tensors().at("neighbours.embeddings").dtype;
        };
        numbers.distance->neighbours = NeighbourModel{1, {1, 0, 0.5F, /**/ -2, 0, 0}, {0.0, 1.0}};
        QVERIFY(Head::make(numbers)->write(path("half.safetensors")).has_value());
        QVERIFY(typeOf("half.safetensors") == DType::F16);
        numbers.distance->neighbours->embeddings[0] = 0.1F; // no binary16 number
        QVERIFY(Head::make(numbers)->write(path("near.safetensors")).has_value());
        QVERIFY(typeOf("near.safetensors") == DType::F32);
        const auto read = Head::open(path("near.safetensors"));
        QVERIFY2(read.has_value(), read ? "" : read.error().text.c_str());
        const NeighbourModel& back = *read->parameters().distance->neighbours;
        QCOMPARE(back.k, 1);
        QCOMPARE(back.embeddings, numbers.distance->neighbours->embeddings);
        QCOMPARE(back.quantiles, numbers.distance->neighbours->quantiles);

        // The same file with neighbours of another width, without distances, with numbers that are none.
        const auto file = TensorFile::open(path("near.safetensors"));
        const auto changed = [&](const char* name, std::optional<TensorData> tensor) {
            std::map<std::string, TensorData> tensors;
            for (const auto& [each, view] : file->tensors())
                tensors[each] = {view.dtype, view.shape, Bytes(view.data.begin(), view.data.end())};
            tensors.erase(name);
            if (tensor)
                tensors[name] = *tensor;
            return writeTensorFile(path("changed.safetensors"), tensors, file->metadata()).has_value() &&
                   Head::open(path("changed.safetensors")).has_value();
        };
        const char* rows = "neighbours.embeddings";
        QVERIFY(changed(rows, TensorData::fromFloats({1, 3}, {1, 2, 3})));
        QVERIFY(!changed(rows, TensorData::fromFloats({3, 2}, {1, 2, 3, 4, 5, 6})));
        QVERIFY(!changed(rows, TensorData::fromFloats({0, 3}, {})));
        QVERIFY(!changed(rows, TensorData::fromFloats({3}, {1, 2, 3})));
        QVERIFY(!changed(rows, TensorData::fromFloats({1, 3}, {1, std::nanf(""), 3})));
        QVERIFY(!changed(rows, TensorData::fromFloats({10'001, 3}, std::vector<float>(30'003))));
        QVERIFY(!changed(rows, std::nullopt));
        QVERIFY(!changed("neighbours.quantiles", std::nullopt));
        QVERIFY(!changed("neighbours.quantiles", TensorData::fromFloats({2}, {0, 1})));
    }

    void conformalStates_data() {
        QTest::addColumn<double>("positive");
        QTest::addColumn<double>("negative");
        QTest::addColumn<double>("probability");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, double positive, double negative, double p,
                            FindingState state) {
            QTest::newRow(name) << positive << negative << p << static_cast<int>(state);
        };
        row("surely present", 0.4, 0.4, 0.8, FindingState::Suggested);
        row("surely absent", 0.4, 0.4, 0.2, FindingState::NotSuggested);
        row("neither", 0.4, 0.4, 0.5, FindingState::Abstained);
        row("both", 0.7, 0.7, 0.5, FindingState::Abstained);
        row("against the threshold", 0.7, 0.1, 0.4, FindingState::Abstained);
    }

    void conformalStates() {
        QFETCH(double, positive);
        QFETCH(double, negative);
        QFETCH(double, probability);
        QFETCH(int, state);
        HeadParameters numbers = twoLabels();
        numbers.labels[1].conformal = Conformal{positive, negative};
        const auto head = Head::make(numbers);
        const auto logit = static_cast<float>(std::log(probability / (1.0 - probability)));
        const auto finding = head->evaluate(std::vector<float>{0, 0, logit + 1.0F})[1];
        QVERIFY(std::abs(finding.probability - probability) < 1e-6);
        QCOMPARE(static_cast<int>(finding.state), state);
        QCOMPARE(finding.reason.empty(), finding.state != FindingState::Abstained);
    }

    void fileKeepsEverything() {
        HeadParameters numbers = twoLabels();
        numbers.distance = unitDistance();
        numbers.labels[1].conformal = Conformal{0.25, 0.75};
        numbers.conformalError = 0.1;
        const auto made = Head::make(numbers);
        QVERIFY(made->write(path("head.safetensors")).has_value());
        const auto read = Head::open(path("head.safetensors"));
        QVERIFY2(read.has_value(), read ? "" : read.error().text.c_str());
        const HeadParameters& back = read->parameters();
        QCOMPARE(back.encoder, numbers.encoder);
        QCOMPARE(back.weights, numbers.weights);
        QCOMPARE(back.labels[0].code, std::string("SCP-ECG:MI"));
        QCOMPARE(back.labels[0].bias, 0.5F);
        QCOMPARE(back.labels[0].calibration.slope, 2.0);
        QCOMPARE(back.labels[0].threshold, 0.4);
        QVERIFY(!back.labels[0].conformal.has_value());
        QCOMPARE(back.labels[1].conformal->negative, 0.75);
        QCOMPARE(back.conformalError, 0.1);
        QCOMPARE(back.distance->quantiles, numbers.distance->quantiles);
        QCOMPARE(back.distance->abstainAbove, 90.0);
        QCOMPARE(back.card.metrics.size(), std::size_t{1}); // a metric without a number is none
        QCOMPARE(*back.card.metrics[0].high, 0.95);
        QCOMPARE(back.card.kind, ModelKind::Head);
        QVERIFY(read->sha256().has_value());
        const std::vector<float> embedding{0.1F, 0.2F, 0.3F};
        QCOMPARE(read->logit(0, embedding), made->logit(0, embedding));
        QVERIFY(made->write(path("again.safetensors")).has_value());
        QCOMPARE(Head::open(path("again.safetensors"))->sha256(), read->sha256());
    }

    void refusesNumbersThatMakeNoSense() {
        const auto refused = [](auto change) {
            HeadParameters numbers = twoLabels();
            numbers.distance = unitDistance();
            change(numbers);
            const auto head = Head::make(numbers);
            return !head.has_value() && head.error().code == ErrorCode::Invalid;
        };
        QVERIFY(!refused([](HeadParameters&) {}));
        QVERIFY(refused([](HeadParameters& h) { h.weights.pop_back(); }));
        QVERIFY(refused([](HeadParameters& h) { h.weights[0] = std::numeric_limits<float>::infinity(); }));
        QVERIFY(refused([](HeadParameters& h) { h.labels[1].label = "MI"; }));
        QVERIFY(refused([](HeadParameters& h) { h.labels[0].label.clear(); }));
        QVERIFY(refused([](HeadParameters& h) { h.labels[0].threshold = 1.5; }));
        QVERIFY(refused([](HeadParameters& h) { h.labels[0].calibration.slope = std::nan(""); }));
        QVERIFY(refused([](HeadParameters& h) { h.distance->quantiles = {1.0, 0.0}; }));
        QVERIFY(refused([](HeadParameters& h) { h.distance->whitening.pop_back(); }));
        QVERIFY(refused([](HeadParameters& h) { h.dim = 0; }));
        const auto near = [](HeadParameters& h, int k, std::vector<float> rows,
                             std::vector<double> quantiles) {
            h.distance->neighbours = NeighbourModel{k, std::move(rows), std::move(quantiles)};
        };
        QVERIFY(!refused([&](HeadParameters& h) { near(h, 1, {1, 2, 3}, {0.0, 1.0}); }));
        QVERIFY(refused([&](HeadParameters& h) { near(h, 0, {1, 2, 3}, {0.0, 1.0}); }));
        QVERIFY(refused([&](HeadParameters& h) { near(h, 2, {1, 2, 3}, {0.0, 1.0}); }));
        QVERIFY(refused([&](HeadParameters& h) { near(h, 1, {1, 2}, {0.0, 1.0}); }));
        QVERIFY(refused([&](HeadParameters& h) { near(h, 1, {}, {0.0, 1.0}); }));
        QVERIFY(refused([&](HeadParameters& h) { near(h, 1, {1, 2, 3}, {1.0, 0.0}); }));
        QVERIFY(refused([](HeadParameters& h) { h.labels.clear(); }));
    }

    void refusesOtherFiles() {
        const auto notHead = [&](const std::map<std::string, std::string>& metadata) {
            const auto file = path("other.safetensors");
            const bool written =
                writeTensorFile(file, {{"weight", TensorData::fromFloats({1, 2}, {1, 2})}}, metadata)
                    .has_value();
            return written && !Head::open(file).has_value();
        };
        QVERIFY(notHead({}));
        QVERIFY(notHead({{"leadlight", "{}"}}));
        QVERIFY(notHead({{"leadlight", "[[[[["}}));
        QVERIFY(notHead({{"leadlight", R"({"format":1,"kind":"encoder","recipe":"ecg-jepa-1"})"}}));
        QVERIFY(notHead({{"leadlight", R"({"format":1,"kind":"head","recipe":"ecg-jepa-1"})"}}));
        QVERIFY(notHead({{"leadlight", R"({"format":1,"kind":"head","recipe":"other"})"}}));
        QVERIFY(notHead({{"leadlight", R"({"format":9,"kind":"head","recipe":"ecg-jepa-1"})"}}));
    }
};

QTEST_GUILESS_MAIN(HeadTest)
#include "head_test.moc"
