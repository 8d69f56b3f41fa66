// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"

#include <pugixml.hpp>
#include <string>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::vendor {

/// Whether the document is of that maker, told by its structure.
[[nodiscard]] bool isCardioSoft(pugi::xml_node root);
[[nodiscard]] bool isSchiller(pugi::xml_node root);
[[nodiscard]] bool isMortara(pugi::xml_node root);
[[nodiscard]] bool isZoncare(pugi::xml_node root);

/// Reads the document of that maker.
[[nodiscard]] Result<Recording> readCardioSoft(const std::string& name, pugi::xml_node root);
[[nodiscard]] Result<Recording> readSchiller(const std::string& name, pugi::xml_node root);
[[nodiscard]] Result<Recording> readMortara(const std::string& name, pugi::xml_node root);
[[nodiscard]] Result<Recording> readZoncare(const std::string& name, pugi::xml_node root);

} // namespace leadlight::io::vendor
