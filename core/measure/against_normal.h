// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <string>

namespace leadlight::measure {

/// What plain rules see in a tracing that a normal ECG does not have, as the end of a sentence ("ST elevation
/// of 0.41 mV in V2 and V3"); empty where they see nothing, which proves nothing. The rules are few and wide,
/// so that they almost never speak on normal recordings: atrial fibrillation, no P waves, paced rhythm,
/// bundle branch block (statementsOf()), PR above 220 ms, and ST elevation at J of 0.25 mV and more in two
/// neighbouring chest leads or 0.15 mV in two neighbouring limb leads (wider than the 0.2 and 0.1 mV of the
/// Fourth Universal Definition of Myocardial Infarction, 2018, which young men's normal ECGs reach).
[[nodiscard]] std::string againstNormal(const Measured& measured);

/// The same for ten seconds of a recording, from `startS` seconds of its rhythm series on.
[[nodiscard]] std::string againstNormal(const Recording& recording, double startS);

} // namespace leadlight::measure
