// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scp/scp_huffman.h"

#include "core/io/common/bytes_cursor.h"

namespace leadlight::io::scp {

namespace {

constexpr std::uint16_t kDefaultTable = 19999;
constexpr int kLongestPrefix = 32;

/// Bits of the bytes, the highest of each byte first.
class BitReader {
public:
    explicit BitReader(ByteView bytes)
        : m_bytes(bytes) {}

    [[nodiscard]] std::size_t left() const { return 8 * m_bytes.size() - m_place; }

    /// The caller has checked that a bit is left.
    std::uint32_t bit() {
        const std::uint32_t byte = std::to_integer<std::uint32_t>(m_bytes[m_place / 8]);
        const std::uint32_t value = byte >> (7 - m_place % 8) & 1U;
        ++m_place;
        return value;
    }

    /// A signed number of `count` bits, 1 to 32.
    std::int32_t signedNumber(int count) {
        std::uint32_t value = bit() != 0 ? 0xFFFFFFFF : 0;
        for (int i = 1; i < count; ++i)
            value = value << 1 | bit();
        return static_cast<std::int32_t>(value);
    }

private:
    ByteView m_bytes;
    std::size_t m_place = 0;
};

/// Section 2 writes prefixes with their first bit lowest.
std::uint32_t reversed(std::uint32_t code, int length) {
    std::uint32_t result = 0;
    for (int i = 0; i < length; ++i)
        result = result << 1 | (code >> i & 1U);
    return result;
}

std::vector<std::int32_t> plainNumbers(ByteView bytes, std::size_t limit) {
    std::vector<std::int32_t> values(std::min(bytes.size() / 2, limit));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = readLittleEndian<std::int16_t>(bytes, 2 * i);
    return values;
}

} // namespace

/// EN 1064 table 6: 0 is "0", and each further size of number has one more leading 1; the two longest
/// prefixes are followed by the number itself in 8 and in 16 bits.
Coding::Table Coding::defaultTable() {
    constexpr std::int32_t kLargest = 8;
    Table table;
    table[key(1, 0)] = {0, true, 0};
    for (std::int32_t size = 1; size <= kLargest; ++size) {
        const int length = size + 2;
        const std::uint32_t ones = ((1U << size) - 1U) << 2;
        table[key(length, ones)] = {0, true, size};
        table[key(length, ones | 1U)] = {0, true, -size};
    }
    constexpr int kLength = 10;
    table[key(kLength, 0x3FE)] = {8, true, 0};
    table[key(kLength, 0x3FF)] = {16, true, 0};
    return table;
}

std::optional<Coding> Coding::parse(ByteView section) {
    Coding coding;
    if (section.empty())
        return coding;
    BytesCursor cursor(section);
    const auto tables = cursor.number<std::uint16_t>();
    if (tables == kDefaultTable) {
        coding.m_tables.push_back(defaultTable());
        return coding;
    }
    for (int i = 0; i < tables; ++i) {
        const auto codes = cursor.number<std::uint16_t>();
        Table table;
        for (int k = 0; k < codes && cursor.ok(); ++k) {
            const int prefix = cursor.number<std::uint8_t>();
            const int total = cursor.number<std::uint8_t>();
            const bool isValue = cursor.number<std::uint8_t>() != 0;
            const auto base = cursor.number<std::int16_t>();
            const auto bits = cursor.number<std::uint32_t>();
            if (prefix > kLongestPrefix || total < prefix || total - prefix > 32 || total == 0)
                return std::nullopt;
            // A table of one empty prefix and 16 bits says that nothing is coded.
            if (tables == 1 && codes == 1 && prefix == 0 && total == 16)
                return Coding();
            if (prefix == 0)
                return std::nullopt;
            table[key(prefix, reversed(bits, prefix))] = {total - prefix, isValue, base};
        }
        if (!cursor.ok())
            return std::nullopt;
        coding.m_tables.push_back(std::move(table));
    }
    return coding;
}

std::vector<std::int32_t> Coding::decode(ByteView bytes, std::size_t limit) const {
    if (m_tables.empty())
        return plainNumbers(bytes, limit);
    std::vector<std::int32_t> values;
    values.reserve(std::min(limit, 8 * bytes.size()));
    BitReader bits(bytes);
    std::size_t selected = 0;
    while (values.size() < limit) {
        const Code* code = nullptr;
        std::uint32_t prefix = 0;
        for (int length = 1; length <= kLongestPrefix && code == nullptr; ++length) {
            if (bits.left() == 0)
                return values;
            prefix = prefix << 1 | bits.bit();
            const auto place = m_tables[selected].find(key(length, prefix));
            if (place != m_tables[selected].end())
                code = &place->second;
        }
        if (code == nullptr || bits.left() < static_cast<std::size_t>(code->extraBits))
            return values;
        if (!code->isValue) {
            // Tables are counted from 1.
            if (code->base < 1 || static_cast<std::size_t>(code->base) > m_tables.size())
                return values;
            selected = static_cast<std::size_t>(code->base) - 1;
            continue;
        }
        values.push_back(code->extraBits > 0 ? bits.signedNumber(code->extraBits) : code->base);
    }
    return values;
}

} // namespace leadlight::io::scp
