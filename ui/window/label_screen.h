// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/session.h"

#include <QObject>

class QWidget;

namespace leadlight::ui {

class Actions;
class LabelPanel;
class MarkHand;
class QueuePanel;
class TaskDialog;
class TracingView;

/// The Label screen: the queue of a task on the left, marks on the tracing, the label set on the right, and
/// the commands of annotators. The window places its two panels.
class LabelScreen : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; `window` owns it and its dialogs.
    LabelScreen(Session& session, TracingView& view, Actions& actions, QWidget* window);

    [[nodiscard]] QWidget* queue() const;
    [[nodiscard]] QWidget* panel() const;

    [[nodiscard]] MarkHand& hand() { return *m_hand; }

    [[nodiscard]] LabelPanel& labels() { return *m_labels; }

    /// The screen is shown, or not: marks are on the tracing only while it is.
    void setOn(bool on);
    void setTheme(Theme theme);

    /// Goes to the listed case before or after the one on screen.
    void step(int by);
    /// The labelling of the case on screen is complete: on to the next one.
    void finish();
    /// Whether the letter (Qt::Key_A to Qt::Key_Z) is a label's key.
    [[nodiscard]] bool ownsKey(int key) const;
    void press(int key);

    /// Asks for what a new task is, and makes it of the cases that the worklist shows.
    [[nodiscard]] bool mayManage(); ///< says why where not
    void makeTask();
    /// Adds the cases that the worklist shows to the chosen task.
    void extendTask();
    /// Shows how far readers agree.
    void showAgreement();
    /// Asks for a file and writes what holds of every finished case, and the marks beside it.
    void exportLabels();

Q_SIGNALS:
    void said(const QString& sentence); ///< for the status bar, for a while
    void failed(const leadlight::Error& error);

private:
    void connectPanels();
    void connectActions();
    void followTask();
    void followCase();
    void beginWithFirst();
    void goOn(CaseId from);
    void setTool(const QString& label);
    void openSet(TaskDialog& dialog);
    void saveSet(const TaskDialog& dialog);
    void write(const QString& file, std::string content, const QString& done);

    Session& m_session;
    TracingView& m_view;
    Actions& m_actions;
    QWidget* m_window;
    QueuePanel* m_queue = nullptr;
    LabelPanel* m_labels = nullptr;
    QWidget* m_side = nullptr; ///< the labels, scrolling, above their buttons
    MarkHand* m_hand = nullptr;
    bool m_on = false;
    TaskQueue m_behind{1, TaskQueue::AtEnd::Finish}; ///< files, and what takes long
    std::optional<store::LabelTaskId> m_begun;       ///< the task whose first case was put on screen
};

} // namespace leadlight::ui
