// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/quality.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace leadlight;

namespace {

/// Eleven seconds of an even wave in the eight leads.
Waveform good() {
    Waveform waveform{.rateHz = 500};
    for (const Lead lead : kModelLeads) {
        LeadSignal signal{
            .lead = lead, .label = std::string(leadName(lead)), .values = std::vector<float>(5500)};
        for (std::size_t i = 0; i < signal.values.size(); ++i)
            signal.values[i] = std::sin(static_cast<float>(i) * 0.0125F);
        waveform.leads.push_back(signal);
    }
    return waveform;
}

std::string codeOf(const Waveform& waveform, double startS = 0.0) {
    const auto failure = checkForAnalysis(waveform, startS);
    return failure ? failure->code : std::string();
}

} // namespace

class QualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aGoodRecordingPasses() {
        QCOMPARE(codeOf(good()), std::string());
        QCOMPARE(codeOf(good(), 1.0), std::string());
        QCOMPARE(codeOf(good(), 1.1), std::string("too_short"));
    }

    void eachFaultIsNamed() {
        Waveform unknown = good();
        unknown.unit = Unit::Arbitrary;
        QCOMPARE(codeOf(unknown), std::string("units"));

        Waveform seven = good();
        seven.leads.pop_back();
        QCOMPARE(codeOf(seven), std::string("missing_lead"));

        Waveform gap = good();
        gap.leads[3].values[4000] = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(codeOf(gap), std::string("gap"));

        Waveform lateGap = good();
        lateGap.leads[3].values[5400] = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(codeOf(lateGap), std::string());

        Waveform flat = good();
        for (float& value : flat.leads[7].values)
            value = 0.3F;
        QCOMPARE(codeOf(flat), std::string("flat"));

        Waveform saturated = good();
        for (float& value : saturated.leads[2].values)
            value = std::min(value, 0.5F);
        QCOMPARE(codeOf(saturated), std::string("saturated"));

        Waveform huge = good();
        huge.leads[5].values[100] = -50.0F;
        QCOMPARE(codeOf(huge), std::string("saturated"));
    }
};

QTEST_APPLESS_MAIN(QualityTest)
#include "quality_test.moc"
