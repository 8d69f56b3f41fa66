// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/prepare/window.h"
#include "core/base/result.h"
#include "core/record/label_set.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace leadlight::train {

/// The name of the table that `leadlight-cli cases labels --training` writes, and of the label set beside it.
inline constexpr std::string_view kOwnTable = "leadlight_labels.csv";
inline constexpr std::string_view kOwnLabelSet = "leadlight_label_set.json";

/// What annotators said in the case database of the recordings of one folder.
struct OwnLabels {
    leadlight::LabelSet set;                  ///< the annotators' one, not that of a head
    std::map<std::string, RecordFacts> facts; ///< by the header's path; `own` is in the order of ownLabels()
};

/// The labels of a set that are given to whole recordings, in its order: those that a head can learn.
[[nodiscard]] std::vector<LabelEntry> ownLabels(const leadlight::LabelSet& set);

/// Reads such a table and its label set. Fails where a file is missing or broken, a row names no recording
/// that is there, a label is neither 1 nor 0, a fold is not 1 to 8, or a patient is in two folds.
[[nodiscard]] Result<OwnLabels> readOwnLabels(const std::filesystem::path& table);

} // namespace leadlight::train
