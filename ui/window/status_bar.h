// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace leadlight::ui {

/// The line at the bottom: how the paper is drawn, what is under the pointer, what runs in the background
/// with its end, and what this program is for.
class StatusBar : public QWidget {
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    /// "25 mm/s   10 mm/mV   3x4+1   screen not calibrated"
    void setPaper(const QString& words);
    /// "V3   2.412 s   0.31 mV", or nothing.
    void setPointer(const QString& words);
    void setJob(const JobState& job);
    /// How the receiver of the network stands; nothing where it is off.
    void setReceiver(const QString& words, const QString& details, bool failed);
    /// Who is signed in; nothing where there are no accounts.
    void setPerson(const QString& words, const QString& tip);
    /// A sentence that goes by itself after some seconds.
    void say(const QString& sentence);

Q_SIGNALS:
    void cancelAsked();
    void personClicked();

private:
    QLabel* m_paper = nullptr;
    QLabel* m_pointer = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_receiver = nullptr;
    QToolButton* m_person = nullptr;
    QWidget* m_jobArea = nullptr;
    QLabel* m_job = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    quint64 m_messageNumber = 0;
};

} // namespace leadlight::ui
