// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/record/annotation.h"

#include <vector>

namespace leadlight::io::wfdb {

/// An annotation file in MIT format (annot(5)). `startS` is the series' own start. Annotations whose code is
/// one of WFDB's (codeSystem "WFDB") keep it; all others are comments with their words. Spans are marked at
/// their start. Annotations before the series are left out; empty where none is left.
[[nodiscard]] Bytes writeAnnotations(std::vector<Annotation> annotations, double rateHz, double startS);

} // namespace leadlight::io::wfdb
