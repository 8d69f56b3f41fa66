// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/label_desk.h"

#include "core/record/agreement.h"
#include "core/store/account_store.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kKeepAfterMs = 1500;
/// What is on screen goes before lists; drafts have the same, or the case that comes back would be read
/// before what was said of it is written.
constexpr int kOnScreen = 1;

/// What the database did with a labelling.
struct Answer {
    std::optional<Error> error; ///< nothing: it is kept
    bool allowed = true;        ///< false: whoever is signed in may not say it
};

Answer answerTo(store::CaseStore& store, store::LabelTaskId task, CaseId id, const Labelling& content) {
    const Result<store::LabellingId> added = store::LabelStore(store).add(task, id, content);
    if (added)
        return {};
    const Act act = content.role == LabellingRole::Adjudicator ? Act::Adjudicate : Act::Label;
    const Result<store::SignedIn> who = store::AccountStore(store).current();
    return {added.error(), !who || who->may(act)};
}

} // namespace

/// What one person says of one case in one task in one role.
struct LabelDesk::Entry {
    Key key;
    quint64 marksKey = 0;
    Labelling said; ///< without marks, which are the MarkSet's
    bool editable = false;
    bool dirty = false; ///< changed and not handed to the database yet
};

/// One change of the labels, as they were before and after it.
class LabelDesk::Step final : public QUndoCommand {
public:
    Step(const QString& text, LabelDesk& desk, std::shared_ptr<Entry> entry, Labelling after)
        : QUndoCommand(text)
        , m_desk(&desk)
        , m_entry(std::move(entry))
        , m_before(m_entry->said)
        , m_after(std::move(after)) {}

    void redo() override { put(m_after); }

    void undo() override { put(m_before); }

private:
    void put(const Labelling& content) {
        if (m_desk) // the stack may outlive the desk
            m_desk->put(*m_entry, content);
    }

    QPointer<LabelDesk> m_desk;
    std::shared_ptr<Entry> m_entry;
    Labelling m_before;
    Labelling m_after;
};

LabelDesk::LabelDesk(StoreThread& store, QUndoStack& undo, LabelTasks& tasks, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_undo(undo)
    , m_tasks(tasks)
    , m_marks(undo) {
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &LabelDesk::flush);
    connect(&m_tasks, &LabelTasks::changed, this, [this] {
        const store::LabelTask* task = m_tasks.chosen();
        if (m_active && (task == nullptr ? std::nullopt : std::optional(task->id)) != m_task)
            load();
    });
    connect(&m_marks, &MarkSet::edited, this, [this](quint64 key) {
        const auto found = std::ranges::find_if(
            m_entries, [key](const auto& entry) { return entry.second->marksKey == key; });
        if (found == m_entries.end())
            return;
        Entry& entry = *found->second;
        if (!m_marks.marksOf(key).empty())
            entry.said.notAssessable = false;
        touch(entry);
    });
}

LabelDesk::~LabelDesk() {
    flush(); // the store thread still writes what it was given
}

void LabelDesk::setActive(bool active) {
    if (active == m_active)
        return;
    m_active = active;
    if (!active) {
        flush();
        return;
    }
    m_tasks.request();
    load();
}

void LabelDesk::show(std::optional<CaseId> id) {
    if (id == m_case)
        return;
    m_case = id;
    if (m_active)
        load();
}

void LabelDesk::setPerson(const std::string& person) {
    if (person == m_person)
        return;
    std::erase_if(m_entries, [](const auto& entry) { return !entry.second->dirty; });
    m_aside[m_person] = std::exchange(m_entries, {});
    m_person = person;
    if (auto own = m_aside.extract(person))
        m_entries = std::move(own.mapped());
    m_entry.reset();
    if (m_active)
        load();
}

void LabelDesk::setLocked(bool locked) {
    if (std::exchange(m_locked, locked) && !locked && m_active)
        load();
}

void LabelDesk::setForbidden(const QString& label, const QString& adjudicate) {
    if (label == m_noLabelling && adjudicate == m_noAdjudicating)
        return;
    m_noLabelling = label;
    m_noAdjudicating = adjudicate;
    if (m_active)
        load();
}

QString LabelDesk::whyNot() const {
    switch (m_place) {
    case Place::Labelling:
    case Place::Finished:
        return m_noLabelling;
    case Place::Adjudicating:
    case Place::Settled:
        return m_noAdjudicating;
    case Place::Nothing:
    case Place::Reading:
        break;
    }
    return {};
}

