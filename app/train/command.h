// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace leadlight::train {

/// What a command does once its arguments are parsed. The exit code: 0 done, 1 could not be done (the
/// command, or the Error returned here, said why on standard error).
using Action = std::function<Result<int>()>;

/// A command adds itself to the program, and sets `chosen` when it is the one that was asked for.
using Register = void (*)(CLI::App& program, Action& chosen);

#ifdef LEADLIGHT_HAS_IO
/// `prepare`: folders of recordings and label tables to one prepared data set. Needs the readers.
void addPrepareCommand(CLI::App& program, Action& chosen);
#endif

#ifdef LEADLIGHT_HAS_TORCH
/// `pretrain`: an encoder from unlabelled recordings.
void addPretrainCommand(CLI::App& program, Action& chosen);
/// `finetune`: all weights of an encoder on labels.
void addFinetuneCommand(CLI::App& program, Action& chosen);
/// `head`: a linear head on an encoder, calibrated.
void addHeadCommand(CLI::App& program, Action& chosen);
/// `evaluate`: how well a linear head on an encoder does on recordings that neither has seen.
void addEvaluateCommand(CLI::App& program, Action& chosen);
#endif

} // namespace leadlight::train
