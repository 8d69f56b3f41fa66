// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/label_store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::cli {

/// A case that is not in a training folder, and why.
struct NotTaught {
    CaseId id;
    std::string reason;
};

/// What a training folder holds.
struct TrainingFolder {
    int cases = 0;
    std::vector<NotTaught> leftOut;
};

/// Writes what `leadlight-train prepare` reads: every settled and assessable case as a WFDB record without
/// identifiers, called by the first 16 digits of the original's SHA-256; leadlight_labels.csv with file,
/// patient, age (years; 90 for anyone above 89), sex (F, M or empty), fold (1 to 8) and one column a label of
/// the whole recording (1 or 0); and the label set as leadlight_label_set.json.
///
/// `patient` is the beginning of a SHA-256 that is the same for all recordings of one patient, in every
/// folder that is written; the fold follows from it, so that a patient is in one fold alone. WFDB is what
/// training reads of all formats, to 1 uV or finer.
///
/// Fails where the folder is there and not empty, the set has no label of the whole recording or one that is
/// called like another column, or nothing can be taught from (Invalid), and where writing fails.
[[nodiscard]] Result<TrainingFolder> writeTraining(const store::CaseStore& store,
                                                   const std::vector<store::LabelledCase>& cases,
                                                   const LabelSet& set, const std::filesystem::path& folder);

} // namespace leadlight::cli
