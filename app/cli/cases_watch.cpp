// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_watch.h"

#include "core/base/text.h"

#include <algorithm>
#include <csignal>
#include <set>
#include <thread>

namespace leadlight::cli {

namespace {

namespace fs = std::filesystem;

volatile std::sig_atomic_t g_stop = 0; // set by a signal, which can reach nothing else

void stop(int) {
    g_stop = 1;
}

bool isUnfinishedName(const std::string& name) {
    const std::string lower = lowered(name);
    return lower.starts_with('.') || lower.ends_with('~') || lower.ends_with(".part") ||
           lower.ends_with(".tmp") || lower.ends_with(".crdownload");
}

} // namespace

CompleteFiles::CompleteFiles(fs::path folder, std::chrono::milliseconds settle)
    : m_folder(std::move(folder))
    , m_settle(settle) {}

std::vector<std::string> CompleteFiles::look(Clock::time_point now) {
    std::vector<std::string> complete;
    std::set<std::string> seen;
    std::error_code error;
    constexpr auto kOptions = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(m_folder, kOptions, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code gone; // a file may be taken away while it is looked at
        const fs::path& path = entry->path();
        const fs::file_status status = entry->symlink_status(gone);
        if (isUnfinishedName(path.filename().string())) {
            if (status.type() == fs::file_type::directory)
                entry.disable_recursion_pending();
            continue;
        }
        if (status.type() != fs::file_type::regular)
            continue;
        const std::uintmax_t bytes = entry->file_size(gone);
        const fs::file_time_type changed = gone ? fs::file_time_type() : entry->last_write_time(gone);
        if (gone)
            continue;
        const std::string name = path.string();
        seen.insert(name);
        auto [place, isNew] = m_states.try_emplace(name, State{bytes, changed, now, false});
        State& state = place->second;
        if (!isNew && (state.bytes != bytes || state.changed != changed))
            state = {bytes, changed, now, false};
        if (!state.told && bytes > 0 && now - state.since >= m_settle) {
            state.told = true;
            complete.push_back(name);
        }
    }
    std::erase_if(m_states, [&](const auto& one) { return !seen.contains(one.first); });
    std::sort(complete.begin(), complete.end());
    return complete;
}

void CompleteFiles::tryAgain(const std::string& file) {
    if (const auto place = m_states.find(file); place != m_states.end())
        place->second.told = false;
}

Result<int> watchFolder(store::CaseStore& store, const fs::path& folder, std::chrono::milliseconds settle,
                        const std::function<void(const ImportedFile&)>& imported,
                        const std::function<void(const FailedFile&)>& failed) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return fail(ErrorCode::NotFound, folder.string() + " is not a folder that can be watched.");
    g_stop = 0;
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    CompleteFiles files(folder, settle);
    std::vector<FailedFile> waiting; // of the last round: they may lack a file that comes later
    while (g_stop == 0) {
        std::vector<std::string> complete = files.look(CompleteFiles::Clock::now());
        std::erase_if(complete, [&store](const std::string& file) { return store.isOwnFile(file); });
        if (!complete.empty()) {
            const ImportReport report = importPaths(store, complete, imported);
            if (report.stopped)
                return fail(*report.stopped);
            for (const FailedFile& one : report.failed)
                failed(one);
            // Something new is there: what failed before may be complete now.
            for (const FailedFile& one : waiting)
                files.tryAgain(one.file);
            waiting = report.failed;
        }
        constexpr std::chrono::milliseconds kPause(200);
        std::this_thread::sleep_for(kPause);
    }
    return 0;
}

} // namespace leadlight::cli
