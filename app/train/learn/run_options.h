// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace leadlight::train {

/// What every learning command asks for.
struct RunOptions {
    std::filesystem::path data;
    std::filesystem::path output;
    jepa::DeviceChoice device = jepa::DeviceChoice::Auto;
    jepa::PrecisionChoice precision = jepa::PrecisionChoice::Auto;
    int threads = 0;
};

/// Adds --data, -o, --device, --precision and --threads.
void addRunOptions(CLI::App& command, RunOptions& options);

} // namespace leadlight::train
