// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fold.h"

namespace leadlight::store {

namespace {

/// Lower case of a code point below U+0800.
unsigned lower(unsigned c) {
    const bool even = c % 2 == 0;
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9 && c != 0x3A2) ||
        (c >= 0x410 && c <= 0x42F))
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40F)
        return c + 0x50;
    if (c == 0x130 || c == 0x178)
        return c == 0x130 ? 'i' : 0xFF;
    if (((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) && even)
        return c + 1;
    if (((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) && !even)
        return c + 1;
    return c;
}

} // namespace

std::string folded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 'A' && byte <= 'Z') {
            result += static_cast<char>(byte + ('a' - 'A'));
        } else if (byte >= 0xC2 && byte <= 0xDF && i + 1 < text.size()) {
            const unsigned c = lower((byte & 0x1FU) << 6 | (static_cast<unsigned char>(text[++i]) & 0x3FU));
            if (c < 0x80) {
                result += static_cast<char>(c);
            } else {
                result += static_cast<char>(0xC0 | c >> 6);
                result += static_cast<char>(0x80 | (c & 0x3F));
            }
        } else {
            result += text[i];
        }
    }
    return result;
}

std::string searchWords(std::string_view text) {
    std::string words;
    for (const char c : folded(text)) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            words += c;
        else if (!words.empty() && words.back() != '\n')
            words += '\n';
    }
    return words;
}

} // namespace leadlight::store
