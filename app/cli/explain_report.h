// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/model_choice.h"
#include "app/cli/table_arguments.h"
#include "core/explain/method.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::cli {

/// A cohort to be explained by several methods.
struct ReportOptions {
    std::vector<std::filesystem::path> files;
    std::string label;                    ///< empty: what is suggested for each recording
    std::vector<explain::Method> methods; ///< all of them as a rule
    bool checks = true;
    std::filesystem::path events;               ///< empty: none are known
    std::vector<std::filesystem::path> reports; ///< .html or .json
    ModelOptions models;
    TableArguments table;
    bool json = false; ///< print the JSON report, too
    bool progress = false;
};

/// Makes and checks the maps of every recording and writes which method passes how often. One recording is in
/// memory at a time.
[[nodiscard]] Result<int> runReport(const ReportOptions& options);

} // namespace leadlight::cli
