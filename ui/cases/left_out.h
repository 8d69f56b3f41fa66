// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/import_run.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight::ui {

/// What an import did, in one sentence.
[[nodiscard]] QString importSentence(const ImportReport& report);

/// A file that an import did not bring into the database, and why.
struct LeftOut {
    std::filesystem::path path;
    QString why;         ///< a sentence
    bool failed = false; ///< it could not be read or kept; otherwise it was passed over
};

/// All of them: what failed first, then what was passed over.
[[nodiscard]] std::vector<LeftOut> leftOut(const ImportReport& report);

/// The same as a CSV table (RFC 4180): `file,result,reason`, with the files' folders.
[[nodiscard]] std::string leftOutCsv(const std::vector<LeftOut>& files);

} // namespace leadlight::ui
