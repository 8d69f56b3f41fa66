// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/explain/checks.h"

#include <string>

namespace leadlight::explain {

/// A map with what must stand beside it.
struct MapPicture {
    TokenValues values{};
    std::string title;   ///< "lrp of MI"
    std::string caption; ///< which recording, as far as it may be said; may be empty
    std::string unit;
    bool isSigned = false;
    std::string verdict; ///< one line on its checks
};

/// The picture of a map that was made, and its checks where they were (null: not).
[[nodiscard]] MapPicture pictureOf(const Explanation& map, const Checks* checks, const std::string& label);

/// The map as a table of 8 leads by 50 times with names, times, colour bar, unit and the research notice: an
/// SVG document whose text is text.
[[nodiscard]] std::string mapSvg(const MapPicture& picture);

/// The same as a PNG, in letters of dots: this program needs no fonts and no display for it. Characters that
/// are not ASCII become "?".
[[nodiscard]] Bytes mapPng(const MapPicture& picture);

} // namespace leadlight::explain
