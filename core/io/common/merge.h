// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <vector>

namespace leadlight::io {

/// Joins rhythm series that hold different leads of one recording (limb and chest leads apart, or four strips
/// of three leads one after the other) into one, with gaps where a lead was not recorded. Series of another
/// rate or unit, or that repeat a lead, stay by themselves; the fullest ECG comes first.
void mergeRhythm(std::vector<Series>& series);

} // namespace leadlight::io
