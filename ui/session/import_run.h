// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"
#include "ui/session/file_list.h"
#include "ui/session/store_thread.h"
#include "ui/session/task_queue.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace leadlight::ui {

/// A file's name without its folder, as it is shown.
[[nodiscard]] QString fileNameOf(const std::filesystem::path& path);

/// A file that could not be opened or kept, and why.
struct ImportFailure {
    std::filesystem::path path;
    Error error;
};

/// What became of an import.
struct ImportReport {
    std::vector<std::filesystem::path> asked; ///< files and folders, as they were named
    int files = 0;                            ///< looked at
    int added = 0;
    int alreadyThere = 0;
    std::vector<ImportFailure> failures;
    std::vector<std::filesystem::path> passedOver; ///< files of a folder that are of no ECG format
    /// Tables of numbers in a folder that do not say how they are to be read: some of what failed or was
    /// passed over.
    std::vector<std::filesystem::path> tables;
    bool cancelled = false;
};

/// A recording that was opened, on its way into the database.
struct OpenedFile {
    std::filesystem::path path;
    std::shared_ptr<const Recording> recording; ///< without its samples where it is stored or refused
};

/// Opens many files on the io threads, a few at a time, and hands them to the database in batches. How many
/// wait for it is bounded by their number and by their bytes, and they wait without samples, which are not
/// stored: they are read again from the original file.
class ImportRun : public QObject {
    Q_OBJECT

public:
    using Open = std::function<Result<io::Opened>(const std::filesystem::path&)>;

    /// The original files that may wait to be stored, and are being stored, before no more are opened.
    static constexpr std::size_t kMaxHeldBytes = std::size_t{128} << 20;

    ImportRun(Open open, TaskQueue& io, StoreThread& store, QObject* parent = nullptr);
    ~ImportRun() override;

    /// Adds files and folders; begins if nothing runs.
    void add(std::vector<std::filesystem::path> paths);
    /// Stops after what is being written now; what was stored stays.
    void cancel();

    [[nodiscard]] bool running() const { return m_running; }

    [[nodiscard]] int done() const { return m_done; }

    [[nodiscard]] int total() const { return m_report.files; }

Q_SIGNALS:
    void progressed(int done, int total);
    /// A file was read. `first`: the first readable one of this run.
    void opened(const leadlight::ui::OpenedFile& file, bool first);
    /// It is in the database now.
    void stored(const leadlight::ui::OpenedFile& file, leadlight::CaseId id, bool alreadyThere);
    void storeFailed(const leadlight::ui::OpenedFile& file, const leadlight::Error& error);
    void finished(const leadlight::ui::ImportReport& report);

private:
    struct Waiting {
        OpenedFile file;
        std::shared_ptr<const Source> source;
        std::size_t bytes = 0; ///< of the source
    };

    using Outcome = Result<std::vector<Result<store::Imported>>>;

    [[nodiscard]] bool hasRoom() const;
    void openMore();
    void onOpened(const FileToOpen& file, Result<io::Opened> result);
    [[nodiscard]] std::vector<Waiting> takeBatch();
    void storeMore();
    void onStored(const std::vector<Waiting>& batch, const Outcome& outcome);
    void onStored(const OpenedFile& file, const Result<store::Imported>& imported);
    void finishIfDone();

    Open m_open;
    TaskQueue& m_io;
    StoreThread& m_store;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< false for late answers after the end
    std::deque<FileToOpen> m_files;
    std::vector<Waiting> m_toStore;
    ImportReport m_report;
    std::vector<TaskId> m_tasks;
    int m_listing = 0;
    int m_opening = 0;
    int m_done = 0;
    std::size_t m_heldBytes = 0; ///< of what waits to be stored or is being stored
    bool m_storing = false;
    bool m_running = false;
    bool m_anyOpened = false;
};

} // namespace leadlight::ui
