// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/actor.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>

namespace leadlight::store {

namespace {

/// How long a writer waits for another one.
constexpr int kBusyTimeoutMs = 10'000;
/// No value in the database is longer: files are at most 512 MiB.
constexpr int kMaxValueBytes = 600 * 1024 * 1024;

Sha256 digestOf(ByteView bytes) {
    Sha256 digest;
    std::memcpy(digest.digest.data(), bytes.data(), digest.digest.size());
    return digest;
}

void containsWords(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* text = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const auto textSize = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const auto* words = static_cast<const char*>(sqlite3_value_blob(values[1]));
    std::string_view rest(words, static_cast<std::size_t>(sqlite3_value_bytes(values[1])));
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (!word.empty() && (textSize == 0 || memmem(text, textSize, word.data(), word.size()) == nullptr)) {
            sqlite3_result_int(context, 0);
            return;
        }
    }
    sqlite3_result_int(context, 1);
}

/// Whether the last thing that the system refused was space, in the database file or its write-ahead log.
/// (SQLite itself knows only ENOSPC; a quota or a limit on the size of files is a failed write to it.)
bool diskIsFull(sqlite3* database) {
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        int systemError = 0;
        if (sqlite3_file_control(database, "main", which, static_cast<void*>(&file)) != SQLITE_OK ||
            file == nullptr || file->pMethods == nullptr)
            continue;
        if (file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &systemError) != SQLITE_OK)
            continue;
        if (systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT)
            return true;
    }
    return false;
}

} // namespace

void addFunctions(SQLite::Database& database) {
    sqlite3_create_function_v2(database.getHandle(), "contains_words", 2,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, containsWords,
                               nullptr, nullptr, nullptr);
}

Query::Query(Connection& connection, const char* sql)
    : m_connection(connection)
    , m_sql(sql) {
    if (auto found = connection.m_statements.find(m_sql);
        found != connection.m_statements.end() && found->second)
        m_statement = std::move(found->second);
    else
        m_statement = std::make_unique<SQLite::Statement>(connection.m_database, sql);
}

Query::~Query() {
    m_statement->tryReset(); // the next run binds all parameters anew
    m_connection.m_statements[m_sql] = std::move(m_statement);
}

void Query::run() {
    while (m_statement->executeStep()) {
    }
}

ByteView Query::blob(int column) const {
    const SQLite::Column value = m_statement->getColumn(column);
    const auto* data = static_cast<const std::byte*>(value.getBlob());
    const int size = value.getBytes();
    return data ? ByteView(data, static_cast<std::size_t>(size)) : ByteView();
}

std::optional<Sha256> Query::digest(int column) const {
    const ByteView bytes = blob(column);
    if (bytes.size() != Sha256().digest.size())
        return std::nullopt;
    return digestOf(bytes);
}

std::optional<double> Query::optionalReal(int column) const {
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

void Query::bindOne(int index, ByteView value) {
    static constexpr char kEmpty = 0; // a null pointer would bind NULL, not an empty blob
    m_statement->bindNoCopy(index, value.empty() ? static_cast<const void*>(&kEmpty) : value.data(),
                            static_cast<int>(value.size()));
}

void Query::bindOne(int index, const Sha256& value) {
    m_statement->bind(index, static_cast<const void*>(value.digest.data()),
                      static_cast<int>(value.digest.size()));
}

Connection::Connection(const std::filesystem::path& file, std::string shown, std::string person)
    : m_file(file)
    , m_shown(std::move(shown))
    , m_person(std::move(person))
    , m_database(file.string(), SQLite::OPEN_READWRITE, kBusyTimeoutMs) {
    sqlite3* handle = m_database.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    // A database file comes from outside: nothing in its schema may run anything but plain SQL.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    addFunctions(m_database);
}

Connection::Connection()
    : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {}

std::int64_t Connection::integer(const char* sql) {
    SQLite::Statement statement(m_database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

Error Connection::explain(const SQLite::Exception& exception) {
    const std::string subject = "the case database " + m_shown;
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, subject + " is in use by another program: try again in a moment"};
    case SQLITE_FULL:
        return {ErrorCode::NoSpace, "there is no space left for " + subject +
                                        ": nothing was changed; free some space and try again"};
    case SQLITE_IOERR:
        if (diskIsFull(m_database.getHandle()))
            return {ErrorCode::NoSpace, "there is no space left for " + subject +
                                            ": nothing was changed; free some space and try again"};
        return {ErrorCode::Unreadable,
                subject + " could not be read or written (" + exception.what() + "): check the disk"};
    case SQLITE_NOMEM:
        return {ErrorCode::NoSpace, "there is not enough memory for " + subject};
    case SQLITE_CORRUPT:
        return {ErrorCode::Malformed, subject + " is damaged (" + exception.what() + "): restore a backup"};
    case SQLITE_NOTADB:
        return {ErrorCode::Unsupported,
                m_shown + " is not a case database of Leadlight: choose another file"};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
        return {ErrorCode::Unreadable, subject + " may not be opened or written here (" + exception.what() +
                                           "): check the rights of the file and its folder"};
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge, "something is too large for " + subject + ": a file may have 512 MiB"};
    default:
        return {ErrorCode::Malformed, subject + " is not as this program left it (" + exception.what() +
                                          "): run `leadlight-cli cases verify`"};
    }
}

Transaction::Transaction(Connection& connection, Kind kind)
    : m_connection(connection) {
    connection.exec(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    if (m_open)
        m_connection.raw().tryExec("ROLLBACK");
}

void Transaction::commit() {
    m_connection.exec("COMMIT");
    m_open = false;
}

Error explainFailure(Connection& connection, const std::exception& exception) {
    if (const auto* refused = dynamic_cast<const Refused*>(&exception))
        return refused->error();
    if (const auto* database = dynamic_cast<const SQLite::Exception*>(&exception))
        return connection.explain(*database);
    if (dynamic_cast<const std::bad_alloc*>(&exception) != nullptr)
        return {ErrorCode::NoSpace, "there is not enough memory for the case database " + connection.shown()};
    return {ErrorCode::Internal, "the case database " + connection.shown() +
                                     " met a fault of this program (" + exception.what() + ")"};
}

} // namespace leadlight::store
