// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/scp/scp_sections.h"
#include "core/record/recording.h"

namespace leadlight::io::scp {

/// Takes the global measurements (section 7), the statements in words (section 8) and in universal codes
/// (section 11). `language` is the device's language support code.
void readStatements(const Sections& sections, int language, Recording& recording);

} // namespace leadlight::io::scp
