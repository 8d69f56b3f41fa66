// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/data_set.h"
#include "core/base/bytes.h"

#include <filesystem>
#include <vector>

namespace leadlight::train {

/// Reads what annotators said of the rows of a prepared data set into DataRow::own, and gives the labels. A
/// data set whose manifest names none has none. Fails with Malformed where manifest and own_labels.csv do not
/// belong together.
[[nodiscard]] Result<OwnLabels> readOwnLabels(const std::filesystem::path& folder, ByteView manifest,
                                              std::vector<DataRow>& rows);

} // namespace leadlight::train
