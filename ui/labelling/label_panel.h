// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/label_desk.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;
class QToolButton;
class QVBoxLayout;

namespace leadlight::ui {

class LabelRow;

/// The right panel of the Label screen: the labels of the task's set with their keys, what was given, the
/// marks as a list, a comment, and what the readers said while somebody adjudicates.
class LabelPanel : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    LabelPanel(LabelDesk& desk, LabelTasks& tasks, QWidget* parent = nullptr);

    void setTheme(Theme theme);

    /// "Done" and "Change", for whoever places them: they stay in sight while the panel scrolls.
    [[nodiscard]] QWidget* buttons() const { return m_buttons; }

    /// What the AI suggests, where the task does not hide it; empty: nothing is shown.
    void setAiText(const QString& words);

    /// Gives the label of that key, takes it back, or has the pointer set it. False where the set has no such
    /// key.
    bool press(char key);
    /// The pointer sets that label from here on, or none; nothing is told of it.
    void showTool(const std::optional<QString>& label);
    /// Says that the labelling is complete.
    void finish();
    /// Says that the recording cannot be labelled, or takes that back.
    void toggleNotAssessable();

Q_SIGNALS:
    /// The pointer is to set this label; empty: none.
    void toolAsked(const QString& label);
    /// A mark of the list was chosen: bring its moment into view.
    void momentAsked(double timeS);
    /// The database has the complete labelling of that case: on to the next one.
    void finished(leadlight::CaseId id);
    /// For the status bar.
    void said(const QString& sentence);

private:
    void makeButtons();
    [[nodiscard]] QWidget* makeReaders();
    void rebuild();
    void addRows(const LabelSet& set, bool marks, const QString& heading);
    void follow();
    void followMarks();
    void followReaders();
    void choose(const LabelEntry& label);
    [[nodiscard]] int marksOf(const std::string& label) const;

    LabelDesk& m_desk;
    LabelTasks& m_tasks;
    Theme m_theme = Theme::Light;
    LabelSet m_built; ///< whose rows there are
    std::optional<QString> m_tool;
    std::vector<LabelRow*> m_rows;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_guide = nullptr;
    QLabel* m_ai = nullptr;
    QWidget* m_rowBox = nullptr;
    QVBoxLayout* m_rowLayout = nullptr;
    QToolButton* m_notAssessable = nullptr;
    QWidget* m_readers = nullptr;
    QVBoxLayout* m_readerLayout = nullptr;
    QStringList m_readersSaid; ///< whose lines there are
    QLabel* m_marksTitle = nullptr;
    QListView* m_marks = nullptr;
    QStringListModel* m_markModel = nullptr;
    QPlainTextEdit* m_comment = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace leadlight::ui
