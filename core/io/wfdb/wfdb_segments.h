// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/wfdb/wfdb_header.h"
#include "core/record/recording.h"

#include <functional>
#include <string>
#include <vector>

namespace leadlight::io::wfdb {

/// A series of one segment of a record of several, read by itself, and where in the whole it begins.
struct SegmentSeries {
    Series series;
    std::size_t firstFrame = 0;
};

/// Joins the segments of a record, those of one rate and kind of unit to one series: leads are told by their
/// labels, and where a segment lacks one, or stands empty ("~"), there is a gap. A series whose gaps are many
/// times what was recorded is left out with a note; fails where none is left.
[[nodiscard]] Result<std::vector<Series>> joinSegments(const std::string& name, const Header& header,
                                                       const std::vector<SegmentSeries>& segments,
                                                       std::vector<Note>& notes);

} // namespace leadlight::io::wfdb
