// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/derive.h"
#include "core/signal/waveform.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace leadlight;

namespace {

/// Samples 0, 1, 2 … that count how many were asked for.
class CountingSource final : public SampleSource {
public:
    explicit CountingSource(std::size_t size)
        : m_size(size) {}

    [[nodiscard]] std::size_t size() const override { return m_size; }

    void read(std::size_t first, std::span<float> out) const override {
        asked += out.size();
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<float>(first + i);
    }

    mutable std::atomic<std::size_t> asked = 0;

private:
    std::size_t m_size;
};

} // namespace

class SamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aStretchIsReadAlone() {
        const auto source = std::make_shared<CountingSource>(1'000'000);
        const Samples samples{std::shared_ptr<const SampleSource>(source)};
        QVERIFY(samples.isLong());
        QCOMPARE(samples.size(), std::size_t{1'000'000});
        QCOMPARE(samples.stretch(500, 3), (std::vector<float>{500, 501, 502}));
        QCOMPARE(samples.at(7), 7.0F);
        QCOMPARE(samples.stretch(999'999, 10).size(), std::size_t{1});
        QVERIFY(samples.stretch(2'000'000, 10).empty());
        QCOMPARE(source->asked.load(), std::size_t{5});
    }

    void allOfThemAreReadOnce() {
        const auto source = std::make_shared<CountingSource>(1000);
        const Samples samples{std::shared_ptr<const SampleSource>(source)};
        const Samples same = samples;
        QCOMPARE(samples[999], 999.0F);
        QCOMPARE(std::count(same.begin(), same.end(), 5.0F), std::ptrdiff_t{1});
        QCOMPARE(source->asked.load(), std::size_t{1000});
        Samples changed = samples;
        changed[0] = 9.0F;
        QVERIFY(!changed.isLong());
        QCOMPARE(samples[0], 0.0F);
    }

    void derivedLeadsAreComputedWhereLookedAt() {
        const auto source = std::make_shared<CountingSource>(1'000'000);
        const auto lead = [&](Lead which) {
            return LeadSignal{.lead = which,
                              .label = std::string(leadName(which)),
                              .values = Samples(std::shared_ptr<const SampleSource>(source))};
        };
        const Waveform waveform =
            withDerivedLimbLeads({.rateHz = 500, .leads = {lead(Lead::I), lead(Lead::II)}});
        QCOMPARE(source->asked.load(), std::size_t{0});
        QVERIFY(waveform.isLong());
        QCOMPARE(waveform.find(Lead::aVR)->values.at(100), -100.0F);
        QCOMPARE(waveform.stretch(10, 2).find(Lead::aVF)->values, (std::vector<float>{5.0F, 5.5F}));
        QVERIFY(!waveform.stretch(10, 2).isLong());
    }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "samples_test.moc"
