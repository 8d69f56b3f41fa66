// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight::explain {

/// A number with so many decimals, without "-0.00"; "–" where it is not finite.
[[nodiscard]] std::string decimal(double value, int decimals);

/// The sentence that everything which is exported bears.
inline constexpr const char* kNotForDiagnosis = "Research use only. Not for diagnosis.";

/// The start of an HTML page that needs nothing from elsewhere: no scripts, no fonts, no pictures, and a
/// policy that forbids a browser to fetch any. Follows the reader's light or dark theme.
[[nodiscard]] std::string pageStart(std::string_view title);
[[nodiscard]] std::string pageEnd();

} // namespace leadlight::explain
