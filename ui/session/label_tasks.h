// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/label_store.h"
#include "ui/session/store_thread.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// Which cases of a task are listed.
enum class QueueFilter {
    ToDo,        ///< that this person has not finished and that are still open
    All,         ///< all
    ToAdjudicate ///< that all readers finished and did not agree on
};

/// Label sets, tasks, and the queue of the task that was chosen, as the database has them.
class LabelTasks : public QObject {
    Q_OBJECT

public:
    /// `store` must outlive it.
    explicit LabelTasks(StoreThread& store, QObject* parent = nullptr);

    /// Reads all of it anew.
    void request();

    /// False until the database has answered for the first time.
    [[nodiscard]] bool known() const { return m_known; }

    [[nodiscard]] const std::vector<store::StoredLabelSet>& sets() const { return m_sets; }

    [[nodiscard]] const std::vector<store::LabelTask>& tasks() const { return m_tasks; }

    /// The chosen task; null where there is none.
    [[nodiscard]] const store::LabelTask* chosen() const;

    void choose(store::LabelTaskId task);

    /// The cases of the chosen task, all of them.
    [[nodiscard]] const std::vector<store::TaskCase>& queue() const { return m_queue; }

    /// That case in the queue, or null.
    [[nodiscard]] const store::TaskCase* find(CaseId id) const;

    void setFilter(QueueFilter filter);

    [[nodiscard]] QueueFilter filter() const { return m_filter; }

    /// Whether a case is listed under the filter.
    [[nodiscard]] bool isListed(const store::TaskCase& one) const;

    /// The listed case before or after one (`by` -1 or 1), without it; nothing at the ends. For a case that
    /// is not in the queue: the first listed one.
    [[nodiscard]] std::optional<CaseId> beside(CaseId id, int by) const;

    /// Locks a set in the database. `done`, here and below, gets errors too, which failed() has told by then.
    void addSet(const LabelSet& set, std::function<void(Result<store::LabelSetId>)> done);
    /// Locks the set where it is not there yet, makes a task of the cases that `listed` finds (all of them,
    /// whatever its limit) and chooses it.
    void addTask(const store::NewLabelTask& task, const LabelSet& set, const store::CaseQuery& listed,
                 std::function<void(Result<store::LabelTaskId>)> done);
    /// Adds the cases that `listed` finds at the chosen task's end; `done` gets how many came.
    void extend(const store::CaseQuery& listed, std::function<void(Result<int>)> done);
    /// What all readers said of the chosen task's finished cases.
    void readResults(std::function<void(Result<std::vector<store::LabelledCase>>)> done);

Q_SIGNALS:
    void changed(); ///< sets, tasks, queue, or what is chosen
    void failed(const leadlight::Error& error);

private:
    struct Read;
    void take(Read read);

    StoreThread& m_store;
    std::vector<store::StoredLabelSet> m_sets;
    std::vector<store::LabelTask> m_tasks;
    std::vector<store::TaskCase> m_queue;
    std::optional<store::LabelTaskId> m_chosen;
    QueueFilter m_filter = QueueFilter::ToDo;
    bool m_known = false;
    quint64 m_asked = 0; ///< number of the last request
};

} // namespace leadlight::ui
