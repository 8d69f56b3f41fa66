// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/reading.h"
#include "core/record/recording.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::io {

/// What a written file says of how it was de-identified: DICOM PS3.15 E.1.1 wants it recorded in the file.
struct DeidentificationMark {
    bool datesShifted = false;        ///< dates are there, moved by a constant; else they are removed
    bool characteristicsKept = false; ///< sex and age
    bool deviceKept = false;
    bool textCleaned = true; ///< free text is gone; what is left is codes in their own words
};

/// How a recording is written.
struct WriteOptions {
    std::string stem = "recording"; ///< name of the files, without folder and ending
    std::optional<SeriesKind> only; ///< that series alone; else all that the format can hold
    std::vector<Reading> readings;  ///< what people said of it, where the format has a place for it
    std::optional<DeidentificationMark> deidentified;
};

} // namespace leadlight::io
