// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/io/common/xml_node.h"

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

/// Short ways through the elements of an HL7 aECG, beside those of xml_node.h.
/// Private to this folder: no other header may include this one.
namespace leadlight::io::aecg {

/// The "code" attribute of the child element "code".
[[nodiscard]] std::string_view codeOf(pugi::xml_node node);

/// A number with its unit (PQ): from the attributes "value" and "unit".
struct Quantity {
    double value = 0.0;
    std::string unit;
};

[[nodiscard]] std::optional<Quantity> quantityOf(pugi::xml_node node);

/// The start of an effectiveTime: its low, its center, or its own value.
[[nodiscard]] std::optional<Timestamp> startOf(pugi::xml_node effectiveTime);

} // namespace leadlight::io::aecg
