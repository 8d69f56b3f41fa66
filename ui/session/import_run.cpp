// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/import_run.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kOpenAtOnce = 4;
// A commit waits for the disk, so one is for this many recordings or bytes.
constexpr std::size_t kBatch = 64;
constexpr std::size_t kBatchBytes = std::size_t{64} << 20;
constexpr std::size_t kMaxWaitingToBeStored = 128;

std::size_t bytesOf(const Source& source) {
    std::size_t bytes = 0;
    for (const auto* files : {&source.files, &source.beside}) {
        for (const SourceFile& file : *files)
            bytes += file.content.size();
    }
    return bytes;
}

/// All of a recording but its samples, which come back before this returns.
std::shared_ptr<const Recording> withoutSamples(Recording& recording) {
    std::vector<Series> series = std::exchange(recording.series, {});
    auto rest = std::make_shared<const Recording>(recording);
    recording.series = std::move(series);
    return rest;
}

} // namespace

QString fileNameOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.filename().string());
}

ImportRun::ImportRun(Open open, TaskQueue& io, StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_io(io)
    , m_store(store) {}

ImportRun::~ImportRun() {
    *m_alive = false;
    for (const TaskId task : m_tasks)
        m_io.cancel(task);
}

void ImportRun::add(std::vector<std::filesystem::path> paths) {
    if (!m_running) {
        m_report = {};
        m_done = 0;
        m_anyOpened = false;
        m_running = true;
    }
    ++m_listing;
    m_report.asked.insert(m_report.asked.end(), paths.begin(), paths.end());
    m_tasks.push_back(m_io.run(
        [paths = std::move(paths)](const Progress& progress) { return filesToOpen(paths, progress); },
        [this, alive = m_alive](const std::vector<FileToOpen>& files) {
            if (!*alive)
                return;
            --m_listing;
            m_report.files += static_cast<int>(files.size());
            m_files.insert(m_files.end(), files.begin(), files.end());
            openMore();
            finishIfDone();
        }));
}

void ImportRun::cancel() {
    if (!m_running)
        return;
    m_report.cancelled = true;
    m_files.clear();
    for (const Waiting& waiting : m_toStore)
        m_heldBytes -= waiting.bytes;
    m_toStore.clear();
    for (const TaskId task : m_tasks)
        m_io.cancel(task);
    m_tasks.clear();
    m_listing = 0;
    m_opening = 0;
    finishIfDone();
}

bool ImportRun::hasRoom() const {
    return m_toStore.size() < kMaxWaitingToBeStored && m_heldBytes < kMaxHeldBytes;
}

void ImportRun::openMore() {
    while (m_opening < kOpenAtOnce && !m_files.empty() && hasRoom()) {
        const FileToOpen file = std::move(m_files.front());
        m_files.pop_front();
        ++m_opening;
        m_tasks.push_back(m_io.run([open = m_open, file](const Progress&) { return open(file.path); },
                                   [this, alive = m_alive, file](Result<io::Opened> result) {
                                       if (*alive)
                                           onOpened(file, std::move(result));
                                   }));
    }
}

void ImportRun::onOpened(const FileToOpen& file, Result<io::Opened> result) {
    --m_opening;
    ++m_done;
    if (result) {
        Waiting waiting;
        waiting.file = {file.path, withoutSamples(result->recording)};
        waiting.bytes = bytesOf(result->source);
        waiting.source = std::make_shared<const Source>(std::move(result->source));
        m_heldBytes += waiting.bytes;
        m_toStore.push_back(std::move(waiting));
        Q_EMIT opened({file.path, std::make_shared<const Recording>(std::move(result->recording))},
                      !std::exchange(m_anyOpened, true));
        storeMore();
    } else if (!file.asked && result.error().code == ErrorCode::Unrecognised) {
        m_report.passedOver.push_back(file.path);
    } else {
        m_report.failures.push_back({file.path, result.error()});
    }
    Q_EMIT progressed(m_done, m_report.files);
    openMore();
    finishIfDone();
}

/// The next ones in their order, at least one, and no more than one commit is to hold.
std::vector<ImportRun::Waiting> ImportRun::takeBatch() {
    std::size_t count = 0;
    for (std::size_t bytes = 0; count < std::min(kBatch, m_toStore.size()) && bytes < kBatchBytes; ++count)
        bytes += m_toStore[count].bytes;
    const auto end = m_toStore.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<Waiting> batch(std::make_move_iterator(m_toStore.begin()), std::make_move_iterator(end));
    m_toStore.erase(m_toStore.begin(), end);
    return batch;
}

void ImportRun::storeMore() {
    if (m_storing || m_toStore.empty())
        return;
    m_storing = true;
    const auto batch = std::make_shared<const std::vector<Waiting>>(takeBatch());
    m_store.run<std::vector<Result<store::Imported>>>(
        [batch](store::CaseStore& store) {
            std::vector<store::ToImport> all;
            all.reserve(batch->size());
            for (const Waiting& waiting : *batch)
                all.push_back({waiting.file.recording.get(), waiting.source.get()});
            return store.importEach(all);
        },
        [this, alive = m_alive, batch](const Outcome& outcome) {
            if (*alive)
                onStored(*batch, outcome);
        });
}

void ImportRun::onStored(const std::vector<Waiting>& batch, const Outcome& outcome) {
    m_storing = false;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        m_heldBytes -= batch[i].bytes;
        onStored(batch[i].file, outcome ? (*outcome)[i] : fail(outcome.error()));
    }
    storeMore();
    openMore();
    finishIfDone();
}

void ImportRun::onStored(const OpenedFile& file, const Result<store::Imported>& imported) {
    if (imported) {
        ++(imported->alreadyThere ? m_report.alreadyThere : m_report.added);
        Q_EMIT stored(file, imported->id, imported->alreadyThere);
    } else {
        m_report.failures.push_back({file.path, imported.error()});
        Q_EMIT storeFailed(file, imported.error());
    }
}

void ImportRun::finishIfDone() {
    if (!m_running || m_listing > 0 || m_opening > 0 || m_storing || !m_files.empty() || !m_toStore.empty())
        return;
    m_running = false;
    m_tasks.clear();
    Q_EMIT finished(std::exchange(m_report, {}));
}

} // namespace leadlight::ui
