// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/edf/edf_header.h"

#include <optional>
#include <vector>

namespace leadlight::io::edf {

/// What the annotation signals of a file say.
struct TimedAnnotations {
    std::vector<std::optional<double>>
        recordStartS;                    ///< of every record, as it states; empty without annotations
    std::vector<Annotation> annotations; ///< times as stated, from the file's start
};

/// Reads the time-stamped annotations lists of all records (EDF+ 2.2.4).
[[nodiscard]] TimedAnnotations annotationsOf(const Header& header, const ByteSource& file);

} // namespace leadlight::io::edf
