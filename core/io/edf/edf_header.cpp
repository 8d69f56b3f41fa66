// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_header.h"

#include "core/base/text.h"
#include "core/io/common/bytes_cursor.h"
#include "core/io/common/limits.h"
#include "core/io/common/person.h"

#include <algorithm>
#include <cmath>

namespace leadlight::io::edf {

namespace {

constexpr std::size_t kHeadBytes = 256;

/// A number of the header; some writers use a decimal comma.
std::optional<double> numberFrom(std::string_view text) {
    std::string number(trimmed(text));
    std::replace(number.begin(), number.end(), ',', '.');
    return parseDouble(number);
}

std::size_t countFrom(std::string_view text, double largest) {
    const auto value = numberFrom(text);
    return value && *value >= 1.0 && *value <= largest ? static_cast<std::size_t>(*value) : 0;
}

void readSignals(BytesCursor& cursor, std::size_t count, Header& header) {
    header.signalSpecs.resize(count);
    auto& specs = header.signalSpecs;
    constexpr double kMostPerRecord = 1e8;
    for (SignalSpec& spec : specs)
        spec.label = cleanText(cursor.text(16));
    cursor.skip(80 * count); // transducers
    for (SignalSpec& spec : specs)
        spec.unit = cleanText(cursor.text(8));
    for (SignalSpec& spec : specs)
        spec.physicalLow = numberFrom(cursor.text(8)).value_or(0.0);
    for (SignalSpec& spec : specs)
        spec.physicalHigh = numberFrom(cursor.text(8)).value_or(0.0);
    for (SignalSpec& spec : specs)
        spec.digitalLow = numberFrom(cursor.text(8)).value_or(0.0);
    for (SignalSpec& spec : specs)
        spec.digitalHigh = numberFrom(cursor.text(8)).value_or(0.0);
    for (SignalSpec& spec : specs)
        spec.filters = cleanText(cursor.text(80));
    for (SignalSpec& spec : specs) {
        spec.perRecord = countFrom(cursor.text(8), kMostPerRecord);
        spec.place = header.samplesPerRecord;
        header.samplesPerRecord += spec.perRecord;
        const std::string label = lowered(spec.label);
        spec.isAnnotations = label == "edf annotations" || label == "bdf annotations";
    }
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    for (const std::string_view word : split(text, ' ')) {
        if (!word.empty())
            words.emplace_back(word);
    }
    return words;
}

/// A word of EDF+, in which underscores stand for spaces and X for "unknown".
std::string plain(std::string word) {
    if (word == "X" || word == "x")
        return {};
    std::replace(word.begin(), word.end(), '_', ' ');
    return cleanText(word);
}

bool isSexWord(const std::string& word) {
    return word == "M" || word == "F" || word == "X";
}

/// "MCH-0234567 F 02-MAY-1951 Haagse_Harry".
void readPatient(const Header& header, Patient& patient) {
    const auto words = wordsOf(header.patient);
    const bool isPlus = header.format.ends_with('+') && words.size() >= 2;
    if (!isPlus && !(words.size() >= 4 && isSexWord(words[1]))) {
        // What a program writes that knows the form of a date but no date.
        if (lowered(header.patient) != "dd-mmm-yyyy")
            patient.id = header.patient;
        return;
    }
    patient.id = plain(words[0]);
    patient.sex = sexFromWord(plain(words[1]));
    if (words.size() > 2)
        patient.birthDate = dateFromText(words[2]);
    if (words.size() > 3)
        patient.name = plain(words[3]);
}

/// "Startdate 02-MAR-2002 PSG-1234/2002 NN Telemetry03": the last word is the equipment.
std::optional<Date> readRecordingText(const Header& header, std::string& device) {
    const auto words = wordsOf(header.recordingText);
    if (words.size() < 2 || words[0] != "Startdate")
        return std::nullopt;
    if (words.size() > 4)
        device = plain(words[4]);
    return dateFromText(words[1]);
}

/// "dd.mm.yy", where 85 to 99 are of the 20th century.
std::optional<Date> shortDate(const std::string& text) {
    std::string digits = text;
    std::replace_if(
        digits.begin(), digits.end(), [](char c) { return c == '/' || c == '-' || c == ':'; }, '.');
    const auto parts = split(digits, '.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto day = parseInteger(parts[0]);
    const auto month = parseInteger(parts[1]);
    const auto year = parseInteger(parts[2]);
    if (!day || !month || !year || *day > 31 || *month > 12 || *year > 99 || *day < 1 || *month < 1 ||
        *year < 0)
        return std::nullopt;
    return Date::make(static_cast<int>(*year) + (*year >= 85 ? 1900 : 2000), static_cast<int>(*month),
                      static_cast<int>(*day));
}

Result<void> countRecords(const std::string& name, std::uint64_t fileBytes, double stated, Header& header,
                          std::vector<Note>& notes) {
    const std::size_t recordBytes = header.samplesPerRecord * header.sampleBytes;
    if (recordBytes == 0)
        return malformed(name, header.format, "its records hold no samples");
    const std::uint64_t there = (fileBytes - std::min<std::uint64_t>(fileBytes, header.bytes)) / recordBytes;
    header.records =
        stated >= 1.0 ? std::min<std::uint64_t>(there, static_cast<std::uint64_t>(stated)) : there;
    if (header.records == 0)
        return malformed(name, header.format, "it ends before its first record");
    if (stated >= 1.0 && static_cast<double>(there) < stated)
        notes.push_back({"truncated", "The header promises " +
                                          std::to_string(static_cast<std::size_t>(stated)) +
                                          " records, the file holds " + std::to_string(there) + "."});
    if (there > header.records)
        notes.push_back({"longer_than_stated", "The header promises " + std::to_string(header.records) +
                                                   " records, the file holds " + std::to_string(there) +
                                                   ": what is beyond the promised ones is left out."});
    return {};
}

} // namespace

Result<Header> parseHeader(const std::string& name, const ByteSource& file, std::vector<Note>& notes) {
    Header header;
    constexpr std::size_t kLongestHeader = kHeadBytes * 4097;
    const Bytes bytes = file.piece(0, kLongestHeader);
    BytesCursor cursor(bytes);
    const bool isBdf = asText(bytes).starts_with('\xFF');
    header.format = isBdf ? "BDF" : "EDF";
    header.sampleBytes = isBdf ? 3 : 2;
    cursor.skip(8);
    header.patient = cleanText(cursor.text(80));
    header.recordingText = cleanText(cursor.text(80));
    header.startDate = cleanText(cursor.text(8));
    header.startTime = cleanText(cursor.text(8));
    cursor.skip(8); // bytes of the header: follows from the number of signals
    const std::string reserved = cleanText(cursor.text(44));
    if (reserved.starts_with(header.format + "+")) {
        header.discontinuous = reserved.starts_with(header.format + "+D");
        header.format += '+';
    }
    constexpr double kMostRecords = 1e10;
    const double records = std::clamp(numberFrom(cursor.text(8)).value_or(-1.0), -1.0, kMostRecords);
    header.recordS = numberFrom(cursor.text(8)).value_or(0.0);
    constexpr double kMostSignals = 4096.0; // the limit of leads counts only those that are voltages
    const std::size_t count = countFrom(cursor.text(4), kMostSignals);
    if (!cursor.ok() || count == 0)
        return malformed(name, header.format, "its header names no signals");
    header.bytes = kHeadBytes * (count + 1);
    if (header.bytes > file.size())
        return malformed(name, header.format, "it ends inside its header");
    readSignals(cursor, count, header);
    if (auto counted = countRecords(name, file.size(), records, header, notes); !counted)
        return fail(std::move(counted.error()));
    return header;
}

void readIdentity(const Header& header, Recording& recording) {
    readPatient(header, recording.patient);
    auto date = readRecordingText(header, recording.device);
    // EDF+ 2.1.3.3: an X here says that the date is unknown; the old field then holds 01.01.85.
    if (!date && header.format.ends_with('+') && header.recordingText.starts_with("Startdate X"))
        return;
    if (!date)
        date = shortDate(header.startDate);
    if (!date)
        return;
    std::string clock = header.startTime;
    std::replace(clock.begin(), clock.end(), '.', ':');
    recording.acquiredAt = timeOnDay(*date, clock, recording.notes);
}

} // namespace leadlight::io::edf
