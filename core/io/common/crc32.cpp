// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/crc32.h"

#include <array>

namespace leadlight::io {

namespace {

constexpr std::array<std::uint32_t, 256> makeTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320 ^ value >> 1 : value >> 1;
        table[i] = value;
    }
    return table;
}

constexpr auto kTable = makeTable();

} // namespace

std::uint32_t crc32(ByteView bytes) {
    std::uint32_t value = 0xFFFFFFFF;
    for (const std::byte one : bytes)
        value = kTable[(value ^ std::to_integer<std::uint32_t>(one)) & 0xFF] ^ value >> 8;
    return ~value;
}

} // namespace leadlight::io
