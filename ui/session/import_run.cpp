// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/import_run.h"

#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kOpenAtOnce = 4;
constexpr std::size_t kBatch = 64;
constexpr std::size_t kMaxWaitingToBeStored = 128;

QString nameOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.filename().string());
}

} // namespace

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
    m_toStore.clear();
    for (const TaskId task : m_tasks)
        m_io.cancel(task);
    m_tasks.clear();
    m_listing = 0;
    m_opening = 0;
    finishIfDone();
}

void ImportRun::openMore() {
    while (m_opening < kOpenAtOnce && !m_files.empty() && m_toStore.size() < kMaxWaitingToBeStored) {
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
        waiting.file.fileName = nameOf(file.path);
        waiting.file.recording = std::make_shared<const Recording>(std::move(result->recording));
        waiting.source = std::make_shared<const Source>(std::move(result->source));
        Q_EMIT opened(waiting.file, !std::exchange(m_anyOpened, true));
        m_toStore.push_back(std::move(waiting));
        storeMore();
    } else if (!file.asked && result.error().code == ErrorCode::Unrecognised) {
        ++m_report.notRecordings;
    } else {
        m_report.failures.push_back({nameOf(file.path), result.error()});
    }
    Q_EMIT progressed(m_done, m_report.files);
    openMore();
    finishIfDone();
}

void ImportRun::storeMore() {
    if (m_storing || m_toStore.empty())
        return;
    m_storing = true;
    const std::size_t count = std::min(kBatch, m_toStore.size());
    const auto end = m_toStore.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<Waiting> batch(std::make_move_iterator(m_toStore.begin()), std::make_move_iterator(end));
    m_toStore.erase(m_toStore.begin(), end);
    m_store.run<std::vector<store::Imported>>(
        [batch](store::CaseStore& store) {
            std::vector<std::pair<Recording, Source>> pairs;
            pairs.reserve(batch.size());
            for (const Waiting& waiting : batch)
                pairs.emplace_back(*waiting.file.recording, *waiting.source);
            return store.importAll(pairs);
        },
        [this, alive = m_alive, batch](const Result<std::vector<store::Imported>>& result) {
            if (*alive)
                onStored(batch, result);
        });
}

void ImportRun::onStored(const std::vector<Waiting>& batch,
                         const Result<std::vector<store::Imported>>& result) {
    m_storing = false;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (result) {
            const store::Imported& imported = (*result)[i];
            ++(imported.alreadyThere ? m_report.alreadyThere : m_report.added);
            Q_EMIT stored(batch[i].file, imported.id, imported.alreadyThere);
        } else {
            m_report.failures.push_back({batch[i].file.fileName, result.error()});
            Q_EMIT storeFailed(batch[i].file, result.error());
        }
    }
    storeMore();
    openMore();
    finishIfDone();
}

void ImportRun::finishIfDone() {
    if (!m_running || m_listing > 0 || m_opening > 0 || m_storing || !m_files.empty() || !m_toStore.empty())
        return;
    m_running = false;
    m_tasks.clear();
    Q_EMIT finished(std::exchange(m_report, {}));
}

} // namespace leadlight::ui
