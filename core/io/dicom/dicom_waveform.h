// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>
#include <vector>

class DcmDataset;
class DcmItem;

namespace leadlight::io::dicom {

/// The series of a data set and what was odd about them.
struct Waveforms {
    std::vector<Series> series;
    std::vector<Note> notes;
};

/// The lead that a Channel Definition item names, without samples: by code, else by the code's meaning, else
/// by the channel's own label.
[[nodiscard]] LeadSignal leadOfChannel(DcmItem& channel);

/// Reads all multiplex groups of the Waveform Sequence (PS3.3 C.10.9). A group that cannot be used is left
/// out with a note; fails where none is left.
[[nodiscard]] Result<Waveforms> readWaveforms(const std::string& name, DcmDataset& dataset);

} // namespace leadlight::io::dicom
