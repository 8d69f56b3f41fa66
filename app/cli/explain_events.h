// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/cohort.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace leadlight::cli {

/// Where something is known to be in recordings, for the pointing game.
class KnownEvents {
public:
    /// Reads a CSV file with the columns file, label, start_s, end_s and, if it is there, lead (a lead that
    /// the model reads; empty: all). `file` is a recording's file name without its folder; `label` the
    /// finding that the event is evidence of (empty: any). Several lines of one file add up. Fails with one
    /// sentence that names the line.
    [[nodiscard]] static Result<KnownEvents> read(const std::filesystem::path& path);

    /// The event of a recording that a map of this finding should point at; nothing where none is known.
    [[nodiscard]] std::optional<explain::EventTokens> of(const std::filesystem::path& file,
                                                         const std::string& label) const;

private:
    std::map<std::pair<std::string, std::string>, explain::EventTokens> m_events; ///< by file name and label
};

} // namespace leadlight::cli
