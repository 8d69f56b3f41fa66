// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/io/sources.h"
#include "tests/support/formats/counts.h"

#include <QTest>

#include <algorithm>

namespace leadlight::test {

/// Reads one file in memory; ends the test program with the reader's sentence where that fails.
inline Recording readOrFail(std::string name, Bytes bytes) {
    auto recording = io::readRecording(sourceOf(std::move(name), std::move(bytes)));
    if (!recording)
        qFatal("%s", recording.error().text.c_str());
    return std::move(*recording);
}

/// The sentence of the failure; empty where the file is read.
inline QString failureOf(std::string name, Bytes bytes) {
    const auto recording = io::readRecording(sourceOf(std::move(name), std::move(bytes)));
    return recording ? QString() : QString::fromStdString(recording.error().text);
}

/// Every count that went in must come out, to the last bit of a float.
inline void compareToCounts(const Waveform& waveform, const CountedLeads& leads, std::size_t samples = 0) {
    QCOMPARE(waveform.rateHz, leads.rateHz);
    if (samples == 0)
        samples = leads.samples();
    QCOMPARE(waveform.samples(), samples);
    for (std::size_t i = 0; i < leads.labels.size(); ++i) {
        const auto place =
            std::find_if(waveform.leads.begin(), waveform.leads.end(),
                         [&](const LeadSignal& signal) { return signal.label == leads.labels[i]; });
        QVERIFY2(place != waveform.leads.end(), leads.labels[i].c_str());
        for (std::size_t t = 0; t < samples; ++t)
            QCOMPARE(place->values[t], leads.millivolts(i, t));
    }
}

} // namespace leadlight::test
