// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table_opening.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::cli {

/// What a person says of tables of numbers (CSV, TSV) that do not say it themselves.
struct TableArguments {
    std::string separator;          ///< "comma", "semicolon", "tab", "bar", "space"; empty: as it looks
    std::string decimal;            ///< "point" or "comma"; empty: as it looks
    int headerLines = -1;           ///< -1: as it looks
    int timeColumn = -1;            ///< counted from 1; 0: there is none; -1: as it looks
    std::string timeUnit;           ///< "s", "ms", "us"; empty: as it looks
    double rateHz = 0.0;            ///< 0: from the time column or the file's own words
    std::string unit;               ///< "uV", "mV", "V", "nV", "unknown"; empty: as each column says
    std::vector<std::string> leads; ///< of every column but that of time, "-" for one to be left out

    [[nodiscard]] bool any() const;
};

/// Adds --separator, --decimal and the rest.
void addTableOptions(CLI::App& command, TableArguments& arguments);

/// io::openRecording, where tables are read as was said of them. Fails with Invalid where that does not fit
/// the table: leads that are not as many as its columns, or a time column that it has not.
[[nodiscard]] Result<io::Opened> openAsTold(const std::filesystem::path& path, const TableArguments& said);

} // namespace leadlight::cli
