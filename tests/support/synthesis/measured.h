// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/synthesis/truth.h"

#include <map>
#include <string>
#include <vector>

namespace leadlight::synthesis {

/// The measurements that a perfect device would print, under the keys of Recording::measurements: rate and RR
/// over all beats, intervals as medians over normal beats, frontal axes from the areas of the waves in I and
/// aVF as the
/// electrodes lie.
[[nodiscard]] std::map<std::string, double> measuredFromTruth(const std::vector<BeatTruth>& beats,
                                                              const Scenario& scenario);

} // namespace leadlight::synthesis
