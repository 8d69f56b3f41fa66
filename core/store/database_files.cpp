// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database_files.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <system_error>
#include <vector>

namespace leadlight::store {

namespace {

namespace fs = std::filesystem;

/// A file of SQLite's own, open for reading.
class SqliteFile {
public:
    explicit SqliteFile(const fs::path& path)
        : m_name(sqlite3_create_filename(path.c_str(), "", "", 0, nullptr)) {
        sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
        if (system == nullptr || m_name == nullptr)
            return;
        m_memory.resize(static_cast<std::size_t>(system->szOsFile) / sizeof(std::max_align_t) + 1);
        int flags = 0;
        m_open = system->xOpen(system, m_name, handle(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB,
                               &flags) == SQLITE_OK;
    }

    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    ~SqliteFile() {
        if (!m_memory.empty() && handle()->pMethods != nullptr)
            handle()->pMethods->xClose(handle());
        sqlite3_free_filename(m_name);
    }

    /// `count` bytes from the beginning; false if they cannot be read.
    [[nodiscard]] bool read(std::size_t count, std::string& into) {
        if (!m_open)
            return false;
        into.resize(count);
        return into.empty() || handle()->pMethods->xRead(handle(), into.data(), static_cast<int>(into.size()),
                                                         0) == SQLITE_OK;
    }

private:
    [[nodiscard]] sqlite3_file* handle() { return reinterpret_cast<sqlite3_file*>(m_memory.data()); }

    sqlite3_filename m_name;
    std::vector<std::max_align_t> m_memory; // SQLite says how much it wants
    bool m_open = false;
};

} // namespace

bool belongsToDatabase(const fs::path& database, const fs::path& file) {
    constexpr std::array<std::string_view, 4> kEndings{"", "-wal", "-shm", "-journal"};
    return std::ranges::any_of(kEndings, [&](std::string_view ending) {
        std::error_code error;
        return fs::equivalent(fs::path(database) += ending, file, error) && !error;
    });
}

Result<std::string> headOfFile(const fs::path& file, std::size_t count) {
    // SQLite takes a file of one byte for an empty one, so the system is asked.
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    std::string head;
    if (error ||
        !SqliteFile(file).read(static_cast<std::size_t>(std::min<std::uintmax_t>(count, size)), head))
        return fail(ErrorCode::Unreadable, file.string() + " cannot be read: check its rights");
    return head;
}

} // namespace leadlight::store
