// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/explain/page/map_colours.h"

#include <string_view>
#include <vector>

namespace leadlight::explain {

/// A small picture of boxes and dotted letters, white at first, without any library.
class PixelPicture {
public:
    PixelPicture(int width, int height);

    /// Letters of five by seven dots, each `size` pixels wide, from x on above the base line y. What is not
    /// ASCII is shown as "?".
    void text(int x, int y, int size, const Rgb& colour, std::string_view words);
    /// What lies outside of the picture is left out.
    void box(int x, int y, int width, int height, const Rgb& colour);

    [[nodiscard]] Rgb at(int x, int y) const { return m_pixels[static_cast<std::size_t>(y * m_width + x)]; }

    /// As PNG (ISO/IEC 15948): 8 bits a channel, every row less the one above, runs shortened by deflate with
    /// its fixed codes (RFC 1951, 3.2.6).
    [[nodiscard]] Bytes png() const;

private:
    int m_width;
    int m_height;
    std::vector<Rgb> m_pixels;
};

} // namespace leadlight::explain
