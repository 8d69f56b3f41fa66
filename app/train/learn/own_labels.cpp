// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/own_labels.h"

#include "app/train/prepare/csv_table.h"
#include "core/base/file.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>

namespace leadlight::train {

namespace {

using Json = nlohmann::json;

constexpr std::uint64_t kMaxTableBytes = std::uint64_t{64} << 20;

tl::unexpected<Error> broken(const std::filesystem::path& folder) {
    return fail(ErrorCode::Malformed, "manifest.json and own_labels.csv in " + folder.string() +
                                          " do not belong together; prepare the data set anew.");
}

/// The entry of a JSON object if it is a text.
std::optional<std::string> textOf(const Json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? std::optional(found->get<std::string>())
                                                       : std::nullopt;
}

std::optional<OwnLabels> namedIn(const Json& json) {
    OwnLabels own;
    const auto set = textOf(json, "label_set");
    if (!set || set->empty() || !json.contains("labels") || !json["labels"].is_array() ||
        !json.value("version", Json()).is_number_integer())
        return std::nullopt;
    own.set = *set;
    own.version = json["version"].get<int>();
    for (const Json& one : json["labels"]) {
        const auto name = textOf(one, "name");
        const std::string code = textOf(one, "code").value_or("");
        const std::string system = textOf(one, "code_system").value_or("");
        if (!name || name->empty())
            return std::nullopt;
        own.labels.push_back({*name, code.empty() || system.empty() ? code : system + ":" + code});
    }
    return own;
}

/// Nothing where the row is not of the annotators' ones; fails where only some labels are known.
Result<std::optional<std::vector<std::uint8_t>>>
saidOf(const CsvTable& table, std::size_t row, const OwnLabels& own, const std::filesystem::path& folder) {
    std::vector<std::uint8_t> said;
    for (const OwnLabel& label : own.labels) {
        const std::string_view field = table.at(row, label.name);
        if (field == "0" || field == "1")
            said.push_back(field == "1" ? 1 : 0);
        else if (!field.empty())
            return broken(folder);
    }
    if (said.empty())
        return std::optional<std::vector<std::uint8_t>>();
    if (said.size() != own.labels.size())
        return broken(folder);
    return said;
}

} // namespace

Result<OwnLabels> readOwnLabels(const std::filesystem::path& folder, ByteView manifest,
                                std::vector<DataRow>& rows) {
    const Json json = Json::parse(asText(manifest), nullptr, false);
    if (!json.is_object() || !json.contains("own_labels"))
        return OwnLabels{};
    auto own = namedIn(json["own_labels"]);
    const auto content = readFile(folder / "own_labels.csv", kMaxTableBytes);
    if (!content)
        return fail(content.error());
    if (!own || textOf(json["own_labels"], "sha256") != sha256(*content).hex())
        return broken(folder);
    const auto table = CsvTable::parse(asText(*content), (folder / "own_labels.csv").string());
    if (!table)
        return fail(table.error());
    if (table->rows() != rows.size())
        return broken(folder);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto said = saidOf(*table, row, *own, folder);
        if (!said)
            return fail(said.error());
        rows[row].own = std::move(*said);
    }
    return std::move(*own);
}

} // namespace leadlight::train
