// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/half.h"

#include "core/base/half.h"

#include <bit>
#include <cmath>
#include <cstdint>

namespace leadlight::store {

namespace {

// IEEE 754-2008, 3.4: binary16 has 5 exponent bits (bias 15) and 10 fraction bits.
std::uint16_t halfBits(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000U);
    const float magnitude = std::fabs(value);
    if (std::isnan(value))
        return static_cast<std::uint16_t>(sign | 0x7E00U);
    if (magnitude >= 65520.0F) // half-way between the largest half and what would follow it
        return static_cast<std::uint16_t>(sign | 0x7C00U);
    if (magnitude < 0x1p-14F) // subnormal: a whole number of 2^-24; nearbyint rounds ties to even
        return static_cast<std::uint16_t>(sign |
                                          static_cast<std::uint16_t>(std::nearbyint(magnitude * 0x1p24F)));
    // The exponent moves from bias 127 to 15; adding just under half of the last kept bit (and the bit
    // itself) rounds to nearest even.
    const std::uint32_t shifted = (bits & 0x7FFFFFFFU) - (112U << 23);
    return static_cast<std::uint16_t>(sign | ((shifted + 0xFFFU + ((shifted >> 13) & 1U)) >> 13));
}

} // namespace

Bytes toHalf(const std::vector<float>& values) {
    Bytes bytes(values.size() * 2);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::uint16_t bits = halfBits(values[i]);
        std::memcpy(bytes.data() + 2 * i, &bits, 2);
    }
    return bytes;
}

std::vector<float> fromHalf(ByteView bytes) {
    std::vector<float> values(bytes.size() / 2);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = halfToFloat(readLittleEndian<std::uint16_t>(bytes, 2 * i));
    return values;
}

} // namespace leadlight::store
