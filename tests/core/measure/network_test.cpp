// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/delineator_net.h"
#include "core/measure/feature_map.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace leadlight::measure;

namespace {

/// Numbers that look random and are the same everywhere.
float noise(std::size_t i) {
    return static_cast<float>(std::sin(12.9898 * static_cast<double>(i + 1)) * 0.7);
}

FeatureMap filled(std::size_t channels, std::size_t leads, std::size_t steps) {
    FeatureMap map(channels, leads, steps);
    std::size_t n = 0;
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t l = 0; l < leads; ++l) {
            for (float& v : map.row(c, l))
                v = noise(n++);
        }
    }
    return map;
}

struct Layer {
    std::vector<float> weights;
    std::vector<float> bias;
    Convolution convolution;

    Layer(std::size_t outputs, std::size_t inputs, std::size_t kernel) {
        for (std::size_t i = 0; i < outputs * inputs * kernel; ++i)
            weights.push_back(noise(1000 + i));
        for (std::size_t o = 0; o < outputs; ++o)
            bias.push_back(noise(5000 + o));
        convolution = {outputs, inputs, kernel, weights, bias};
    }
};

/// The convolution by its definition.
double expected(const FeatureMap& in, const Layer& layer, std::size_t o, std::size_t lead, std::size_t step) {
    const Convolution& c = layer.convolution;
    double sum = layer.bias[o];
    for (std::size_t i = 0; i < c.inputs; ++i) {
        for (std::size_t k = 0; k < c.kernel; ++k) {
            const auto at = static_cast<std::ptrdiff_t>(step + k) - static_cast<std::ptrdiff_t>(c.kernel / 2);
            if (at >= 0 && at < static_cast<std::ptrdiff_t>(in.steps()))
                sum += static_cast<double>(layer.weights[(o * c.inputs + i) * c.kernel + k]) *
                       in.row(i, lead)[static_cast<std::size_t>(at)];
        }
    }
    return sum;
}

} // namespace

class NetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void convolutionsFollowTheirDefinition_data() {
        QTest::addColumn<int>("outputs");
        QTest::addColumn<int>("inputs");
        QTest::addColumn<int>("kernel");
        QTest::newRow("four by two") << 4 << 2 << 5;
        QTest::newRow("six by four") << 6 << 4 << 5;
        QTest::newRow("odd outputs") << 7 << 4 << 5;
        QTest::newRow("odd inputs") << 5 << 3 << 5;
        QTest::newRow("one tap") << 9 << 6 << 1;
    }

    void convolutionsFollowTheirDefinition() {
        QFETCH(int, outputs);
        QFETCH(int, inputs);
        QFETCH(int, kernel);
        const auto n = static_cast<std::size_t>(outputs);
        const FeatureMap in = filled(static_cast<std::size_t>(inputs), 3, 16);
        const Layer layer(n, static_cast<std::size_t>(inputs), static_cast<std::size_t>(kernel));
        const FeatureMap out = convolved(in, layer.convolution);
        const FeatureMap half = convolvedByTwo(in, layer.convolution);
        QCOMPARE(half.steps(), 8U);
        for (std::size_t o = 0; o < n; ++o) {
            for (std::size_t l = 0; l < 3; ++l) {
                for (std::size_t t = 0; t < 16; ++t) {
                    const double e = expected(in, layer, o, l, t);
                    QVERIFY(std::abs(out.row(o, l)[t] - e) < 1e-5);
                    if (t % 2 == 0)
                        QVERIFY(std::abs(half.row(o, l)[t / 2] - e) < 1e-5);
                }
            }
        }
    }

    void wideningAndConvolvingAtOnceIsTheSame() {
        for (const std::size_t outputs : {6U, 4U, 3U}) {
            const FeatureMap map = filled(4, 3, 8);
            const FeatureMap skip = filled(2, 3, 16);
            const Layer layer(outputs, 6, 5);
            const FeatureMap expectedMap = convolved(widened(map, skip), layer.convolution);
            const FeatureMap found = convolvedWidened(map, skip, layer.convolution);
            QCOMPARE(found.steps(), 16U);
            for (std::size_t o = 0; o < outputs; ++o) {
                for (std::size_t l = 0; l < 3; ++l) {
                    for (std::size_t t = 0; t < 16; ++t)
                        QVERIFY(std::abs(found.row(o, l)[t] - expectedMap.row(o, l)[t]) < 1e-5);
                }
            }
        }
    }

    void leadsDoNotLeakIntoOneAnother() {
        const Layer layer(4, 2, 5);
        FeatureMap in = filled(2, 3, 16);
        const FeatureMap before = convolved(in, layer.convolution);
        for (float& v : in.row(0, 1))
            v += 1.0F;
        const FeatureMap after = convolved(in, layer.convolution);
        for (std::size_t t = 0; t < 16; ++t) {
            QCOMPARE(after.row(2, 0)[t], before.row(2, 0)[t]);
            QCOMPARE(after.row(2, 2)[t], before.row(2, 2)[t]);
        }
    }

    void theOrderOfLeadsDoesNotMatter() {
        const DelineatorNet net;
        const FeatureMap in = filled(2 * DelineatorNet::kSignals, 3, DelineatorNet::kSteps);
        FeatureMap turned(in.channels(), 3, in.steps());
        for (std::size_t c = 0; c < in.channels(); ++c) {
            for (std::size_t l = 0; l < 3; ++l)
                std::copy(in.row(c, l).begin(), in.row(c, l).end(), turned.row(c, (l + 1) % 3).begin());
        }
        const QrsRange anywhere{0.0F, 255.0F};
        const auto a = net.place(in, anywhere);
        const auto b = net.place(turned, anywhere);
        for (std::size_t l = 0; l < 3; ++l) {
            QVERIFY(std::abs(a[l].p - b[(l + 1) % 3].p) < 1e-3);
            for (std::size_t point = 0; point < kPoints; ++point) {
                QVERIFY(std::abs(a[l].at[point] - b[(l + 1) % 3].at[point]) < 0.05);
                QVERIFY(a[l].at[point] >= 0.0F && a[l].at[point] <= 256.0F);
            }
        }
    }

    void theQrsIsPlacedWhereItMayBe() {
        const DelineatorNet net;
        const FeatureMap in = filled(2 * DelineatorNet::kSignals, 3, DelineatorNet::kSteps);
        for (const QrsRange range : {QrsRange{60.0F, 100.0F}, {150.0F, 152.0F}, {-10.0F, 4.0F}}) {
            for (const Placed& lead : net.place(in, range)) {
                for (const std::size_t point : {QrsOn, QrsPeak, QrsOff})
                    QVERIFY(lead.at[point] >= range.from - 2.0F && lead.at[point] <= range.to + 2.0F);
            }
        }
    }
};

QTEST_APPLESS_MAIN(NetworkTest)
#include "network_test.moc"
