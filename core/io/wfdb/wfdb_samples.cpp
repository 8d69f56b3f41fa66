// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_samples.h"

namespace leadlight::io::wfdb {

namespace {

std::int32_t byteAt(ByteView bytes, std::size_t offset) {
    return std::to_integer<std::int32_t>(bytes[offset]);
}

/// Extends the sign of the lowest `bits` bits.
std::int32_t signExtended(std::int32_t value, int bits) {
    const std::int32_t sign = 1 << (bits - 1);
    return ((value & ((sign << 1) - 1)) ^ sign) - sign;
}

/// Two 12-bit samples in three bytes: low byte, both high nibbles, low byte.
std::int32_t sample212(ByteView bytes, std::size_t index) {
    const std::size_t base = index / 2 * 3;
    const std::int32_t nibbles = byteAt(bytes, base + 1);
    const std::int32_t value = index % 2 == 0 ? byteAt(bytes, base) | (nibbles & 0x0F) << 8
                                              : byteAt(bytes, base + 2) | (nibbles & 0xF0) << 4;
    return signExtended(value, 12);
}

/// Three 10-bit samples in four bytes. Format 310 keeps the first two in bits 1 to 10 of each pair of bytes
/// and the third in the five highest bits of both; 311 keeps them one after the other from the lowest bit on.
std::int32_t sample10(ByteView bytes, std::size_t index, bool is310) {
    const std::size_t base = index / 3 * 4;
    const std::size_t part = index % 3;
    const auto pair = [&](std::size_t offset) {
        return byteAt(bytes, base + offset) | byteAt(bytes, base + offset + 1) << 8;
    };
    if (is310) {
        if (part < 2)
            return signExtended(pair(2 * part) >> 1, 10);
        return signExtended(pair(0) >> 11 | (pair(2) >> 11) << 5, 10);
    }
    if (part == 0)
        return signExtended(pair(0), 10);
    if (part == 1)
        return signExtended(pair(0) >> 10 | byteAt(bytes, base + 2) << 6, 10);
    return signExtended(pair(2) >> 4, 10);
}

template <class Decode>
std::vector<std::int32_t> decodeEach(std::size_t count, std::int32_t missing, Decode decode) {
    std::vector<std::int32_t> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::int32_t value = decode(i);
        values[i] = value == missing ? kMissing : value;
    }
    return values;
}

} // namespace

std::optional<std::size_t> sampleCapacity(int format, std::size_t bytes) {
    switch (format) {
    case 16:
    case 61:
    case 160:
        return bytes / 2;
    case 310:
    case 311: {
        // A last group may lack its second pair of bytes, and with it all samples but the first.
        constexpr std::size_t kGroup = 4;
        return bytes / kGroup * 3 + (bytes % kGroup >= 2 ? 1 : 0);
    }
    case 24:
        return bytes / 3;
    case 32:
        return bytes / 4;
    case 8:
    case 80:
        return bytes;
    case 212:
        // A last single sample takes two bytes.
        return bytes / 3 * 2 + (bytes % 3 == 2 ? 1 : 0);
    default:
        return std::nullopt;
    }
}

std::vector<std::int32_t> decodeSamples(int format, ByteView bytes, std::size_t count) {
    switch (format) {
    case 16:
        return decodeEach(count, -0x8000,
                          [&](std::size_t i) { return readLittleEndian<std::int16_t>(bytes, 2 * i); });
    case 61:
        return decodeEach(count, -0x8000, [&](std::size_t i) {
            return signExtended(byteAt(bytes, 2 * i) << 8 | byteAt(bytes, 2 * i + 1), 16);
        });
    case 24:
        return decodeEach(count, -0x800000, [&](std::size_t i) {
            return signExtended(
                byteAt(bytes, 3 * i) | byteAt(bytes, 3 * i + 1) << 8 | byteAt(bytes, 3 * i + 2) << 16, 24);
        });
    case 32:
        return decodeEach(count, kMissing,
                          [&](std::size_t i) { return readLittleEndian<std::int32_t>(bytes, 4 * i); });
    case 8: // every code is a difference: none is missing
        return decodeEach(count, kMissing, [&](std::size_t i) { return signExtended(byteAt(bytes, i), 8); });
    case 80:
        return decodeEach(count, -0x80, [&](std::size_t i) { return byteAt(bytes, i) - 0x80; });
    case 160:
        return decodeEach(count, -0x8000, [&](std::size_t i) {
            return (byteAt(bytes, 2 * i) | byteAt(bytes, 2 * i + 1) << 8) - 0x8000;
        });
    case 310:
    case 311:
        return decodeEach(count, -0x200, [&](std::size_t i) { return sample10(bytes, i, format == 310); });
    case 212:
        return decodeEach(count, -0x800, [&](std::size_t i) { return sample212(bytes, i); });
    default:
        return {};
    }
}

} // namespace leadlight::io::wfdb
