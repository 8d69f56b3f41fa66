// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/database_files.h"
#include "core/store/impl.h"
#include "core/store/migrate.h"
#include "core/store/schema.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace leadlight::store {

namespace {

// The first bytes of every SQLite file, and where its header holds the two numbers that say whose it is
// (sqlite.org/fileformat2.html, 1.3).
constexpr std::string_view kSqliteMagic("SQLite format 3\0", 16);
constexpr std::size_t kHeaderBytes = 100;
constexpr std::size_t kUserVersionOffset = 60;
constexpr std::size_t kApplicationIdOffset = 68;

constexpr int kOpenAttempts = 50;
constexpr std::chrono::milliseconds kBetweenAttempts(100);

std::uint32_t bigEndian(std::string_view header, std::size_t offset) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(header[offset + i]);
    return value;
}

tl::unexpected<Error> notOurs(const std::string& shown) {
    return fail(ErrorCode::Unsupported,
                shown + " is not a case database of Leadlight and was left untouched: choose another file");
}

/// Looks at the header without opening a database, which would make files beside one that is none of ours.
Result<void> checkHeader(const std::filesystem::path& file, const std::string& shown) {
    const Result<std::string> head = headOfFile(file, kHeaderBytes);
    if (!head)
        return fail(ErrorCode::Unreadable, shown + " cannot be read: check its rights");
    if (head->empty())
        return {}; // made a moment ago, here or in another program
    const std::string_view header(*head);
    if (header.size() < kHeaderBytes || header.substr(0, kSqliteMagic.size()) != kSqliteMagic ||
        bigEndian(header, kApplicationIdOffset) != static_cast<std::uint32_t>(kApplicationId))
        return notOurs(shown);
    const std::uint32_t version = bigEndian(header, kUserVersionOffset);
    if (version > migrations().size())
        return fail(ErrorCode::Unsupported, shown + " was written by a newer Leadlight (its version is " +
                                                std::to_string(version) + ", this program knows up to " +
                                                std::to_string(migrations().size()) +
                                                "): open it with that one");
    return {};
}

Result<void> prepareFile(const std::filesystem::path& file, const std::string& shown, OpenMode mode) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        if (mode == OpenMode::MustExist)
            return fail(ErrorCode::NotFound,
                        "there is no case database " + shown + ": `leadlight-cli cases import` makes one");
        Result<bool> created = createPrivateFile(file);
        if (!created)
            return fail(created.error());
        return checkHeader(file, shown);
    }
    if (status.type() != std::filesystem::file_type::regular)
        return fail(ErrorCode::Unsupported,
                    shown + " is not a file that could hold a case database: choose another one");
    return checkHeader(file, shown);
}

/// Settings of the file (only a new one takes the first two) and of this connection.
void configure(Connection& connection) {
    if (connection.integer("PRAGMA application_id") == 0) {
        // In one commit: a file that was begun and not finished is then empty, or already bears our mark.
        connection.exec(("BEGIN; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA application_id = " +
                         std::to_string(kApplicationId) + "; COMMIT")
                            .c_str());
    }
    SQLite::Statement wal(connection.raw(), "PRAGMA journal_mode = WAL");
    if (!wal.executeStep() || wal.getColumn(0).getString() != "wal")
        throw SQLite::Exception("this place does not support write-ahead logging");
    connection.exec("PRAGMA synchronous = FULL"); // a commit is on the disk before it is reported
    connection.exec("PRAGMA foreign_keys = ON");
    connection.exec("PRAGMA secure_delete = ON");  // deleted bytes are overwritten
    connection.exec("PRAGMA temp_store = MEMORY"); // patient data is in no temporary file
    connection.exec("PRAGMA cache_size = -32768"); // KiB: the search indexes of 100,000 cases stay in memory
}

Result<void> configureAndMigrate(Connection& connection) {
    // SQLite does not wait when two programs make the same new database at once (it could be a deadlock), so
    // waiting is done here.
    for (int attempt = 1;; ++attempt) {
        Result<void> done = guarded(connection, [&]() -> Result<void> {
            configure(connection);
            return migrate(connection, migrations());
        });
        if (done || done.error().code != ErrorCode::Busy || attempt == kOpenAttempts)
            return done;
        std::this_thread::sleep_for(kBetweenAttempts);
    }
}

} // namespace

CaseStore::CaseStore(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}

CaseStore::CaseStore(CaseStore&&) noexcept = default;
CaseStore& CaseStore::operator=(CaseStore&&) noexcept = default;
CaseStore::~CaseStore() = default;

Result<CaseStore> CaseStore::open(const std::filesystem::path& file, const std::string& person,
                                  OpenMode mode) {
    const std::string shown = file.string();
    if (trimmed(person).empty() || !isUtf8(person))
        return fail(ErrorCode::Invalid, "the case database needs the name of the person who uses it");
    try {
        // An absolute path is never taken for a URI or for a database in memory.
        const std::filesystem::path absolute = std::filesystem::absolute(file);
        if (Result<void> prepared = prepareFile(absolute, shown, mode); !prepared)
            return fail(prepared.error());
        auto impl = std::make_unique<Impl>(absolute, shown, person);
        if (Result<void> ready = configureAndMigrate(impl->connection); !ready)
            return fail(ready.error());
        return CaseStore(std::move(impl));
    } catch (const SQLite::Exception& exception) {
        return fail(ErrorCode::Unreadable, "the case database " + shown + " cannot be opened (" +
                                               exception.what() +
                                               "): check the rights of the file and its folder");
    } catch (const std::exception& exception) {
        return fail(ErrorCode::Unreadable,
                    "the case database " + shown + " cannot be opened (" + exception.what() + ")");
    }
}

bool CaseStore::isOwnFile(const std::filesystem::path& file) const {
    return belongsToDatabase(m_impl->connection.file(), file);
}

Result<void> CaseStore::backup(const std::filesystem::path& target) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<void> { return copyDatabase(connection, target); });
}

} // namespace leadlight::store
