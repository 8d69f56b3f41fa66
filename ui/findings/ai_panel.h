// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"
#include "ui/session/session.h"

#include <QFrame>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace leadlight::ui {

class FindingRow;
class ReadFirstNotice;

/// The AI's suggestions for the case on screen, visibly apart from everything else: what was said, by which
/// models, how sure, on which device, or why nothing was said or is shown. Never a diagnosis.
class AiPanel : public QFrame {
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit AiPanel(Session& session, QWidget* parent = nullptr);

    void setTheme(Theme theme);

    /// The rows as shown, for tests: those of the first head, then what further heads suggest.
    [[nodiscard]] const std::vector<FindingRow*>& rows() const { return m_rows; }

    /// The sentence shown in place of, or above, findings; empty where there is none.
    [[nodiscard]] QString statement() const;

Q_SIGNALS:
    void cardAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void followProgress();
    void showSaid(const OpenCase& shown);
    void showFindings(const Analysis& analysis);
    void showFurther(const Analysis& analysis);
    void say(const QString& title, const QString& sentence, const QString& role);
    [[nodiscard]] std::optional<double> thresholdOf(const Analysis& analysis, std::size_t finding) const;
    [[nodiscard]] QString headNameOf(const Analysis& analysis) const;
    [[nodiscard]] QString provenanceOf(const Analysis& analysis) const;

    Session& m_session;
    Theme m_theme = Theme::Light;
    QLabel* m_title = nullptr;
    QLabel* m_sentence = nullptr;
    ReadFirstNotice* m_hidden = nullptr;
    QProgressBar* m_progress = nullptr;
    QVBoxLayout* m_rowsLayout = nullptr;
    QLabel* m_warnings = nullptr;
    QLabel* m_provenance = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_card = nullptr;
    std::vector<FindingRow*> m_rows;
    std::vector<QLabel*> m_lines; ///< titles and remainders of further heads
};

} // namespace leadlight::ui
