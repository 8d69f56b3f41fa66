// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/model_choice.h"
#include "core/explain/target.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::cli {

/// The head that knows a label, and the label as what is explained.
struct Chosen {
    const jepa::Head* head = nullptr;
    explain::Target target;
};

/// The label among all heads; nothing where none is asked for or there is no head at all. NotFound where no
/// head knows it.
[[nodiscard]] Result<std::optional<Chosen>> findTarget(const LoadedModels& models, const std::string& label);

/// What encode() must keep for suggestedTargets(): the tokens where a head weighs them itself.
[[nodiscard]] jepa::EncodeOptions readByHeads(const LoadedModels& models);

/// What a person would ask about first: the findings that are suggested for a recording, or where none is the
/// most probable one.
[[nodiscard]] std::vector<Chosen> suggestedTargets(const LoadedModels& models,
                                                   const jepa::Encoding& encoding);

} // namespace leadlight::cli
