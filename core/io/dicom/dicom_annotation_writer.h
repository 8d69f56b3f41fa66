// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/reading.h"
#include "core/record/recording.h"

#include <vector>

class DcmItem;

namespace leadlight::io::dicom {

/// Writes statements, measurements and readings as the Waveform Annotation Sequence (PS3.3 C.10.10), of all
/// channels of the first group: statements as annotation group 0, measurements as 1, readings of people as 2
/// and on, marks on the signal (beats, waves, comments) as the group behind them. Nothing is written where
/// there is none. `firstGroup` is the series that is written as the first group: marks count from its
/// beginning, and there are none where it is no rhythm.
void putAnnotations(DcmItem& dataset, const Recording& recording, const Series& firstGroup,
                    const std::vector<Reading>& readings);

} // namespace leadlight::io::dicom
