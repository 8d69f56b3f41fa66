// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/aecg/aecg_node.h"

#include "core/base/text.h"

namespace leadlight::io::aecg {

std::string_view codeOf(pugi::xml_node node) {
    return trimmed(attribute(child(node, "code"), "code"));
}

std::optional<Quantity> quantityOf(pugi::xml_node node) {
    const auto value = parseDouble(attribute(node, "value"));
    if (!value)
        return std::nullopt;
    return Quantity{*value, std::string(trimmed(attribute(node, "unit")))};
}

std::optional<Timestamp> startOf(pugi::xml_node effectiveTime) {
    for (const char* name : {"low", "center"}) {
        if (const auto time = Timestamp::parse(attribute(child(effectiveTime, name), "value")))
            return time;
    }
    return Timestamp::parse(attribute(effectiveTime, "value"));
}

} // namespace leadlight::io::aecg
