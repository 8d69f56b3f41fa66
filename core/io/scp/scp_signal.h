// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/scp/scp_sections.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::scp {

/// Adds the rhythm (section 6) and the reference beat (section 5), and what was odd about them to the notes.
[[nodiscard]] Result<void> readSignals(const std::string& name, const Sections& sections,
                                       Recording& recording);

} // namespace leadlight::io::scp
