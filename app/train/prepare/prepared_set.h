// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/prepare/window.h"
#include "core/base/result.h"
#include "core/record/label_set.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace leadlight::train {

/// Everything that goes into a prepared data set, in row order.
struct PreparedSet {
    std::vector<Window> windows;
    std::vector<Refusal> refusals;
    /// What annotators labelled some of the recordings by; nothing where none are.
    std::optional<leadlight::LabelSet> ownSet;
};

/// The files of a prepared data set in a folder; the manifest, which makes it whole, is the last.
[[nodiscard]] std::vector<std::filesystem::path> preparedFiles(const std::filesystem::path& folder);

/// Writes signals.npy (n, 8, 2500), labels.csv and, last, manifest.json into a folder, which is made if need
/// be. The same content gives the same bytes. Each file appears under its name only when it is whole.
///
/// patients.csv: row, sex (F, M or empty), age in years (PTB-XL writes 300 for anyone above 89); for
/// subgroups.
///
/// labels.csv: row, source, record, patient, fold, scale (mv, zscored, unscaled), start_s, codes (parted by
/// blanks), then CD, HYP, MI, NORM, STTC: 1, 0, or empty where nothing is known.
///
/// own_labels.csv, where annotators labelled recordings: row, then one column a label of their set, 1, 0, or
/// empty where the row is not of theirs. The manifest names set, labels and codes under `own_labels`.
[[nodiscard]] Result<void> writePreparedSet(const PreparedSet& set, const std::filesystem::path& folder);

} // namespace leadlight::train
