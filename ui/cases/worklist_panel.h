// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace leadlight::ui {

class CaseDelegate;
class CaseListModel;
class ListChoice;

/// The left panel: what there is to read, a filter, and the bin. An empty list says what would fill it and
/// offers it.
class WorklistPanel : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit WorklistPanel(Session& session, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    /// Puts the cursor into the filter. Esc clears it, and Esc again goes on to the list.
    void focusFilter();
    [[nodiscard]] bool showsBin() const;
    /// Lists these cases alone, until the reader asks for all again.
    void showOnly(std::vector<CaseId> cases);

Q_SIGNALS:
    void openFilesAsked();
    void importFolderAsked();
    void exampleAsked();
    void emptyBinAsked();

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeEmptyPage();
    [[nodiscard]] QWidget* makeBinBar();
    void applyFilter();
    void clearFilter();
    void leaveFilter();
    void fillFindings(QMenu& menu);
    void chooseFinding(const QString& label);
    void followCases();
    void followCurrent();
    void followReadFirst();
    void showEmptyPage();
    void restoreSelected();

    Session& m_session;
    CaseListModel* m_model = nullptr;
    CaseDelegate* m_delegate = nullptr;
    QLabel* m_count = nullptr;
    QLineEdit* m_filter = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_finding = nullptr;
    QToolButton* m_bin = nullptr;
    ListChoice* m_choice = nullptr;
    QToolButton* m_set = nullptr;
    QStackedWidget* m_pages = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QWidget* m_offers = nullptr;
    QPushButton* m_clear = nullptr;
    QWidget* m_binBar = nullptr;
    QString m_findingLabel;                    ///< only cases for which this is suggested; empty: all
    std::optional<std::vector<CaseId>> m_only; ///< a chosen set; nothing: all
    QTimer m_typing;
};

} // namespace leadlight::ui
