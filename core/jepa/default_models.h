// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace leadlight::jepa {

/// The folder of the executable that runs; empty where the system does not tell.
[[nodiscard]] std::filesystem::path executableFolder();

/// Where the bundled models lie: the variable LEADLIGHT_MODELS if set, else ../share/leadlight/models beside
/// the folder of the executable (a build copies resources/models there).
[[nodiscard]] std::filesystem::path defaultModelFolder();

/// encoder.safetensors in that folder. Whether it exists is not asked.
[[nodiscard]] std::filesystem::path defaultEncoderPath();

/// superclass.safetensors in that folder: the head for CD, HYP, MI, NORM, STTC.
[[nodiscard]] std::filesystem::path defaultHeadPath();

/// All heads that belong to the bundled encoder and are there, that for the superclasses first:
/// rhythm.safetensors and statements.safetensors beside it.
[[nodiscard]] std::vector<std::filesystem::path> defaultHeadPaths();

} // namespace leadlight::jepa
