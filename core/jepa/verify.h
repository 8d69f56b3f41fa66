// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/jepa/card.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::jepa {

/// What a check of a model file found.
struct ModelCheck {
    Sha256 sha256;
    ModelKind kind = ModelKind::Encoder;
    std::vector<std::string> problems; ///< one sentence each; empty: the file is as it must be
    bool weightsVouchedFor = false;    ///< an encoder whose card holds a digest that its weights match
};

/// Checks a model file: its structure, that all numbers are finite, that sizes and card agree, and of an
/// encoder that the stored position table is the published one and that its weights are those its card was
/// written with, where it tells (weightsDigest()). Fails only where the file cannot be read as a
/// model at all.
[[nodiscard]] Result<ModelCheck> verifyModel(const std::filesystem::path& path);

} // namespace leadlight::jepa
