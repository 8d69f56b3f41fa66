// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

/// Short ways through XML by local names: files bind their namespaces to any prefix. Private to core/io.
namespace leadlight::io {

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

/// All text directly in the element, safe to show.
[[nodiscard]] std::string textOf(pugi::xml_node node);

/// All text directly in the element as it stands, for samples and numbers.
[[nodiscard]] std::string rawTextOf(pugi::xml_node node);

/// The number that is the element's text.
[[nodiscard]] std::optional<double> numberOf(pugi::xml_node node);

} // namespace leadlight::io
