// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/aecg/aecg_node.h"
#include "core/record/recording.h"

namespace leadlight::io::aecg {

/// Takes the annotation sets of a <series> or <derivedSeries> into the recording: interpretations and rhythms
/// as statements, intervals and axes that hold for the whole recording as measurements. Sets by a device come
/// before those by a person. Marks on beats and waves become annotations where `marks` is set: those of a
/// representative beat have no place in the recording's time.
void readAnnotations(pugi::xml_node series, bool marks, Recording& recording);

} // namespace leadlight::io::aecg
