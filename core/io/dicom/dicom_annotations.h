// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <cstddef>
#include <span>

class DcmDataset;

namespace leadlight::io::dicom {

/// Takes the Waveform Annotation Sequence (PS3.3 C.10.10) into the recording: texts and coded findings as
/// statements, numbers that hold for all leads as measurements. Vendors number their annotation groups as
/// they like: the number only holds marks together. Marks on the multiplex groups `medianGroups` (from 1) are
/// left out with a note, since they are at no time of the recording.
void readAnnotations(DcmDataset& dataset, std::span<const std::size_t> medianGroups, Recording& recording);

} // namespace leadlight::io::dicom
