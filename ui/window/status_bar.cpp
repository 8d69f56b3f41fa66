// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_bar.h"

#include "ui/common/fonts.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/window/hint_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kMessageMs = 8000;
constexpr int kPersonWidth = 240;

QLabel* makeLabel(QWidget* parent) {
    QLabel* label = makeSecondary({}, parent);
    label->setWordWrap(false);
    label->setFont(interfaceFont(0.92));
    return label;
}

/// For a line that may be longer than its room.
QLabel* makeHints(QWidget* parent) {
    auto* label = new HintLabel(parent);
    setRole(label, u"secondary"_s);
    label->setFont(interfaceFont(0.92));
    return label;
}

} // namespace

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent) {
    setProperty("role", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_paper = makeHints(this);
    m_paper->setMinimumWidth(1); // rather shortened, and told by its tip, than a window that fits no screen
    m_pointer = makeHints(this);
    m_pointer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setRole(m_pointer, {});
    m_message = makeHints(this);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->hide();
    m_receiver = makeLabel(this);
    m_receiver->hide();
    m_person = new QToolButton(this);
    m_person->setFont(interfaceFont(0.92));
    m_person->setFocusPolicy(Qt::TabFocus);
    m_person->hide();
    m_jobArea = new QWidget(this);
    m_job = makeLabel(m_jobArea);
    m_progress = new QProgressBar(m_jobArea);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(96);
    m_cancel = new QToolButton(m_jobArea);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFont(interfaceFont(0.92));
    auto* job = new QHBoxLayout(m_jobArea);
    job->setContentsMargins(0, 0, 0, 0);
    job->setSpacing(2 * kStep);
    job->addWidget(m_job);
    job->addWidget(m_progress);
    job->addWidget(m_cancel);
    m_jobArea->hide();
    QLabel* purpose = makeLabel(this);
    purpose->setText(tr("Research use only. Not for diagnosis."));
    purpose->setFont(interfaceFont(0.92, TextWeight::Medium));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * kStep, kStep, 4 * kStep, kStep);
    layout->setSpacing(5 * kStep);
    layout->addWidget(m_paper);
    layout->addWidget(m_pointer, 1);
    layout->addWidget(m_message, 4);
    layout->addWidget(m_receiver);
    layout->addWidget(m_jobArea);
    layout->addWidget(m_person);
    layout->addWidget(makeHairline(Qt::Vertical, this));
    layout->addWidget(purpose);
    setFixedHeight(QFontMetrics(m_cancel->font()).height() + 5 * kStep);
    connect(m_cancel, &QToolButton::clicked, this, &StatusBar::cancelAsked);
    connect(m_person, &QToolButton::clicked, this, &StatusBar::personClicked);
}

void StatusBar::setPaper(const QString& words) {
    m_paper->setText(words);
    m_paper->setToolTip(words);
}

void StatusBar::setPointer(const QString& words) {
    m_pointer->setText(words);
    // Lead, time and value are always seen whole; what Explore adds may be shortened.
    const QFontMetrics metrics(m_pointer->font());
    m_pointer->setMinimumWidth(std::min(metrics.horizontalAdvance(words),
                                        metrics.horizontalAdvance(u"aVR   88888.888 s   \u221288.88 mV"_s)));
}

void StatusBar::setJob(const JobState& job) {
    m_jobArea->setVisible(job.kind != JobState::Kind::None);
    switch (job.kind) {
    case JobState::Kind::None:
        return;
    case JobState::Kind::Import:
        m_job->setText(tr("Importing %1 of %2").arg(job.done).arg(job.total));
        break;
    case JobState::Kind::Analysis:
        m_job->setText(job.total > 1 ? tr("Encoding %1 of %2").arg(job.done + 1).arg(job.total)
                                     : tr("Encoding"));
        break;
    case JobState::Kind::Map:
        m_job->setText(tr("Map and its checks"));
        break;
    }
    setProgress(*m_progress, job.fraction);
}

void StatusBar::setReceiver(const QString& words, const QString& details, bool failed) {
    setRole(m_receiver, failed ? u"error"_s : u"secondary"_s);
    m_receiver->setText(words);
    m_receiver->setToolTip(details);
    m_receiver->setVisible(!words.isEmpty());
}

void StatusBar::setPerson(const QString& words, const QString& tip) {
    m_person->setText(m_person->fontMetrics().elidedText(words, Qt::ElideRight, kPersonWidth));
    m_person->setToolTip(words + u'\n' + tip);
    m_person->setAccessibleName(words);
    m_person->setVisible(!words.isEmpty());
}

void StatusBar::say(const QString& sentence) {
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
    m_message->show();
    const quint64 number = ++m_messageNumber;
    QTimer::singleShot(kMessageMs, this, [this, number] {
        if (number == m_messageNumber)
            m_message->hide();
    });
}

} // namespace leadlight::ui
