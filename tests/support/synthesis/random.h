// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace leadlight::synthesis {

/// Random numbers that are the same everywhere for the same seed (SplitMix64: Steele, Lea, Flood, OOPSLA
/// 2014; the standard library's distributions differ between makers).
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed) {}

    [[nodiscard]] std::uint64_t bits() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    /// Evenly in [low, high).
    [[nodiscard]] double uniform(double low = 0.0, double high = 1.0) {
        return low + (high - low) * static_cast<double>(bits() >> 11U) * 0x1.0p-53;
    }

    /// Normal with mean 0 and standard deviation 1 (Box and Muller, 1958).
    [[nodiscard]] double normal() {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return radius * std::cos(2.0 * std::numbers::pi * uniform());
    }

private:
    std::uint64_t m_state;
};

} // namespace leadlight::synthesis
