// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/dicom/dicom_guard.h"
#include "core/io/dicom/dicom_window.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::dicom {

/// How a file that was cut off is made whole: lengths to be written anew, and ends of sequences to be added.
struct Mending {
    struct Length {
        std::size_t place = 0; ///< of its four bytes
        std::size_t value = 0; ///< where what it measures begins
    };

    std::vector<Length> lengths;
    std::size_t end = 0;             ///< behind the last byte that is kept
    std::vector<std::uint32_t> ends; ///< tags
    bool bigEndian = false;
};

/// What a walk over a file may put up with.
enum class Faults {
    None,
    CutSamples,  ///< the file ends inside the samples of a waveform
    ZerosBehind, ///< zeros follow the data set
};

/// What a walk over a file met.
struct Walked {
    DataSetPlace dataSet;
    std::optional<Mending> mending;            ///< where samples are cut
    std::optional<std::size_t> endBeforeZeros; ///< the place behind the data set, where zeros follow it
    /// Where the samples of each multiplex group lie; nothing where they cannot be taken from the file as
    /// they are, because it is deflated or big-endian.
    std::optional<std::vector<SamplesPlace>> samples;
};

/// Walks a DICOM file (PS3.10, PS3.5 chapter 7) from element to element and fails at the first that breaks
/// the rules of checkStructure(), but for `faults`.
[[nodiscard]] Result<Walked> walk(std::string_view name, Window bytes, Faults faults);

} // namespace leadlight::io::dicom
