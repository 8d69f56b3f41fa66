// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/history_panel.h"
#include "ui/session/session.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace leadlight::ui {

class IdentityBar;
class MedianOverlay;
class TracingView;

/// The tracing with an earlier one of the same patient: beside it, above one another, or both median beats
/// laid over each other. Every pane bears its identity. What may be of another person is not drawn before
/// somebody has looked at both identities and said that they are one (a hard stop).
class Comparison : public QWidget {
    Q_OBJECT

public:
    /// `pane` holds `own`, the tracing on screen; it is taken into this widget. `panel` is told what changed.
    Comparison(Session& session, QWidget* pane, TracingView& own, HistoryPanel& panel,
               QWidget* parent = nullptr);

    /// Compares with the prior tracing, or stops.
    void setOn(bool on);

    [[nodiscard]] bool isOn() const { return m_on; }

    void setMode(CompareMode mode);
    /// The mode after the present one.
    void nextMode();
    void setTheme(Theme theme);

    /// Compares with that case.
    void compareWith(CaseId id);

    /// The prior tracing's view.
    [[nodiscard]] TracingView& priorView() { return *m_priorView; }

    /// Whether the hard stop is up.
    [[nodiscard]] bool isStopped() const;

    /// The buttons of the hard stop: to go on, and not to.
    [[nodiscard]] QPushButton& confirmButton() { return *m_confirm; }

    [[nodiscard]] QPushButton& refuseButton() { return *m_refuse; }

Q_SIGNALS:
    void onChanged(bool on);

private:
    [[nodiscard]] QWidget* makeStop();
    [[nodiscard]] QWidget* makeOverlay();
    void followCase();
    void followHistory();
    void open(CaseId id);
    void showPrior(const std::shared_ptr<const MeasuredCase>& prior);
    void showStop(const store::PatientCase& other);
    void say(const QString& sentence);
    void followOwn();
    void arrange();
    void followMeasured();

    Session& m_session;
    TracingView& m_own;
    HistoryPanel& m_panel;
    bool m_on = false;
    CompareMode m_mode = CompareMode::Above;
    std::optional<CaseId> m_case;      ///< on screen when the prior was asked for
    std::optional<CaseId> m_asked;     ///< the one to compare with
    std::optional<CaseId> m_confirmed; ///< a doubtful one that somebody let pass
    std::shared_ptr<const MeasuredCase> m_prior;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr; ///< the panes, or the median beats
    IdentityBar* m_ownIdentity = nullptr;
    QWidget* m_priorBox = nullptr;
    IdentityBar* m_priorIdentity = nullptr;
    QStackedWidget* m_priorPages = nullptr; ///< tracing, message, hard stop
    TracingView* m_priorView = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_stopText = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_refuse = nullptr;
    MedianOverlay* m_median = nullptr;
    std::array<IdentityBar*, 2> m_overlaid{}; ///< over the median beats: on screen, the other
};

} // namespace leadlight::ui
