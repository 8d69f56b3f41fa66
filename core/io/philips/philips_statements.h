// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <pugixml.hpp>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::philips {

/// Takes the interpretation's statements with their reasons, its severity, and the global measurements.
void readStatements(pugi::xml_node root, Recording& recording);

} // namespace leadlight::io::philips
