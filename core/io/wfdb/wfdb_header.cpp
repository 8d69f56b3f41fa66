// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_header.h"

#include "core/base/text.h"
#include "core/io/common/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace leadlight::io::wfdb {

namespace {

constexpr std::string_view kFormat = "WFDB";

std::vector<std::string_view> words(std::string_view line) {
    std::vector<std::string_view> result;
    for (;;) {
        const std::size_t start = line.find_first_not_of(" \t\r");
        if (start == std::string_view::npos)
            return result;
        line.remove_prefix(start);
        const std::size_t end = std::min(line.find_first_of(" \t\r"), line.size());
        result.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

/// The number that begins `text`, which is taken off it.
template <class Number>
std::optional<Number> takeNumber(std::string_view& text) {
    std::string_view digits = text;
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    Number value{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{})
        return std::nullopt;
    text = digits.substr(static_cast<std::size_t>(end - digits.data()));
    return value;
}

/// A count after a mark: "x4", ":12", "+24".
bool takeCount(std::string_view& text, char mark, std::size_t& count) {
    if (!text.starts_with(mark))
        return true;
    text.remove_prefix(1);
    const auto value = takeNumber<std::uint64_t>(text);
    if (!value)
        return false;
    count = *value;
    return true;
}

/// The storage formats that WFDB knows, those that are not read here too.
bool isStorageFormat(int format) {
    constexpr std::array<int, 14> kFormats{0, 8, 16, 24, 32, 61, 80, 160, 212, 310, 311, 508, 516, 524};
    return std::find(kFormats.begin(), kFormats.end(), format) != kFormats.end();
}

/// Only a name in the header's own folder: a path is never followed.
bool isPlainName(std::string_view file) {
    return !file.empty() && file != "." && file != ".." && file != "-" && file != "~" &&
           file.find_first_of(std::string_view("/\\:\0", 4)) == std::string_view::npos && isUtf8(file);
}

/// "05/02/1997" and, in the headers of the Challenges of 2020 and 2021, "28-Mar-2021".
std::optional<Date> parseDate(std::string_view text) {
    constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    const char separator = text.find('/') != std::string_view::npos ? '/' : '-';
    const auto parts = split(text, separator);
    if (parts.size() != 3)
        return std::nullopt;
    auto month = parseInteger(parts[1]);
    if (!month) {
        const auto* place = std::find(kMonths.begin(), kMonths.end(), lowered(parts[1]));
        if (place != kMonths.end())
            month = place - kMonths.begin() + 1;
    }
    const auto day = parseInteger(parts[0]);
    const auto year = parseInteger(parts[2]);
    if (!day || !month || !year || *year > 9999 || *year < 1 || *month > 12 || *month < 1 || *day > 31 ||
        *day < 1)
        return std::nullopt;
    return Date::make(static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*day));
}

/// The start from the two last words of the record line, which come in either order.
std::optional<Timestamp> parseStart(const std::vector<std::string_view>& fields) {
    std::optional<Date> date;
    std::string_view time;
    for (std::size_t i = 4; i < std::min<std::size_t>(fields.size(), 6); ++i) {
        if (fields[i].find(':') != std::string_view::npos)
            time = fields[i];
        else
            date = parseDate(fields[i]);
    }
    if (!date)
        return std::nullopt;
    if (time.empty())
        return Timestamp{.date = *date};
    std::string padded(time);
    if (padded.find(':') == 1)
        padded.insert(padded.begin(), '0');
    return Timestamp::parse(date->iso() + "T" + padded);
}

/// name[/segments] signals [rate[/counter[(base)]] [frames [time [date]]]]
Result<Header> parseRecordLine(std::string_view name, const std::vector<std::string_view>& fields,
                               std::size_t& signalCount, std::size_t& segmentCount) {
    Header header;
    if (fields.size() < 2)
        return malformed(name, kFormat, "its first line names no number of signals");
    const std::size_t slash = fields[0].find('/');
    if (slash != std::string_view::npos) {
        const auto segments = parseInteger(fields[0].substr(slash + 1));
        if (!segments || *segments < 1 || *segments > kMaxWfdbSegments)
            return malformed(name, kFormat, "its number of segments is not between 1 and 100,000");
        segmentCount = static_cast<std::size_t>(*segments);
    }
    header.name = cleanText(fields[0].substr(0, slash));
    const auto count = parseInteger(fields[1]);
    if (!count || *count < 1 || *count > static_cast<long long>(kMaxLeads))
        return malformed(name, kFormat, "its number of signals is not between 1 and 64");
    signalCount = static_cast<std::size_t>(*count);
    if (fields.size() > 2) {
        std::string_view rate = fields[2];
        header.frameRateHz = takeNumber<double>(rate).value_or(0.0);
        if (!(header.frameRateHz >= kMinRateHz && header.frameRateHz <= kMaxRateHz))
            return malformed(name, kFormat, "its sampling rate is not between 1 and 100,000 Hz");
    }
    if (fields.size() > 3) {
        const auto frames = parseInteger(fields[3]);
        if (!frames || *frames < 0)
            return malformed(name, kFormat, "its number of samples is not a number");
        header.frames = static_cast<std::size_t>(*frames);
    }
    header.start = parseStart(fields);
    return header;
}

/// format[xsamplesPerFrame][:skew][+byteOffset]
bool parseFormat(std::string_view text, SignalSpec& spec) {
    const auto format = takeNumber<int>(text);
    if (!format)
        return false;
    spec.format = *format;
    return takeCount(text, 'x', spec.samplesPerFrame) && takeCount(text, ':', spec.skew) &&
           takeCount(text, '+', spec.byteOffset) && text.empty() && spec.samplesPerFrame >= 1;
}

/// gain[(baseline)][/unit]; true also tells that a baseline was given.
bool parseGain(std::string_view text, SignalSpec& spec, bool& hasBaseline) {
    const auto gain = takeNumber<double>(text);
    if (!gain || !std::isfinite(*gain))
        return false;
    spec.gain = *gain;
    if (text.starts_with('(')) {
        text.remove_prefix(1);
        const auto baseline = takeNumber<double>(text);
        if (!baseline || !(std::abs(*baseline) < 1e12) || !text.starts_with(')'))
            return false;
        spec.baseline = std::llround(*baseline);
        hasBaseline = true;
        text.remove_prefix(1);
    }
    if (text.starts_with('/'))
        spec.unit = cleanText(text.substr(1));
    return true;
}

Result<SignalSpec> parseSignalLine(std::string_view name, std::string_view line, std::size_t number) {
    const std::string where = "the line of signal " + std::to_string(number + 1);
    const auto fields = words(line);
    SignalSpec spec;
    if (fields.size() < 2 || !parseFormat(fields[1], spec))
        return malformed(name, kFormat, where + " has no storage format");
    if (!isPlainName(fields[0]))
        return malformed(name, kFormat, where + " names a signal file outside the header's own folder");
    spec.file = fields[0];

    bool hasBaseline = false;
    if (fields.size() > 2 && !parseGain(fields[2], spec, hasBaseline))
        return malformed(name, kFormat, where + " has no usable gain");
    // ADC resolution, ADC zero, initial value, checksum, block size: numbers all, of which three matter here.
    std::size_t next = 3;
    for (; next < std::min<std::size_t>(fields.size(), 8); ++next) {
        const auto value = parseInteger(fields[next]);
        if (!value)
            break;
        if (next == 4) {
            spec.initialValue = *value; // where the next field is missing
            if (!hasBaseline)
                spec.baseline = *value;
        }
        if (next == 5)
            spec.initialValue = *value;
        if (next == 6)
            spec.checksum = *value;
    }
    if (next < fields.size())
        spec.label = line.substr(static_cast<std::size_t>(fields[next].data() - line.data()));
    spec.label = trimmed(spec.label);
    return spec;
}

/// "name frames"; the layout of a record of changing leads has no frames.
Result<Segment> parseSegmentLine(std::string_view name, std::string_view line) {
    const auto fields = words(line);
    const auto frames = fields.size() < 2 ? std::nullopt : parseInteger(fields[1]);
    if (!frames || *frames < 0 || *frames > kMaxWfdbFrames)
        return malformed(name, kFormat, "a line of its segments has no length");
    Segment segment{std::string(fields[0]), static_cast<std::size_t>(*frames)};
    if (!segment.isGap() && !isPlainName(segment.name))
        return malformed(name, kFormat, "it names a segment outside its own folder");
    return segment;
}

} // namespace

std::vector<std::string> Header::files() const {
    std::vector<std::string> names;
    for (const SignalSpec& spec : signalSpecs) {
        if (std::find(names.begin(), names.end(), spec.file) == names.end())
            names.push_back(spec.file);
    }
    return names;
}

bool looksLikeHeader(std::string_view text) {
    constexpr std::size_t kLongestLine = 1000;
    bool recordSeen = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with('#') || line.empty())
            continue;
        if (line.size() > kLongestLine || line.find('\0') != std::string_view::npos)
            return false;
        const auto fields = words(line);
        if (fields.size() < 2)
            return false;
        SignalSpec spec;
        // A signal's file is no number: tables parted by blanks begin like headers in all else.
        if (recordSeen)
            return !parseDouble(fields[0]) && parseFormat(fields[1], spec) && isStorageFormat(spec.format);
        recordSeen = parseInteger(fields[1]).has_value();
        if (!recordSeen || fields[0].find('<') != std::string_view::npos)
            return false;
        if (const std::size_t slash = fields[0].find('/'); slash != std::string_view::npos)
            return parseInteger(fields[0].substr(slash + 1)).has_value(); // several segments
    }
    return false;
}

