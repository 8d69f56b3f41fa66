// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/matlab/mat_level4.h"

#include "core/base/text.h"
#include "core/io/common/bytes_cursor.h"
#include "core/io/common/limits.h"
#include "core/io/matlab/mat_reader.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <utility>

namespace leadlight::io::matlab {

namespace {

constexpr std::string_view kFormat = "MATLAB level 4";
constexpr std::size_t kHeaderBytes = 20;
constexpr std::size_t kLongestName = 64; ///< twice what MATLAB allows

enum Precision { kDouble = 0, kSingle = 1, kInt32 = 2, kInt16 = 3, kUint16 = 4, kUint8 = 5 };

enum Kind { kNumbers = 0, kText = 1 };

/// What stands in front of a matrix.
struct Head {
    bool bigEndian = false;
    int precision = kDouble;
    int kind = kNumbers;
    bool complex = false;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t nameBytes = 0; ///< with the zero behind it
};

/// The type is a number of four digits: byte order, a zero, precision, kind.
bool takeType(std::uint32_t type, bool bigEndian, Head& head) {
    head.bigEndian = bigEndian;
    head.precision = static_cast<int>(type / 10 % 10);
    head.kind = static_cast<int>(type % 10);
    return type / 1000 == (bigEndian ? 1U : 0U) && type / 100 % 10 == 0 && head.precision <= kUint8 &&
           head.kind <= 2;
}

std::optional<Head> headOf(ByteView bytes) {
    for (const bool bigEndian : {false, true}) {
        BytesCursor cursor(bytes, bigEndian);
        Head head;
        const bool known = takeType(cursor.number<std::uint32_t>(), bigEndian, head);
        head.rows = cursor.number<std::uint32_t>();
        head.columns = cursor.number<std::uint32_t>();
        const auto complex = cursor.number<std::uint32_t>();
        head.nameBytes = cursor.number<std::uint32_t>();
        head.complex = complex == 1;
        if (cursor.ok() && known && complex <= 1 && head.nameBytes > 1 && head.nameBytes <= kLongestName)
            return head;
    }
    return std::nullopt;
}

/// A name of MATLAB: a letter, then letters, digits and underscores.
bool isName(std::string_view name) {
    return !name.empty() && std::isalpha(static_cast<unsigned char>(name.front())) != 0 &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

std::size_t sizeOf(int precision) {
    constexpr std::array<std::size_t, 6> kSizes{8, 4, 4, 2, 2, 1};
    return kSizes[static_cast<std::size_t>(precision)];
}

double valueOf(BytesCursor& cursor, int precision) {
    switch (precision) {
    case kSingle:
        return static_cast<double>(cursor.number<float>());
    case kInt32:
        return cursor.number<std::int32_t>();
    case kInt16:
        return cursor.number<std::int16_t>();
    case kUint16:
        return cursor.number<std::uint16_t>();
    case kUint8:
        return cursor.number<std::uint8_t>();
    default:
        return cursor.number<double>();
    }
}

/// The rows of a matrix of characters, which stand in it column by column.
void takeText(const std::vector<double>& codes, Variable& variable) {
    variable.isText = true;
    for (std::size_t row = 0; row < variable.rows; ++row) {
        std::string text;
        for (std::size_t column = 0; column < variable.columns; ++column) {
            const double code = codes[column * variable.rows + row];
            text += code >= 1.0 && code < 256.0 ? static_cast<char>(static_cast<unsigned char>(code)) : ' ';
        }
        text = cleanText(isUtf8(text) ? text : latin1ToUtf8(text));
        if (variable.rows == 1)
            variable.text = std::move(text);
        else if (variable.members.size() < kMaxLeads)
            variable.members.push_back({.isText = true, .text = std::move(text)});
    }
}

} // namespace

bool looksLikeLevel4(ByteView bytes) {
    const auto head = headOf(bytes);
    if (!head || head->rows == 0 || head->columns == 0 || bytes.size() < kHeaderBytes + head->nameBytes)
        return false;
    const std::string_view name = asText(bytes.subspan(kHeaderBytes, head->nameBytes));
    return name.back() == '\0' && isName(name.substr(0, name.size() - 1));
}

Result<Variable> parseLevel4(const std::string& name, ByteView bytes) {
    Variable root;
    while (bytes.size() >= kHeaderBytes && root.members.size() < kMaxMatlabVariables) {
        const auto head = headOf(bytes);
        if (!head)
            return malformed(name, kFormat, "it holds something that is no matrix");
        BytesCursor cursor(bytes, head->bigEndian);
        cursor.skip(kHeaderBytes);
        Variable variable;
        variable.name = cleanText(cursor.text(head->nameBytes));
        variable.rows = head->rows;
        variable.columns = head->columns;
        const std::size_t size = sizeOf(head->precision) * (head->complex ? 2 : 1);
        const std::size_t left = cursor.left();
        if (!cursor.ok() || (head->rows > 0 && head->columns > left / size / head->rows))
            return malformed(name, kFormat, "it ends inside a matrix");
        const std::size_t count = head->rows * head->columns;
        const bool wanted = !head->complex && head->kind <= kText && count <= kMaxMatlabNumbers;
        std::vector<double> values(wanted ? count : 0);
        for (double& value : values)
            value = valueOf(cursor, head->precision);
        if (!wanted)
            cursor.skip(count * size);
        bytes = bytes.subspan(cursor.place());
        if (wanted && head->kind == kText)
            takeText(values, variable);
        else
            variable.values = std::move(values);
        root.members.push_back(std::move(variable));
    }
    return root;
}

} // namespace leadlight::io::matlab
