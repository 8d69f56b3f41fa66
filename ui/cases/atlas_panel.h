// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/atlas_colouring.h"
#include "ui/cases/embedding_map.h"
#include "ui/session/atlas.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace leadlight::ui {

class ReadFirst;

/// The chart of all cases with its legend, what the pointer means in words, and what can be done with a
/// chosen set. Where there is nothing to show it says what would fill it.
class AtlasPanel : public QWidget {
    Q_OBJECT

public:
    /// `atlas` must outlive the widget.
    explicit AtlasPanel(Atlas& atlas, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    /// While `rule` is on, cases are not coloured by finding, and of those that it hides none is told. It
    /// must outlive the widget.
    void setReadFirst(const ReadFirst& rule);
    void setCurrent(std::optional<CaseId> id);
    void setColouring(Colouring by);

    [[nodiscard]] EmbeddingMap& map() { return *m_map; }

Q_SIGNALS:
    void caseAsked(leadlight::CaseId id);
    void setAsked(const std::vector<leadlight::CaseId>& cases); ///< show these in the worklist
    void closeAsked();
    void folderAsked(); ///< import something

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeChartPage();
    [[nodiscard]] QWidget* makeEmptyPage();
    [[nodiscard]] QWidget* makeFooter();
    void followChart();
    void followChosen();
    void followHover();
    void followReadFirst();
    void fillLegend();
    void showHint();
    [[nodiscard]] QString describeCase(const store::CaseSummary& summary) const;

    Atlas& m_atlas;
    const ReadFirst* m_readFirst = nullptr;
    Theme m_theme = Theme::Light;
    Colouring m_by = Colouring::Finding;
    Coloured m_coloured;
    std::shared_ptr<const AtlasChart> m_shown;
    QStackedWidget* m_pages = nullptr;
    EmbeddingMap* m_map = nullptr;
    QListWidget* m_legend = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_axes = nullptr;
    QLabel* m_readOut = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_offer = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_lasso = nullptr;
    QPushButton* m_showSet = nullptr;
    QPushButton* m_dropSet = nullptr;
    QButtonGroup* m_colourings = nullptr;
    QTimer m_pause; ///< the pointer must rest before the database is asked
};

} // namespace leadlight::ui
