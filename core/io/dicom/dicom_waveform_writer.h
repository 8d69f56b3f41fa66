// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/common/quantise.h"
#include "core/record/recording.h"

#include <span>
#include <vector>

class DcmItem;

namespace leadlight::io::dicom {

/// The storage classes that a recording can be written as (PS3.3 A.34.3 to A.34.5, A.34.11).
enum class StorageClass { TwelveLead, General, Ambulatory, General32 };

/// One series as whole numbers, beside it.
struct CountedSeries {
    const Series* series = nullptr;
    std::vector<Quantised> leads;
};

/// All that the Waveform Sequence needs.
struct CountedWaveforms {
    StorageClass storage = StorageClass::TwelveLead;
    std::vector<CountedSeries> series;
};

/// Brings the series to whole numbers and chooses the class whose limits they keep: 12-lead (one group of at
/// most 13 channels and 16384 samples, 200 to 1000 Hz), else general (4 groups of 24 channels, 200 to 1000
/// Hz), else ambulatory (one group of 12 channels, 50 to 1000 Hz), else general 32-bit. Unsupported where
/// even that cannot hold them.
[[nodiscard]] Result<CountedWaveforms> countWaveforms(std::span<const Series* const> series);

/// Writes the Waveform Sequence (PS3.3 C.10.9).
void putWaveforms(DcmItem& dataset, const CountedWaveforms& waveforms);

} // namespace leadlight::io::dicom
