// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table/table_form.h"

#include <filesystem>
#include <mutex>
#include <utility>
#include <vector>

namespace leadlight::io {

/// What people said of tables that do not say it themselves, by the tables' headers, in a small file of its
/// own. Any number of threads may use one object; the file is read at the first question.
class TableAnswers {
public:
    /// `file` need not be there yet. A damaged one counts as empty.
    explicit TableAnswers(std::filesystem::path file)
        : m_file(std::move(file)) {}

    /// The form that was given for a table with this header; nothing where none was.
    [[nodiscard]] std::optional<TableForm> find(const TableQuestion& question);
    /// Keeps the form for this header, in place of an older one. The file holds the newest 200.
    [[nodiscard]] Result<void> remember(const std::string& headerKey, const TableForm& form);

private:
    void load();

    std::mutex m_mutex;
    std::filesystem::path m_file;
    bool m_loaded = false;
    std::vector<std::pair<std::string, TableForm>> m_answers; ///< oldest first
};

} // namespace leadlight::io
