// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/synthesis/random.h"
#include "tests/support/synthesis/scenario.h"

#include <array>
#include <vector>

namespace leadlight::synthesis {

/// Potentials of the nine electrodes that make the leads: right arm, left arm, left leg, V1 to V6. Millivolts
/// against the mean of the three limb electrodes of an undisturbed heart.
using Electrodes = std::array<std::vector<double>, 9>;

/// The potentials behind leads I, II, V1 to V6.
[[nodiscard]] Electrodes electrodesFrom(const std::array<std::vector<double>, 8>& leads);

/// Adds a wandering baseline, muscle and mains noise, each electrode its own. Because they are added before
/// the leads are formed, the limb leads obey Einthoven's law with all their noise, as real ones do.
void disturb(Electrodes& electrodes, const Disturbance& disturbance, double rateHz, Random& random);

/// Leads I, II, V1 to V6 against Wilson's central terminal.
[[nodiscard]] std::array<std::vector<double>, 8> leadsFrom(const Electrodes& electrodes);

} // namespace leadlight::synthesis
