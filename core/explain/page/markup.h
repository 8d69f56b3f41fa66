// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight::explain {

/// Text with the five characters that mean something in XML and HTML as entities, and control characters left
/// out: what comes from a file can say nothing to a browser.
[[nodiscard]] std::string escaped(std::string_view text);

/// A number with so many decimals, without "-0.00"; "–" where it is not finite.
[[nodiscard]] std::string decimal(double value, int decimals);

/// The sentence that everything which is exported bears.
inline constexpr const char* kNotForDiagnosis = "Research use only. Not for diagnosis.";

/// The start of an HTML page that needs nothing from elsewhere: no scripts, no fonts, no pictures, and a
/// policy that forbids a browser to fetch any. Follows the reader's light or dark theme.
[[nodiscard]] std::string pageStart(std::string_view title);
[[nodiscard]] std::string pageEnd();

} // namespace leadlight::explain
