// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/encoder_config.h"
#include "core/jepa/tensor_file.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace leadlight::jepa {

/// Named tensors of one module, as in a state dict.
using StateDict = std::map<std::string, TensorData>;

/// What a checkpoint of the authors holds: `torch.save({'encoder': OrderedDict, 'epoch': n})`, with more
/// modules in a training state.
struct Checkpoint {
    std::map<std::string, StateDict> modules;    ///< by key: "encoder", "target_encoder", "predictor" …
    std::map<std::string, std::int64_t> numbers; ///< whole numbers beside them: "epoch"
};

/// Reads a checkpoint written by torch.save (zip form; torch 1.6 and later). Own reader of stored zip entries
/// and of the few pickle opcodes that a dict of state dicts needs; any other opcode or global is refused with
/// Unsupported and a sentence. Nothing is executed.
[[nodiscard]] Result<Checkpoint> readCheckpoint(const std::filesystem::path& path);

/// What an import did, for the person who asked for it.
struct ImportReport {
    EncoderConfig config;
    bool attentionHeadsAssumed = false; ///< they are not in a state dict: assumedAttentionHeads() was used
    std::size_t tensors = 0;
    std::size_t parameters = 0;      ///< numbers in all tensors, the position table among them
    double positionDifference = 0.0; ///< largest absolute difference of pos_embed to our own table
    std::optional<std::int64_t> epoch;
    Sha256 checkpoint; ///< of the file that was read
    Sha256 model;      ///< of the file that was written
};

/// Imports the encoder of a checkpoint into a model file with the official tensor names in float32.
/// `attentionHeads` 0: assumed.
[[nodiscard]] Result<ImportReport> importCheckpoint(const std::filesystem::path& checkpoint,
                                                    const std::filesystem::path& output,
                                                    int attentionHeads = 0);

} // namespace leadlight::jepa
