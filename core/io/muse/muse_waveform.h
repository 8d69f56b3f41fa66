// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"

#include <pugixml.hpp>
#include <string>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::muse {

/// Adds one <Waveform> to the recording's series, and what was odd about it to the notes.
[[nodiscard]] Result<void> addWaveform(const std::string& name, pugi::xml_node waveform,
                                       Recording& recording);

/// The text of a child element, safe to show; empty where it is missing.
[[nodiscard]] std::string textOf(pugi::xml_node node, const char* name);

/// The number in a child element.
[[nodiscard]] std::optional<double> numberOf(pugi::xml_node node, const char* name);

} // namespace leadlight::io::muse
