// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/io/reader.h"
#include "core/io/writer.h"
#include "tests/fuzz/fuzz.h"

#include <utility>

namespace leadlight::fuzz {

/// Reads a source and checks what every reader promises: a recording that holds together, or one sentence.
/// What could be read is written in every format and read again.
inline void readAndCheck(const Source& source) {
    const auto recording = io::readRecording(source);
    if (!recording) {
        require(!recording.error().text.empty(), "a failure has a sentence");
        require(recording.error().text.find('\n') == std::string::npos, "a failure is one line");
        return;
    }
    require(!recording->series.empty(), "a recording has a series");
    std::size_t samples = 0;
    for (const Series& series : recording->series) {
        require(series.waveform.rateHz >= 1.0 && series.waveform.rateHz <= 1e5, "a rate is sensible");
        require(series.waveform.samples() > 0, "a series has samples");
        for (const LeadSignal& signal : series.waveform.leads) {
            require(signal.values.size() == series.waveform.samples(), "leads have one length");
            require(isUtf8(signal.label) && !signal.label.empty(), "labels are text");
            samples += signal.values.size();
        }
    }
    require(isUtf8(recording->patient.name) && isUtf8(recording->patient.id) && isUtf8(recording->device),
            "what is said of the patient is text");
    for (const Statement& statement : recording->statements)
        require(isUtf8(statement.text), "statements are text");
    constexpr std::size_t kSmall = 20'000;
    if (samples > kSmall)
        return;
    for (const io::WriteFormat format :
         {io::WriteFormat::Dicom, io::WriteFormat::Aecg, io::WriteFormat::Wfdb, io::WriteFormat::EdfPlus}) {
        auto written = io::writeRecording(*recording, format, {});
        if (!written)
            continue;
        const auto again = io::readRecording(Source{std::move(*written)});
        require(again.has_value(), again ? "" : again.error().text.c_str());
    }
}

} // namespace leadlight::fuzz
