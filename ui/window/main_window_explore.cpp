// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that wires Explore: its state, the map on the paper, picking.
#include "ui/attention/attention_overlay.h"
#include "ui/attention/explore_panel.h"
#include "ui/attention/thumbnail_grid.h"
#include "ui/common/actions.h"
#include "ui/common/number_format.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

void MainWindow::connectExplore() {
    connect(&m_session, &Session::currentChanged, this, &MainWindow::followExplore);
    connect(&m_session, &Session::analysisChanged, this, &MainWindow::followExplore);
    connect(&m_explore, &ExploreState::mapChanged, this, &MainWindow::followMap);
    connect(m_tracing, &TracingView::patchClicked, this, [this](int lead, int time) {
        if (m_screen == Screen::Explore)
            m_explore.togglePick(lead * kPatchCount + time);
    });
    connect(m_tracing, &TracingView::clickedElsewhere, this, [this] { m_explore.pick(std::nullopt); });
}

void MainWindow::followExplore() {
    const OpenCase* shown = m_session.current();
    if (shown && shown->explore) {
        if (m_explore.data() != shown->explore)
            m_explore.setData(shown->explore);
        followMap();
        return;
    }
    if (!shown) {
        m_explore.setWaiting(tr("Open an ECG to see what the encoder attends to."));
    } else if (shown->analysis && !shown->analysis->notAnalysed.empty()) {
        m_explore.setWaiting(tr("Not analysed: %1.").arg(text(shown->analysis->notAnalysed)));
    } else if (shown->analysisProblem) {
        m_explore.setWaiting(tr("The AI is not available: %1").arg(text(shown->analysisProblem->text)));
    } else {
        m_explore.setWaiting(shown->fromStore ? tr("Maps are not stored: the encoder computes them again…")
                                              : tr("The encoder is reading this ECG…"));
        if (m_screen == Screen::Explore && !shown->exploreWaiting)
            m_session.requestExplore();
    }
    followMap();
}

void MainWindow::followMap() {
    const bool visible = m_screen == Screen::Explore && m_explore.mapOn() && m_explore.map().has_value();
    (*m_actions)[u"map.toggle"_s]->setChecked(m_explore.mapOn());
    if (visible)
        m_tracing->setOverlay(std::make_shared<const AttentionOverlay>(
            *m_explore.map(), m_parts.settings.theme, m_explore.opacity()));
    else
        m_tracing->setOverlay(nullptr);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Space held down hides the map, wherever the focus is but in a field or on a button.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool typing = qobject_cast<QLineEdit*>(watched) || qobject_cast<QPlainTextEdit*>(watched) ||
                            qobject_cast<QAbstractButton*>(watched);
        auto* widget = qobject_cast<QWidget*>(watched);
        if (key->key() == Qt::Key_Space && widget && widget->window() == this && !typing) {
            if (!key->isAutoRepeat())
                m_tracing->setOverlayVisible(event->type() == QEvent::KeyRelease);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadlight::ui
