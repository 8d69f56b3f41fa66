// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/inference.h"

#include <memory>
#include <string>

namespace leadlight::ui {

/// A case to be written as a page.
struct CasePageRequest {
    std::shared_ptr<const Recording> recording;
    std::string file;    ///< its name
    std::string program; ///< name and version
    bool deidentify = false;
    bool checks = true;
};

/// The case as one HTML file that needs nothing else: tracing, findings, the maps of all methods for what is
/// suggested (or the likeliest finding), their checks, the models' cards and hashes. Loads an encoder of its
/// own, so that the one of the window stays free, and computes for seconds to minutes: on a thread of its
/// own. Fails with Unsupported and the reason where the recording must not be analysed, and with Cancelled.
[[nodiscard]] Result<std::string> makeCasePage(const InferenceParts& parts, const CasePageRequest& request,
                                               const Progress& progress);

} // namespace leadlight::ui
