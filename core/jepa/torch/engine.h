// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"

#include <memory>

namespace leadlight::jepa {

/// LibTorch as an Engine. Programs load it as a module (core/jepa/engine_module.h); leadlight-train links it.
[[nodiscard]] std::unique_ptr<Engine> makeTorchEngine();

} // namespace leadlight::jepa
