// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/sha256.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <exception>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace leadlight::store {

class Connection;

/// One run of a prepared statement: bind all parameters, then run() it or step through its rows with next().
/// Goes back to the connection's cache when it ends. Throws SQLite::Exception.
class Query {
public:
    Query(Connection& connection, const char* sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds parameters 1, 2, …
    template <class... Values>
    Query& bind(const Values&... values) {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    [[nodiscard]] bool next() { return m_statement->executeStep(); }

    void run();

    [[nodiscard]] bool isNull(int column) const { return m_statement->getColumn(column).isNull(); }

    [[nodiscard]] std::int64_t integer(int column) const { return m_statement->getColumn(column).getInt64(); }

    [[nodiscard]] double real(int column) const { return m_statement->getColumn(column).getDouble(); }

    [[nodiscard]] std::string text(int column) const { return m_statement->getColumn(column).getString(); }

    /// The column's bytes, valid until the next step.
    [[nodiscard]] ByteView blob(int column) const;
    [[nodiscard]] std::optional<Sha256> digest(int column) const; ///< nothing if it is not 32 bytes
    [[nodiscard]] std::optional<double> optionalReal(int column) const;

    [[nodiscard]] SQLite::Column column(int index) const { return m_statement->getColumn(index); }

    [[nodiscard]] int columns() const { return m_statement->getColumnCount(); }

private:
    void bindOne(int index, std::int64_t value) { m_statement->bind(index, value); }

    void bindOne(int index, int value) { m_statement->bind(index, value); }

    void bindOne(int index, bool value) { m_statement->bind(index, value ? 1 : 0); }

    void bindOne(int index, double value) { m_statement->bind(index, value); }

    void bindOne(int index, const char* value) { m_statement->bind(index, value); }

    void bindOne(int index, const std::string& value) { m_statement->bind(index, value); }

    void bindOne(int index, std::string_view value) { m_statement->bind(index, std::string(value)); }

    void bindOne(int index, ByteView value); ///< not copied: must outlive the run
    void bindOne(int index, const Sha256& value);

    void bindOne(int index, std::nullptr_t) { m_statement->bind(index); }

    template <class T>
    void bindOne(int index, const std::optional<T>& value) {
        if (value)
            bindOne(index, *value);
        else
            bindOne(index, nullptr);
    }

    Connection& m_connection;
    std::string_view m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
};

/// An open SQLite database with its prepared statements, and what the audit log needs to know of its user.
class Connection {
public:
    /// Opens an existing file. `shown` is how the caller named it, for error sentences. Throws
    /// SQLite::Exception.
    Connection(const std::filesystem::path& file, std::string shown, std::string person);

    /// A new empty database in memory, to compare with.
    Connection();

    void exec(const char* sql) { m_database.exec(sql); }

    [[nodiscard]] std::int64_t integer(const char* sql);

    [[nodiscard]] SQLite::Database& raw() { return m_database; }

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    [[nodiscard]] const std::string& shown() const { return m_shown; }

    /// Who opened it; who acts is actorOf() (core/store/actor.h).
    [[nodiscard]] const std::string& person() const { return m_person; }

    /// The account that signed in here; nothing: nobody did.
    [[nodiscard]] std::optional<std::int64_t> account() const { return m_account; }

    void setAccount(std::optional<std::int64_t> account) { m_account = account; }

    /// The error that an exception of SQLite stands for, as a sentence without any stored content.
    [[nodiscard]] Error explain(const SQLite::Exception& exception);

private:
    friend class Query;
    std::filesystem::path m_file;
    std::string m_shown;
    std::string m_person;
    std::optional<std::int64_t> m_account;
    SQLite::Database m_database;
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>>
        m_statements; // keys are string literals
};

/// A transaction that is rolled back unless it was committed. `Write` takes the write lock at once, so that
/// it cannot fail half-way for want of it; `Read` sees one state of the database for as long as it lives.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

/// The error for an exception at the folder's border.
[[nodiscard]] Error explainFailure(Connection& connection, const std::exception& exception);

/// Calls `work` and turns what it throws into an Error: no exception leaves this folder.
template <class Work>
auto guarded(Connection& connection, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception& exception) {
        return fail(explainFailure(connection, exception));
    }
}

/// A query of the filter's own function contains_words(text, words): whether `text` holds every line of
/// `words`.
void addFunctions(SQLite::Database& database);

} // namespace leadlight::store
