// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/table_answers.h"

#include "core/base/file.h"

#include <nlohmann/json.hpp>

#include <system_error>

namespace leadlight::io {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostAnswers = 200;
constexpr std::uint64_t kLargestFile = std::uint64_t{4} << 20;

} // namespace

void TableAnswers::load() {
    if (m_loaded)
        return;
    m_loaded = true;
    const auto content = readFile(m_file, kLargestFile);
    if (!content)
        return;
    const Json json = Json::parse(asText(*content), nullptr, false);
    if (!json.is_object() || !json.contains("answers") || !json["answers"].is_array())
        return;
    for (const Json& one : json["answers"]) {
        if (!one.is_object() || !one.contains("header") || !one["header"].is_string())
            continue;
        if (auto form = tableFormFromJson(one.dump()))
            m_answers.emplace_back(one["header"].get<std::string>(), std::move(*form));
    }
}

std::optional<TableForm> TableAnswers::find(const TableQuestion& question) {
    const std::lock_guard lock(m_mutex);
    load();
    for (const auto& [key, form] : m_answers) {
        if (key == question.headerKey)
            return form;
    }
    return std::nullopt;
}

Result<void> TableAnswers::remember(const std::string& headerKey, const TableForm& form) {
    const std::lock_guard lock(m_mutex);
    load();
    std::erase_if(m_answers, [&](const auto& one) { return one.first == headerKey; });
    m_answers.emplace_back(headerKey, form);
    if (m_answers.size() > kMostAnswers)
        m_answers.erase(m_answers.begin());
    Json json{{"answers", Json::array()}};
    for (const auto& [key, kept] : m_answers) {
        Json one = Json::parse(tableFormJson(kept));
        one["header"] = key;
        json["answers"].push_back(std::move(one));
    }
    std::error_code ignored;
    std::filesystem::create_directories(m_file.parent_path(), ignored);
    const std::string text = json.dump(1);
    return writeFile(m_file, asBytes(text));
}

} // namespace leadlight::io
