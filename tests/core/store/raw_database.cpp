// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/raw_database.h"

#include <sqlite3.h>

namespace leadlight::test {

std::string runSql(const std::filesystem::path& file, const std::string& sql) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return "cannot open " + file.string();
    char* message = nullptr;
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message);
    std::string result =
        code == SQLITE_OK ? std::string() : std::string(message ? message : sqlite3_errmsg(database));
    sqlite3_free(message);
    sqlite3_close(database);
    return result;
}

std::string dropAccounts(const std::filesystem::path& file) {
    return runSql(file,
                  "DROP TRIGGER accounts_are_never_deleted; DROP TRIGGER account_switch_is_never_deleted; "
                  "DROP TABLE accounts; DROP TABLE account_switch; DROP TABLE account_tries");
}

std::string dropLabelling(const std::filesystem::path& file) {
    if (std::string message = dropAccounts(file); !message.empty())
        return message;
    return runSql(file,
                  "DROP TABLE labelling_labels; DROP TABLE labellings; DROP TABLE label_task_cases; DROP "
                  "TABLE label_tasks; DROP TRIGGER label_entries_are_never_deleted; DROP TRIGGER "
                  "label_sets_are_never_deleted; DROP TABLE label_entries; DROP TABLE label_sets");
}

std::string askSql(const std::filesystem::path& file, const std::string& sql) {
    sqlite3* database = nullptr;
    std::string answer;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        if (const unsigned char* text = sqlite3_column_text(statement, 0))
            answer = reinterpret_cast<const char*>(text);
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return answer;
}

} // namespace leadlight::test
