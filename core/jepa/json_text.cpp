// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/json_text.h"

#include <set>
#include <vector>

namespace leadlight::jepa {

namespace {

/// Depth of nesting of a text that may or may not be JSON. Counted before parsing, so that nothing deep is
/// ever built.
bool nestsDeeperThan(std::string_view text, std::size_t maxDepth) {
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return false;
}

} // namespace

std::optional<nlohmann::json> parseJsonObject(std::string_view text, std::size_t maxDepth) {
    using Event = nlohmann::json::parse_event_t;
    if (nestsDeeperThan(text, maxDepth))
        return std::nullopt;
    std::vector<std::set<std::string>> keys; // of every object that is open
    bool doubled = false;
    const auto watch = [&](int, Event event, nlohmann::json& parsed) {
        if (event == Event::object_start)
            keys.emplace_back();
        else if (event == Event::object_end)
            keys.pop_back();
        else if (event == Event::key)
            doubled |= !keys.back().insert(parsed.get<std::string>()).second;
        return true;
    };
    nlohmann::json value = nlohmann::json::parse(text.begin(), text.end(), watch, false);
    if (doubled || !value.is_object())
        return std::nullopt;
    return value;
}

std::string stringAt(const nlohmann::json& object, const char* key, bool& ok) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return {};
    if (!found->is_string()) {
        ok = false;
        return {};
    }
    return found->get<std::string>();
}

std::string jsonText(const nlohmann::json& value) {
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace leadlight::jepa
