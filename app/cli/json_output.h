// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <iostream>
#include <optional>
#include <string>

namespace leadlight::cli {

/// A JSON document whose keys stay in the order in which they were added.
using Json = nlohmann::ordered_json;

/// Prints one document on standard output. Bytes that are no UTF-8 (in the name of a file) become U+FFFD.
inline void printJson(const Json& document) {
    std::cout << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

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
