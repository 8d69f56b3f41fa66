// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <vector>

class DcmItem;

namespace leadlight::io::dicom {

/// How the ECG was taken, as the Acquisition Context Sequence says (PS3.3 C.7.6.14: electrode placement,
/// exercise, drugs given …), a note for each entry: "Electrode Placement: Mason-Likar". Electrodes in the
/// standard places or in unstated ones (SCPECG 5.4.5-33-1-1 and -0) give no note.
[[nodiscard]] std::vector<Note> acquisitionContext(DcmItem& dataset);

} // namespace leadlight::io::dicom
