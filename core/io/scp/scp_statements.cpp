// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scp/scp_statements.h"

#include "core/base/text.h"
#include "core/io/common/bytes_cursor.h"
#include "core/io/common/measurements.h"
#include "core/io/scp/scp_patient.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace leadlight::io::scp {

namespace {

/// From here on numbers say why there is none (29999: not computed).
constexpr int kNoNumber = 29990;

std::optional<int> measured(int value) {
    return value >= kNoNumber || value <= -kNoNumber ? std::nullopt : std::optional(value);
}

void add(Recording& recording, std::string_view key, std::optional<int> value) {
    if (value)
        addMeasurement(recording.measurements, key, *value);
}

/// Onsets and offsets of one beat, in ms from its start; the first beat is the reference beat.
void readBeat(BytesCursor& cursor, Recording& recording) {
    const auto next = [&] { return measured(cursor.number<std::int16_t>()); };
    const auto pOn = next();
    const auto pOff = next();
    const auto qrsOn = next();
    const auto qrsOff = next();
    const auto tOff = next();
    const auto span = [&](std::string_view key, std::optional<int> from, std::optional<int> to) {
        if (from && to)
            add(recording, key, *to - *from);
    };
    span("p_ms", pOn, pOff);
    span("pr_ms", pOn, qrsOn);
    span("qrs_ms", qrsOn, qrsOff);
    span("qt_ms", qrsOn, tOff);
    add(recording, "p_axis_deg", next());
    add(recording, "qrs_axis_deg", next());
    add(recording, "t_axis_deg", next());
}

void readMeasurements(ByteView section, Recording& recording) {
    BytesCursor cursor(section);
    const std::size_t beats = cursor.number<std::uint8_t>();
    const std::size_t spikes = cursor.number<std::uint8_t>();
    add(recording, "rr_ms", measured(cursor.number<std::uint16_t>()));
    cursor.skip(2); // the PP interval
    constexpr std::size_t kBeatBytes = 16;
    if (!cursor.ok() || beats == 0 || cursor.left() < kBeatBytes)
        return;
    readBeat(cursor, recording);
    cursor.skip((beats - 1) * kBeatBytes);
    constexpr std::size_t kSpikeBytes = 10; // 4 of time and amplitude, 6 of type and origin
    cursor.skip(spikes * kSpikeBytes);
    const std::size_t complexes = cursor.number<std::uint16_t>();
    cursor.skip(complexes);
    const auto rate = cursor.number<std::uint16_t>();
    cursor.skip(2); // the atrial rate
    const auto corrected = cursor.number<std::uint16_t>();
    const auto formula = cursor.number<std::uint8_t>();
    if (!cursor.ok())
        return;
    add(recording, "heart_rate_bpm", measured(rate));
    add(recording,
        formula == 1   ? "qtc_bazett_ms"
        : formula == 2 ? "qtc_hodges_ms"
                       : "qtc_ms",
        measured(corrected));
}

/// Passes the state, date and time of an interpretation. The number of statements follows them.
std::size_t statementCount(BytesCursor& cursor) {
    constexpr std::size_t kStateDateTime = 8;
    cursor.skip(kStateDateTime);
    return cursor.number<std::uint8_t>();
}

void readWords(ByteView section, int language, Recording& recording) {
    BytesCursor cursor(section);
    const std::size_t count = statementCount(cursor);
    for (std::size_t i = 0; i < count && cursor.left() >= 3; ++i) {
        cursor.skip(1); // its number
        const auto length = cursor.number<std::uint16_t>();
        const std::string text = textFrom(cursor.text(length), language);
        if (!text.empty())
            recording.statements.push_back({text, {}, {}});
    }
}

/// "NORM;;" and the like: one code, its modifiers and its likelihood, parted by semicolons and spaces.
Statement codedStatement(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    Statement statement;
    statement.code = text.substr(0, text.find_first_of("; "));
    while (!text.empty() && (text.back() == ';' || text.back() == ' '))
        text.pop_back();
    statement.text = text;
    statement.codeSystem = "SCP-ECG";
    return statement;
}

void readCodes(ByteView section, int language, Recording& recording) {
    BytesCursor cursor(section);
    const std::size_t count = statementCount(cursor);
    for (std::size_t i = 0; i < count && cursor.left() >= 3; ++i) {
        cursor.skip(1); // its number
        const auto length = cursor.number<std::uint16_t>();
        const std::string_view field = cursor.text(length);
        if (field.size() < 2)
            continue;
        const int type = static_cast<unsigned char>(field.front());
        // Between codes stand NULs.
        std::string raw(field.substr(1));
        while (!raw.empty() && raw.back() == '\0')
            raw.pop_back();
        std::replace(raw.begin(), raw.end(), '\0', ' ');
        const std::string text = textFrom(raw, language);
        if (text.empty())
            continue;
        if (type == 1)
            recording.statements.push_back(codedStatement(text));
        else if (type == 2)
            recording.statements.push_back({text, {}, {}});
    }
}

} // namespace

void readStatements(const Sections& sections, int language, Recording& recording) {
    readMeasurements(sectionOf(sections, 7), recording);
    readWords(sectionOf(sections, 8), language, recording);
    readCodes(sectionOf(sections, 11), language, recording);
}

} // namespace leadlight::io::scp
