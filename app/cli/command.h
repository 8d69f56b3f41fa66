// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace leadlight::cli {

/// What a command does once its arguments are parsed. The exit code: 0 done, 1 could not be done (the
/// command, or the Error returned here, said why on standard error).
using Action = std::function<Result<int>()>;

/// A command adds itself to the program, and sets `chosen` when it is the one that was asked for.
using Register = void (*)(CLI::App& program, Action& chosen);

} // namespace leadlight::cli