Result<Header> parseHeader(std::string_view name, std::string_view text) {
    Header header;
    std::size_t signalCount = 0;
    std::size_t segmentCount = 0;
    for (const std::string_view rawLine : split(text, '\n')) {
        const std::string_view line = trimmed(rawLine);
        if (line.starts_with('#')) {
            header.comments.emplace_back(line.substr(1));
            continue;
        }
        if (line.empty() || (signalCount != 0 && header.signalSpecs.size() == signalCount))
            continue;
        if (signalCount == 0) {
            auto parsed = parseRecordLine(name, words(line), signalCount, segmentCount);
            if (!parsed)
                return parsed;
            parsed->comments = std::move(header.comments);
            header = std::move(*parsed);
            continue;
        }
        if (segmentCount > 0) {
            if (header.segments.size() == segmentCount)
                continue;
            auto segment = parseSegmentLine(name, line);
            if (!segment)
                return fail(std::move(segment.error()));
            header.segments.push_back(std::move(*segment));
            continue;
        }
        auto spec = parseSignalLine(name, line, header.signalSpecs.size());
        if (!spec)
            return fail(std::move(spec.error()));
        header.signalSpecs.push_back(std::move(*spec));
    }
    if (segmentCount > 0 && header.segments.size() < segmentCount)
        return malformed(name, kFormat, "it names fewer segments than its first line promises");
    if (signalCount == 0 || (segmentCount == 0 && header.signalSpecs.size() < signalCount))
        return malformed(name, kFormat, "it describes fewer signals than its first line promises");
    return header;
}

} // namespace leadlight::io::wfdb
