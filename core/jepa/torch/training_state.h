// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/torch/adamw.h"
#include "core/jepa/torch/learner.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace leadlight::jepa {

/// Writes student, teacher, predictor and optimiser as one safetensors file. `run` describes the run and is
/// compared on reading.
[[nodiscard]] Result<void> writeTrainingState(const std::filesystem::path& path,
                                              const std::map<std::string, std::string>& run,
                                              std::int64_t step, JepaModel& model, const AdamW& optimiser);

/// Fills model and optimiser from such a file and gives the steps done. Invalid where it is of another run,
/// saying what differs.
[[nodiscard]] Result<std::int64_t> readTrainingState(const std::filesystem::path& path,
                                                     const std::map<std::string, std::string>& run,
                                                     JepaModel& model, AdamW& optimiser);

} // namespace leadlight::jepa
