// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace leadlight::jepa {

/// Parses one JSON object from a file. Nothing where the text is not well-formed JSON in UTF-8, is no object,
/// nests deeper than `maxDepth` or names a key of one object twice.
[[nodiscard]] std::optional<nlohmann::json> parseJsonObject(std::string_view text, std::size_t maxDepth);

/// The value of a key that is a string; empty where it is absent. False is returned in `ok` where it is of
/// another type.
[[nodiscard]] std::string stringAt(const nlohmann::json& object, const char* key, bool& ok);

/// JSON text in UTF-8 on one line. Never fails: bytes that are not UTF-8 become replacement characters.
[[nodiscard]] std::string jsonText(const nlohmann::json& value);

} // namespace leadlight::jepa
