// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/synthesis/scenario.h"

#include <cstdint>
#include <string>
#include <vector>

namespace leadlight::synthesis {

/// The scenario of a finding in another body: the heart turned in the chest, every wave a little different in
/// strength, direction and length, another rate, other disturbances; what the finding is made of stays. For
/// training: no two seeds look alike, and none is one of resources/examples.
[[nodiscard]] Scenario variedScenario(Finding finding, std::uint64_t seed);

/// SCP-ECG codes (as PTB-XL writes them) that are true of a scenario: its finding, and the sinus rhythm by
/// its rate (SR from 60 to 100 beats a minute, SBRAD, STACH). Empty for findings that are none of the
/// heart's.
[[nodiscard]] std::vector<std::string> scpCodes(const Scenario& scenario);

} // namespace leadlight::synthesis
