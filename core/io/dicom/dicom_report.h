// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/reading.h"
#include "core/record/recording.h"
#include "core/record/source.h"

#include <string>

namespace leadlight::io::dicom {

/// What a report says beside the reading.
struct ReportOptions {
    std::string organisation; ///< that answers for the reading: makes the report a verified one
};

/// A reading as a DICOM Basic Text SR object (PS3.3 A.35.1), complete, and verified where an organisation is
/// named. It belongs to the study of the recording's own DICOM file, whose patient and study it repeats and
/// which it refers to; a recording of another format gets a study of its own. Its UIDs are computed from what
/// it says, so the same reading is the same object however often it is sent. Only confirmed readings and
/// amended ones, which name `predecessor` (the reading before them), are reports: others are Invalid.
[[nodiscard]] Result<Bytes> writeReport(const Recording& recording, const Source& source,
                                        const Reading& reading, const Reading* predecessor,
                                        const ReportOptions& options);

} // namespace leadlight::io::dicom
