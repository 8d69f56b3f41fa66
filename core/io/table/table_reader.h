// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"
#include "core/record/source.h"

namespace leadlight::io {

/// Reads a table of numbers in text (comma, semicolon, tab, bar or spaces between; decimal point or comma): a
/// column of time or a stated rate, and a column a lead whose name and unit the first lines say. A companion
/// "FILE.json" as the source's second file says what the table does not.
[[nodiscard]] Result<Recording> readCsv(const Source& source);

/// Reads a NumPy array of leads by samples or samples by leads, whose rate, unit and leads stand in the
/// companion "FILE.json", the source's second file.
[[nodiscard]] Result<Recording> readNpyRecording(const Source& source);

} // namespace leadlight::io
