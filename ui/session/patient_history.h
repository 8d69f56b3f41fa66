// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/measured_case.h"
#include "ui/session/store_thread.h"
#include "ui/session/task_queue.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// The tracings of the patient on screen, oldest first, and the way to one of them.
class PatientHistory : public QObject {
    Q_OBJECT

public:
    using Read = std::function<Result<Recording>(const Source&)>;

    /// `store` must outlive it. `read` is called on a thread of its own.
    PatientHistory(Read read, StoreThread& store, QObject* parent = nullptr);
    ~PatientHistory() override;

    /// That case is on screen; nothing: none, or one that is not stored.
    void show(std::optional<CaseId> id);
    /// Reads the list again: something was measured, corrected or imported.
    void refresh();

    [[nodiscard]] std::optional<CaseId> shown() const { return m_shown; }

    /// The case on screen and the others of the same patient; empty until the database has answered.
    [[nodiscard]] const std::vector<store::PatientCase>& cases() const { return m_cases; }

    /// The newest one acquired before the case on screen (else the newest other one), or null. One whose
    /// identity is doubtful is never chosen.
    [[nodiscard]] const store::PatientCase* prior() const;

    using Opened = std::function<void(const std::shared_ptr<const MeasuredCase>&)>;
    /// Reads and measures one of the cases, with its corrections. What is asked for later goes before.
    void open(CaseId id, Opened done);

    /// Somebody said that this case, whose identity is doubtful, is of the same person as the one on screen:
    /// both cases' audit log keeps it.
    void noteDoubtful(CaseId id);

Q_SIGNALS:
    void changed();
    void failed(const leadlight::Error& error);

private:
    Read m_read;
    StoreThread& m_store;
    std::optional<CaseId> m_shown;
    std::vector<store::PatientCase> m_cases;
    quint64 m_asked = 0;                                          ///< number of the last request for the list
    quint64 m_opening = 0;                                        ///< number of the last open()
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< false for late answers after the end
    TaskQueue m_queue{1};
};

} // namespace leadlight::ui
