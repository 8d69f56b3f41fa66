// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::train {

/// A table with named columns, as comma-separated values (RFC 4180: quoted fields may hold commas, line
/// breaks and doubled quotes).
class CsvTable {
public:
    /// Reads a file of at most 64 MiB. Rows shorter than the header are filled with empty fields.
    [[nodiscard]] static Result<CsvTable> read(const std::filesystem::path& path);
    /// Reads text; `name` is what errors call it.
    [[nodiscard]] static Result<CsvTable> parse(std::string_view text, const std::string& name);

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }

    [[nodiscard]] bool has(std::string_view column) const;
    /// The field without surrounding white space; empty where the column is absent.
    [[nodiscard]] std::string_view at(std::size_t row, std::string_view column) const;

private:
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace leadlight::train
