// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

class DcmDataset;

namespace leadlight::io::dicom {

/// Takes the Waveform Annotation Sequence (PS3.3 C.10.10) into the recording: texts and coded findings as
/// statements, numbers that hold for all leads as measurements. Vendors number their annotation groups as
/// they like, so that number is not looked at; marks at single moments (fiducials) are not imported.
void readAnnotations(DcmDataset& dataset, Recording& recording);

} // namespace leadlight::io::dicom
