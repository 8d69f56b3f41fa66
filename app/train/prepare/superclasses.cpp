// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/superclasses.h"

#include "app/train/prepare/csv_table.h"
#include "core/base/text.h"

#include <algorithm>

namespace leadlight::train {

Result<SuperclassTable> SuperclassTable::read(const std::filesystem::path& path) {
    const auto rows = CsvTable::read(path);
    if (!rows)
        return fail(rows.error());
    if (!rows->has("diagnostic") || !rows->has("diagnostic_class"))
        return fail(ErrorCode::Malformed,
                    path.string() +
                        " lacks the columns diagnostic and diagnostic_class of PTB-XL's scp_statements.csv.");
    SuperclassTable table;
    for (std::size_t row = 0; row < rows->rows(); ++row) {
        const auto found =
            std::find(kSuperclasses.begin(), kSuperclasses.end(), rows->at(row, "diagnostic_class"));
        if (parseDouble(rows->at(row, "diagnostic")) == 1.0 && found != kSuperclasses.end())
            table.m_classOfCode.emplace(rows->at(row, ""),
                                        static_cast<std::size_t>(found - kSuperclasses.begin()));
    }
    return table;
}

std::optional<SuperclassSet> SuperclassTable::superclasses(const std::vector<std::string>& codes) const {
    SuperclassSet classes;
    for (const std::string& code : codes) {
        if (const auto found = m_classOfCode.find(code); found != m_classOfCode.end())
            classes.set(found->second);
    }
    return classes.any() ? std::optional(classes) : std::nullopt;
}

std::vector<std::string> parseScpCodes(std::string_view text) {
    std::vector<std::string> codes;
    if (text.find('\'') != std::string_view::npos) {
        const auto parts = split(text, '\'');
        for (std::size_t i = 1; i < parts.size(); i += 2)
            codes.emplace_back(parts[i]);
    } else {
        for (const std::string_view part : split(text, ' ')) {
            if (!trimmed(part).empty())
                codes.emplace_back(trimmed(part));
        }
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

} // namespace leadlight::train
