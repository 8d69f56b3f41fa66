// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/base64.h"

#include <array>
#include <cstdint>

namespace leadlight::io {

namespace {

constexpr std::int8_t kBad = -1;
constexpr std::int8_t kSpace = -2;
constexpr std::int8_t kPad = -3;

constexpr std::array<std::int8_t, 256> makeTable() {
    std::array<std::int8_t, 256> table{};
    table.fill(kBad);
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < kAlphabet.size(); ++i)
        table[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::int8_t>(i);
    for (const char space : {' ', '\t', '\r', '\n'})
        table[static_cast<unsigned char>(space)] = kSpace;
    table[static_cast<unsigned char>('=')] = kPad;
    return table;
}

constexpr auto kTable = makeTable();

} // namespace

std::optional<Bytes> decodeBase64(std::string_view text) {
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t held = 0;
    int bits = 0;
    bool ended = false;
    for (const char c : text) {
        const std::int8_t value = kTable[static_cast<unsigned char>(c)];
        if (value == kSpace)
            continue;
        if (value == kPad) {
            ended = true;
            continue;
        }
        if (value == kBad || ended)
            return std::nullopt;
        held = held << 6 | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::byte>(held >> bits & 0xFF));
        }
    }
    return bits == 6 ? std::nullopt : std::optional(std::move(bytes));
}

} // namespace leadlight::io
