// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/deidentify.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/io/common/own_lines.h"
#include "core/io/wfdb/snomed_names.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace leadlight::io {

namespace {

constexpr std::size_t kShortestSecret = 16;

/// HMAC-SHA256 (RFC 2104).
Sha256 keyed(std::string_view secret, std::string_view message) {
    constexpr std::size_t kBlock = 64;
    std::array<std::byte, kBlock> key{};
    if (secret.size() > kBlock) {
        const Sha256 hash = sha256(asBytes(secret));
        std::transform(hash.digest.begin(), hash.digest.end(), key.begin(),
                       [](std::uint8_t byte) { return std::byte{byte}; });
    } else {
        const ByteView bytes = asBytes(secret);
        std::copy(bytes.begin(), bytes.end(), key.begin());
    }
    const auto padded = [&](std::byte pad) {
        std::array<std::byte, kBlock> block = key;
        for (std::byte& byte : block)
            byte ^= pad;
        return block;
    };
    Sha256Stream inner;
    inner.add(padded(std::byte{0x36}));
    inner.add(asBytes(message));
    const Sha256 innerHash = inner.finish();
    Sha256Stream outer;
    outer.add(padded(std::byte{0x5C}));
    outer.add(std::as_bytes(std::span(innerHash.digest)));
    return outer.finish();
}

/// What tells one patient from another; empty where the file says nothing of the patient.
std::string identityOf(const Patient& patient) {
    if (const std::string id = lowered(trimmed(patient.id)); !id.empty())
        return "id:" + id;
    if (patient.name.empty())
        return {};
    return "name:" + lowered(patient.name) + "|" + (patient.birthDate ? patient.birthDate->iso() : "");
}

/// Days to go back, 1 to 3650.
int shiftOf(std::string_view secret, const std::string& identity) {
    const Sha256 hash = keyed(secret, "shift:" + identity);
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | hash.digest[i];
    constexpr std::uint32_t kMostDays = 3650;
    return 1 + static_cast<int>(number % kMostDays);
}

std::optional<Timestamp> shifted(Timestamp time, int daysBack) {
    using namespace std::chrono;
    const Date& date = time.date;
    const year_month_day moved(
        sys_days(year_month_day(year{date.year}, month{static_cast<unsigned>(date.month)},
                                day{static_cast<unsigned>(date.day)})) -
        days(daysBack));
    const auto newDate =
        Date::make(static_cast<int>(moved.year()), static_cast<int>(static_cast<unsigned>(moved.month())),
                   static_cast<int>(static_cast<unsigned>(moved.day())));
    if (!newDate)
        return std::nullopt;
    time.date = *newDate;
    time.offsetMinutes.reset(); // it tells where the recording was made
    return time;
}

/// Ages over 89 are one group (45 CFR 164.514(b)(2)(i)(C)); younger ones in whole years.
std::optional<double> groupedAge(const std::optional<double>& years) {
    constexpr double kOldestTold = 89.0;
    if (!years)
        return std::nullopt;
    return std::floor(*years) > kOldestTold ? kOldestTold + 1.0 : std::floor(*years);
}

Series cleaned(const Series& series) {
    Series result = series;
    int number = 0;
    for (LeadSignal& signal : result.waveform.leads) {
        if (signal.lead == Lead::Other)
            signal.label = "Channel " + std::to_string(++number);
        else
            signal.label = leadName(signal.lead);
    }
    return result;
}

std::vector<Statement> cleaned(const std::vector<Statement>& statements) {
    std::vector<Statement> kept;
    for (const Statement& one : statements) {
        const std::string_view name = one.codeSystem == "SNOMED-CT" ? wfdb::snomedName(one.code) : "";
        if (!name.empty())
            kept.push_back({std::string(name), one.code, one.codeSystem});
    }
    return kept;
}

std::map<std::string, double> cleaned(const std::map<std::string, double>& measurements) {
    std::map<std::string, double> kept;
    for (const auto& [key, value] : measurements) {
        if (isMeasurementKey(key))
            kept.emplace(key, value);
    }
    return kept;
}

} // namespace

Result<Deidentified> deidentify(const Recording& recording, const DeidentifyOptions& options) {
    if (!options.secret.empty() && options.secret.size() < kShortestSecret)
        return fail(ErrorCode::Invalid, "The secret is too short: a key file must hold at least 16 bytes.");
    if (options.shiftDates && options.secret.empty())
        return fail(ErrorCode::Invalid,
                    "Shifted dates need a key file, from which each patient's constant is "
                    "computed.");
    const std::string identity = options.secret.empty() ? std::string() : identityOf(recording.patient);
    Deidentified result;
    Recording& clean = result.recording;
    clean.format = recording.format;
    for (const Series& series : recording.series)
        clean.series.push_back(cleaned(series));
    clean.statements = cleaned(recording.statements);
    clean.measurements = cleaned(recording.measurements);
    if (!identity.empty())
        clean.patient.id = "P" + keyed(options.secret, "pseudonym:" + identity).hex().substr(0, 16);
    if (options.keepCharacteristics) {
        clean.patient.sex = recording.patient.sex;
        clean.patient.ageYears = groupedAge(recording.patient.ageYears);
    }
    if (options.keepDevice)
        clean.device = recording.device;
    if (options.shiftDates && !identity.empty() && recording.acquiredAt)
        clean.acquiredAt = shifted(*recording.acquiredAt, shiftOf(options.secret, identity));
    result.mark = {clean.acquiredAt.has_value(), options.keepCharacteristics, options.keepDevice};
    return result;
}

Result<std::string> readSecret(const std::filesystem::path& file) {
    constexpr std::uint64_t kLargest = 65'536;
    const auto content = readFile(file, kLargest);
    if (!content)
        return fail(content.error());
    if (content->empty())
        return fail(ErrorCode::Invalid, file.string() + " is empty: a key file must hold at least 16 bytes.");
    return std::string(asText(*content));
}

bool tellsIdentity(std::string_view fileName, const Patient& patient) {
    const std::string name = lowered(fileName);
    const auto holds = [&](std::string_view part, std::size_t shortest) {
        const std::string text = lowered(trimmed(part));
        return text.size() >= shortest && name.find(text) != std::string::npos;
    };
    constexpr std::size_t kShortestId = 3;
    constexpr std::size_t kShortestName = 3;
    if (holds(patient.id, kShortestId))
        return true;
    std::string words = patient.name;
    std::replace_if(
        words.begin(), words.end(), [](char c) { return c == ',' || c == '^' || c == '.'; }, ' ');
    const auto parts = split(words, ' ');
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return holds(part, kShortestName); });
}

} // namespace leadlight::io
