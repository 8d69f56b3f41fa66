// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace leadlight::io::wfdb {

/// The English name of a SNOMED CT code as the PhysioNet/CinC Challenge 2021 lists it (dx_mapping_scored.csv
/// and the commonest of dx_mapping_unscored.csv); empty for any other code.
[[nodiscard]] std::string_view snomedName(std::string_view code);

} // namespace leadlight::io::wfdb