const LabelSet* LabelDesk::labelSet() const {
    const store::LabelTask* task = m_tasks.chosen();
    return task == nullptr ? nullptr : &task->set.set;
}

Labelling LabelDesk::labelling() const {
    return m_entry ? contentOf(*m_entry) : Labelling{};
}

bool LabelDesk::isEditable() const {
    return m_entry && m_entry->editable;
}

Labelling LabelDesk::contentOf(const Entry& entry) const {
    Labelling content = entry.said;
    content.marks = m_marks.marksOf(entry.marksKey);
    return content;
}

void LabelDesk::load() {
    if (m_locked)
        return;
    flush();
    const store::LabelTask* task = m_tasks.chosen();
    m_task = task == nullptr ? std::nullopt : std::optional(task->id);
    m_entry.reset();
    m_readers.clear();
    m_differences.clear();
    m_mine.reset();
    m_marks.show(0, {});
    m_marks.setReadOnly(true);
    const quint64 asked = ++m_asked;
    m_place = m_task && m_case ? Place::Reading : Place::Nothing;
    Q_EMIT changed();
    if (m_place == Place::Nothing)
        return;
    m_store.run<store::CaseLabellings>(
        [task = *m_task, id = *m_case](store::CaseStore& store) {
            return store::LabelStore(store).labellings(task, id);
        },
        [self = QPointer(this), asked](const Result<store::CaseLabellings>& stored) {
            if (!self || asked != self->m_asked)
                return;
            if (stored) {
                self->loaded(*stored);
                return;
            }
            self->m_place = Place::Nothing; // mostly a case that is not in the task
            Q_EMIT self->changed();
            if (stored.error().code != ErrorCode::NotFound)
                Q_EMIT self->failed(stored.error());
        },
        kOnScreen);
}

void LabelDesk::loaded(const store::CaseLabellings& stored) {
    m_readers = stored.readers;
    m_mine = stored.mine;
    if (m_readers.empty()) {
        const bool done = m_mine && m_mine->state == LabellingState::Done;
        m_place = done ? Place::Finished : Place::Labelling;
        showEntry(LabellingRole::Reader, m_mine.value_or(Labelling()), !done);
        return;
    }
    std::vector<const Labelling*> all;
    for (const Labelling& reader : m_readers)
        all.push_back(&reader);
    const LabelSet& set = *labelSet();
    m_differences = disagreements(all, set);
    const bool settled =
        stored.adjudication ? stored.adjudication->state == LabellingState::Done : m_differences.empty();
    m_place = settled ? Place::Settled : Place::Adjudicating;
    showEntry(LabellingRole::Adjudicator, stored.adjudication.value_or(whatAllSay(all, set)), !settled);
}

void LabelDesk::showEntry(LabellingRole role, const Labelling& stored, bool editable) {
    std::shared_ptr<Entry>& entry = m_entries[{*m_task, *m_case, role}];
    if (!entry) {
        entry = std::make_shared<Entry>();
        entry->key = {*m_task, *m_case, role};
        entry->marksKey = ++m_lastKey;
    }
    m_entry = entry;
    std::vector<Annotation> marks = m_marks.marksOf(entry->marksKey);
    if (!entry->dirty) {
        entry->said = stored;
        entry->said.marks.clear();
        entry->said.role = role;
        marks = stored.marks;
    }
    entry->editable = editable && whyNot().isEmpty();
    m_marks.show(entry->marksKey, std::move(marks));
    m_marks.setReadOnly(!entry->editable);
    showReaders();
    Q_EMIT changed();
}

void LabelDesk::showReaders() {
    for (std::size_t i = 0; i < m_readers.size(); ++i)
        m_marks.showOthers(m_readers[i].marks, QString::number(i + 1));
}

void LabelDesk::toggle(const std::string& label) {
    if (!isEditable() || labelSet() == nullptr)
        return;
    Labelling after = m_entry->said;
    toggleLabel(after, *labelSet(), label);
    push(after.has(label) ? tr("Give the label %1").arg(QString::fromStdString(label))
                          : tr("Take the label %1 back").arg(QString::fromStdString(label)),
         std::move(after));
}

