// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/resample.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace leadlight;

namespace {

std::vector<double> cosine(std::size_t count, double cycles) {
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] =
            std::cos(2 * std::numbers::pi * cycles * static_cast<double>(i) / static_cast<double>(count));
    return values;
}

double largestDifference(const std::vector<double>& a, const std::vector<double>& b) {
    double largest = a.size() == b.size() ? 0.0 : 1e9;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

} // namespace

class ResampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aSineStaysASine() {
        QVERIFY(largestDifference(fourierResample(cosine(5000, 37), 2500), cosine(2500, 37)) < 1e-12);
        QVERIFY(largestDifference(fourierResample(cosine(4096, 37), 5000), cosine(5000, 37)) < 1e-12);
        QVERIFY(largestDifference(fourierResample(cosine(4999, 37), 2501), cosine(2501, 37)) < 1e-12);
    }

    void whatIsTooFastVanishes() {
        QVERIFY(largestDifference(fourierResample(cosine(5000, 1300), 2500), std::vector<double>(2500)) <
                1e-12);
    }

    /// scipy.signal.resample([1, 2, 3, 4], 2) and its way back, worked out by hand: bin 1 of the two is
    /// doubled when shortening, and halved when lengthening.
    void theBinAtHalfTheRate() {
        QVERIFY(largestDifference(fourierResample(std::vector{1.0, 2.0, 3.0, 4.0}, 2), {1.5, 3.5}) < 1e-12);
        QVERIFY(largestDifference(fourierResample(std::vector{1.0, 3.0}, 4), {1.0, 2.0, 3.0, 2.0}) < 1e-12);
    }

    void nothingGivesNothing() {
        QVERIFY(fourierResample({}, 10).empty());
        QVERIFY(fourierResample(std::vector{1.0}, 0).empty());
        QCOMPARE(fourierResample(std::vector{7.0}, 3), std::vector<double>({7.0, 7.0, 7.0}));
    }
};

QTEST_APPLESS_MAIN(ResampleTest)
#include "resample_test.moc"
