// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/torch/adamw.h"
#include "core/jepa/torch/learner.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace leadlight::jepa {

/// Modules of a training state with the prefix that their tensors' names bear in the file: "encoder.".
using StateParts = std::vector<std::pair<std::string, NamedTensors>>;

/// Writes modules and optimiser as one safetensors file. `run` describes the run and is compared on reading.
[[nodiscard]] Result<void> writeTrainingState(const std::filesystem::path& path,
                                              const std::map<std::string, std::string>& run,
                                              std::int64_t step, const StateParts& parts,
                                              const AdamW& optimiser);

/// Fills modules and optimiser from such a file and gives the steps done. Invalid where it is of another run,
/// saying what differs.
[[nodiscard]] Result<std::int64_t> readTrainingState(const std::filesystem::path& path,
                                                     const std::map<std::string, std::string>& run,
                                                     const StateParts& parts, AdamW& optimiser);

/// Student, teacher and predictor, under the authors' names.
[[nodiscard]] StateParts stateParts(JepaModel& model);

} // namespace leadlight::jepa
