// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/label_tasks.h"
#include "ui/session/mark_set.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

class QUndoStack;

namespace leadlight::ui {

/// The labelling of the case on screen in the chosen task, as a person makes it.
///
/// What is changed is kept as a draft shortly after, and at the latest when the case leaves the screen:
/// nothing that was said is lost. Labels and marks can be undone without limit, for every case that was on
/// screen.
class LabelDesk : public QObject {
    Q_OBJECT

public:
    /// Where the case on screen stands for the person at the screen.
    enum class Place {
        Nothing,      ///< no task, no case, or a case that is not in the task
        Reading,      ///< it is being read from the database
        Labelling,    ///< this person labels it
        Finished,     ///< this person is done; other readers are not
        Adjudicating, ///< all readers are done, and this person settles what they differ on
        Settled       ///< all readers agree, or it was adjudicated
    };

    /// All must outlive it.
    LabelDesk(StoreThread& store, QUndoStack& undo, LabelTasks& tasks, QObject* parent = nullptr);
    ~LabelDesk() override;

    /// The Label screen is on, or not: only then is anything read.
    void setActive(bool active);
    /// Another case is on screen, or none that is stored.
    void show(std::optional<CaseId> id);
    /// Another person labels from here on. What the database refused of the one before waits for them.
    void setPerson(const std::string& person);
    /// Locked, nothing is read or written: it would be nobody's. Unlocked, the case on screen is read anew.
    void setLocked(bool locked);
    /// Why this person may not label, or not settle what readers differ on; empty: they may.
    void setForbidden(const QString& label, const QString& adjudicate);
    /// Why what is shown cannot be changed by this person; empty where it can, or will not be for another
    /// reason.
    [[nodiscard]] QString whyNot() const;

    [[nodiscard]] Place place() const { return m_place; }

    /// The case on screen; nothing where there is none that is stored.
    [[nodiscard]] std::optional<CaseId> shownCase() const { return m_case; }

    /// The set of the chosen task; null without one.
    [[nodiscard]] const LabelSet* labelSet() const;

    /// What this person says: labels, comment, and as `marks` those of marks().
    [[nodiscard]] Labelling labelling() const;

    [[nodiscard]] MarkSet& marks() { return m_marks; }

    /// What the readers said, in the order in which they finished; empty until all are done.
    [[nodiscard]] const std::vector<Labelling>& readers() const { return m_readers; }

    /// The label names that readers differ on (see disagreements()).
    [[nodiscard]] const std::vector<std::string>& differences() const { return m_differences; }

    [[nodiscard]] bool isEditable() const;

    /// Gives a label of the whole recording or takes it back.
    void toggle(const std::string& label);
    void setNotAssessable(bool notAssessable);
    void setComment(const QString& comment);
    /// Takes over all that one reader said, while adjudicating.
    void takeOver(std::size_t reader);
    /// Begins anew to label a case that is finished, or to adjudicate one that is settled.
    void reopen();
    /// Says that the labelling is complete. `done` learns whether the database has it; where not, failed()
    /// said why.
    void finish(std::function<void(bool kept)> done);
    /// Hands what was changed to the database now.
    void flush();

Q_SIGNALS:
    void changed();                      ///< anything shown of the labelling but its marks
    void concerns(leadlight::CaseId id); ///< undo or redo changed a case that is not on screen
    void failed(const leadlight::Error& error);

private:
    class Step;
    struct Entry;
    using Key = std::tuple<store::LabelTaskId, CaseId, LabellingRole>;

    void load();
    void loaded(const store::CaseLabellings& stored);
    void showEntry(LabellingRole role, const Labelling& stored, bool editable);
    void showReaders();
    void push(const QString& text, Labelling after);
    void put(Entry& entry, const Labelling& content);
    void touch(Entry& entry);
    void keep(const std::shared_ptr<Entry>& entry, LabellingState state, std::function<void(bool)> done);
    [[nodiscard]] Labelling contentOf(const Entry& entry) const;

    StoreThread& m_store;
    QUndoStack& m_undo;
    LabelTasks& m_tasks;
    MarkSet m_marks;
    bool m_active = false;
    bool m_locked = false;
    std::optional<CaseId> m_case;
    std::optional<store::LabelTaskId> m_task; ///< whose labelling is shown
    Place m_place = Place::Nothing;
    std::shared_ptr<Entry> m_entry; ///< what is shown; null: nothing
    using Entries = std::map<Key, std::shared_ptr<Entry>>;
    Entries m_entries;
    std::string m_person;
    std::map<std::string, Entries> m_aside; ///< of other persons
    QString m_noLabelling;
    QString m_noAdjudicating;
    std::vector<Labelling> m_readers;
    std::vector<std::string> m_differences;
    std::optional<Labelling> m_mine; ///< as stored, to begin anew from
    QTimer m_keepSoon;
    quint64 m_asked = 0;
    quint64 m_lastKey = 0;
};

} // namespace leadlight::ui
