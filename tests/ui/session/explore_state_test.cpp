// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explore_state.h"

#include "tests/ui/attention/sample.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace leadlight;
using namespace leadlight::ui;

class ExploreStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void mapsAreThoseOfTheArithmetic() {
        const auto data = ui::test::sampleData();
        const auto attention = explain::PackedAttention::make(data->packed, 3, 4);
        for (int layer = 0; layer < 3; ++layer) {
            const explain::TokenValues mean = explain::receivedAttention(*attention, layer);
            const explain::TokenValues third = explain::receivedAttention(attention->map(layer, 2));
            for (std::size_t i = 0; i < mean.size(); ++i) {
                QCOMPARE(data->receivedMap(layer, kMeanOfHeads)[i], static_cast<float>(mean[i]));
                QCOMPARE(data->receivedMap(layer, 2)[i], static_cast<float>(third[i]));
            }
        }
    }

    void keptAttentionGivesTheSameMaps() {
        const auto full = ui::test::sampleData();
        ExploreInput input;
        input.config = {16, 3, 4, 64};
        for (int layer = 0; layer < 3; ++layer) {
            for (int head = 0; head < 4; ++head) {
                const auto map = full->receivedMap(layer, head);
                input.received.insert(input.received.end(), map.begin(), map.end());
            }
        }
        const auto kept = makeExploreData(std::move(input));
        QVERIFY(kept.has_value());
        QVERIFY(!(*kept)->hasCrosses());
        QVERIFY((*kept)->targets.empty());
        for (std::size_t i = 0; i < full->received.size(); ++i)
            QVERIFY(std::abs((*kept)->received[i] - full->received[i]) < 1e-8F);

        ExploreState state;
        state.setData(*kept);
        state.pick(17); // there is no cross to show: the pick only marks the token
        QCOMPARE(state.map()->kind, ExploreMapKind::Received);
        QCOMPARE(state.map()->picked, std::optional(17));
        QVERIFY(!state.mass());
        state.setMethod(ExploreMethod::Contribution);
        QCOMPARE(state.method(), ExploreMethod::Attention);
    }

    void refusesSizesThatDoNotFit() {
        ExploreInput input;
        input.config = {16, 3, 4, 64};
        input.packed = ui::test::randomAttention(2, 4);
        QVERIFY(!makeExploreData(input).has_value());
        input.packed.clear();
        input.received.assign(17, 0.0F);
        QVERIFY(!makeExploreData(input).has_value());
        const jepa::Head head = ui::test::sampleHead(16);
        input.received.clear();
        input.heads = {&head};
        input.tokens.assign(std::size_t{kTokenCount} * 8, 0.0F);
        QVERIFY(!makeExploreData(input).has_value());
    }

    void budgetsAddUp() {
        const auto data = ui::test::sampleData();
        QCOMPARE(data->targets.size(), std::size_t{2});
        ExploreState state;
        state.setData(data);
        state.setMethod(ExploreMethod::Contribution);
        for (int target = 0; target < 2; ++target) {
            state.setTarget(target);
            const explain::LogitBudget& budget = data->targets[static_cast<std::size_t>(target)].budget;
            QCOMPARE(std::accumulate(state.map()->values.begin(), state.map()->values.end(), 0.0) +
                         budget.bias,
                     budget.logit);
            double leads = 0.0;
            double times = 0.0;
            for (int lead = 0; lead < kModelLeadCount; ++lead)
                leads += state.map()->leadSum(lead);
            for (int time = 0; time < kPatchCount; ++time)
                times += state.map()->timeSum(time);
            QCOMPARE(leads, budget.sum);
            QCOMPARE(times, budget.sum);
        }
    }

    void crossHasItsKeysAndItsMass() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        state.choose(1, 2);
        state.pick(3 * kPatchCount + 20);
        const ExploreMap& map = *state.map();
        QCOMPARE(map.kind, ExploreMapKind::Cross);
        double sum = 0.0;
        for (int token = 0; token < kTokenCount; ++token) {
            const bool key = token / kPatchCount == 3 || token % kPatchCount == 20;
            QCOMPARE(map.shown.test(static_cast<std::size_t>(token)), key);
            sum += map.values[static_cast<std::size_t>(token)];
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-5);
        QVERIFY(std::abs(state.mass()->ownLead - map.leadSum(3)) < 1e-12);
        QVERIFY(std::abs(state.mass()->ownLead + state.mass()->crossLead - sum) < 1e-12);
    }

    void choicesAreBroughtIntoRange() {
        ExploreState state;
        state.choose(5, 5); // no values yet: nothing to choose from
        QCOMPARE(state.layer(), 0);
        state.setData(ui::test::sampleData());
        state.choose(99, 99);
        QCOMPARE(state.layer(), 2);
        QCOMPARE(state.attentionHead(), 3);
        state.choose(-5, -5);
        QCOMPARE(state.layer(), 0);
        QCOMPARE(state.attentionHead(), kMeanOfHeads);
        state.setTarget(99);
        QCOMPARE(state.target(), 1);
        state.pick(400);
        QVERIFY(!state.picked());
    }

    void aSecondClickPinsAndComparesOnOneScale() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        const int first = 3 * kPatchCount + 20;
        const int second = 5 * kPatchCount + 7;
        state.click(first);
        QCOMPARE(state.picked(), std::optional(first));
        QVERIFY(!state.pinned());
        state.click(first);
        QCOMPARE(state.pinned(), std::optional(first));
        state.click(second);
        QCOMPARE(state.picked(), std::optional(second));
        QVERIFY(state.pinnedCross());
        QCOMPARE(state.pinnedCross()->picked, std::optional(first));
        QCOMPARE(state.pinnedCross()->scaleEnd, state.map()->scaleEnd);
        QCOMPARE(state.map()->pinned, std::optional(first));
        state.dropPick(); // back to the pinned one …
        QCOMPARE(state.picked(), std::optional(first));
        state.dropPick(); // … and let go
        QVERIFY(!state.picked());
        QVERIFY(!state.pinned());
        state.click(first);
        state.click(first);
        state.click(second);
        state.click(first); // a click on the pinned one lets it go
        QVERIFY(!state.pinned());
        QCOMPARE(state.picked(), std::optional(second));
    }

    void oneScaleSideBySideAndAFixedOne() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        state.setMethod(ExploreMethod::Contribution);
        state.setComparing(true);
        state.setSecond(ExploreMethod::Contribution, 1);
        QVERIFY(state.secondMap());
        const auto largest = [](const ExploreMap& map) {
            double most = 0.0;
            for (const double value : map.values)
                most = std::max(most, std::abs(value));
            return most;
        };
        const double both = std::max(largest(*state.map()), largest(*state.secondMap()));
        QCOMPARE(state.map()->scaleEnd, both);
        QCOMPARE(state.secondMap()->scaleEnd, both);
        QVERIFY(!state.map()->fixedScale);
        state.setSecond(ExploreMethod::Rollout, 1); // another unit: each its own
        QCOMPARE(state.map()->scaleEnd, largest(*state.map()));
        QCOMPARE(state.secondMap()->scaleEnd, largest(*state.secondMap()));
        state.setFixedScale(true);
        QVERIFY(state.map()->fixedScale);
        QCOMPARE(state.map()->scaleEnd, fixedScaleEnd(ExploreMapKind::Contribution));
        state.setComparing(false);
        QVERIFY(!state.secondMap());
    }

    void sideBySideOpensOnASecondMethod() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        for (const ExploreMethod method :
             {ExploreMethod::Contribution, ExploreMethod::Rollout, ExploreMethod::Attention}) {
            state.setMethod(method);
            state.setTarget(1);
            state.setComparing(true);
            QVERIFY(state.secondMethod() != method);
            QCOMPARE(state.secondTarget(), 1);
            QVERIFY(state.secondMap());
            state.setComparing(false);
        }
        state.setSecond(ExploreMethod::Attention, 0); // what was chosen stays
        state.setComparing(true);
        QCOMPARE(state.secondMethod(), ExploreMethod::Attention);
    }

    void opensOnWhatIsSuggested() {
        const auto data = ui::test::sampleData();
        Analysis analysis;
        analysis.findings = {{"CD", "", 0.0, 0.7, FindingState::NotSuggested, ""},
                             {"MI", "", 0.0, 0.4, FindingState::Suggested, ""}};
        QCOMPARE(firstTarget(*data, analysis), 1);
        analysis.findings[0].state = FindingState::Suggested;
        QCOMPARE(firstTarget(*data, analysis), 0);
        for (Finding& finding : analysis.findings)
            finding.state = FindingState::NotSuggested;
        analysis.findings[1].probability = 0.8;
        QCOMPARE(firstTarget(*data, analysis), 1);
        QCOMPARE(firstTarget(*data, {}), 0);

        ExploreState state;
        state.setData(data, 1);
        QCOMPARE(state.target(), 1);
        state.setData(ui::test::sampleData(), 0); // the next recording: its own
        QCOMPARE(state.target(), 0);
        state.setTarget(1);
        state.setData(ui::test::sampleData(), 0); // what a person has chosen stays
        QCOMPARE(state.target(), 1);
        state.setData(ui::test::sampleData(true, false), 0); // no findings
        QCOMPARE(state.target(), -1);
    }

    void oneSampleFarOutDoesNotSetTheScale() {
        ExploreMap map = makeMap(ExploreMapKind::Lrp, explain::TokenValues{});
        QCOMPARE(sampleScaleEnd(map), 0.0);
        auto samples = std::make_shared<std::vector<float>>(20000);
        for (std::size_t i = 0; i < samples->size(); ++i)
            (*samples)[i] = (i % 2 == 0 ? -1.0F : 1.0F) * static_cast<float>(i) / 20000.0F;
        (*samples)[5] = 1000.0F;
        map.samples = samples;
        QVERIFY(std::abs(sampleScaleEnd(map) - 0.995) < 1e-3);
        map.fixedScale = true;
        QCOMPARE(sampleScaleEnd(map), 0.02);
    }

    void whatTheDeskWouldMakeIsNotThereWithoutOne() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        state.setActive(true);
        QVERIFY(state.available(ExploreMethod::Rollout));
        QVERIFY(!state.available(ExploreMethod::Lrp));
        state.setMethod(ExploreMethod::Lrp);
        QVERIFY(state.method() == ExploreMethod::Attention);
        QVERIFY(!state.answer());
    }

    void pointingIsNoNewMap() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        QSignalSpy maps(&state, &ExploreState::mapChanged);
        QSignalSpy pointed(&state, &ExploreState::pointedChanged);
        state.point(17);
        state.point(17);
        state.point(400);
        QCOMPARE(pointed.count(), 2);
        QVERIFY(!state.pointed());
        QCOMPARE(maps.count(), 0);
    }

    void statisticsAndRolloutComeWithTheValues() {
        const auto data = ui::test::sampleData();
        QCOMPARE(data->statistics.size(), std::size_t{15});
        QVERIFY(data->statisticsOf(2, kMeanOfHeads).entropyBits > data->statisticsOf(2, 1).entropyBits);
        const double sum = std::accumulate(data->rollout->begin(), data->rollout->end(), 0.0);
        QVERIFY(std::abs(sum - 1.0) < 1e-5);
        QCOMPARE(data->targets[1].index, 1);
    }

    void rankCountsWhatIsLarger() {
        explain::TokenValues values{};
        values[3] = -2.0;
        values[5] = 1.0;
        const ExploreMap map = makeMap(ExploreMapKind::Contribution, values);
        QCOMPARE(map.rank(3), 1);
        QCOMPARE(map.rank(5), 2);
        QCOMPARE(map.rank(0), 3);
    }

    void anotherRecordingKeepsTheChoiceAndDropsThePick() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        state.choose(1, 2);
        state.pick(7);
        QSignalSpy changed(&state, &ExploreState::mapChanged);
        state.setData(ui::test::sampleData());
        QCOMPARE(state.layer(), 1);
        QCOMPARE(state.attentionHead(), 2);
        QVERIFY(!state.picked());
        QCOMPARE(changed.count(), 1);
        state.setWaiting(QStringLiteral("encoding"));
        QVERIFY(!state.map());
        QCOMPARE(state.waiting(), QStringLiteral("encoding"));
    }

    void differenceIsTheShareThatLiesElsewhere() {
        const auto one = ui::test::sampleData();
        auto other = std::make_shared<ExploreData>(*one);
        QCOMPARE(differenceOf(*one, *other, 1, 2), 0.0);
        // A quarter of the whole goes from wherever it was to token 7.
        const std::size_t first = (1 * 5 + 2) * kTokenCount;
        for (std::size_t i = 0; i < kTokenCount; ++i)
            other->received[first + i] *= 0.75F;
        other->received[first + 7] += 0.25F;
        const double stayed = static_cast<double>(one->receivedMap(1, 2)[7]);
        QVERIFY(std::abs(differenceOf(*one, *other, 1, 2) - 0.25 * (1.0 - stayed)) < 1e-6);
        const ExploreMap map = differenceMap(*one, *other, 1, 2);
        QVERIFY(map.isSigned());
        QVERIFY(map.values[7] < 0.0 && map.values[8] > 0.0);
        QVERIFY(readOut(map, 7).contains(QStringLiteral("than in the other tracing")));
        QCOMPARE(sameTarget(*one, 1, *other), 1);
        QCOMPARE(sameTarget(*one, 9, *other), -1);
    }

    /// A head that weighs the tokens itself has contributions too, named as such, which add up to its logit.
    void aHeadsOwnWeightsAreNamed() {
        jepa::HeadParameters parameters = ui::test::sampleHead(16).parameters();
        std::mt19937 random(3);
        std::normal_distribution<float> normal;
        jepa::AttentionPooling pooling;
        pooling.hidden = 4;
        for (std::vector<float>* numbers :
             {&pooling.hiddenWeights, &pooling.hiddenBias, &pooling.scoreWeights}) {
            numbers->resize(numbers == &pooling.hiddenWeights ? 64 : numbers == &pooling.hiddenBias ? 4 : 8);
            for (float& number : *numbers)
                number = normal(random);
        }
        parameters.attention = pooling;
        const auto head = jepa::Head::make(parameters);
        QVERIFY(head.has_value());
        ExploreInput input;
        input.config = {16, 3, 4, 64};
        for (int i = 0; i < kTokenCount * 16; ++i)
            input.tokens.push_back(normal(random));
        const std::vector<float> tokens = input.tokens;
        input.heads = {&*head};
        const auto data = makeExploreData(std::move(input));
        QVERIFY(data.has_value());
        QCOMPARE((*data)->targets.size(), std::size_t{2});
        const ExploreTarget& target = (*data)->targets[1];
        QVERIFY(target.ownWeights);
        QVERIFY(std::abs(target.budget.logit - head->logit(1, jepa::HeadInput{{}, tokens})) < 1e-5);
        QVERIFY(contributionMap(**data, 1).title.contains(QStringLiteral("own weights")));
    }

    void readOutNamesPlaceValueAndUnit() {
        explain::TokenValues values{};
        values[2 * kPatchCount + 12] = 0.0084;
        ExploreMap map = makeMap(ExploreMapKind::Received, values);
        QCOMPARE(readOut(map, 2 * kPatchCount + 12),
                 QStringLiteral("V1, 2.4 to 2.6 s: 0.84 % of received attention, 3.4 × even; rank 1 of 400"));
        map.kind = ExploreMapKind::Contribution;
        map.values[0] = -0.5;
        QCOMPARE(readOut(map, 0), QStringLiteral("I, 0.0 to 0.2 s: \u22120.5000 logit; rank 1 of 400"));
        QCOMPARE(rankedReadOut(map, 0), QStringLiteral("rank 1 of 400: \u22120.5000 (logit)"));
        map.shown.reset(1);
        QCOMPARE(rankedReadOut(map, 1), QStringLiteral("not a key of this query"));
        map.startS = 5.0;
        QCOMPARE(tokenText(49, map.startS), QStringLiteral("I, 14.8 to 15.0 s"));
    }
};

QTEST_GUILESS_MAIN(ExploreStateTest)
#include "explore_state_test.moc"
