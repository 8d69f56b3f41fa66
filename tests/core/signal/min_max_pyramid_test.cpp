// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/min_max_pyramid.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace leadlight;

class MinMaxPyramidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// Any range's extent equals that of a plain scan.
    void equalsAScan() {
        QRandomGenerator random(7);
        for (const int size : {0, 1, 15, 16, 17, 255, 256, 257, 5000, 70000}) {
            std::vector<float> values(static_cast<std::size_t>(size));
            for (float& value : values)
                value = random.bounded(20) == 0 ? std::numeric_limits<float>::quiet_NaN()
                                                : float(random.bounded(2000)) - 1000;
            const MinMaxPyramid pyramid(values);
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
