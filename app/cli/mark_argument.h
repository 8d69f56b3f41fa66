// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/annotation.h"
#include "core/record/recording.h"

#include <optional>
#include <string_view>

namespace leadlight::cli {

/// A mark as it is written at the command line, LABEL@START[-END][:LEAD], times in seconds: "V@3.2:II",
/// "ARTEFACT@0-2.5". Nothing where the text is none.
[[nodiscard]] std::optional<Annotation> markFromText(std::string_view text);

/// The mark with its lead called as the recording calls it. Fails (Invalid) where the recording has no such
/// lead or does not last that long.
[[nodiscard]] Result<Annotation> placedOn(const Recording& recording, Annotation mark);

} // namespace leadlight::cli
