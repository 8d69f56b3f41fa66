// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <vector>

namespace leadlight::io {

/// Puts the ECG before signals beside it: the fullest ECG first, then most leads with a name, then most
/// leads, then the highest rate; else the file's order stays.
void sortEcgFirst(std::vector<Series>& series);

} // namespace leadlight::io
