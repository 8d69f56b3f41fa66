// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/agreement.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace leadlight;

namespace {

const LabelEntry kRhythm{"AFIB", "", 'a', LabelScope::Recording, "", "", ""};
const LabelEntry kBeat{"V", "", 'v', LabelScope::Point, "", "", ""};
const LabelEntry kWave{"QRS", "", 'q', LabelScope::Span, "", "", ""};
const LabelSet kSet{"Sample", 1, "", {kRhythm, kBeat, kWave}};

Annotation point(double atS, const char* lead = "") {
    return {atS, atS, "V", "", "", lead};
}

Annotation span(double fromS, double toS, const char* lead = "") {
    return {fromS, toS, "QRS", "", "", lead};
}

Labelling labelling(std::vector<std::string> labels, std::vector<Annotation> marks = {}) {
    Labelling made;
    made.labels = std::move(labels);
    made.marks = std::move(marks);
    return made;
}

double kappaOf(const std::array<double, 4>& p) {
    const double chance = (p[0] + p[1]) * (p[0] + p[2]) + (p[2] + p[3]) * (p[1] + p[3]);
    return (p[0] + p[3] - chance) / (1.0 - chance);
}

/// The standard error of kappa by the delta method with numeric derivatives: multinomial counts of n draws.
double deltaError(const FourCounts& counts) {
    const double n = counts.all();
    const std::array<double, 4> p{counts.both / n, counts.onlyFirst / n, counts.onlySecond / n,
                                  counts.neither / n};
    std::array<double, 4> slope{};
    for (std::size_t i = 0; i < 4; ++i) {
        std::array<double, 4> more = p;
        std::array<double, 4> less = p;
        more[i] += 1e-6;
        less[i] -= 1e-6;
        slope[i] = (kappaOf(more) - kappaOf(less)) / 2e-6;
    }
    double mean = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < 4; ++i) {
        mean += p[i] * slope[i];
        squares += p[i] * slope[i] * slope[i];
    }
    return std::sqrt((squares - mean * mean) / n);
}

