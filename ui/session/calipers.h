// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/signal/lead.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

class QUndoStack;

namespace leadlight::ui {

enum class CaliperKind { Time, Voltage };

/// A distance that somebody measures on a lead by hand. Where it stands is seconds and the series' own unit
/// (millivolts), so that it stays where it is in every layout, speed and gain.
struct Caliper {
    quint64 id = 0;
    CaliperKind kind = CaliperKind::Time;
    int leadIndex = 0; ///< in the waveform's leads
    double fromS = 0.0;
    double toS = 0.0;      ///< Time: the other edge. Voltage: as fromS
    double fromMv = 0.0;   ///< Time: the height of its line
    double toMv = 0.0;     ///< Voltage: the other edge. Time: as fromMv
    bool marching = false; ///< Time: repeated at its own distance over the whole lead
    bool across = false;   ///< Time: through all leads

    [[nodiscard]] double seconds() const { return toS > fromS ? toS - fromS : fromS - toS; }

    [[nodiscard]] double millivolts() const { return toMv - fromMv; }

    bool operator==(const Caliper&) const = default;
};

/// The calipers of every recording that was on screen, and the selected one. All changes can be undone
/// without limit. They are a reader's pencil marks: kept while the program runs, printed, not stored.
class CaliperSet : public QObject {
    Q_OBJECT

public:
    /// Steps go to that stack.
    explicit CaliperSet(QUndoStack& undo, QObject* parent = nullptr);

    /// Another recording is on screen; its calipers are shown as they were left.
    void show(const Sha256& recording);

    [[nodiscard]] const std::vector<Caliper>& all() const { return m_calipers[m_shown]; }

    /// The one with that id among those shown, or null.
    [[nodiscard]] const Caliper* find(quint64 id) const;

    [[nodiscard]] const Caliper* selected() const { return find(m_selected); }

    /// Selects one by its id, or none by 0.
    void select(quint64 id);

    /// Adds one (its id is given here) and selects it.
    void add(Caliper caliper);
    /// Replaces the one of the same id. Steps that follow each other with `merge` are undone as one: an arrow
    /// key held down.
    void change(const Caliper& caliper, bool merge = false);
    void remove(quint64 id);
    void removeAll();

Q_SIGNALS:
    void changed(); ///< what is shown or selected

private:
    class Step;
    void push(const QString& text, std::vector<Caliper> after, quint64 merge = 0);

    QUndoStack& m_undo;
    mutable std::map<Sha256, std::vector<Caliper>> m_calipers;
    Sha256 m_shown{};
    quint64 m_selected = 0;
    quint64 m_lastId = 0;
};

} // namespace leadlight::ui
