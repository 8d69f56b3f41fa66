// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace leadlight::cli {

/// Keys stay in the order in which they were written, so that people can read the document too.
using Json = nlohmann::ordered_json;

/// Prints one JSON document on standard output. Bytes that are not UTF-8 become replacement characters.
void printJson(const Json& document);

/// The number, or null where it is not finite: JSON has no other numbers.
[[nodiscard]] Json finiteOrNull(double value);

/// The value, or null where there is none.
template <class Value>
[[nodiscard]] Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// The text, or null where it is empty.
[[nodiscard]] inline Json textOrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

} // namespace leadlight::cli
