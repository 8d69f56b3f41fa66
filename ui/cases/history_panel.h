// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/changes.h"
#include "ui/common/palette.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace leadlight::ui {

class ChangesTable;
class TrendChart;

/// How an earlier tracing is shown with the one on screen.
enum class CompareMode { Beside, Above, Median };

/// Comparison with the patient's other tracings: which one, how, what changed, and the trends over the years.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit HistoryPanel(Session& session, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    void setMode(CompareMode mode);
    /// Marks the tracing that is compared with; nothing: none.
    void setChosen(std::optional<CaseId> id);
    /// What changed since the chosen one; null while that is not known.
    void setChanges(const measure::Changes* changes);

    [[nodiscard]] ChangesTable& changes() { return *m_changes; }

    [[nodiscard]] TrendChart& trends() { return *m_trends; }

Q_SIGNALS:
    void caseAsked(leadlight::CaseId id);
    void modeAsked(leadlight::ui::CompareMode mode);
    void closeAsked();

private:
    void followInTurn(); ///< other panels follow the same event: each has a turn of its own
    void follow();

    Session& m_session;
    QList<QToolButton*> m_modes;
    QLabel* m_none = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_changesTitle = nullptr;
    QLabel* m_changesNote = nullptr;
    ChangesTable* m_changes = nullptr;
    QLabel* m_trendsTitle = nullptr;
    TrendChart* m_trends = nullptr;
    QLabel* m_trendsNote = nullptr;
    std::optional<CaseId> m_chosen;
};

} // namespace leadlight::ui
