// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"
#include "tests/core/io/sources.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace leadlight::test {

/// Whatever comes out must hold together: equal lengths, a rate, valid text, and one sentence where it fails.
inline void readAndCheck(const Source& source) {
    const auto recording = io::readRecording(source);
    if (!recording) {
        QVERIFY(!recording.error().text.empty());
        QVERIFY2(recording.error().text.ends_with('.'), recording.error().text.c_str());
        QVERIFY2(recording.error().text.find('\n') == std::string::npos, recording.error().text.c_str());
        return;
    }
    QVERIFY(!recording->series.empty());
    for (const Series& series : recording->series) {
        QVERIFY(series.waveform.rateHz > 0.0);
        QVERIFY(series.waveform.samples() > 0);
        for (const LeadSignal& signal : series.waveform.leads)
            QCOMPARE(signal.values.size(), series.waveform.samples());
    }
}

/// Cuts one file of the source off at every hundredth and at many lengths near its start, and flips bits in
/// it, half of them in the first kilobytes, where lengths and counts stand.
inline void torture(const Source& source, std::size_t which, std::mt19937& random, int flips = 250) {
    const Bytes original = source.files[which].content;
    const std::size_t size = original.size();
    std::vector<std::size_t> lengths;
    for (std::size_t i = 0; i < std::min<std::size_t>(size, 200); ++i)
        lengths.push_back(i);
    for (std::size_t i = 1; i < 100; ++i)
        lengths.push_back(size * i / 100);
    Source broken = source;
    for (const std::size_t length : lengths) {
        broken.files[which].content.assign(original.begin(),
                                           original.begin() + static_cast<std::ptrdiff_t>(length));
        readAndCheck(broken);
    }
    for (int i = 0; i < flips; ++i) {
        broken.files[which].content = original;
        const int hits = 1 + static_cast<int>(random() % 8);
        for (int hit = 0; hit < hits; ++hit) {
            const std::size_t range = random() % 2 == 0 ? std::min<std::size_t>(size, 4096) : size;
            std::byte& target = broken.files[which].content[random() % range];
            target = random() % 4 == 0 ? static_cast<std::byte>(0xFF)
                                       : target ^ static_cast<std::byte>(1U << random() % 8);
        }
        readAndCheck(broken);
    }
}

/// The same for every file of the source.
inline void torture(const Source& source) {
    std::mt19937 random(20261122);
    for (std::size_t which = 0; which < source.files.size(); ++which)
        torture(source, which, random);
}

} // namespace leadlight::test
