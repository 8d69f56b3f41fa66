// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "core/record/source.h"
#include "ui/session/store_thread.h"
#include "ui/session/task_queue.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace leadlight::ui {

/// Measures stored cases that are not on screen, one after another, and keeps what was measured with them.
/// Quiet: a case that cannot be read or measured is left for when it is opened.
class MeasureRun : public QObject {
    Q_OBJECT

public:
    using Read = std::function<Result<Recording>(const Source&)>;

    /// `store` must outlive it. `read` is called on a thread of its own.
    MeasureRun(Read read, StoreThread& store, QObject* parent = nullptr);
    ~MeasureRun() override;

    /// Adds a case; nothing happens before start().
    void add(CaseId id);
    /// Begins, or goes on.
    void start();
    /// Forgets what waits and what is under way: nothing more of it is kept.
    void cancel();

    [[nodiscard]] bool running() const { return m_busy; }

    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()) + (m_busy ? 1 : 0); }

Q_SIGNALS:
    void finished();

private:
    void next();
    void measure(CaseId id, const std::shared_ptr<const Source>& source);
    void keep(CaseId id, const std::shared_ptr<const MeasurementSet>& set);

    Read m_read;
    StoreThread& m_store;
    std::deque<CaseId> m_waiting;
    bool m_busy = false;
    quint64 m_run = 0; ///< another one after cancel(): what the database answers for the last comes too late
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< false for late answers after the end
    TaskQueue m_queue{1};
};

} // namespace leadlight::ui
