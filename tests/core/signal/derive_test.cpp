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
