// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/labels/label_set_json.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <utility>

namespace leadlight::io {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kForm = 1;
constexpr int kMaxDepth = 3; ///< the set, its list of labels, a label

Result<Json> parsed(std::string_view text) {
    if (text.size() > kMaxLabelSetBytes)
        return fail(ErrorCode::TooLarge, "the text is larger than any label set");
    if (!isUtf8(text))
        return fail(ErrorCode::Malformed, "the text is not UTF-8");
    bool tooDeep = false;
    const auto notTooDeep = [&](int depth, Json::parse_event_t event, Json&) {
        const bool opens =
            event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
        tooDeep = tooDeep || (opens && depth >= kMaxDepth);
        return !tooDeep;
    };
    try {
        Json json = Json::parse(text, notTooDeep);
        if (tooDeep)
            return fail(ErrorCode::Malformed, "the text is nested more deeply than a label set");
        return json;
    } catch (const Json::parse_error& error) {
        return fail(ErrorCode::Malformed, "the text is not JSON from byte " + std::to_string(error.byte) +
                                              " on: check the commas and quotes there");
    }
}

/// A key of the text as an error's sentence can hold it: on one line, and not too long.
std::string quoted(const std::string& key) {
    constexpr std::size_t kLongest = 64;
    return key.size() <= kLongest ? Json(key).dump() : "a key of " + std::to_string(key.size()) + " bytes";
}

/// One JSON object with what errors call it.
class Fields {
public:
    Fields(const Json& object, std::string where)
        : m_object(object)
        , m_where(std::move(where)) {}

    [[nodiscard]] Result<void> knowsOnly(std::initializer_list<std::string_view> keys) const {
        for (const auto& item : m_object.items()) {
            if (std::ranges::find(keys, std::string_view(item.key())) == keys.end())
                return fail(ErrorCode::Malformed, m_where + " has " + quoted(item.key()) +
                                                      ", which no label set of this form has: correct its "
                                                      "name or leave it out");
        }
        return {};
    }

    /// Reads a text, or leaves `into` as it is where there is none.
    [[nodiscard]] Result<void> text(const char* key, std::string& into) const {
        const auto found = m_object.find(key);
        if (found == m_object.end())
            return {};
        if (!found->is_string())
            return fail(ErrorCode::Malformed, m_where + ": \"" + key + "\" must be a text in quotes");
        into = found->get<std::string>();
        return {};
    }

    /// Reads a whole number, or leaves `into` as it is where there is none.
    [[nodiscard]] Result<void> number(const char* key, int& into) const {
        const auto found = m_object.find(key);
        if (found == m_object.end())
            return {};
        if (!found->is_number_unsigned() ||
            found->get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<int>::max()))
            return fail(ErrorCode::Malformed, m_where + ": \"" + key + "\" must be a whole number");
        into = found->get<int>();
        return {};
    }

private:
    const Json& m_object;
    std::string m_where;
};

Result<LabelEntry> entryOf(const Json& json, const std::string& where) {
    if (!json.is_object())
        return fail(ErrorCode::Malformed, where + " must be an object in braces");
    const Fields fields(json, where);
    if (auto known = fields.knowsOnly({"name", "title", "key", "scope", "group", "code", "code_system"});
        !known)
        return fail(known.error());
    LabelEntry entry;
    std::string key;
    std::string scope(labelScopeName(LabelScope::Recording));
    for (const auto& [name, into] :
         std::initializer_list<std::pair<const char*, std::string*>>{{"name", &entry.name},
                                                                     {"title", &entry.title},
                                                                     {"key", &key},
                                                                     {"scope", &scope},
                                                                     {"group", &entry.group},
                                                                     {"code", &entry.code},
                                                                     {"code_system", &entry.codeSystem}}) {
        if (auto read = fields.text(name, *into); !read)
            return fail(read.error());
    }
    const auto known = labelScopeFromName(scope);
    if (!known)
        return fail(ErrorCode::Malformed, where + ": \"scope\" must be recording, point or span");
    if (key.size() != 1)
        return fail(ErrorCode::Malformed, where + ": \"key\" must be one letter from a to z");
    entry.scope = *known;
    entry.key = key.front();
    return entry;
}

Result<LabelSet> setOf(const Json& json) {
    if (!json.is_object() || !json.contains("leadlight_label_set"))
        return fail(ErrorCode::Malformed,
                    "the text is no label set: it is not an object with \"leadlight_label_set\"");
    const Fields fields(json, "the label set");
    int form = 0;
    if (auto read = fields.number("leadlight_label_set", form); !read)
        return fail(read.error());
    if (form != kForm)
        return fail(ErrorCode::Unsupported, "the label set is of form " + std::to_string(form) +
                                                ", and this program reads form 1 alone");
    if (auto known = fields.knowsOnly({"leadlight_label_set", "name", "version", "guide", "labels"}); !known)
        return fail(known.error());
    LabelSet set;
    if (auto read = fields.text("name", set.name); !read)
        return fail(read.error());
    if (auto read = fields.number("version", set.version); !read)
        return fail(read.error());
    if (auto read = fields.text("guide", set.guide); !read)
        return fail(read.error());
    const auto labels = json.find("labels");
    if (labels == json.end() || !labels->is_array())
        return fail(ErrorCode::Malformed, "the label set: \"labels\" must be a list in brackets");
    for (const Json& one : *labels) {
        auto entry = entryOf(one, "label " + std::to_string(set.labels.size() + 1));
        if (!entry)
            return fail(entry.error());
        set.labels.push_back(std::move(*entry));
    }
    return set;
}

} // namespace

std::string labelSetJson(const LabelSet& set) {
    Json json{{"leadlight_label_set", kForm},
              {"name", set.name},
              {"version", set.version},
              {"guide", set.guide},
              {"labels", Json::array()}};
    for (const LabelEntry& entry : set.labels)
        json["labels"].push_back({{"name", entry.name},
                                  {"title", entry.title},
                                  {"key", std::string(1, entry.key)},
                                  {"scope", labelScopeName(entry.scope)},
                                  {"group", entry.group},
                                  {"code", entry.code},
                                  {"code_system", entry.codeSystem}});
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<LabelSet> labelSetFromJson(std::string_view text) {
    const auto json = parsed(text);
    if (!json)
        return fail(json.error());
    auto set = setOf(*json);
    if (!set)
        return set;
    if (auto checked = checkLabelSet(*set); !checked)
        return fail(checked.error());
    return set;
}

} // namespace leadlight::io
