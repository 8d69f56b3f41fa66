// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/result.h"
#include "core/io/dicom/dicom_guard.h"
#include "core/record/recording.h"

#include <memory>
#include <string>
#include <vector>

class DcmDataset;
class DcmItem;

namespace leadlight::io::dicom {

/// The series of a data set and what was odd about them.
struct Waveforms {
    std::vector<Series> series;
    std::vector<Note> notes;
    std::vector<std::size_t> medianGroups; ///< numbers of the multiplex groups that are beats, from 1
};

/// The lead that a Channel Definition item names, without samples: by code, else by the code's meaning, else
/// by the channel's own label.
[[nodiscard]] LeadSignal leadOfChannel(DcmItem& channel);

/// A data set's file, in which samples may stay. No file: none of them do.
struct SamplesFile {
    std::shared_ptr<const ByteSource> file;
    std::vector<SamplesPlace> places; ///< one for each multiplex group
};

/// Reads all multiplex groups of the Waveform Sequence (PS3.3 C.10.9). A group that cannot be used is left
/// out with a note; fails where none is left. Groups of more than a megabyte stay in `source`, if there is
/// one.
[[nodiscard]] Result<Waveforms> readWaveforms(const std::string& name, DcmDataset& dataset,
                                              const SamplesFile& source = {});

} // namespace leadlight::io::dicom
