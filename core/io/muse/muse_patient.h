// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <pugixml.hpp>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::muse {

/// Takes who was recorded, when and by which device from the root element.
void readPatient(pugi::xml_node root, Recording& recording);

} // namespace leadlight::io::muse
