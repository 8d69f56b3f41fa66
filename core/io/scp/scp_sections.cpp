// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scp/scp_sections.h"

#include "core/io/common/bytes_cursor.h"

#include <string>

namespace leadlight::io::scp {

namespace {

constexpr std::size_t kRecordHeader = 6;
constexpr std::size_t kSectionHeader = 16;
constexpr std::size_t kPointer = 10;
/// The standard's sections are numbered to 18; 128 to 1023 are the manufacturers' own and of no use here.
constexpr int kLastSection = 18;

/// One section, without its header; nothing where the pointer does not lead to it.
std::optional<ByteView> follow(ByteView bytes, int number, std::uint32_t length, std::uint32_t index) {
    if (index == 0 || index - 1 > bytes.size() || bytes.size() - (index - 1) < kSectionHeader)
        return std::nullopt;
    ByteView section = bytes.subspan(index - 1);
    const auto stated = readLittleEndian<std::uint16_t>(section, 2);
    if (stated != number)
        return std::nullopt;
    section = section.first(std::min<std::size_t>(section.size(), length));
    return section.size() < kSectionHeader ? std::nullopt : std::optional(section);
}

} // namespace

std::uint16_t crcCcitt(ByteView bytes) {
    std::uint32_t value = 0xFFFF;
    for (const std::byte one : bytes) {
        value ^= std::to_integer<std::uint32_t>(one) << 8;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 0x8000) != 0 ? value << 1 ^ 0x1021 : value << 1;
        value &= 0xFFFF;
    }
    return static_cast<std::uint16_t>(value);
}

Sections sectionsOf(ByteView bytes, std::vector<Note>& notes) {
    Sections sections;
    BytesCursor cursor(bytes);
    const auto crc = cursor.number<std::uint16_t>();
    const auto size = cursor.number<std::uint32_t>();
    if (size > bytes.size())
        notes.push_back({"truncated", "The record should be " + std::to_string(size) +
                                          " bytes long and has " + std::to_string(bytes.size()) + "."});
    else if (size > kRecordHeader && crcCcitt(bytes.first(size).subspan(2)) != crc)
        notes.push_back({"checksum_mismatch", "The record does not match its checksum."});

    cursor.seek(kRecordHeader + 4);
    const auto pointersLength = cursor.number<std::uint32_t>();
    cursor.seek(kRecordHeader + kSectionHeader);
    std::size_t count = pointersLength > kSectionHeader ? (pointersLength - kSectionHeader) / kPointer : 0;
    for (; count > 0 && cursor.left() >= kPointer; --count) {
        const int number = cursor.number<std::uint16_t>();
        const auto length = cursor.number<std::uint32_t>();
        const auto index = cursor.number<std::uint32_t>();
        if (length == 0 || number == 0 || number > kLastSection || sections.contains(number))
            continue;
        const auto section = follow(bytes, number, length, index);
        if (!section) {
            notes.push_back({"section_missing",
                             "Section " + std::to_string(number) + " does not lie where the record says."});
            continue;
        }
        if (section->size() == length &&
            crcCcitt(section->subspan(2)) != readLittleEndian<std::uint16_t>(*section, 0))
            notes.push_back(
                {"section_checksum", "Section " + std::to_string(number) + " does not match its checksum."});
        sections.emplace(number, section->subspan(kSectionHeader));
    }
    return sections;
}

ByteView sectionOf(const Sections& sections, int number) {
    const auto place = sections.find(number);
    return place == sections.end() ? ByteView() : place->second;
}

} // namespace leadlight::io::scp
