// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/derive.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace leadlight;

namespace {

LeadSignal signal(Lead lead, std::vector<float> values) {
    return {.lead = lead, .label = std::string(leadName(lead)), .values = std::move(values)};
}

} // namespace

class DeriveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theSixLimbLeadsFollowFromTwo() {
        const Waveform waveform =
            withDerivedLimbLeads({.rateHz = 500,
                                  .leads = {signal(Lead::V1, {9, 9}), signal(Lead::II, {1.0F, 0.5F}),
                                            signal(Lead::I, {0.4F, 0.6F})}});
        QCOMPARE(waveform.leads.size(), std::size_t(7));
        QCOMPARE(waveform.leads.front().lead, Lead::I);
        QCOMPARE(waveform.leads.back().lead, Lead::V1);
        const auto value = [&](Lead lead) { return waveform.find(lead)->values[0]; };
        QCOMPARE(value(Lead::III), 0.6F);
        QCOMPARE(value(Lead::aVR), -0.7F);
        QCOMPARE(value(Lead::aVL), -0.1F);
        QCOMPARE(value(Lead::aVF), 0.8F);
        QCOMPARE(waveform.find(Lead::III)->provenance, Provenance::Derived);
        QCOMPARE(waveform.find(Lead::II)->provenance, Provenance::Measured);
    }

    void whatIsThereStays() {
        const Waveform waveform = withDerivedLimbLeads(
            {.rateHz = 500, .leads = {signal(Lead::I, {1}), signal(Lead::II, {2}), signal(Lead::III, {7})}});
        QCOMPARE(waveform.find(Lead::III)->values[0], 7.0F);
        QCOMPARE(limbLeadMismatchMv(waveform), 6.0);
    }

    /// Between the beats all leads agree: what is wrong shows in a few samples only.
    void aLeadThatIsLateOrTooSmallIsNoticed() {
        std::vector<float> one(1000, 0.0F);
        std::vector<float> two(1000, 0.0F);
        for (std::size_t beat = 50; beat < 1000; beat += 200) {
            for (std::size_t i = 0; i < 10; ++i) {
                one[beat + i] = 0.5F;
                two[beat + i] = 1.0F;
            }
        }
        std::vector<float> third(1000);
        std::vector<float> late(1000);
        for (std::size_t i = 0; i < third.size(); ++i)
            third[i] = two[i] - one[i];
        std::copy(third.begin(), third.end() - 10, late.begin() + 10);
        std::vector<float> half = one;
        for (float& value : half)
            value *= 0.5F;
        const auto mismatch = [&](const std::vector<float>& first, const std::vector<float>& other) {
            return limbLeadMismatchMv(
                {.rateHz = 500,
                 .leads = {signal(Lead::I, first), signal(Lead::II, two), signal(Lead::III, other)}});
        };
        QCOMPARE(mismatch(one, third), 0.0);
        QVERIFY(mismatch(one, late) > 0.4);
        QVERIFY(mismatch(half, third) > 0.2);
    }

    void gapsCarryThrough() {
        const float gap = std::numeric_limits<float>::quiet_NaN();
        const Waveform waveform = withDerivedLimbLeads(
            {.rateHz = 500, .leads = {signal(Lead::I, {1, gap}), signal(Lead::II, {2, 2})}});
        QVERIFY(std::isnan(waveform.find(Lead::aVF)->values[1]));
        QCOMPARE(limbLeadMismatchMv(waveform), 0.0); // derived leads prove nothing
    }

    void oneLimbLeadGivesNoOther() {
        QCOMPARE(withDerivedLimbLeads({.rateHz = 500, .leads = {signal(Lead::II, {1})}}).leads.size(),
                 std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(DeriveTest)
#include "derive_test.moc"
