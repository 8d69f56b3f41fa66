// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <initializer_list>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

/// Short ways through the elements of an HL7 aECG, by local names: files bind the namespace to any prefix.
/// Private to this folder: no other header may include this one.
namespace leadlight::io::aecg {

/// The element's name without its namespace prefix.
[[nodiscard]] std::string_view localName(pugi::xml_node node);

/// The first child of that local name; an empty node where there is none.
[[nodiscard]] pugi::xml_node child(pugi::xml_node node, std::string_view name);

/// The element that a path of local names leads to; an empty node where it breaks off.
[[nodiscard]] pugi::xml_node follow(pugi::xml_node node, std::initializer_list<std::string_view> path);

/// The first element of that local name anywhere below `node`.
[[nodiscard]] pugi::xml_node findBelow(pugi::xml_node node, std::string_view name);

/// Calls `visit` with every child of that local name.
template <class Visit>
void forEach(pugi::xml_node node, std::string_view name, Visit visit) {
    for (const pugi::xml_node one : node.children()) {
        if (localName(one) == name)
            visit(one);
    }
}

/// An attribute as it stands; empty where it is missing.
[[nodiscard]] std::string_view attribute(pugi::xml_node node, const char* name);

/// The "code" attribute of the child element "code".
[[nodiscard]] std::string_view codeOf(pugi::xml_node node);

/// All text directly in the element, safe to show.
[[nodiscard]] std::string textOf(pugi::xml_node node);

/// A number with its unit (PQ): from the attributes "value" and "unit".
struct Quantity {
    double value = 0.0;
    std::string unit;
};

[[nodiscard]] std::optional<Quantity> quantityOf(pugi::xml_node node);

/// The start of an effectiveTime: its low, its center, or its own value.
[[nodiscard]] std::optional<Timestamp> startOf(pugi::xml_node effectiveTime);

} // namespace leadlight::io::aecg
