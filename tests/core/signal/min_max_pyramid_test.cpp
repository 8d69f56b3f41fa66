// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/min_max_pyramid.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace leadlight;

class MinMaxPyramidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void noSampleIsLeftOut() {
        std::vector<float> values(10007, 0.0F);
        values[5003] = 2.0F;
        values[9999] = -3.0F;
        values[17] = NAN;
        const auto columns = extentsOf(std::span<const float>(values), 100);
        QCOMPARE(columns.size(), std::size_t(100));
        float low = 0.0F;
        float high = 0.0F;
        for (const Extent& column : columns) {
            low = std::min(low, column.min);
            high = std::max(high, column.max);
        }
        QCOMPARE(low, -3.0F);
        QCOMPARE(high, 2.0F);
        QCOMPARE(columns[50].max, 2.0F);
        const auto few = extentsOf(std::span<const float>(std::array{1.0F, NAN}), 10);
        QCOMPARE(std::ranges::count_if(few, [](const Extent& e) { return !e.empty(); }), std::ptrdiff_t(1));
        QVERIFY(extentsOf(std::span<const float>(), 4)[0].empty());
    }

    /// Read piece by piece, the same; stopped, what was done until then.
    void samplesAreSummedUpAsValuesAre() {
        std::vector<float> values(12'345);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>((i * 7919) % 1000);
        const auto whole = extentsOf(std::span<const float>(values), 777);
        const auto pieces = extentsOf(Samples(values), 777, Progress{});
        QVERIFY(std::ranges::equal(whole, pieces, [](const Extent& a, const Extent& b) {
            return a.min == b.min && a.max == b.max;
        }));
        Progress stopped;
        stopped.onFraction = [&stopped](double fraction) {
            if (fraction > 0.5)
                stopped.cancel.cancel();
        };
        const auto half = extentsOf(Samples(values), 777, stopped);
        QVERIFY(!half.front().empty());
        QVERIFY(half.back().empty());
    }

    /// Any range's extent equals that of a plain scan.
    void equalsAScan() {
        QRandomGenerator random(7);
        for (const int size : {0, 1, 15, 16, 17, 255, 256, 257, 5000, 70000}) {
            std::vector<float> values(static_cast<std::size_t>(size));
            for (float& value : values)
                value = random.bounded(20) == 0 ? std::numeric_limits<float>::quiet_NaN()
                                                : float(random.bounded(2000)) - 1000;
            const MinMaxPyramid pyramid(extentsOf(std::span<const float>(values), values.size()));
            for (int round = 0; round < 200; ++round) {
                const auto first = static_cast<std::size_t>(random.bounded(size + 1));
                const auto last = static_cast<std::size_t>(random.bounded(size + 3));
                Extent expected;
                for (std::size_t i = first; i < std::min(last, values.size()); ++i) {
                    if (std::isnan(values[i]))
                        continue;
                    expected = expected.empty() ? Extent{values[i], values[i]}
                                                : Extent{std::min(expected.min, values[i]),
                                                         std::max(expected.max, values[i])};
                }
                const Extent found = pyramid.extent(first, last);
                QCOMPARE(found.empty(), expected.empty());
                if (!found.empty()) {
                    QCOMPARE(found.min, expected.min);
                    QCOMPARE(found.max, expected.max);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(MinMaxPyramidTest)
#include "min_max_pyramid_test.moc"
