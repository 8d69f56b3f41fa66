// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace leadlight {

/// A mark on a recording, at a point in time or over a span, as a file or a person set it. All text is UTF-8.
struct Annotation {
    double startS = 0.0; ///< seconds after the recording's start
    double endS = 0.0;   ///< the same as startS for a point
    std::string label;   ///< in words: "Normal beat", "P onset", "patient coughs"
    std::string code;    ///< in `codeSystem`; empty where there is none
    std::string codeSystem;
    std::string lead; ///< the label of the lead that it is about; empty: all leads
};

} // namespace leadlight