void LabelDesk::setNotAssessable(bool notAssessable) {
    if (!isEditable() || m_entry->said.notAssessable == notAssessable)
        return;
    Labelling after = m_entry->said;
    after.notAssessable = notAssessable;
    m_undo.beginMacro(tr("Not assessable"));
    if (notAssessable) {
        after.labels.clear();
        while (!m_marks.all().empty())
            m_marks.remove(m_marks.all().size() - 1);
    }
    push(tr("Not assessable"), std::move(after));
    m_undo.endMacro();
}

void LabelDesk::setComment(const QString& comment) {
    if (!isEditable() || m_entry->said.comment == comment.toStdString())
        return;
    m_entry->said.comment = comment.toStdString(); // the text field has its own undo
    touch(*m_entry);
}

void LabelDesk::takeOver(std::size_t reader) {
    if (!isEditable() || reader >= m_readers.size())
        return;
    const Labelling& from = m_readers[reader];
    Labelling after = m_entry->said;
    after.labels = from.labels;
    after.notAssessable = from.notAssessable;
    m_undo.beginMacro(tr("Take over what reader %1 says").arg(reader + 1));
    while (!m_marks.all().empty())
        m_marks.remove(m_marks.all().size() - 1);
    for (const Annotation& mark : from.marks)
        m_marks.add(mark);
    m_marks.select(std::nullopt);
    push(tr("Take over labels"), std::move(after));
    m_undo.endMacro();
}

void LabelDesk::reopen() {
    if (!m_entry || m_entry->editable || !whyNot().isEmpty())
        return;
    m_place = m_place == Place::Settled ? Place::Adjudicating : Place::Labelling;
    m_entry->editable = true;
    m_marks.setReadOnly(false);
    Q_EMIT changed();
}

void LabelDesk::finish(std::function<void(bool kept)> done) {
    if (!isEditable()) {
        done(false);
        return;
    }
    m_keepSoon.stop();
    const std::shared_ptr<Entry> entry = m_entry;
    keep(entry, LabellingState::Done, [self = QPointer(this), entry, done = std::move(done)](bool kept) {
        if (!self)
            return;
        if (kept) {
            entry->editable = false;
            self->m_tasks.request();
            if (entry == self->m_entry)
                self->load();
        }
        done(kept);
    });
}

void LabelDesk::push(const QString& text, Labelling after) {
    m_undo.push(new Step(text, *this, m_entry, std::move(after)));
}

void LabelDesk::put(Entry& entry, const Labelling& content) {
    if (!entry.editable)
        return; // it was finished since: what was signed is opened again by hand alone
    const std::string comment = entry.said.comment; // which the steps do not hold
    entry.said = content;
    entry.said.comment = comment;
    touch(entry);
}

void LabelDesk::touch(Entry& entry) {
    entry.dirty = true;
    m_keepSoon.start();
    if (&entry == m_entry.get())
        Q_EMIT changed();
    else
        Q_EMIT concerns(std::get<CaseId>(entry.key));
}

void LabelDesk::flush() {
    m_keepSoon.stop();
    if (m_locked)
        return; // it stays until its author is back
    for (const auto& [key, entry] : m_entries) {
        if (entry->dirty && entry->editable)
            keep(entry, LabellingState::Draft, {});
    }
}

void LabelDesk::keep(const std::shared_ptr<Entry>& entry, LabellingState state,
                     std::function<void(bool)> done) {
    Labelling content = contentOf(*entry);
    content.state = state;
    entry->dirty = false;
    m_store.run<Answer>(
        [task = std::get<store::LabelTaskId>(entry->key), id = std::get<CaseId>(entry->key),
         content](store::CaseStore& store) -> Result<Answer> { return answerTo(store, task, id, content); },
        [self = QPointer(this), entry, done = std::move(done)](const Result<Answer>& answer) {
            if (!self)
                return;
            const std::optional<Error> error = answer ? answer->error : std::optional(answer.error());
            if (error) {
                // What the rules refuse is not tried again: all readers may have finished meanwhile. What
                // this person may not say now stays until they may.
                const bool refused = answer && answer->allowed && error->code == ErrorCode::Invalid;
                entry->dirty = !refused;
                Q_EMIT self->failed(*error);
                if (refused && entry == self->m_entry)
                    self->load();
            }
            if (done)
                done(!error);
            else if (!error)
                self->m_tasks.request(); // where the case stands is shown in the queue
        },
        kOnScreen);
}

} // namespace leadlight::ui
