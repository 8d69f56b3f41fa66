// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/table_arguments.h"
#include "core/base/result.h"
#include "core/store/case_store.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace leadlight::cli {

/// A file that is now in the database, and as which case.
struct ImportedFile {
    std::string file;
    store::Imported imported;
};

/// A file that could not be imported, and why.
struct FailedFile {
    std::string file;
    std::string error;
};

struct ImportReport {
    std::vector<ImportedFile> imported; ///< these are durably stored
    std::vector<FailedFile> failed;
    std::vector<FailedFile> passedOver; ///< found in folders and of no known format
    std::optional<Error> stopped;       ///< why the rest was not tried: the database is full, locked …
};

/// Imports files and whole folders, as candidateFiles() finds them; what is found there and is of an unknown
/// format is passed over. A file that cannot be read does not stop the others. Recordings are committed in
/// groups; `committed` is called with each file once it is durably stored.
/// `tables` says how tables of numbers are read.
[[nodiscard]] ImportReport importPaths(store::CaseStore& store, const std::vector<std::string>& paths,
                                       const std::function<void(const ImportedFile&)>& committed,
                                       const TableArguments& tables = {});

/// The report as CSV (RFC 4180): file, result (imported, already there, failed, passed over), case, reason.
[[nodiscard]] std::string reportCsv(const ImportReport& report);

} // namespace leadlight::cli
