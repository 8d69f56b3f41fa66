// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/synthesis/synthesis.h"

#include <string>
#include <vector>

namespace leadlight::synthesis {

/// A recording of resources/examples before it is written.
struct Example {
    std::string fileName; ///< its ending chooses the writer: .dcm, .aecg.xml, .muse.xml, .hea
    std::string shows;    ///< one sentence for the README
    Synthesised content;  ///< with invented patient, time and device
};

/// All examples, the first being the one that is opened when nothing else is asked for.
[[nodiscard]] std::vector<Example> examples();

} // namespace leadlight::synthesis