bool near(double one, double other, double within = 1e-9) {
    return std::abs(one - other) <= within;
}

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void kappaOfTwoByTwo() {
        const FourCounts counts{20, 5, 10, 15}; // po 0.7, pe 0.5
        QVERIFY(near(*observedAgreement(counts), 0.7));
        QVERIFY(near(cohensKappa(counts)->value, 0.4));
        QVERIFY(near(*adjustedKappa(counts), 0.4));
        QVERIFY(near(*positiveAgreement(counts), 40.0 / 55.0));
        QVERIFY(near(*negativeAgreement(counts), 30.0 / 45.0));
    }

    void theIntervalIsThatOfTheDeltaMethod_data() {
        QTest::addColumn<int>("both");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("neither");
        QTest::newRow("balanced") << 20 << 5 << 10 << 15;
        QTest::newRow("rare") << 4 << 3 << 2 << 191;
        QTest::newRow("against each other") << 3 << 20 << 18 << 5;
    }

    void theIntervalIsThatOfTheDeltaMethod() {
        QFETCH(const int, both);
        QFETCH(const int, first);
        QFETCH(const int, second);
        QFETCH(const int, neither);
        const FourCounts counts{both, first, second, neither};
        const std::optional<Kappa> kappa = cohensKappa(counts);
        QVERIFY(kappa);
        QVERIFY(near((kappa->high - kappa->low) / 2.0, 1.959964 * deltaError(counts), 1e-5));
    }

    void whatChanceSettlesHasNoKappa() {
        QVERIFY(!cohensKappa({0, 0, 0, 12}));
        QVERIFY(!cohensKappa({12, 0, 0, 0}));
        QVERIFY(!cohensKappa({}));
        QVERIFY(!observedAgreement({}));
        QVERIFY(!positiveAgreement({0, 0, 0, 12}));
        QVERIFY(near(*adjustedKappa({0, 0, 0, 12}), 1.0));
        QVERIFY(near(cohensKappa({5, 0, 0, 7})->value, 1.0));
    }

    // Three readers, 15 recordings, values missing; nominal alpha 0.691 (the example of Krippendorff,
    // "Computing Krippendorff's alpha-reliability", 2011, in its form with three coders).
    void alphaWithMissingValues() {
        const std::vector<std::vector<int>> units{{1},       {},        {2, 2}, {1, 1}, {3, 3},
                                                  {3, 3, 4}, {4, 4, 4}, {1, 3}, {2, 2}, {1, 1},
                                                  {1, 1},    {3, 3},    {3, 3}, {},     {3, 4}};
        QVERIFY(near(*krippendorffsAlpha(units), 0.691, 0.0005));
        QVERIFY(!krippendorffsAlpha(std::vector<std::vector<int>>{{1}, {2}}));
        QVERIFY(!krippendorffsAlpha(std::vector<std::vector<int>>{{1, 1}, {1, 1}}));
        QVERIFY(near(*krippendorffsAlpha(std::vector<std::vector<int>>{{1, 1}, {2, 2}}), 1.0));
    }

    void pointsMatchTheNearestOnce() {
        const std::vector<Annotation> first{point(1.0), point(2.0), point(5.0)};
        const std::vector<Annotation> second{point(1.1), point(1.98), point(2.05), point(5.2)};
        const auto pairs = matchedMarks(first, second, kBeat);
        QCOMPARE(pairs.size(), std::size_t{2});
        QCOMPARE(pairs[0], (std::pair<std::size_t, std::size_t>{1, 1})); // 20 ms before 50 ms
        QCOMPARE(pairs[1], (std::pair<std::size_t, std::size_t>{0, 0}));
    }

    void stretchesMatchByWhatTheyShare() {
        const std::vector<Annotation> first{span(1.0, 2.0, "II"), span(4.0, 5.0, "II")};
        const std::vector<Annotation> second{span(1.2, 2.0, "II"), span(4.6, 5.6, "II")};
        QCOMPARE(matchedMarks(first, second, kWave).size(), std::size_t{1});            // 0.8 and 0.25
        QVERIFY(matchedMarks(first, std::vector{span(1.0, 2.0, "V1")}, kWave).empty()); // another lead
        QCOMPARE(matchedMarks(first, std::vector{span(1.0, 2.0)}, kWave).size(), std::size_t{1}); // all leads
    }

    void agreementIsAddedUpOverRecordings() {
        const Labelling a1 = labelling({"AFIB"}, {point(1.0), span(2.0, 3.0)});
        const Labelling b1 = labelling({"AFIB"}, {point(1.01), span(2.1, 3.1)});
        const Labelling a2 = labelling({}, {point(1.0)});
        const Labelling b2 = labelling({"AFIB"}, {point(1.03), point(4.0)});
        const std::vector<LabelledTwice> pairs{{&a1, &b1}, {&a2, &b2}};
        const std::vector<LabelAgreement> agreement = agreementOf(pairs, kSet);
        QCOMPARE(agreement.size(), std::size_t{3});
        QCOMPARE(agreement[0].counts, (FourCounts{1, 0, 1, 0}));
        const MarkAgreement& beats = agreement[1].marks;
        QCOMPARE(beats.matched, 2);
        QCOMPARE(beats.onlyFirst, 0);
        QCOMPARE(beats.onlySecond, 1);
        QVERIFY(near(*beats.startMeanMs, 20.0));
        QVERIFY(near(*beats.startSdMs, std::sqrt(200.0)));
        QVERIFY(!beats.endMeanMs);
        const MarkAgreement& waves = agreement[2].marks;
        QCOMPARE(waves.matched, 1);
        QVERIFY(near(*waves.endMeanMs, 100.0));
        QVERIFY(!waves.endSdMs);
        QVERIFY(near(*waves.overlap, 0.9 / 1.1));
    }

    void whatAllSayIsTheCommonPart() {
        const Labelling a = labelling({"AFIB"}, {point(1.0), span(2.0, 3.0), point(5.0)});
        const Labelling b = labelling({"AFIB"}, {point(1.02), span(2.9, 3.9), point(5.01)});
        const Labelling c = labelling({}, {point(1.01), span(2.0, 3.0)});
        const std::vector<const Labelling*> two{&a, &b};
        const std::vector<const Labelling*> three{&a, &b, &c};
        QCOMPARE(whatAllSay(two, kSet).labels, (std::vector<std::string>{"AFIB"}));
        QCOMPARE(whatAllSay(two, kSet).marks.size(), std::size_t{2}); // the first one's beats
        QCOMPARE(whatAllSay(two, kSet).marks[1].startS, 5.0);
        QVERIFY(whatAllSay(three, kSet).labels.empty());
        QCOMPARE(whatAllSay(three, kSet).marks.size(), std::size_t{1});
        QVERIFY(!whatAllSay(three, kSet).notAssessable);
        QVERIFY(whatAllSay({}, kSet).marks.empty());
    }

    void whatReadersDifferOnIsNamed() {
        const Labelling a = labelling({"AFIB"}, {span(2.0, 3.0)});
        const Labelling b = labelling({"AFIB"}, {span(2.1, 3.0)});
        const Labelling c = labelling({}, {span(2.9, 3.9)});
        Labelling none = labelling({});
        none.notAssessable = true;
        const auto between = [](const Labelling& one, const Labelling& other) {
            const std::vector<const Labelling*> both{&one, &other};
            return disagreements(both, kSet);
        };
        QVERIFY(between(a, b).empty());
        QCOMPARE(between(a, c), (std::vector<std::string>{"AFIB", "QRS"}));
        QCOMPARE(between(b, none), (std::vector<std::string>{"", "AFIB", "QRS"}));
        const std::vector<const Labelling*> three{&a, &b, &c};
        QCOMPARE(disagreements(three, kSet), (std::vector<std::string>{"AFIB", "QRS"}));
    }
};

QTEST_APPLESS_MAIN(AgreementTest)
#include "agreement_test.moc"
