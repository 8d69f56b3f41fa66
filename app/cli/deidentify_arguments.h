// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/deidentify.h"

#include <CLI/CLI.hpp>

#include <string>

namespace leadlight::cli {

/// What a person asked for about identifiers.
struct DeidentifyArguments {
    bool wanted = false;
    std::string keyFile;
    bool shiftDates = false;
    bool keepAgeAndSex = false;
    bool keepDevice = false;
};

/// Adds --deidentify and what belongs to it.
void addDeidentifyOptions(CLI::App& command, DeidentifyArguments& arguments);

/// Adds what belongs to it alone, for a command that always leaves identifiers out.
void addCleaningOptions(CLI::App& command, DeidentifyArguments& arguments);

/// The recording without its identifiers; reads the key file.
[[nodiscard]] Result<io::Deidentified> deidentified(const Recording& recording,
                                                    const DeidentifyArguments& arguments);

} // namespace leadlight::cli
