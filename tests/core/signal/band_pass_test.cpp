// SPDX-License-Identifier: GPL-3.0-or-later
// A band-pass that keeps what lies in the band where it was and takes away the rest.
#include "core/signal/band_pass.h"
#include "core/signal/fourier.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace leadlight;

namespace {

std::vector<double> sine(double hz, double offset = 0.0) {
    std::vector<double> out;
    for (int i = 0; i < 2500; ++i)
        out.push_back(offset + std::sin(2.0 * std::numbers::pi * hz * i / 250.0));
    return out;
}

double largestInside(const std::vector<double>& values) {
    double largest = 0.0;
    for (std::size_t i = 500; i < 2000; ++i)
        largest = std::max(largest, std::abs(values[i]));
    return largest;
}

} // namespace

class BandPassTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void thereAndBackIsTheSame() {
        const auto values = sine(3.0, 0.4);
        const auto back = fourierBackward(fourierForward(values), values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(std::abs(back[i] / 2500.0 - values[i]) < 1e-12);
    }

    // 8 Hz is 4 and 2.3 octaves from the edges: its gain is 1 / sqrt((1 + (0.5/8)^8) (1 + (8/40)^12)) = 1 -
    // 2e-9. What is left comes from the ends of the signal, which ring for two seconds.
    void theBandStaysWhereItIs() {
        const auto values = sine(8.0);
        const auto filtered = zeroPhaseBandPass(values, 250.0, {0.5, 40.0});
        QCOMPARE(filtered.size(), values.size());
        for (std::size_t i = 500; i < 2000; ++i)
            QVERIFY(std::abs(filtered[i] - values[i]) < 5e-3);
    }

    void wanderMainsAndOffsetGo() {
        QVERIFY(largestInside(zeroPhaseBandPass(sine(0.2), 250.0, {0.5, 40.0})) <
                0.06); // (0.4)^4 = 0.026, and ends
        QVERIFY(largestInside(zeroPhaseBandPass(sine(100.0), 250.0, {0.5, 40.0})) <
                0.02); // (0.4)^6 = 0.004, and ends
        QVERIFY(largestInside(zeroPhaseBandPass(std::vector<double>(2500, 3.0), 250.0, {0.5, 40.0})) < 1e-9);
    }

    void nothingAndLittle() {
        QVERIFY(zeroPhaseBandPass({}, 250.0, {0.5, 40.0}).empty());
        QCOMPARE(zeroPhaseBandPass(std::vector<double>{1.0}, 250.0, {0.5, 40.0}).size(), std::size_t{1});
        QCOMPARE(zeroPhaseBandPass(std::vector<double>{1.0, 2.0, 0.0}, 250.0, {0.5, 40.0}).size(),
                 std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(BandPassTest)
#include "band_pass_test.moc"
