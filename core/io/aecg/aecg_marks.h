// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/aecg/aecg_node.h"
#include "core/record/recording.h"

/// Private to this folder: no other header may include this one.
namespace leadlight::io::aecg {

/// The code of a mark that is neither a beat nor a wave, as our own writer sets it.
inline constexpr std::string_view kOwnMark = "MARK";

/// Whether the annotation marks a beat, a wave or another place of the signal.
[[nodiscard]] bool isMark(std::string_view code);

/// Takes the marks of an annotation and of those within it into the recording, each with the span or the
/// point that its region states; marks without times are left out. Absolute times count from the recording's
/// start.
void readMarks(pugi::xml_node annotation, Recording& recording);

} // namespace leadlight::io::aecg
