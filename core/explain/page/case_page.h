// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/checks.h"
#include "core/jepa/card.h"
#include "core/record/analysis.h"

#include <string>
#include <vector>

namespace leadlight::explain {

/// One map of the page. What it points to must outlive the call.
struct PageMap {
    const Explanation* map = nullptr;
    const Checks* checks = nullptr; ///< null: not checked
    std::string label;              ///< the finding it is about; empty: none
};

/// A model of the page: what it says of itself and which file it is.
struct PageModel {
    const jepa::Card* card = nullptr;
    std::string sha256;
};

/// All that the page of a case shows.
struct CasePage {
    const Recording* recording = nullptr; ///< as it may be shown: de-identified before, where that is wanted
    bool deidentified = false;            ///< then the recording's digest and file name are kept back, too
    std::string file;                     ///< the file's name; empty: not said
    std::string program;                  ///< "leadlight 0.1.0"
    std::string madeAt;                   ///< ISO 8601; empty: not said
    std::string device, precision;        ///< of the encoder's run
    std::vector<Finding> findings;
    std::vector<Note> warnings;
    std::vector<PageMap> maps;
    PageModel encoder;
    std::vector<PageModel> heads;
};

/// The case as one HTML file that needs nothing else and fetches nothing: patient (as far as the recording
/// names one), tracing, findings, every map on the tracing with its checks in words and numbers, the models'
/// cards and hashes, how to read it all, and the research notice.
[[nodiscard]] std::string casePage(const CasePage& page);

} // namespace leadlight::explain
