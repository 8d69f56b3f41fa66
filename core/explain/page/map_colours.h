// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"

#include <cstdint>
#include <string>

namespace leadlight::explain {

/// An opaque colour.
struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Rgb&) const = default;
    [[nodiscard]] std::string hex() const; ///< "#0b3d91"
};

/// The hue of a value: cividis for amounts, turned round so that more is darker; blue below and orange above
/// zero where signed. As on screen in the light theme.
[[nodiscard]] Rgb mapHue(double fraction, bool isSigned);

/// The hue laid on white with the value's size as its share: nothing is white. `fraction` 0 to 1, or -1 to 1
/// where signed.
[[nodiscard]] Rgb mapColour(double fraction, bool isSigned);

/// The largest size among the values; 1 where all are zero.
[[nodiscard]] double scaleEnd(const TokenValues& values);

} // namespace leadlight::explain
