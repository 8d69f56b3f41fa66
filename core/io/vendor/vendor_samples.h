// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recording.h"

#include <initializer_list>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::vendor {

/// One lead's numbers as stored.
struct StoredLead {
    std::string label;
    std::vector<float> counts;
    double uvPerCount = 0.0; ///< 0: not stated
    double offset = 0.0;     ///< added to a count before it is scaled
};

/// Decimal numbers between commas, semicolons or white space; nothing where anything else stands there.
[[nodiscard]] std::optional<std::vector<float>> decimalNumbers(std::string_view text);

/// 16-bit little-endian numbers in Base64; nothing where it is no such text.
[[nodiscard]] std::optional<std::vector<float>> base64Numbers(std::string_view text);

/// Adds the leads as one series, those that are shorter filled with gaps. Fails where leads, rate or samples
/// make no sense.
[[nodiscard]] Result<void> addSeries(const std::string& name, std::string_view format, SeriesKind kind,
                                     double rateHz, std::vector<StoredLead> leads, Recording& recording);

/// The text of the first of some elements or attributes of that name below `node`, in any letter case; empty
/// where there is none. Makers disagree about which of both they use.
[[nodiscard]] std::string valueOf(pugi::xml_node node, std::initializer_list<std::string_view> names);

/// The same as a number, its unit or other words behind it left out.
[[nodiscard]] std::optional<double> numberOf(pugi::xml_node node,
                                             std::initializer_list<std::string_view> names);

/// The first element of that name below `node`, in any letter case.
[[nodiscard]] pugi::xml_node elementOf(pugi::xml_node node, std::string_view name);

/// A child element's text or an attribute of the element itself, in any letter case.
[[nodiscard]] std::string ownValue(pugi::xml_node node, std::string_view name);
[[nodiscard]] std::optional<double> ownNumber(pugi::xml_node node, std::string_view name);

/// Whether the element bears that local name in any letter case.
[[nodiscard]] bool isNamed(pugi::xml_node node, std::string_view name);

/// Adds the numbers that stand under a maker's names.
struct MeasurementName {
    std::string_view name;
    std::string_view key;
};

void readMeasurements(pugi::xml_node node, std::initializer_list<MeasurementName> names,
                      Recording& recording);

} // namespace leadlight::io::vendor
