// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/training_options.h"

namespace leadlight::train {

void addTrainingRun(CLI::App& command, TrainingRun& run) {
    addRunOptions(command, run);
    auto* resume =
        command.add_flag("--resume", run.resume, "Go on from the saved state (.state beside the model file)");
    command.add_flag("--force", run.force, "Begin anew where a model or its state is there already")
        ->excludes(resume);
}

void addSizes(CLI::App& command, jepa::EncoderConfig& sizes, const std::string& prefix,
              const std::string& whose) {
    command.add_option("--" + prefix + "dim", sizes.dim, whose + "width of a token")
        ->check(atLeast(4, jepa::kMaxEncoderDim))
        ->capture_default_str();
    command.add_option("--" + prefix + "depth", sizes.depth, whose + "blocks")
        ->check(atLeast(1, jepa::kMaxEncoderDepth))
        ->capture_default_str();
    command.add_option("--" + prefix + "heads", sizes.attentionHeads, whose + "attention heads")
        ->check(atLeast(1, jepa::kMaxEncoderDim))
        ->capture_default_str();
}

void addPatchScale(CLI::App& command, double& scale, const std::string& whose) {
    command
        .add_option("--patch-scale", scale,
                    whose + "factor on the patch embedding's initial weights; 1 as published")
        ->check(above(0))
        ->capture_default_str();
}

} // namespace leadlight::train
