// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/page/pixel_picture.h"

#include "core/explain/page/dot_letters.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace leadlight::explain {

namespace {

constexpr int kRows = 8, kAboveLine = 7, kPitch = 6;

void put32(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>(value >> shift & 0xFFU);
}

/// CRC-32 of ISO/IEC 15948, annex D.
std::uint32_t crcOf(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

/// Adler-32 of RFC 1950.
std::uint32_t adlerOf(std::string_view bytes) {
    std::uint32_t a = 1, b = 0;
    for (const char c : bytes) {
        a = (a + static_cast<unsigned char>(c)) % 65521U;
        b = (b + a) % 65521U;
    }
    return b << 16 | a;
}

void addChunk(std::string& out, const char* type, const std::string& content) {
    put32(out, static_cast<std::uint32_t>(content.size()));
    const std::string body = type + content;
    out += body;
    put32(out, crcOf(body));
}

/// One deflate block with the fixed codes: literals, and copies of what stands three bytes before.
class Deflate {
public:
    explicit Deflate(std::string& out)
        : m_out(out) {
        bits(1, 1); // the last block
        bits(1, 2); // fixed codes
    }

    void literal(unsigned char value) {
        if (value < 144)
            code(0x30U + value, 8);
        else
            code(0x190U + value - 144U, 9);
    }

    /// The bytes that begin three before are repeated, `length` of them (3 to 258).
    void copyOfThreeBefore(std::size_t length) {
        std::size_t place = kLengths.size() - 1;
        while (kLengths[place] > length)
            --place;
        const auto symbol = static_cast<std::uint32_t>(257 + place);
        if (symbol < 280)
            code(symbol - 256U, 7);
        else
            code(0xC0U + symbol - 280U, 8);
        const int extra = place < 8 || place == kLengths.size() - 1 ? 0 : static_cast<int>(place / 4 - 1);
        bits(static_cast<std::uint32_t>(length - kLengths[place]), extra);
        code(2, 5); // the distance
    }

    void end() {
        code(0, 7);
        while (m_count != 0)
            bits(0, 1);
    }

private:
    /// The least length of each code from 257 on (RFC 1951, 3.2.5).
    static constexpr std::array<std::size_t, 29> kLengths{3,  4,  5,  6,   7,   8,   9,   10,  11, 13,
                                                          15, 17, 19, 23,  27,  31,  35,  43,  51, 59,
                                                          67, 83, 99, 115, 131, 163, 195, 227, 258};

    /// Extra and header bits come lowest first, code bits highest first (RFC 1951, 3.1.1).
    void bits(std::uint32_t value, int count) {
        for (int i = 0; i < count; ++i) {
            m_byte |= (value >> i & 1U) << m_count;
            if (++m_count == 8) {
                m_out += static_cast<char>(m_byte);
                m_byte = 0;
                m_count = 0;
            }
        }
    }

    void code(std::uint32_t value, int count) {
        for (int i = count - 1; i >= 0; --i)
            bits(value >> i & 1U, 1);
    }

    std::string& m_out;
    std::uint32_t m_byte = 0;
    int m_count = 0;
};

/// Pictures of boxes are runs of equal pixels of three bytes: those are all that is looked for.
std::string compressed(const std::string& raw) {
    constexpr std::size_t kShortest = 3, kLongest = 258, kPixel = 3;
    std::string out("\x78\x01", 2);
    Deflate block(out);
    for (std::size_t i = 0; i < raw.size();) {
        std::size_t run = 0;
        while (i >= kPixel && run < kLongest && i + run < raw.size() && raw[i + run] == raw[i + run - kPixel])
            ++run;
        if (run >= kShortest) {
            block.copyOfThreeBefore(run);
            i += run;
        } else {
            block.literal(static_cast<unsigned char>(raw[i]));
            ++i;
        }
    }
    block.end();
    put32(out, adlerOf(raw));
    return out;
}

} // namespace

PixelPicture::PixelPicture(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_pixels(static_cast<std::size_t>(width * height), Rgb{255, 255, 255}) {}

void PixelPicture::box(int x, int y, int width, int height, const Rgb& colour) {
    for (int row = std::max(y, 0); row < std::min(y + height, m_height); ++row) {
        for (int column = std::max(x, 0); column < std::min(x + width, m_width); ++column)
            m_pixels[static_cast<std::size_t>(row * m_width + column)] = colour;
    }
}

void PixelPicture::text(int x, int y, int size, const Rgb& colour, std::string_view words) {
    for (const char letter : words) {
        if ((static_cast<unsigned char>(letter) & 0xC0U) == 0x80U)
            continue; // goes on with a character that was shown as "?"
        const int place = letter >= ' ' && letter <= '~' ? letter - ' ' : '?' - ' ';
        const auto& columns = kDotLetters[static_cast<std::size_t>(place)];
        for (int column = 0; column < 5; ++column) {
            for (int row = 0; row < kRows; ++row) {
                if ((columns[static_cast<std::size_t>(column)] >> row & 1U) != 0)
                    box(x + column * size, y + (row - kAboveLine) * size, size, size, colour);
            }
        }
        x += kPitch * size;
    }
}

Bytes PixelPicture::png() const {
    std::string raw;
    raw.reserve(static_cast<std::size_t>(m_height) * (3 * static_cast<std::size_t>(m_width) + 1));
    for (int y = 0; y < m_height; ++y) {
        raw += '\x02'; // each byte less the one above
        for (int x = 0; x < m_width; ++x) {
            const Rgb pixel = at(x, y);
            const Rgb above = y > 0 ? at(x, y - 1) : Rgb{};
            raw += static_cast<char>(pixel.red - above.red);
            raw += static_cast<char>(pixel.green - above.green);
            raw += static_cast<char>(pixel.blue - above.blue);
        }
    }
    std::string out("\x89PNG\r\n\x1a\n", 8);
    std::string header;
    put32(header, static_cast<std::uint32_t>(m_width));
    put32(header, static_cast<std::uint32_t>(m_height));
    header += std::string("\x08\x02\x00\x00\x00", 5); // 8 bits, true colour, deflate, no interlace
    addChunk(out, "IHDR", header);
    addChunk(out, "IDAT", compressed(raw));
    addChunk(out, "IEND", {});
    const ByteView bytes = asBytes(out);
    return {bytes.begin(), bytes.end()};
}

} // namespace leadlight::explain
