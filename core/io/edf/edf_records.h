// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace leadlight::io::edf {

/// How the samples are parted into records.
struct RecordPlan {
    std::size_t perRecord = 1; ///< samples of a lead in one record
    std::size_t records = 1;
    std::string duration; ///< of a record in seconds, at most 8 characters
};

/// The longest records of at most 61,440 bytes (the size that EDF asks for) whose duration can be stated
/// exactly in 8 characters and that the samples fill without a rest; else the longest that they do not fill;
/// else, for rates that no such duration fits, the nearest duration.
[[nodiscard]] RecordPlan planRecords(std::size_t samples, double rateHz, std::size_t leads);

} // namespace leadlight::io::edf
