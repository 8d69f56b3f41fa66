// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/signal/lead.h"

#include <pugixml.hpp>

#include <string>
#include <string_view>

/// Short ways to build the elements of an annotated ECG. Private to this folder.
namespace leadlight::io::aecg {

inline constexpr const char* kMdc = "2.16.840.1.113883.6.24";
inline constexpr const char* kActCode = "2.16.840.1.113883.5.4";
/// The code system of what has no code in a public one.
inline constexpr std::string_view kOwnSystem = "Leadlight";

pugi::xml_node add(pugi::xml_node parent, const char* name);
/// An element with one attribute.
pugi::xml_node add(pugi::xml_node parent, const char* name, const char* attribute, const std::string& value);
/// An element with text.
pugi::xml_node addText(pugi::xml_node parent, const char* name, const std::string& text);
/// <code code= codeSystem= codeSystemName= displayName=>; empty parts are left out.
pugi::xml_node addCode(pugi::xml_node parent, const std::string& code, const char* system,
                       const char* systemName, const std::string& words = {});
/// A new random identifier as HL7 writes it (RFC 4122).
[[nodiscard]] std::string newUuid();
/// <id root="a new UUID"/>
void addNewId(pugi::xml_node parent);
/// <value xsi:type="PQ" value= unit=>
void addQuantity(pugi::xml_node parent, double value, const char* unit);
/// "20021122091000.000+0100", `seconds` after the time (to the millisecond).
[[nodiscard]] std::string timeText(const Timestamp& time, double seconds = 0.0);
/// "MDC_ECG_LEAD_AVR"
[[nodiscard]] std::string leadCode(Lead lead);
/// Without the control characters that XML 1.0 cannot hold.
[[nodiscard]] std::string xmlSafe(const std::string& text);

} // namespace leadlight::io::aecg
