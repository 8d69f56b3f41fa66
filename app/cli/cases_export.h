// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/deidentify_arguments.h"
#include "core/base/result.h"
#include "core/record/source.h"
#include "core/store/case_store.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::cli {

/// A name that can only mean a file in the folder it is joined to: no path, no control characters, at most
/// 200 bytes. A name from a database is not trusted.
[[nodiscard]] std::string safeFileName(std::string_view name);

/// Writes the files of a recording into a folder, which is made if it is not there, and gives their paths. A
/// file that is there with other content is left as it is, and nothing is written.
[[nodiscard]] Result<std::vector<std::string>> writeSource(const Source& source,
                                                           const std::filesystem::path& folder);

/// How cases are exported: their original files, or written anew in another format.
struct CaseExport {
    std::string folder;
    std::string as; ///< "dcm", "xml", "hea", "edf", "csv", "npy"; empty: the original files, byte for byte
    DeidentifyArguments deidentify; ///< if wanted: written anew, as DICOM where no format is named
};

/// Writes one case into the folder and gives the paths. What is written anew is named case-ID and holds the
/// case's readings where the format has a place for them and it is not de-identified.
[[nodiscard]] Result<std::vector<std::string>> exportCase(const store::CaseStore& store, CaseId id,
                                                          const CaseExport& wanted);

} // namespace leadlight::cli
