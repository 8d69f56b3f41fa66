// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that wires what is measured: marks on the paper, corrections, comparison, beats.
#include "ui/cases/history_panel.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/findings/measurements_panel.h"
#include "ui/findings/rhythm_panel.h"
#include "ui/tracing/tracing_pane.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/comparison.h"
#include "ui/window/main_window.h"
#include "ui/window/status_bar.h"
#include "ui/window/tracing_commands.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

void MainWindow::buildMeasure() {
    m_history = new HistoryPanel(m_session, this);
    m_comparison =
        new Comparison(m_session, new TracingPane(m_tracing, m_paper), *m_tracing, *m_history, m_paper);
    m_paper->addWidget(m_comparison);
    m_rhythm = new RhythmPanel(m_session, this);
    m_rhythm->hide();
}

void MainWindow::connectMeasure() {
    CaseMeasurements& measurements = m_session.measurements();
    connect(&measurements, &CaseMeasurements::changed, this, &MainWindow::followMeasured);
    connect(m_tracing, &TracingView::pointPlaced, this,
            [this, &measurements, gesture = quint64{0}](const PointPlace& place, double seconds,
                                                        bool newGesture) mutable {
                if (const QString why = measurements.whyNot(); !why.isEmpty()) {
                    m_status->say(why);
                    return;
                }
                if (newGesture || gesture == 0)
                    gesture = measurements.newGesture();
                measurements.place(place, seconds, gesture);
            });
    connect(m_tracing, &TracingView::pointTakenBack, &measurements, &CaseMeasurements::takeBack);
    connect(m_measurements, &MeasurementsPanel::chosenChanged, this,
            [this](const QString& key, const QString& words) {
                m_tracing->setSpan(spanOf(key.toStdString()), words);
            });
    connect(m_comparison, &Comparison::onChanged, this, &MainWindow::showComparison);
    connect(m_rhythm, &RhythmPanel::momentAsked, this,
            [this](double timeS) { m_tracing->bringIntoView(timeS); });
    on(u"beats.take-back"_s, [&measurements] { measurements.takeAllBack(); });
    on(u"beats.list"_s, [this] {
        m_rhythm->setVisible(!m_rhythm->isVisible());
        (*m_actions)[u"beats.list"_s]->setChecked(m_rhythm->isVisible());
    });
    on(u"compare.toggle"_s, [this] {
        if (m_screen != Screen::Read)
            setScreen(Screen::Read);
        m_comparison->setOn(!m_comparison->isOn());
        (*m_actions)[u"compare.toggle"_s]->setChecked(m_comparison->isOn());
    });
    on(u"compare.mode"_s, [this] { m_comparison->nextMode(); });
}

void MainWindow::followMeasured() {
    const std::shared_ptr<const MeasuredCase> measured = m_session.measurements().current();
    m_tracingCommands->setMeasured(measured);
    (*m_actions)[u"beats.take-back"_s]->setEnabled(measured && !measured->corrections.empty() &&
                                                   m_session.people().current().may(Act::Correct));
    (*m_actions)[u"beats.list"_s]->setEnabled(m_session.current() != nullptr);
}

/// The worklist folds away, so that two tracings have room.
void MainWindow::showComparison(bool on) {
    (*m_actions)[u"compare.toggle"_s]->setChecked(on);
    m_left->setVisible(m_screen == Screen::Label || (!on && m_screen == Screen::Read));
    if (m_screen == Screen::Read)
        m_right->setCurrentIndex(on ? 2 : 0);
    m_tracing->setFocus();
}

} // namespace leadlight::ui
