// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/label_tasks.h"

#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace leadlight::ui {

namespace {

/// All cases that a query finds, whatever its limit.
Result<std::vector<CaseId>> casesOf(const store::CaseStore& store, store::CaseQuery query) {
    query.limit = std::numeric_limits<int>::max();
    query.offset = 0;
    const Result<std::vector<store::CaseSummary>> found = store.list(query);
    if (!found)
        return fail(found.error());
    std::vector<CaseId> ids;
    for (const store::CaseSummary& one : *found)
        ids.push_back(one.id);
    return ids;
}

} // namespace

/// What the database answered.
struct LabelTasks::Read {
    std::vector<store::StoredLabelSet> sets;
    std::vector<store::LabelTask> tasks;
    std::optional<store::LabelTaskId> chosen;
    std::vector<store::TaskCase> queue;
};

LabelTasks::LabelTasks(StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_store(store) {}

void LabelTasks::request() {
    const quint64 asked = ++m_asked;
    m_store.run<Read>(
        [chosen = m_chosen](store::CaseStore& store) -> Result<Read> {
            const store::LabelStore labels(store);
            Result<std::vector<store::StoredLabelSet>> sets = labels.sets();
            if (!sets)
                return fail(sets.error());
            Result<std::vector<store::LabelTask>> tasks = labels.tasks();
            if (!tasks)
                return fail(tasks.error());
            Read read{std::move(*sets), std::move(*tasks), chosen, {}};
            if (!read.chosen && !read.tasks.empty())
                read.chosen = read.tasks.back().id;
            if (!read.chosen)
                return read;
            Result<std::vector<store::TaskCase>> queue = labels.queue(*read.chosen);
            if (!queue)
                return fail(queue.error());
            read.queue = std::move(*queue);
            return read;
        },
        [self = QPointer(this), asked](Result<Read> read) {
            if (!self || asked != self->m_asked)
                return;
            if (read)
                self->take(std::move(*read));
            else
                Q_EMIT self->failed(read.error());
        }); // after what is asked for to be shown: a large task takes a moment
}

void LabelTasks::take(Read read) {
    m_sets = std::move(read.sets);
    m_tasks = std::move(read.tasks);
    m_chosen = read.chosen;
    m_queue = std::move(read.queue);
    m_known = true;
    Q_EMIT changed();
}

const store::LabelTask* LabelTasks::chosen() const {
    const auto found =
        std::ranges::find_if(m_tasks, [this](const auto& task) { return task.id == m_chosen; });
    return found == m_tasks.end() ? nullptr : &*found;
}

void LabelTasks::choose(store::LabelTaskId task) {
    if (m_chosen == task)
        return;
    m_chosen = task;
    m_queue.clear();
    Q_EMIT changed();
    request();
}

const store::TaskCase* LabelTasks::find(CaseId id) const {
    const auto found = std::ranges::find(m_queue, id, &store::TaskCase::id);
    return found == m_queue.end() ? nullptr : &*found;
}

void LabelTasks::setFilter(QueueFilter filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed();
}

bool LabelTasks::isListed(const store::TaskCase& one) const {
    switch (m_filter) {
    case QueueFilter::ToDo:
        return one.state == store::TaskCaseState::Open && one.mine != LabellingState::Done;
    case QueueFilter::ToAdjudicate:
        return one.state == store::TaskCaseState::Disagreed;
    case QueueFilter::All:
        break;
    }
    return true;
}

std::optional<CaseId> LabelTasks::beside(CaseId id, int by) const {
    const auto size = static_cast<std::ptrdiff_t>(m_queue.size());
    const auto here = std::ranges::find(m_queue, id, &store::TaskCase::id) - m_queue.begin();
    for (auto at = here == size ? 0 : here + by; at >= 0 && at < size; at += by) {
        const store::TaskCase& one = m_queue[static_cast<std::size_t>(at)];
        if (isListed(one))
            return one.id;
    }
    return std::nullopt;
}

void LabelTasks::addSet(const LabelSet& set, std::function<void(Result<store::LabelSetId>)> done) {
    m_store.run<store::LabelSetId>(
        [set](store::CaseStore& store) { return store::LabelStore(store).addSet(set); },
        [self = QPointer(this), done = std::move(done)](Result<store::LabelSetId> added) {
            if (!self)
                return;
            if (!added)
                Q_EMIT self->failed(added.error());
            done(added);
            self->request();
        },
        1);
}

void LabelTasks::addTask(const store::NewLabelTask& task, const LabelSet& set, const store::CaseQuery& listed,
                         std::function<void(Result<store::LabelTaskId>)> done) {
    m_store.run<store::LabelTaskId>(
        [task, set, listed](store::CaseStore& store) -> Result<store::LabelTaskId> {
            Result<std::vector<CaseId>> cases = casesOf(store, listed);
            if (!cases)
                return fail(cases.error());
            store::LabelStore labels(store);
            const Result<store::LabelSetId> locked = labels.addSet(set);
            if (!locked)
                return fail(locked.error());
            store::NewLabelTask made = task;
            made.set = *locked;
            made.cases = std::move(*cases);
            return labels.addTask(made);
        },
        [self = QPointer(this), done = std::move(done)](Result<store::LabelTaskId> added) {
            if (!self)
                return;
            if (added)
                self->m_chosen = *added;
            else
                Q_EMIT self->failed(added.error());
            done(added);
            self->request();
        },
        1);
}

void LabelTasks::extend(const store::CaseQuery& listed, std::function<void(Result<int>)> done) {
    if (!m_chosen)
        return;
    m_store.run<int>(
        [task = *m_chosen, listed](store::CaseStore& store) -> Result<int> {
            const Result<std::vector<CaseId>> cases = casesOf(store, listed);
            if (!cases)
                return fail(cases.error());
            return store::LabelStore(store).addCases(task, *cases);
        },
        [self = QPointer(this), done = std::move(done)](const Result<int>& added) {
            if (!self)
                return;
            if (!added)
                Q_EMIT self->failed(added.error());
            done(added);
            self->request();
        },
        1);
}

void LabelTasks::readResults(std::function<void(Result<std::vector<store::LabelledCase>>)> done) {
    if (!m_chosen)
        return;
    m_store.run<std::vector<store::LabelledCase>>(
        [task = *m_chosen](store::CaseStore& store) { return store::LabelStore(store).results(task); },
        [self = QPointer(this), done = std::move(done)](Result<std::vector<store::LabelledCase>> results) {
            if (!self)
                return;
            if (!results)
                Q_EMIT self->failed(results.error());
            done(std::move(results));
        },
        1);
}

} // namespace leadlight::ui
