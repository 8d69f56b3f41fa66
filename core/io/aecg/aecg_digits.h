// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/aecg/aecg_node.h"

#include <optional>
#include <string_view>
#include <vector>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::aecg {

/// How a list's numbers become millivolts: (origin + number * scale), both in their own units.
struct ListScale {
    double origin = 0.0; ///< in `scale`'s unit
    double scale = 1.0;
    double millivolts = 1.0; ///< of one such unit
    bool calibrated = false;
};

/// The scale of a list (SLIST_PQ), uncalibrated where it states none. Nothing: the numbers are no voltage.
[[nodiscard]] std::optional<ListScale> listScaleOf(pugi::xml_node value);

/// Adds the numbers of the text, parted by white space, commas or semicolons. False: there is something that
/// is no number, or more than the limit.
[[nodiscard]] bool readDigits(std::string_view text, const ListScale& scale, std::vector<float>& values);

} // namespace leadlight::io::aecg
