// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"
#include "core/record/source.h"

namespace leadlight::io::wfdb {

/// Reads a WFDB record: source.files[0] is the header, the signal files stand beside it in the source under
/// the names that the header gives them. Leads of different rates become series of their own. A signal file
/// that ends early is read as far as it goes, with a note; one that is not there is an error. The recording's
/// sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const Source& source);

} // namespace leadlight::io::wfdb
