// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/ishne/ishne_reader.h"

#include "core/base/text.h"
#include "core/io/common/bytes_cursor.h"
#include "core/io/common/counted_samples.h"
#include "core/io/common/leads.h"
#include "core/io/common/limits.h"
#include "core/io/common/person.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace leadlight::io::ishne {

namespace {

constexpr std::string_view kFormat = "ISHNE";
constexpr std::size_t kMostLeads = 12;
constexpr std::size_t kHeaderBytes = 522; ///< magic, checksum and fixed block
constexpr std::size_t kChecked = 10;      ///< the checksum covers what follows it, up to the samples

/// The fixed block.
struct Header {
    std::int32_t samples = 0;
    std::int32_t ecgPlace = 0;
    std::int16_t leads = 0;
    std::array<std::int16_t, kMostLeads> leadCodes{};
    std::array<std::int16_t, kMostLeads> qualities{};
    std::array<std::int16_t, kMostLeads> resolutionsNv{};
    std::int16_t rateHz = 0;
};

std::string textOf(BytesCursor& cursor, std::size_t size) {
    const std::string_view raw = cursor.text(size);
    return cleanText(raw.substr(0, raw.find('\0')));
}

/// Day, month, year.
std::optional<Date> dateOf(BytesCursor& cursor) {
    const int day = cursor.number<std::int16_t>();
    const int month = cursor.number<std::int16_t>();
    const int year = cursor.number<std::int16_t>();
    return Date::make(year, month, day);
}

std::optional<Timestamp> timeOf(BytesCursor& cursor, const std::optional<Date>& date) {
    const int hour = cursor.number<std::int16_t>();
    const int minute = cursor.number<std::int16_t>();
    const int second = cursor.number<std::int16_t>();
    if (!date)
        return std::nullopt;
    Timestamp time{.date = *date};
    if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60) {
        time.hour = hour;
        time.minute = minute;
        time.second = second;
    }
    return time;
}

Header readHeader(BytesCursor& cursor, Recording& recording) {
    Header header;
    cursor.seek(kChecked);
    cursor.skip(4); // size of the variable block
    header.samples = cursor.number<std::int32_t>();
    cursor.skip(4); // place of the variable block
    header.ecgPlace = cursor.number<std::int32_t>();
    cursor.skip(2); // version of the file
    const std::string given = textOf(cursor, 40);
    const std::string family = textOf(cursor, 40);
    recording.patient.name = fullName(family, given);
    recording.patient.id = textOf(cursor, 20);
    const auto sex = cursor.number<std::int16_t>();
    if (sex == 1 || sex == 2)
        recording.patient.sex = sex == 1 ? Sex::Male : Sex::Female;
    cursor.skip(2); // race
    recording.patient.birthDate = dateOf(cursor);
    const auto recorded = dateOf(cursor);
    cursor.skip(6); // when the file was made
    recording.acquiredAt = timeOf(cursor, recorded);
    header.leads = cursor.number<std::int16_t>();
    for (auto* list : {&header.leadCodes, &header.qualities, &header.resolutionsNv}) {
        for (std::int16_t& value : *list)
            value = cursor.number<std::int16_t>();
    }
    cursor.skip(2); // pacemaker
    recording.device = textOf(cursor, 40);
    header.rateHz = cursor.number<std::int16_t>();
    return header;
}

std::uint16_t crc(ByteView bytes) {
    std::uint32_t value = 0xFFFF;
    for (const std::byte one : bytes) {
        value ^= std::to_integer<std::uint32_t>(one) << 8;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 0x8000) != 0 ? (value << 1 ^ 0x1021) & 0xFFFF : value << 1 & 0xFFFF;
    }
    return static_cast<std::uint16_t>(value);
}

LeadSignal leadOf(std::int16_t code) {
    constexpr std::array<std::string_view, 20> kNames{"",    "Bipolar", "X",   "Y",   "Z",  "I",  "II",
                                                      "III", "aVR",     "aVL", "aVF", "V1", "V2", "V3",
                                                      "V4",  "V5",      "V6",  "ES",  "AS", "AI"};
    const bool known = code > 0 && static_cast<std::size_t>(code) < kNames.size();
    return leadOfLabel(known ? kNames[static_cast<std::size_t>(code)] : "Channel");
}

