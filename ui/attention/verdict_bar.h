// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/check_words.h"
#include "ui/common/palette.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace leadlight::ui {

/// The verdict on the map that is shown, never far from it: a sign and a word, why it failed, how far the
/// making or checking is with a way to stop it, or an offer to check.
class VerdictBar : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBar(QWidget* parent = nullptr);

    /// `answer` null: nobody asked yet. `possible`: there is a finding to check against.
    void setAnswer(const MapAnswer* answer, bool possible);
    void setTheme(Theme theme);

Q_SIGNALS:
    void checkAsked();
    void stopAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme = Theme::Light;
    Verdict m_verdict = Verdict::Unknown;
    QLabel* m_words = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_button = nullptr;
};

} // namespace leadlight::ui
