// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/atlas.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leadlight::ui {

class ReadFirst;

/// One similar case: whose it is and when, what the AI suggests, what a person has confirmed, and how far it
/// lies. A click, Space or Enter opens it.
class SimilarRow : public QAbstractButton {
    Q_OBJECT

public:
    SimilarRow(SimilarEntry entry, double scale, QWidget* parent = nullptr);

    [[nodiscard]] const SimilarEntry& entry() const { return m_entry; }

    void setTheme(Theme theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    SimilarEntry m_entry;
    double m_scale; ///< the distance that fills the bar
    Theme m_theme = Theme::Light;
};

/// What a person has confirmed, as one line; else where the case stands.
[[nodiscard]] QString confirmedWords(const SimilarEntry& entry);

/// The cases of other patients that the encoder takes for most alike the one that is open. Where there are
/// none it says what would fill it.
class SimilarPanel : public QWidget {
    Q_OBJECT

public:
    /// `atlas` must outlive the widget.
    explicit SimilarPanel(Atlas& atlas, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    /// What the AI suggests of cases that `rule` hides is left out. It must outlive the widget.
    void setReadFirst(const ReadFirst& rule);
    /// There is nothing to compare: one sentence that says why.
    void setWaiting(const QString& sentence);
    /// The open case is being compared, or was.
    void setAsked();

    [[nodiscard]] const std::vector<SimilarRow*>& rows() const { return m_rows; }

    /// The sentence in place of rows, or beneath them.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void caseAsked(leadlight::CaseId id);
    void chartAsked(); ///< the chart of all cases

private:
    void follow();
    void fill(const SimilarCases& similar);

    Atlas& m_atlas;
    const ReadFirst* m_readFirst = nullptr;
    Theme m_theme = Theme::Light;
    std::shared_ptr<const SimilarCases> m_shown;
    bool m_asked = false;
    QLabel* m_sentence = nullptr;
    QVBoxLayout* m_list = nullptr;
    QPushButton* m_chart = nullptr;
    std::vector<SimilarRow*> m_rows;
};

} // namespace leadlight::ui
