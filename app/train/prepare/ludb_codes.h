// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/prepare/csv_table.h"

#include <map>
#include <string>
#include <vector>

namespace leadlight::train {

/// The diagnoses of ludb.csv (Kalyakulina et al. 2020) as SCP-ECG codes, sorted, by the recording's number.
/// Phrases that name nothing PTB-XL has a code for are left out; "MI" stands for any infarct or scar, "ISC_"
/// for ischaemia.
[[nodiscard]] std::map<std::string, std::vector<std::string>> ludbCodes(const CsvTable& table);

} // namespace leadlight::train
