// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/measured_case.h"
#include "ui/session/store_thread.h"
#include "ui/session/task_queue.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QUndoStack;

namespace leadlight::ui {

/// Whether what the program finds out about a case by itself can be kept with it: not while it is in the bin,
/// and not when it is gone for good.
[[nodiscard]] bool takesResults(const store::CaseStore& store, CaseId id);

/// What the program measures on the case on screen, and what its reader corrects by hand.
///
/// The recording is measured on a thread of its own as soon as it is shown. What was measured is stored once
/// for each version of the method; every correction, and taking one back, is stored as a set of its own
/// (shortly after the last move of a series, and at the latest when the case leaves the screen). Corrections
/// can be undone without limit.
class CaseMeasurements : public QObject {
    Q_OBJECT

public:
    /// `store` and `undo` must outlive it. `person` is who corrects.
    CaseMeasurements(StoreThread& store, QUndoStack& undo, std::string person, QObject* parent = nullptr);
    ~CaseMeasurements() override;

    /// Another recording is on screen, or none.
    void show(std::shared_ptr<const Recording> recording);
    /// The recording on screen is that case: what was corrected before is read, what was measured is kept.
    void setStored(CaseId id);

    /// What was measured; null while it is being measured, and where nothing is shown.
    [[nodiscard]] std::shared_ptr<const MeasuredCase> current() const;

    /// Between 0 and 1 while measuring; nothing when done.
    [[nodiscard]] std::optional<double> progress() const { return m_progress; }

    /// "Being measured…", of long recordings with how far it is.
    [[nodiscard]] QString progressText() const;

    [[nodiscard]] QString person() const { return QString::fromStdString(m_person); }

    /// Another person corrects from here on.
    void setPerson(std::string person) { m_person = std::move(person); }

    /// Why this person may not correct; empty: they may.
    void setForbidden(const QString& why);

    /// Hands what was corrected to the database now.
    void flush();

    /// Places a point of the recording on screen (in seconds of its series, or of the median beat), as far as
    /// its neighbours leave room. Moves of the same `gesture` (not 0) are undone as one.
    void place(const PointPlace& place, double seconds, quint64 gesture = 0);
    /// Takes the correction of a point back, or all of them.
    void takeBack(const PointPlace& place);
    void takeAllBack();

    /// A number for the next gesture.
    [[nodiscard]] quint64 newGesture() { return ++m_lastGesture; }

    /// Why corrections cannot be made now; empty where they can.
    [[nodiscard]] QString whyNot() const;

Q_SIGNALS:
    void changed();                      ///< measured, corrected, or another recording
    void progressed();                   ///< see progress()
    void concerns(leadlight::CaseId id); ///< undo or redo changed a case that is not on screen
    void failed(const leadlight::Error& error);

private:
    class Step;
    struct Entry;

    void measured(const std::shared_ptr<Entry>& entry, std::shared_ptr<const measure::Measured> measured);
    void loaded(const std::shared_ptr<Entry>& entry, const std::vector<MeasurementSet>& sets);
    void settle(Entry& entry);
    void put(const std::shared_ptr<Entry>& entry, const std::vector<FiducialCorrection>& corrections);
    void push(const QString& text, std::vector<FiducialCorrection> after, quint64 gesture);
    void keepMeasured(CaseId id, MeasurementSet set);
    void keepCorrected(const std::shared_ptr<Entry>& entry, MeasurementSet set);
    void takeStored(const std::shared_ptr<Entry>& entry);
    void keep(std::function<Result<void>(store::CaseStore&)> work);

    StoreThread& m_store;
    QUndoStack& m_undo;
    std::string m_person;
    QString m_forbidden;
    std::shared_ptr<Entry> m_shown;                   ///< null: nothing is on screen
    std::map<Sha256, std::weak_ptr<Entry>> m_entries; ///< alive as long as a step of the stack or the screen
                                                      ///< holds them
    std::vector<std::shared_ptr<Entry>> m_dirty;      ///< corrected and not yet stored
    std::optional<double> m_progress;
    quint64 m_lastGesture = 0;
    QTimer m_keepSoon;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< false for late answers after the end
    TaskQueue m_queue{1};
};

} // namespace leadlight::ui
