// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace leadlight::store {

namespace {

std::filesystem::path beside(const std::filesystem::path& file, const std::string& ending) {
    std::filesystem::path result = file;
    result += ending;
    return result;
}

/// Copies through a connection of its own: SQLite does not copy from one that holds the write lock.
Result<void> backUpBefore(const Connection& locked, std::int64_t version) {
    Connection connection(locked.file(), locked.shown(), locked.person());
    const std::string ending = ".version-" + std::to_string(version) + ".backup";
    std::filesystem::path target = beside(connection.file(), ending);
    for (int copy = 2; std::filesystem::exists(target); ++copy)
        target = beside(connection.file(), ending + "-" + std::to_string(copy));
    return copyDatabase(connection, target);
}

/// Publishes the finished copy under its name, without replacing anything that has come there meanwhile.
Result<void> publish(const std::filesystem::path& part, const std::filesystem::path& target) {
    if (::link(part.c_str(), target.c_str()) != 0) {
        const int error = errno;
        return fail(ErrorCode::Unreadable, target.string() + " could not be made (" + std::strerror(error) +
                                               "): choose another place");
    }
    ::unlink(part.c_str());
    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
    if (const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
    return {};
}

} // namespace

Result<bool> createPrivateFile(const std::filesystem::path& file) {
    const int handle = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (handle >= 0) {
        ::close(handle);
        return true;
    }
    const int error = errno;
    if (error == EEXIST)
        return false;
    const ErrorCode code = error == ENOSPC || error == EDQUOT ? ErrorCode::NoSpace : ErrorCode::Unreadable;
    return fail(code, file.string() + " could not be made (" + std::strerror(error) + "): check the folder");
}

Result<void> copyDatabase(Connection& connection, const std::filesystem::path& target) {
    if (std::filesystem::exists(std::filesystem::symlink_status(target)))
        return fail(ErrorCode::Invalid,
                    target.string() + " is already there and was left as it is: choose another name");
    const std::filesystem::path part = beside(target, ".part");
    std::error_code ignored;
    std::filesystem::remove(part, ignored);
    Result<bool> created = createPrivateFile(part);
    if (!created)
        return fail(created.error());

    Result<void> done = guarded(connection, [&]() -> Result<void> {
        SQLite::Database copy(std::filesystem::absolute(part).string(), SQLite::OPEN_READWRITE);
        try {
            copy.exec("PRAGMA synchronous = FULL");
            SQLite::Backup backup(copy, connection.raw());
            if (backup.executeStep(-1) != SQLITE_DONE)
                return fail(ErrorCode::Busy,
                            "another program kept " + connection.shown() + " from being copied: try again");
        } catch (const SQLite::Exception& exception) {
            Error error = connection.explain(exception);
            if (error.code == ErrorCode::NoSpace || error.code == ErrorCode::Unreadable)
                error.text = "the copy " + target.string() + " could not be written (" + exception.what() +
                             "): check the space and the rights there";
            return fail(std::move(error));
        }
        return {};
    });
    if (done)
        done = publish(part, target);
    if (!done)
        std::filesystem::remove(part, ignored);
    return done;
}

Result<void> migrate(Connection& connection, std::span<const Migration> steps) {
    const auto known = static_cast<std::int64_t>(steps.size());
    return guarded(connection, [&]() -> Result<void> {
        if (connection.integer("PRAGMA user_version") == known)
            return {};
        // Two programs may do this at once: whoever gets the write lock does it all.
        Transaction transaction(connection, Transaction::Kind::Write);
        const std::int64_t before = connection.integer("PRAGMA user_version");
        if (before == known)
            return {};
        if (before > known || before < 0)
            return fail(ErrorCode::Unsupported, connection.shown() +
                                                    " was written by a newer Leadlight (its version is " +
                                                    std::to_string(before) + ", this program knows up to " +
                                                    std::to_string(known) + "): open it with that one");
        if (before > 0) {
            if (Result<void> copied = backUpBefore(connection, before); !copied)
                return copied;
        }
        for (const Migration& step : steps.subspan(static_cast<std::size_t>(before)))
            connection.exec(step.sql);
        connection.exec(("PRAGMA user_version = " + std::to_string(known)).c_str());
        transaction.commit();
        return {};
    });
}

} // namespace leadlight::store
