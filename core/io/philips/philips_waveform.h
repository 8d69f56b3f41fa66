// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"

#include <pugixml.hpp>
#include <string>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::philips {

/// Adds the rhythm (parsedwaveforms) and the representative beats (repbeats) to the recording, and what was
/// odd about them to its notes.
[[nodiscard]] Result<void> readWaveforms(const std::string& name, pugi::xml_node root, Recording& recording);

} // namespace leadlight::io::philips
