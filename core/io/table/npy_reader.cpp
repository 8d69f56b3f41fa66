// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/half.h"
#include "core/base/text.h"
#include "core/io/common/bytes_cursor.h"
#include "core/io/common/limits.h"
#include "core/io/common/loose_leads.h"
#include "core/io/table/table_reader.h"

#include <array>
#include <string>

namespace leadlight::io {

namespace {

constexpr std::string_view kFormat = "NPY";
constexpr const char* kHow = "a NumPy array cannot say it: store the recording in another format";

/// What the array's header says.
struct NpyHeader {
    std::string type; ///< "f4", "i2" …
    bool bigEndian = false;
    bool fortran = false;
    std::vector<std::size_t> shape;
    std::size_t dataPlace = 0;
};

/// What stands behind 'key': in the header's text.
std::string_view valueBehind(std::string_view text, std::string_view key) {
    const std::size_t place = text.find(key);
    if (place == std::string_view::npos)
        return {};
    const std::size_t colon = text.find(':', place);
    return colon == std::string_view::npos ? std::string_view() : trimmed(text.substr(colon + 1));
}

std::optional<NpyHeader> headerOf(ByteView bytes) {
    BytesCursor cursor(bytes);
    cursor.skip(6);
    const auto version = cursor.number<std::uint8_t>();
    cursor.skip(1);
    const std::size_t size = version >= 2 ? cursor.number<std::uint32_t>() : cursor.number<std::uint16_t>();
    const std::string_view text = cursor.text(size);
    if (!cursor.ok())
        return std::nullopt;
    NpyHeader header;
    header.dataPlace = cursor.place();
    std::string_view type = valueBehind(text, "'descr'");
    if (type.size() < 4 || type[0] != '\'')
        return std::nullopt;
    header.bigEndian = type[1] == '>';
    header.type = type.substr(2, 2);
    header.fortran = valueBehind(text, "'fortran_order'").starts_with("True");
    std::string_view shape = valueBehind(text, "'shape'");
    const std::size_t end = shape.find(')');
    if (!shape.starts_with('(') || end == std::string_view::npos)
        return std::nullopt;
    for (const std::string_view part : split(shape.substr(1, end - 1), ',')) {
        if (trimmed(part).empty())
            continue;
        const auto length = parseInteger(part);
        if (!length || *length < 1)
            return std::nullopt;
        header.shape.push_back(static_cast<std::size_t>(*length));
    }
    return header;
}

std::size_t sizeOf(const std::string& type) {
    constexpr std::string_view kSizes = "1248";
    return kSizes.find(type[1]) == std::string_view::npos ? 0 : static_cast<std::size_t>(type[1] - '0');
}

float numberOf(BytesCursor& cursor, const std::string& type) {
    if (type == "f4")
        return cursor.number<float>();
    if (type == "f8")
        return static_cast<float>(cursor.number<double>());
    if (type == "f2")
        return halfToFloat(cursor.number<std::uint16_t>());
    if (type == "i1")
        return cursor.number<std::int8_t>();
    if (type == "u1")
        return cursor.number<std::uint8_t>();
    if (type == "i2")
        return cursor.number<std::int16_t>();
    if (type == "u2")
        return cursor.number<std::uint16_t>();
    if (type == "i4")
        return static_cast<float>(cursor.number<std::int32_t>());
    if (type == "u4")
        return static_cast<float>(cursor.number<std::uint32_t>());
    return static_cast<float>(cursor.number<std::int64_t>());
}

bool isNumber(const std::string& type) {
    constexpr std::array<std::string_view, 10> kTypes{"f2", "f4", "f8", "i1", "u1",
                                                      "i2", "u2", "i4", "u4", "i8"};
    for (const std::string_view known : kTypes) {
        if (type == known)
            return true;
    }
    return false;
}

} // namespace

Result<Recording> readNpyRecording(const Source& source) {
    const std::string& name = source.files.front().name;
    const ByteView bytes = source.files.front().content;
    auto header = headerOf(bytes);
    if (!header || !isNumber(header->type))
        return malformed(name, kFormat, "its header is none of an array of numbers");
    if (header->shape.size() == 3 && header->shape[0] == 1)
        header->shape.erase(header->shape.begin());
    if (header->shape.size() != 2)
        return malformed(name, kFormat, "an ECG is an array of two dimensions, leads and samples");
    const std::size_t rows = header->shape[0];
    const std::size_t columns = header->shape[1];
    if (rows > kMaxSamples || columns > kMaxSamples / rows ||
        (bytes.size() - header->dataPlace) / sizeOf(header->type) < rows * columns)
        return malformed(name, kFormat, "it holds fewer numbers than its shape says");
    LooseFacts facts;
    if (source.files.size() > 1)
        facts = looseFactsFromJson(asText(source.files[1].content)).value_or(LooseFacts{});
    // A companion that names leads says which side they are; else the shorter one.
    const std::size_t named = facts.leadNames.size();
    const bool leadsAreRows = (named == rows) != (named == columns) ? named == rows : rows <= columns;
    const std::size_t leadCount = leadsAreRows ? rows : columns;
    const std::size_t samples = leadsAreRows ? columns : rows;
    if (leadCount > kMaxLeads)
        return malformed(name, kFormat, "it holds more than 64 leads");

    std::vector<std::vector<float>> leads(leadCount, std::vector<float>(samples));
    BytesCursor cursor(bytes.subspan(header->dataPlace), header->bigEndian);
    for (std::size_t i = 0; i < rows * columns; ++i) {
        const std::size_t row = header->fortran ? i % rows : i / columns;
        const std::size_t column = header->fortran ? i / rows : i % columns;
        leads[leadsAreRows ? row : column][leadsAreRows ? column : row] = numberOf(cursor, header->type);
    }
    return recordingOf(name, kFormat, std::move(leads), facts, kHow);
}

} // namespace leadlight::io
