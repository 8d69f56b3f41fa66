// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/deidentify_arguments.h"
#include "core/base/result.h"
#include "core/store/case_store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::cli {

/// A case that a de-identified copy does not hold, and why.
struct LeftOut {
    CaseId id; ///< in the original database
    std::string reason;
};

struct DeidentifiedCopy {
    int cases = 0; ///< in the copy
    std::vector<LeftOut> leftOut;
};

/// Makes a new case database that tells of no patient: every case of `store` but those in the bin, in order
/// of its number there, its recording de-identified and kept as a DICOM file in place of the original files.
/// What cannot be written so is left out. Readings, analyses, measurements, maps and the audit log stay
/// behind: free text and persons are in them, and what is computed can be computed again. `target` must not
/// be there yet (Invalid); until the copy is complete it bears that name with ".unfinished" behind it.
[[nodiscard]] Result<DeidentifiedCopy> deidentifiedCopy(const store::CaseStore& store,
                                                        const std::filesystem::path& target,
                                                        const DeidentifyArguments& arguments);

} // namespace leadlight::cli
