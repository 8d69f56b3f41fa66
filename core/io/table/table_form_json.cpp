// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/limits.h"
#include "core/io/table/table_form.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace leadlight::io {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestName = 64;
constexpr std::array<std::pair<std::string_view, double>, 4> kTimeUnits{
    {{"s", 1.0}, {"ms", 1e-3}, {"us", 1e-6}, {"unknown", 0.0}}};
constexpr std::array<std::string_view, 6> kUnits{"", "uV", "mV", "V", "nV", "unknown"};

std::string_view timeUnitName(double seconds) {
    for (const auto& [name, value] : kTimeUnits) {
        if (value == seconds)
            return name;
    }
    return "s";
}

std::optional<TableColumn> columnOf(const Json& json) {
    if (!json.is_object())
        return std::nullopt;
    const auto textOf = [&](const char* key) {
        const auto place = json.find(key);
        return place != json.end() && place->is_string() ? place->get<std::string>() : std::string();
    };
    TableColumn column{textOf("lead"), textOf("unit")};
    if (column.lead.size() > kLongestName ||
        std::find(kUnits.begin(), kUnits.end(), column.unit) == kUnits.end())
        return std::nullopt;
    return column;
}

/// A whole number up to `most`.
std::optional<std::size_t> countOf(const Json& json, const char* key, std::size_t most) {
    const auto place = json.find(key);
    if (place == json.end() || !place->is_number_unsigned() || place->get<std::size_t>() > most)
        return std::nullopt;
    return place->get<std::size_t>();
}

} // namespace

std::string tableFormJson(const TableForm& form) {
    Json table{{"separator", std::string(1, form.separator)},
               {"decimal", form.decimalComma ? "," : "."},
               {"header_lines", form.headerLines},
               {"time_column", form.timeColumn ? Json(*form.timeColumn) : Json(nullptr)},
               {"time_unit", timeUnitName(form.timeUnitS)},
               {"rate_hz", form.rateHz ? Json(*form.rateHz) : Json(nullptr)},
               {"rate_said", form.rateSaid},
               {"columns", Json::array()}};
    for (const TableColumn& column : form.columns)
        table["columns"].push_back({{"lead", column.lead}, {"unit", column.unit}});
    return Json{{"table", table}}.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::optional<TableForm> tableFormFromJson(std::string_view text) {
    if (text.size() > kMaxCompanionBytes)
        return std::nullopt;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("table") || !json["table"].is_object())
        return std::nullopt;
    const Json& table = json["table"];
    TableForm form;
    const auto separator = table.find("separator");
    constexpr std::string_view kSeparators = "\t;,| ";
    if (separator == table.end() || !separator->is_string() || separator->get<std::string>().size() != 1 ||
        kSeparators.find(separator->get<std::string>()[0]) == std::string_view::npos)
        return std::nullopt;
    form.separator = separator->get<std::string>()[0];
    form.decimalComma = table.value("decimal", Json(".")) == Json(",");
    form.headerLines = countOf(table, "header_lines", kMaxHeaderLines).value_or(0);
    form.timeColumn = countOf(table, "time_column", kMaxTableColumns);
    if (!form.timeColumn && !table.value("time_column", Json(nullptr)).is_null())
        return std::nullopt;
    const Json timeUnit = table.value("time_unit", Json("s"));
    for (const auto& [name, seconds] : kTimeUnits) {
        if (timeUnit == Json(std::string(name)))
            form.timeUnitS = seconds;
    }
    if (const auto rate = table.find("rate_hz"); rate != table.end() && rate->is_number())
        form.rateHz = rate->get<double>();
    form.rateSaid = form.rateHz && table.value("rate_said", Json(false)) == Json(true);
    const auto columns = table.find("columns");
    if (columns == table.end() || !columns->is_array() || columns->size() > kMaxTableColumns)
        return std::nullopt;
    for (const Json& one : *columns) {
        auto column = columnOf(one);
        if (!column)
            return std::nullopt;
        form.columns.push_back(std::move(*column));
    }
    if (form.timeColumn && *form.timeColumn >= form.columns.size())
        return std::nullopt;
    return form;
}

} // namespace leadlight::io
