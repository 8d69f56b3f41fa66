// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/wfdb/wfdb_header.h"
#include "core/record/recording.h"

#include <functional>
#include <string>
#include <vector>

namespace leadlight::io::wfdb {

/// One segment of a record of several, read by itself, and where in the whole it begins.
struct SegmentSeries {
    Series series;
    std::size_t firstFrame = 0;
};

/// Joins the segments of a record: leads are told by their labels, and where a segment lacks one, or stands
/// empty ("~"), there is a gap. Fails where the gaps are many times what was recorded.
[[nodiscard]] Result<Series> joinSegments(const std::string& name, const Header& header,
                                          std::vector<SegmentSeries> segments);

} // namespace leadlight::io::wfdb
