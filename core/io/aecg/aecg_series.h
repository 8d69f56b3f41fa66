// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/aecg/aecg_node.h"
#include "core/record/recording.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::io::aecg {

/// What the sequence sets of one <series> or <derivedSeries> hold.
struct Sequences {
    std::vector<Series> series;
    std::optional<Timestamp> firstSample; ///< of the document, where a time sequence is absolute
    std::vector<Note> notes;
};

/// Reads a <series> (`derived` false) or <derivedSeries>. Every sequence set is a group of simultaneous leads
/// with its own times, which count from `firstSample` where an earlier series has set it.
[[nodiscard]] Result<Sequences> readSequences(const std::string& name, pugi::xml_node series, bool derived,
                                              std::optional<Timestamp> firstSample);

} // namespace leadlight::io::aecg
