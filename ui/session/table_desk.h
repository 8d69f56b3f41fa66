// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table_opening.h"
#include "ui/session/task_queue.h"

#include <QObject>

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace leadlight::ui {

/// Files that could not be read and may be tables that say too little: put here by whoever opens files, on
/// any thread, taken from here by a TableDesk.
class UnreadTables {
public:
    /// Keeps the path where the failure may be one that an answer mends: a table that says too little, or one
    /// by its name that has words among its numbers.
    void add(const std::filesystem::path& path, const Error& error);
    /// All that are kept, which are forgotten then.
    [[nodiscard]] std::vector<std::filesystem::path> take();

private:
    std::mutex m_mutex;
    std::vector<std::filesystem::path> m_paths;
};

/// What a desk is wired to. The functions are called on its own thread.
struct TableParts {
    std::function<Result<io::TableQuestion>(const std::filesystem::path&)> ask;
    std::function<Result<void>(const std::string& headerKey, const io::TableForm&)> remember;
    std::shared_ptr<UnreadTables> unread;
};

/// Tables of numbers that could not be read because they do not say their rate, unit or leads: a person is
/// asked once for each kind of header, and all files of that kind are read again with the answer.
class TableDesk : public QObject {
    Q_OBJECT

public:
    explicit TableDesk(TableParts parts, QObject* parent = nullptr);

    /// Finds the tables among what could not be read. `asked`: what a person opened; what was found in a
    /// folder of it is not asked about, unless it was named too.
    void look(const std::vector<std::filesystem::path>& asked);
    /// Asks about this file even if an answer is remembered: to change it.
    void askAbout(const std::filesystem::path& path);

    /// What is to be answered now; null where nothing is. It stays until answer() or skip().
    [[nodiscard]] const io::TableQuestion* question() const {
        return m_questions.empty() ? nullptr : &m_questions.front().question;
    }

    /// How many files the answer is for.
    [[nodiscard]] std::size_t files() const {
        return m_questions.empty() ? 0 : m_questions.front().paths.size();
    }

    /// Remembers the answer, then has the files read again.
    void answer(const io::TableForm& form);
    /// Leaves the files unread.
    void skip();

Q_SIGNALS:
    /// There is a (next) question.
    void asked();
    /// Tables of folders that were not asked about.
    void passedOver(const std::vector<std::filesystem::path>& paths);
    /// The files can be read now.
    void readAgain(const std::vector<std::filesystem::path>& paths);
    void failed(const leadlight::Error& error);

private:
    struct Waiting {
        io::TableQuestion question;
        std::vector<std::filesystem::path> paths;
    };

    /// What was found among files.
    struct Found {
        std::vector<Waiting> questions;
        std::vector<std::filesystem::path> passedOver;
    };

    static void addTo(Found& found, io::TableQuestion question, const std::filesystem::path& path);
    void take(std::vector<Waiting> found);

    TableParts m_parts;
    std::deque<Waiting> m_questions;
    TaskQueue m_tasks{1};
};

} // namespace leadlight::ui
