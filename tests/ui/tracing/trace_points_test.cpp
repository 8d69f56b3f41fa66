// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/trace_points.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace leadlight::ui;

namespace {

std::vector<float> noise(std::size_t count, unsigned seed) {
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal(0.0F, 0.1F);
    std::vector<float> values(count);
    std::ranges::generate(values, [&] { return normal(generator); });
    return values;
}

} // namespace

class TracePointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aSpikeOfOneSampleIsNeverLost() {
        std::mt19937 generator(7);
        for (int round = 0; round < 400; ++round) {
            std::vector<float> values = noise(5000, static_cast<unsigned>(round));
            const std::size_t at = generator() % values.size();
            const float height = round % 2 == 0 ? 5.0F : -5.0F;
            values[at] = height;
            const double columns = std::exp(std::uniform_real_distribution(-1.0, 8.0)(generator));
            const auto points = tracePoints(values, 500.0, 0.0, 10.0, columns);
            const auto spike = std::ranges::find(points, height, &TracePoint::value);
            QVERIFY2(spike != points.end(), qPrintable(QString::number(columns)));
            QCOMPARE(spike->timeS, static_cast<double>(at) / 500.0);
        }
    }

    void columnsHoldTheExtremesOfExactlyTheirSamples() {
        const std::vector<float> values = noise(5000, 3);
        const double perSample = 37.0 / 500.0;
        const auto points = tracePoints(values, 500.0, 0.0, 10.0, 37.0);
        for (int column = 0; column < 370; ++column) {
            std::vector<float> all;
            std::vector<float> kept;
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (static_cast<int>(std::floor(static_cast<double>(i) * perSample)) == column)
                    all.push_back(values[i]);
            }
            for (const TracePoint& point : points) {
                if (static_cast<int>(std::floor(std::round(point.timeS * 500.0) * perSample)) == column)
                    kept.push_back(point.value);
            }
            QCOMPARE(*std::ranges::max_element(kept), *std::ranges::max_element(all));
            QCOMPARE(*std::ranges::min_element(kept), *std::ranges::min_element(all));
            QVERIFY(kept.size() <= 4);
        }
    }

    void scrollingDoesNotChangeWhatIsDrawn() {
        const std::vector<float> values = noise(20000, 5);
        const auto all = tracePoints(values, 500.0, 0.0, 40.0, 90.0);
        const auto later = tracePoints(values, 500.0, 3.1234, 13.1234, 90.0);
        // Apart from the columns at both ends, every point is one of the whole trace's.
        for (const TracePoint& point : later) {
            if (point.timeS < 3.15 || point.timeS > 13.1)
                continue;
            QVERIFY(std::ranges::any_of(
                all, [&](const TracePoint& p) { return p.timeS == point.timeS && p.value == point.value; }));
        }
    }

    void fewSamplesAreAllKept() {
        const std::vector<float> values = noise(250, 1);
        const auto points = tracePoints(values, 250.0, 0.0, 1.0, 1000.0);
        QCOMPARE(points.size(), values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(points[i].value, values[i]);
        QVERIFY(points.front().begins);
        QCOMPARE(std::ranges::count(points, true, &TracePoint::begins), 1);
    }

    void gapsBreakTheLine_data() {
        QTest::addColumn<double>("columns");
        QTest::newRow("magnified") << 2000.0;
        QTest::newRow("dense") << 20.0;
    }

    void gapsBreakTheLine() {
        QFETCH(double, columns);
        std::vector<float> values(1000, 0.25F);
        std::fill(values.begin() + 300, values.begin() + 400, NAN);
        values[700] = INFINITY;
        const auto points = tracePoints(values, 500.0, 0.0, 2.0, columns);
        QCOMPARE(std::ranges::count(points, true, &TracePoint::begins), 3);
        for (const TracePoint& point : points)
            QVERIFY(std::isfinite(point.value));
        const auto second =
            std::find_if(points.begin() + 1, points.end(), [](const TracePoint& p) { return p.begins; });
        QCOMPARE(second->timeS, 400.0 / 500.0);
        QCOMPARE(std::prev(second)->timeS, 299.0 / 500.0);
    }

    void endsAreInterpolated() {
        const std::vector<float> values{0.0F, 1.0F, 2.0F, 3.0F};
        const auto points = tracePoints(values, 1.0, 0.5, 2.25, 100.0);
        QCOMPARE(points.front().timeS, 0.5);
        QCOMPARE(points.front().value, 0.5F);
        QCOMPARE(points.back().timeS, 2.25);
        QCOMPARE(points.back().value, 2.25F);
    }

    void nothingToDrawGivesNothing() {
        const std::vector<float> values(10, 1.0F);
        QVERIFY(tracePoints({}, 500.0, 0.0, 1.0, 100.0).empty());
        QVERIFY(tracePoints(values, 0.0, 0.0, 1.0, 100.0).empty());
        QVERIFY(tracePoints(values, 500.0, 5.0, 6.0, 100.0).empty());
        QVERIFY(tracePoints(values, 500.0, NAN, 6.0, 100.0).size() <= values.size());
        QCOMPARE(tracePoints(std::vector<float>(1, 2.0F), 500.0, 0.0, 1.0, 100.0).size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TracePointsTest)
#include "trace_points_test.moc"
