// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/number_check.h"
#include "app/train/learn/run_options.h"
#include "core/jepa/encoder_config.h"

#include <CLI/CLI.hpp>

#include <string>

namespace leadlight::train {

/// What both commands that train for hours ask for: where and with what, and how to treat what is there
/// already.
struct TrainingRun : RunOptions {
    bool resume = false;
    bool force = false;

    /// What must be true for checkModelOutput() to replace, and the options that say so.
    [[nodiscard]] bool replaces() const { return resume || force; }

    static constexpr const char* kWaysOut = "--resume to go on or --force to begin anew";
};

/// Adds addRunOptions(), --resume and --force.
void addTrainingRun(CLI::App& command, TrainingRun& run);

/// Adds --dim, --depth and --heads. `prefix` stands before the names ("predictor-"), `whose` before what they
/// mean.
void addSizes(CLI::App& command, jepa::EncoderConfig& sizes, const std::string& prefix,
              const std::string& whose);

/// Adds --patch-scale.
void addPatchScale(CLI::App& command, double& scale, const std::string& whose);

/// Adds the numbers that jepa::PretrainOptions and jepa::FinetuneOptions share; a step takes `leastBatch`
/// recordings at least.
template <class Options>
void addSchedule(CLI::App& command, Options& o, int leastBatch) {
    const auto add = [&](const char* name, auto& value, const char* meaning, const CLI::Validator& check) {
        command.add_option(name, value, meaning)->check(check)->capture_default_str();
    };
    add("--batch", o.batch, "Recordings a step", atLeast(leastBatch, 65536));
    add("--micro-batch", o.microBatch, "Recordings in memory at once", atLeast(leastBatch, 65536));
    add("--epochs", o.epochs, "Passes over the data", above(0, 1e6));
    add("--warmup", o.warmupEpochs, "Epochs of warm-up", atLeast(0, 1e6));
    add("--lr", o.learningRate, "Highest learning rate", above(0, 100));
    add("--weight-decay", o.weightDecay, "Weight decay of matrices", atLeast(0, 100));
    add("--clip", o.clipNorm, "Largest norm of the gradient; 0: not cut", atLeast(0));
    add("--drop-path", o.dropPath, "Stochastic depth of the last block", atLeast(0, 0.99));
    add("--seed", o.seed, "Where chance begins", atLeast(0));
    add("--save-every", o.saveEveryS, "Seconds between savings", atLeast(0));
}

/// Copies what jepa::PretrainOptions and jepa::FinetuneOptions take from the run; the state lies beside the
/// output.
template <class Options>
void takeRun(Options& o, const TrainingRun& run) {
    o.device = run.device;
    o.precision = run.precision;
    o.threads = run.threads;
    o.state = run.output;
    o.state += ".state";
}

} // namespace leadlight::train
