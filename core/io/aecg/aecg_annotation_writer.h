// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/reading.h"
#include "core/record/recording.h"

#include <pugixml.hpp>

#include <vector>

namespace leadlight::io::aecg {

/// Adds one annotation set by the device (statements, measurements and marks, where there are any) and one by
/// each person who read the recording. `originS`: the recording's time at the first sample of the series,
/// from which the times of marks count.
void addAnnotationSets(pugi::xml_node series, const Recording& recording,
                       const std::vector<Reading>& readings, double originS);

} // namespace leadlight::io::aecg
