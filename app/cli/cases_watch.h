// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cases_import.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace leadlight::cli {

/// Finds the files in a folder (and those in it) that are complete: they have not changed in size and time of
/// change for as long as `settle`. Hidden files, symbolic links and names that programs give to unfinished
/// files (.part, .tmp, .crdownload, ~) are passed over. A cart that stops in the middle for longer than that
/// gives a broken file, which is told and tried again when it changes.
class CompleteFiles {
public:
    using Clock = std::chrono::steady_clock;

    CompleteFiles(std::filesystem::path folder, std::chrono::milliseconds settle);

    /// The files that have become complete since the last call, in order of names.
    [[nodiscard]] std::vector<std::string> look(Clock::time_point now);
    /// These are to come up again although they did not change: what they need was not there yet.
    void tryAgain(const std::string& file);

private:
    struct State {
        std::uintmax_t bytes = 0;
        std::filesystem::file_time_type changed;
        Clock::time_point since;
        bool told = false;
    };

    std::filesystem::path m_folder;
    std::chrono::milliseconds m_settle;
    std::map<std::string, State> m_states;
};

/// Imports what is dropped into a folder until the program is told to end (SIGINT or SIGTERM). `told` is
/// called with every file that was imported or could not be.
[[nodiscard]] Result<int> watchFolder(store::CaseStore& store, const std::filesystem::path& folder,
                                      std::chrono::milliseconds settle,
                                      const std::function<void(const ImportedFile&)>& imported,
                                      const std::function<void(const FailedFile&)>& failed);

} // namespace leadlight::cli
