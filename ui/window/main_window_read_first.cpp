// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that keeps the AI back until the reader has given a reading.
#include "ui/cases/atlas_panel.h"
#include "ui/cases/similar_panel.h"
#include "ui/common/actions.h"
#include "ui/common/scroll_panel.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/findings/ai_panel.h"
#include "ui/findings/read_first_notice.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/status_bar.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

/// Explore's side, and what stands in its place while the AI is hidden.
QWidget* MainWindow::withNotice(QWidget* side) {
    m_exploreFront = new QStackedWidget(m_right);
    auto* page = new QWidget(m_exploreFront);
    page->setAttribute(Qt::WA_StyledBackground);
    setRole(page, u"panel"_s);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * kStep, 4 * kStep, 4 * kStep, 4 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addWidget(makeHeading(tr("The AI is hidden"), page));
    layout->addWidget(new ReadFirstNotice(m_session, page));
    layout->addStretch(1);
    m_exploreFront->addWidget(side);
    m_exploreFront->addWidget(page);
    return m_exploreFront;
}

void MainWindow::connectReadFirst() {
    ReadFirst& rule = m_session.readFirst();
    m_similar->setReadFirst(rule);
    m_atlasPanel->setReadFirst(rule);
    rule.setOn(m_parts.settings.readFirst);
    QAction* action = (*m_actions)[u"reading.first"_s];
    action->setChecked(rule.isOn());
    connect(action, &QAction::triggered, this, [this](bool on) {
        setReadFirst(on);
        if (m_parts.saveSettings)
            m_parts.saveSettings(m_parts.settings);
    });
    for (const auto signal : {&Session::currentChanged, &Session::analysisChanged})
        connect(&m_session, signal, this, &MainWindow::followReadFirst);
    connect(&m_session, &Session::storedChanged, this, [this] {
        const bool before = m_aiHidden;
        followReadFirst();
        m_aiUncovered = before && !m_aiHidden;
        if (m_aiUncovered)
            revealAi();
    });
    connect(&rule, &ReadFirst::changed, this, &MainWindow::followReadFirst);
    connect(&rule, &ReadFirst::shownAnyway, this, [this] {
        m_tracing->setFocus(Qt::OtherFocusReason); // the button goes, and would hand the keys to a text
        m_status->say(tr("The AI is shown for this case. Read first stays on for the others."));
    });
}

void MainWindow::followReadFirst() {
    const OpenCase* shown = m_session.current();
    const bool kept = shown && m_session.readFirst().hides(*shown);
    const bool spoke = shown && aiSpoke(*shown);
    // Before the database has told what was read, and the encoder what it saw, nothing jumps.
    if (kept && !spoke && shown->stage == AnalysisStage::Waiting)
        return;
    const bool hidden = kept && spoke;
    if (hidden == m_aiHidden)
        return;
    m_aiHidden = hidden;
    m_exploreFront->setCurrentIndex(m_aiHidden ? 1 : 0);
    placeCentre();
    followExplore();
    followSimilar();
}

/// Scrolls the AI's panel into sight, once it is filled: the reader comes from the reading, far below it.
void MainWindow::revealAi() {
    m_session.turns().add(m_right, [this] {
        if (auto* panel = qobject_cast<ScrollPanel*>(m_right->widget(0)))
            panel->reveal(m_ai, m_ai);
    });
}

void MainWindow::setReadFirst(bool on) {
    if (m_parts.settings.readFirst == on)
        return;
    m_parts.settings.readFirst = on;
    (*m_actions)[u"reading.first"_s]->setChecked(on);
    m_session.readFirst().setOn(on);
    m_status->say(on ? ReadFirst::sentence() : tr("Read first is off: the AI's suggestions show at once."));
}

/// Whether the reading that was just signed has uncovered the AI's part, which the reader will want to see
/// before the next case.
bool MainWindow::staysForTheAi() {
    if (!std::exchange(m_aiUncovered, false))
        return false;
    m_status->say(tr("Confirmed. What the AI suggests is shown now; N goes to the next case."));
    return true;
}

} // namespace leadlight::ui
