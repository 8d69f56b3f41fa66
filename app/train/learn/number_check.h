// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <limits>

namespace leadlight::train {

/// Checks of a number on the command line. NaN and infinity, which CLI11's own ranges let pass, are refused.
/// From `low` to `high`, both allowed; without `high` there is no upper limit.
[[nodiscard]] CLI::Validator atLeast(double low, double high = std::numeric_limits<double>::infinity());
/// The same, but `low` itself is refused.
[[nodiscard]] CLI::Validator above(double low, double high = std::numeric_limits<double>::infinity());

/// Fails with CLI11's error for wrong usage where an encoder or predictor of this width cannot be: it must be
/// a multiple of 4 (positions) and of the number of attention heads. The names are those of the options.
void requireWidthFits(const char* widthOption, int width, const char* headsOption, int heads);

/// requireWidthFits() for the --dim and --heads of an encoder, whose attention heads must be no wider than
/// what runs it can compute with.
void requireEncoderFits(int width, int heads);

} // namespace leadlight::train
