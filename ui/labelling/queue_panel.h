// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/label_tasks.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace leadlight::ui {

class QueueDelegate;
class QueueModel;

/// The left panel of the Label screen: the tasks, how far the chosen one has come, and its cases. An empty
/// place says what would fill it and offers it.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    /// `tasks` must outlive it.
    explicit QueuePanel(LabelTasks& tasks, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    /// The case on screen, or none.
    void setCurrent(std::optional<CaseId> id);

Q_SIGNALS:
    void caseAsked(leadlight::CaseId id);
    void newTaskAsked();
    void extendAsked();
    void agreementAsked();
    void exportAsked();

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeEmptyPage();
    [[nodiscard]] QWidget* makeFooter();
    void follow();
    void followTasks();
    void followQueue();
    void showEmptyPage();
    void select();

    LabelTasks& m_tasks;
    QueueModel* m_model = nullptr;
    QueueDelegate* m_delegate = nullptr;
    std::optional<CaseId> m_current;
    QComboBox* m_task = nullptr;
    QLabel* m_words = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_toDo = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_toAdjudicate = nullptr;
    QWidget* m_chips = nullptr;
    QStackedWidget* m_pages = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_showAll = nullptr;
    QWidget* m_footer = nullptr;
};

} // namespace leadlight::ui
