// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/philips/xli.h"

#include "core/io/common/bytes_cursor.h"
#include "core/io/common/limits.h"

#include <array>

namespace leadlight::io::philips {

namespace {

constexpr int kCodeBits = 10;
constexpr std::size_t kLiterals = 256;
constexpr std::size_t kEndCode = 1023;
constexpr std::size_t kHeaderBytes = 8;

/// Codes of 10 bits, the first bit the highest.
class CodeReader {
public:
    explicit CodeReader(ByteView bytes)
        : m_bytes(bytes) {}

    /// The next code; the end code behind the last whole one.
    std::size_t next() {
        while (m_held < kCodeBits) {
            if (m_place == m_bytes.size())
                return kEndCode;
            m_bits = m_bits << 8 | std::to_integer<std::uint32_t>(m_bytes[m_place++]);
            m_held += 8;
        }
        m_held -= kCodeBits;
        return m_bits >> m_held & 0x3FF;
    }

private:
    ByteView m_bytes;
    std::size_t m_place = 0;
    std::uint32_t m_bits = 0;
    int m_held = 0;
};

/// A word of the dictionary lies in what was put out already.
struct Word {
    std::size_t begin = 0;
    std::size_t length = 0;
};

/// The LZW stream's bytes. Nothing for a code that is not yet known or more than `limit` bytes.
std::optional<Bytes> inflate(ByteView packed, std::size_t limit) {
    std::array<Word, kEndCode> words{};
    std::size_t known = kLiterals;
    Bytes out;
    Word previous;
    CodeReader codes(packed);
    for (std::size_t code = codes.next(); code != kEndCode; code = codes.next()) {
        const std::size_t begin = out.size();
        if (code < kLiterals) {
            out.push_back(static_cast<std::byte>(code));
        } else {
            // The word that is only now being made is the previous one and its own first byte.
            const bool making = code == known && known < kEndCode && previous.length > 0;
            if (code >= known && !making)
                return std::nullopt;
            const Word word = making ? Word{previous.begin, previous.length + 1} : words[code];
            if (word.length > limit - out.size())
                return std::nullopt;
            for (std::size_t i = 0; i < word.length; ++i)
                out.push_back(out[word.begin + i]);
        }
        if (out.size() >= limit)
            return std::nullopt;
        // Previous word and this one's first byte lie one after the other.
        if (previous.length > 0 && known < kEndCode)
            words[known++] = {previous.begin, previous.length + 1};
        previous = {begin, out.size() - begin};
    }
    return out;
}

std::int16_t wrapped(std::int32_t value) {
    return static_cast<std::int16_t>(static_cast<std::uint16_t>(value));
}

/// High bytes, then low bytes.
Counts wordsOf(const Bytes& bytes) {
    const std::size_t half = bytes.size() / 2;
    Counts words(half);
    for (std::size_t i = 0; i < half; ++i)
        words[i] = wrapped(std::to_integer<std::int32_t>(bytes[i]) << 8 |
                           std::to_integer<std::int32_t>(bytes[half + i]));
    return words;
}

/// Sums the second differences up, in 16 bits as the device does.
void integrate(Counts& values, std::int32_t delta) {
    constexpr std::int32_t kBias = 64;
    for (std::size_t i = 2; i < values.size(); ++i) {
        const std::int16_t stored = values[i];
        values[i] = wrapped(2 * values[i - 1] - values[i - 2] - delta);
        delta = wrapped(stored - kBias);
    }
}

} // namespace

std::optional<XliChannels> decodeXli(ByteView bytes) {
    XliChannels result;
    BytesCursor cursor(bytes);
    std::size_t budget = kMaxInflatedBytes;
    while (cursor.left() >= kHeaderBytes) {
        const auto size = cursor.number<std::int32_t>();
        cursor.skip(sizeof(std::int16_t)); // always 1
        const auto delta = cursor.number<std::int16_t>();
        if (size < 0 || result.channels.size() >= kMaxLeads)
            return std::nullopt;
        if (static_cast<std::size_t>(size) > cursor.left()) {
            result.cutOff = true;
            break;
        }
        const auto inflated = inflate(cursor.take(static_cast<std::size_t>(size)), budget);
        if (!inflated)
            return std::nullopt;
        budget -= inflated->size();
        result.channels.push_back(wordsOf(*inflated));
        integrate(result.channels.back(), delta);
    }
    result.cutOff = result.cutOff || cursor.left() > 0;
    return result;
}

} // namespace leadlight::io::philips
