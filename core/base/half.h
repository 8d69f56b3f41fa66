// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace leadlight {

/// The number that IEEE 754 binary16 bits stand for; exact.
[[nodiscard]] constexpr float halfToFloat(std::uint16_t bits) {
    const std::uint32_t sign = static_cast<std::uint32_t>(bits & 0x8000U) << 16;
    const std::uint32_t exponent = (bits >> 10) & 0x1FU;
    const std::uint32_t fraction = bits & 0x3FFU;
    if (exponent == 0x1FU)
        return std::bit_cast<float>(sign | 0x7F800000U | fraction << 13);
    if (exponent != 0)
        return std::bit_cast<float>(sign | (exponent + 112U) << 23 | fraction << 13);
    // Subnormal: fraction * 2^-24, which float32 holds exactly.
    const float magnitude = static_cast<float>(fraction) * 0x1p-24F;
    return sign != 0 ? -magnitude : magnitude;
}

/// The binary16 bits nearest to a number, ties to even; infinity from 65520 on.
[[nodiscard]] constexpr std::uint16_t floatToHalf(float value) {
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
    const std::uint32_t sign = bits >> 16 & 0x8000U;
    std::uint32_t half = 0;
    if (magnitude > 0x7F800000U)
        half = 0x7E00U;
    else if (magnitude >= 0x477FF000U)
        half = 0x7C00U;
    else if (magnitude < 0x38800000U) // subnormal: next to 0.5 the last place of float32 is worth 2^-24
        half = std::bit_cast<std::uint32_t>(std::bit_cast<float>(magnitude) + 0.5F) -
               std::bit_cast<std::uint32_t>(0.5F);
    else
        half = (magnitude - (112U << 23) + 0xFFFU + (magnitude >> 13 & 1U)) >> 13;
    return static_cast<std::uint16_t>(sign | half);
}

/// The number that bfloat16 bits (the upper half of a float32) stand for; exact.
[[nodiscard]] constexpr float bfloat16ToFloat(std::uint16_t bits) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

} // namespace leadlight