/// Where the samples lie.
struct Content {
    std::size_t leads = 0;
    std::uint64_t place = 0;
    std::size_t samples = 0; ///< a lead
};

/// Checks what the header says of the samples against the file.
Result<Content> contentOf(const std::string& name, const Header& header, const ByteSource& file,
                          std::vector<Note>& notes) {
    if (file.size() <= kHeaderBytes)
        return malformed(name, kFormat, "it ends inside its header");
    if (header.leads < 1 || header.leads > static_cast<std::int16_t>(kMostLeads))
        return malformed(name, kFormat, "its number of leads is not between 1 and 12");
    Content content;
    content.leads = static_cast<std::size_t>(header.leads);
    content.place = static_cast<std::uint64_t>(std::max<std::int32_t>(header.ecgPlace, 0));
    if (content.place < kHeaderBytes || content.place >= file.size())
        return malformed(name, kFormat, "its samples do not lie in the file");
    constexpr std::uint64_t kLongestHeader = std::uint64_t{1} << 20;
    const Bytes head = file.piece(0, static_cast<std::size_t>(std::min(content.place, kLongestHeader)));
    if (head.size() == content.place &&
        crc(ByteView(head).subspan(kChecked)) != readLittleEndian<std::uint16_t>(head, 8))
        notes.push_back({"checksum_mismatch", "The header does not match its checksum."});
    const std::uint64_t there = (file.size() - content.place) / 2 / content.leads;
    content.samples = static_cast<std::size_t>(there);
    // Writers disagree whether the number stated is one lead's or that of all leads.
    const auto stated = static_cast<std::size_t>(std::max<std::int32_t>(header.samples, 0));
    if (stated > 0 && stated < there)
        content.samples = stated;
    else if (stated > there && stated != there * content.leads)
        notes.push_back({"truncated", "The header promises " + std::to_string(stated) +
                                          " samples a lead, the file holds " + std::to_string(there) + "."});
    return content;
}

/// Reads a file; `isLong`: its samples stay there and are read when they are looked at.
Result<Recording> readFrom(const std::string& name, const std::shared_ptr<const ByteSource>& file,
                           bool isLong) {
    Recording recording;
    recording.format = kFormat;
    const Bytes head = file->piece(0, kHeaderBytes);
    BytesCursor cursor(head);
    const Header header = readHeader(cursor, recording);
    const auto content = contentOf(name, header, *file, recording.notes);
    if (!content)
        return fail(content.error());
    const auto shape = isLong ? checkLongShape(name, kFormat, content->leads, header.rateHz, content->samples)
                              : checkShape(name, kFormat, content->leads, header.rateHz, content->samples);
    if (!shape)
        return fail(shape.error());

    Series series;
    series.waveform.rateHz = header.rateHz;
    const bool scaled = std::all_of(header.resolutionsNv.begin(), header.resolutionsNv.begin() + header.leads,
                                    [](std::int16_t value) { return value > 0; });
    series.waveform.unit = scaled ? Unit::Millivolt : Unit::Arbitrary;
    for (std::size_t i = 0; i < content->leads; ++i) {
        LeadSignal lead = leadOf(header.leadCodes[i]);
        CountedLayout layout;
        layout.begin = content->place;
        layout.recordNumbers = content->leads;
        layout.place = i;
        layout.samples = content->samples;
        layout.slope = scaled ? header.resolutionsNv[i] : 1.0;
        layout.unit = scaled ? 1e-6 : 1.0;
        // The lowest number is what recorders write where they have no sample.
        layout.gap = std::numeric_limits<std::int16_t>::min();
        lead.values = countedSamples(file, layout);
        if (!isLong)
            lead.values.own();
        lead.resolutionUv = scaled ? header.resolutionsNv[i] / 1000.0 : 0.0;
        series.waveform.leads.push_back(std::move(lead));
    }
    recording.series.push_back(std::move(series));
    return recording;
}

} // namespace

Result<Recording> read(const std::string& name, ByteView bytes) {
    return readFrom(name, std::make_shared<MemoryBytes>(bytes), false);
}

Result<Recording> readLong(const std::string& name, const std::shared_ptr<const ByteSource>& file) {
    return readFrom(name, file, true);
}

} // namespace leadlight::io::ishne
