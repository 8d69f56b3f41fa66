// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"

namespace leadlight::jepa {

/// Bumped with every change of Engine, Encoder or their values, so that a module of another build is refused.
inline constexpr int kEngineAbi = 3;

/// Opens the engine module (leadlight-torch.so) on first use: LibTorch is loaded here and nowhere else. The
/// module stays loaded for the life of the process. Fails with Unavailable and a sentence where the module or
/// LibTorch is missing, broken or of another build.
[[nodiscard]] Result<std::unique_ptr<Engine>> loadEngineModule(const std::filesystem::path& module);

/// Where the module lies relative to this program: the variable LEADLIGHT_ENGINE if set, else
/// ../lib/leadlight/leadlight-torch.so beside the folder of the executable.
[[nodiscard]] std::filesystem::path defaultEngineModule();

} // namespace leadlight::jepa
