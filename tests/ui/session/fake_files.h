// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/io/reader.h"
#include "core/signal/derive.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <string>

namespace leadlight::test {

/// Beats that no guard takes for noise: a P wave, a QRS complex and a T wave every 800 ms, in mV at
/// `seconds`; the chest leads go over from S to R. `variant` tells recordings apart.
[[nodiscard]] inline float fakeBeats(Lead lead, double seconds, std::size_t variant) {
    constexpr std::array kRWave{0.7, 1.0, 0.0, 0.0, 0.0, 0.0, 0.2, 0.4, 0.8, 1.3, 1.2, 0.9}; // I to V6
    constexpr std::array kSWave{0.1, 0.1, 0.0, 0.0, 0.0, 0.0, 0.9, 1.1, 0.7, 0.4, 0.2, 0.1};
    const auto wave = [phase = std::fmod(seconds, 0.8)](double at, double width) {
        return std::exp(-0.5 * (phase - at) * (phase - at) / (width * width));
    };
    const auto place = static_cast<std::size_t>(
        std::find(kStandardLeads.begin(), kStandardLeads.end(), lead) - kStandardLeads.begin());
    const double scale = 1.0 + 0.05 * static_cast<double>(variant);
    return static_cast<float>(scale * (0.12 * wave(0.14, 0.02) + kRWave[place] * wave(0.30, 0.011) -
                                       kSWave[place] * wave(0.335, 0.011) + 0.25 * wave(0.58, 0.04)));
}

/// A reader of a format of the tests' own: the first line says "ecg NAME", "short NAME" (too short to be
/// analysed) or anything else (not an ECG). The signal hangs on the name.
[[nodiscard]] inline Result<Recording> readFake(const Source& source) {
    const std::string content(asText(source.files.front().content));
    const bool brief = content.starts_with("short ");
    if (!content.starts_with("ecg ") && !brief)
        return fail(ErrorCode::Unrecognised, source.files.front().name + " is of no format known here");
    Recording recording;
    recording.format = "test";
    recording.sha256 = source.identity();
    recording.patient.name = content.substr(content.find(' ') + 1);
    recording.patient.id = "7";
    Series series;
    series.waveform.rateHz = 500.0;
    const std::size_t samples = brief ? 1000 : 5000;
    for (std::size_t lead = 0; lead < kStandardLeads.size(); ++lead) {
        if (lead >= 2 && lead < 6)
            continue; // derived below
        LeadSignal signal;
        signal.lead = kStandardLeads[lead];
        signal.label = std::string(leadName(signal.lead));
        signal.resolutionUv = 1.0;
        for (std::size_t i = 0; i < samples; ++i)
            signal.values.push_back(
                fakeBeats(signal.lead, static_cast<double>(i) / 500.0, content.size() % 7));
        series.waveform.leads.push_back(std::move(signal));
    }
    series.waveform = withDerivedLimbLeads(std::move(series.waveform));
    recording.series.push_back(std::move(series));
    return recording;
}

[[nodiscard]] inline Result<io::Opened> openFake(const std::filesystem::path& path) {
    Result<Bytes> bytes = readFile(path, 1 << 20);
    if (!bytes)
        return fail(bytes.error());
    Source source{{{path.filename().string(), std::move(*bytes)}}};
    Result<Recording> recording = readFake(source);
    if (!recording)
        return fail(recording.error());
    return io::Opened{std::move(*recording), std::move(source)};
}

inline void writeText(const std::filesystem::path& path, const std::string& content) {
    std::ofstream(path) << content;
}

} // namespace leadlight::test
