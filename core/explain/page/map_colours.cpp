// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/page/map_colours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace leadlight::explain {

namespace {

/// Cividis (Nunez, Anderton and Renslow 2018, PLoS ONE 13:e0199239) at ten even steps.
constexpr std::array<Rgb, 10> kCividis{{{0x00, 0x20, 0x4D},
                                        {0x00, 0x33, 0x6F},
                                        {0x39, 0x48, 0x6B},
                                        {0x57, 0x5C, 0x6D},
                                        {0x70, 0x71, 0x73},
                                        {0x8A, 0x87, 0x79},
                                        {0xA6, 0x9D, 0x75},
                                        {0xC4, 0xB5, 0x6C},
                                        {0xE4, 0xCF, 0x5B},
                                        {0xFF, 0xEA, 0x46}}};

std::uint8_t mixed(std::uint8_t a, std::uint8_t b, double share) {
    return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
}

Rgb mixed(const Rgb& a, const Rgb& b, double share) {
    return {mixed(a.red, b.red, share), mixed(a.green, b.green, share), mixed(a.blue, b.blue, share)};
}

} // namespace

std::string Rgb::hex() const {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", red, green, blue);
    return text.data();
}

Rgb mapHue(double fraction, bool isSigned) {
    if (isSigned)
        return fraction < 0.0 ? Rgb{0x1F, 0x62, 0xB0} : Rgb{0xD9, 0x66, 0x0A};
    const double place = (1.0 - std::clamp(fraction, 0.0, 1.0)) * (kCividis.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), kCividis.size() - 2);
    return mixed(kCividis[below], kCividis[below + 1], place - static_cast<double>(below));
}

Rgb mapColour(double fraction, bool isSigned) {
    if (!std::isfinite(fraction))
        fraction = 0.0;
    const double value = std::clamp(fraction, isSigned ? -1.0 : 0.0, 1.0);
    return mixed(Rgb{255, 255, 255}, mapHue(value, isSigned), std::abs(value));
}

double scaleEnd(const TokenValues& values) {
    double end = 0.0;
    for (const double value : values)
        end = std::max(end, std::abs(value));
    return end > 0.0 && std::isfinite(end) ? end : 1.0;
}

} // namespace leadlight::explain
