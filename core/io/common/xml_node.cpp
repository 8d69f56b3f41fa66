// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/xml_node.h"

#include "core/base/text.h"

namespace leadlight::io {

std::string_view localName(pugi::xml_node node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
    for (const pugi::xml_node one : node.children()) {
        if (localName(one) == name)
            return one;
    }
    return {};
}

pugi::xml_node follow(pugi::xml_node node, std::initializer_list<std::string_view> path) {
    for (const std::string_view name : path)
        node = child(node, name);
    return node;
}

pugi::xml_node findBelow(pugi::xml_node node, std::string_view name) {
    return node.find_node([&](pugi::xml_node one) { return localName(one) == name; });
}

std::string_view attribute(pugi::xml_node node, const char* name) {
    return node.attribute(name).value();
}

std::string rawTextOf(pugi::xml_node node) {
    std::string text;
    for (const pugi::xml_node part : node.children()) {
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata)
            text += part.value();
    }
    return text;
}

std::string textOf(pugi::xml_node node) {
    return cleanText(rawTextOf(node));
}

std::optional<double> numberOf(pugi::xml_node node) {
    return parseDouble(rawTextOf(node));
}

} // namespace leadlight::io
