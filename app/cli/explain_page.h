// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/deidentify_arguments.h"
#include "app/cli/model_choice.h"
#include "app/cli/table_arguments.h"
#include "core/explain/method.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::cli {

/// Recordings to be written as pages.
struct PageOptions {
    std::vector<std::filesystem::path> files;
    std::filesystem::path out; ///< the page; of several recordings the folder for them
    std::string label;         ///< empty: what is suggested for each recording
    std::vector<explain::Method> methods;
    bool checks = true;
    DeidentifyArguments deidentify;
    ModelOptions models;
    TableArguments table;
};

/// Writes each recording with its maps, checks and models as one HTML file that needs nothing else.
[[nodiscard]] Result<int> runPages(const PageOptions& options);

} // namespace leadlight::cli
