// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scp/scp_patient.h"

#include "core/base/text.h"
#include "core/io/common/bytes_cursor.h"
#include "core/io/common/encoding.h"
#include "core/io/common/person.h"

#include <array>
#include <map>
#include <utility>

namespace leadlight::io::scp {

namespace {

/// Tags of section 1 (EN 1064 table 3).
enum Tag : int {
    kLastName = 0,
    kFirstName = 1,
    kPatientId = 2,
    kSecondName = 3,
    kAge = 4,
    kBirth = 5,
    kSex = 8,
    kDevice = 14,
    kDate = 25,
    kTime = 26,
    kHighPass = 27,
    kLowPass = 28,
    kFilters = 29,
    kZone = 34,
    kEnd = 255
};

using Fields = std::map<int, ByteView>;

/// The first field of each tag.
Fields fieldsOf(ByteView section) {
    Fields fields;
    BytesCursor cursor(section);
    while (cursor.left() >= 3) {
        const int tag = cursor.number<std::uint8_t>();
        const auto length = cursor.number<std::uint16_t>();
        if (tag == kEnd)
            break;
        fields.emplace(tag, cursor.take(length));
    }
    return fields;
}

/// The field, where it is there and at least that long.
std::optional<ByteView> fieldOf(const Fields& fields, int tag, std::size_t shortest) {
    const auto place = fields.find(tag);
    if (place == fields.end() || place->second.size() < shortest)
        return std::nullopt;
    return place->second;
}

int byteAt(ByteView field, std::size_t place) {
    return std::to_integer<int>(field[place]);
}

std::optional<Date> dateOf(const Fields& fields, int tag) {
    const auto field = fieldOf(fields, tag, 4);
    if (!field)
        return std::nullopt;
    return Date::make(readLittleEndian<std::uint16_t>(*field, 0), byteAt(*field, 2), byteAt(*field, 3));
}

std::optional<Timestamp> timeOf(const Fields& fields) {
    const auto date = dateOf(fields, kDate);
    if (!date)
        return std::nullopt;
    Timestamp time{.date = *date};
    if (const auto clock = fieldOf(fields, kTime, 3);
        clock && byteAt(*clock, 0) < 24 && byteAt(*clock, 1) < 60 && byteAt(*clock, 2) < 61) {
        time.hour = byteAt(*clock, 0);
        time.minute = byteAt(*clock, 1);
        time.second = byteAt(*clock, 2);
    }
    if (const auto zone = fieldOf(fields, kZone, 2)) {
        const int minutes = readLittleEndian<std::int16_t>(*zone, 0);
        if (minutes >= -14 * 60 && minutes <= 14 * 60)
            time.offsetMinutes = minutes;
    }
    return time;
}

std::optional<double> ageOf(const Fields& fields) {
    const auto field = fieldOf(fields, kAge, 3);
    constexpr std::array kUnits{"", "years", "months", "weeks", "days", "hours"};
    const auto unit = field ? static_cast<std::size_t>(byteAt(*field, 2)) : 0;
    const int count = field ? readLittleEndian<std::uint16_t>(*field, 0) : 0;
    if (unit == 0 || unit >= kUnits.size())
        return std::nullopt;
    return yearsFrom(count, kUnits[unit]);
}

std::optional<Sex> sexOf(const Fields& fields) {
    const auto field = fieldOf(fields, kSex, 1);
    if (!field)
        return std::nullopt;
    const int code = byteAt(*field, 0);
    return code == 1 ? std::optional(Sex::Male) : code == 2 ? std::optional(Sex::Female) : std::nullopt;
}

/// The maker's name and the model, where they say anything.
std::string deviceOf(const Fields& fields, int language) {
    const auto field = fieldOf(fields, kDevice, 36);
    if (!field)
        return {};
    const auto useful = [&](std::string_view raw) {
        const std::string text = textFrom(raw.substr(0, raw.find('\0')), language);
        return lowered(text) == "unknown" ? std::string() : text;
    };
    const std::string_view bytes = asText(*field);
    const std::string model = useful(bytes.substr(8, 6));
    // Revision of the program (its length stands before it), serial number, two kinds of software, maker.
    std::string_view rest = bytes.substr(36);
    std::string maker;
    for (int i = 0; i < 5; ++i) {
        maker = useful(rest);
        const std::size_t end = rest.find('\0');
        if (end == std::string_view::npos) {
            maker = i == 4 ? maker : std::string();
            break;
        }
        rest.remove_prefix(end + 1);
    }
    if (maker.empty() || model.empty())
        return maker + model;
    return maker + " " + model;
}

FilterBand filtersOf(const Fields& fields) {
    FilterBand filters;
    if (const auto field = fieldOf(fields, kHighPass, 2)) {
        const double hundredths = readLittleEndian<std::uint16_t>(*field, 0);
        if (hundredths > 0.0)
            filters.highPassHz = hundredths / 100.0;
    }
    if (const auto field = fieldOf(fields, kLowPass, 2)) {
        const double hertz = readLittleEndian<std::uint16_t>(*field, 0);
        if (hertz > 0.0)
            filters.lowPassHz = hertz;
    }
    if (const auto field = fieldOf(fields, kFilters, 1)) {
        const int bits = byteAt(*field, 0);
        if ((bits & 3) != 0)
            filters.notchHz = (bits & 1) != 0 ? 60.0 : 50.0;
    }
    return filters;
}

} // namespace

std::string textFrom(std::string_view text, int language) {
    constexpr std::array<std::pair<int, std::string_view>, 12> kEncodings{{
        {0x03, "iso-8859-2"},
        {0x0B, "iso-8859-4"},
        {0x13, "iso-8859-5"},
        {0x1B, "iso-8859-6"},
        {0x23, "iso-8859-7"},
        {0x2B, "iso-8859-8"},
        {0x33, "iso-8859-11"},
        {0x3B, "iso-8859-15"},
        {0x0F, "shift_jis"},
        {0x17, "euc-jp"},
        {0x27, "gb2312"},
        {0x2F, "euc-kr"},
    }};
    if (!isUtf8(text)) {
        for (const auto& [code, encoding] : kEncodings) {
            if (code == language) {
                if (const auto converted = toUtf8(encoding, text))
                    return cleanText(*converted);
            }
        }
    }
    return cleanText(text);
}

int languageOf(ByteView section) {
    const Fields fields = fieldsOf(section);
    const auto field = fieldOf(fields, kDevice, 17);
    return field ? byteAt(*field, 16) : 0;
}

void readPatient(ByteView section, Recording& recording) {
    const Fields fields = fieldsOf(section);
    const int language = languageOf(section);
    const auto text = [&](int tag) {
        const auto field = fieldOf(fields, tag, 1);
        if (!field)
            return std::string();
        const std::string_view raw = asText(*field);
        return textFrom(raw.substr(0, raw.find('\0')), language);
    };
    Patient& patient = recording.patient;
    patient.id = text(kPatientId);
    std::string family = text(kLastName);
    const std::string second = text(kSecondName);
    family += (family.empty() || second.empty() ? "" : " ") + second;
    patient.name = fullName(family, text(kFirstName));
    patient.sex = sexOf(fields);
    patient.birthDate = dateOf(fields, kBirth);
    patient.ageYears = ageOf(fields);
    recording.acquiredAt = timeOf(fields);
    recording.device = deviceOf(fields, language);
    for (Series& series : recording.series)
        series.filters = filtersOf(fields);
}

} // namespace leadlight::io::scp
