// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/card.h"
#include "core/record/recording.h"

#include <span>
#include <string_view>
#include <vector>

namespace leadlight::jepa {

/// What the encoder reads: (L, 2500) float32 millivolts at 250 Hz, rows in the order of `leads` (indices into
/// kModelLeads, ascending).
struct ModelInput {
    std::vector<int> leads{0, 1, 2, 3, 4, 5, 6, 7};
    std::vector<float> samples;
};

/// Prepares ten seconds of a recording from `startS` on as the authors do: to 500 Hz if needed, then to 250
/// Hz, both with the Fourier method in float64, then float32; no normalisation (reference: ECG-JEPA code),
/// and what else the encoder's recipe asks for (Encoder::recipe()). Fails with Unsupported and the reason
/// where the quality gate (checkForAnalysis) says no.
[[nodiscard]] Result<ModelInput> prepareInput(const Recording& recording, double startS = 0.0,
                                              std::string_view recipe = kRecipe);

/// Brings rows of kModelSamples samples, prepared by kRecipe, to another recipe.
void bringToRecipe(std::span<float> rows, std::string_view recipe);

} // namespace leadlight::jepa
