// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/edf/edf_annotations.h"
#include "core/io/edf/edf_header.h"

namespace leadlight::io::edf {

/// The bytes of a file: in memory too, or only where they lie.
struct SignalBytes {
    std::shared_ptr<const ByteSource> file;
    ByteView memory; ///< empty: the samples stay in the file

    [[nodiscard]] bool isLong() const { return memory.empty(); }
};

/// Adds the signals that are voltages as series: one for each rate, and where the records of a discontinuous
/// file lie too far apart for one, one for each run of records. What is left out or odd becomes a note.
[[nodiscard]] Result<void> readSignals(const std::string& name, const Header& header,
                                       const SignalBytes& bytes, const TimedAnnotations& times,
                                       Recording& recording);

} // namespace leadlight::io::edf
