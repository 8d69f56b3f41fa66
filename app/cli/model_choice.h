// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/encoder.h"
#include "core/jepa/head.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace leadlight::cli {

/// Which models to run, and where.
struct ModelOptions {
    std::filesystem::path encoder;            ///< empty: the bundled one
    std::vector<std::filesystem::path> heads; ///< empty: the bundled one, if it belongs to the encoder
    bool allHeads = false;                    ///< all bundled heads instead of the one for the superclasses
    std::string device = "auto";
    std::string precision = "auto";
};

/// Adds --encoder, --head, --device and --precision to a command.
void addModelOptions(CLI::App& command, ModelOptions& options);

/// The model files that were named.
[[nodiscard]] std::vector<std::filesystem::path> namedModels(const ModelOptions& options);

/// An encoder that is ready to run, and the heads that belong to it.
struct LoadedModels {
    std::unique_ptr<jepa::Engine> engine; ///< first, so that it is destroyed last
    std::unique_ptr<jepa::Encoder> encoder;
    Sha256 encoderSha256;
    jepa::Card encoderCard;
    std::vector<jepa::Head> heads;
};

/// Opens the models and loads LibTorch. Fails with one sentence where a model is missing, a head does not
/// belong to the encoder, or LibTorch cannot be loaded.
[[nodiscard]] Result<LoadedModels> loadModels(const ModelOptions& options);

} // namespace leadlight::cli
