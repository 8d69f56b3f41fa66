// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/csv_table.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <utility>

namespace leadlight::train {
namespace {

constexpr std::uint64_t kMaxBytes = 64U << 20U;

/// Splits the text into records of fields, quotes resolved.
std::vector<std::vector<std::string>> parseRecords(std::string_view text) {
    std::vector<std::vector<std::string>> records;
    std::vector<std::string> record;
    std::string field;
    bool quoted = false;
    const auto endRecord = [&] {
        record.push_back(std::exchange(field, {}));
        if (record.size() > 1 || !record.front().empty())
            records.push_back(std::move(record));
        record.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            record.push_back(std::exchange(field, {}));
        } else if (c == '\n') {
            endRecord();
        } else if (c != '\r') {
            field += c;
        }
    }
    if (!field.empty() || !record.empty())
        endRecord();
    return records;
}

} // namespace

Result<CsvTable> CsvTable::read(const std::filesystem::path& path) {
    auto bytes = readFile(path, kMaxBytes);
    if (!bytes)
        return fail(std::move(bytes).error());
    return parse(asText(*bytes), path.string());
}

Result<CsvTable> CsvTable::parse(std::string_view text, const std::string& name) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    auto records = parseRecords(text);
    if (records.empty())
        return fail(ErrorCode::Malformed, name + " is empty; a table with a row of column names is needed.");
    CsvTable table;
    for (std::size_t i = 0; i < records.front().size(); ++i)
        table.m_columns.emplace(trimmed(records.front()[i]), i);
    const std::size_t width = records.front().size();
    table.m_rows.assign(std::make_move_iterator(records.begin() + 1), std::make_move_iterator(records.end()));
    for (auto& row : table.m_rows)
        row.resize(width);
    return table;
}

bool CsvTable::has(std::string_view column) const {
    return m_columns.contains(column);
}

std::string_view CsvTable::at(std::size_t row, std::string_view column) const {
    const auto found = m_columns.find(column);
    return found == m_columns.end() ? std::string_view{} : trimmed(m_rows.at(row)[found->second]);
}

} // namespace leadlight::train
