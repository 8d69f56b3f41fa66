// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/model_choice.h"
#include "app/cli/table_arguments.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::cli {

/// What `leadlight-cli analyze` was asked for. Empty paths: not wanted.
struct AnalyzeOptions {
    std::vector<std::filesystem::path> files;
    ModelOptions models;
    TableArguments table;
    int batch = 0;
    std::string shard;
    bool json = false;
    bool resume = false;
    bool progress = false;
    std::filesystem::path lines;
    std::filesystem::path database;
    std::filesystem::path embeddings;
    std::filesystem::path tokens;
    std::filesystem::path attention;
};

} // namespace leadlight::cli
