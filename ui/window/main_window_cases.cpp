// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that sets the open case beside all others: similar cases and the chart of all.
#include "ui/attention/map_strip.h"
#include "ui/cases/atlas_panel.h"
#include "ui/cases/similar_panel.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/common/number_format.h"
#include "ui/common/scroll_panel.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/session/guard_words.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/label_screen.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kAtlasPauseMs = 2000;
constexpr int kAtlasPage = 2;

} // namespace

QWidget* MainWindow::makeExploreSide(QWidget* maps) {
    auto* side = new QWidget(m_right);
    side->setAttribute(Qt::WA_StyledBackground);
    setRole(side, u"panel"_s);
    m_similar = new SimilarPanel(m_atlas, side);
    m_exploreSide = new QStackedWidget(side);
    m_exploreSide->addWidget(maps);
    m_exploreSide->addWidget(new ScrollPanel(m_similar, tr("Similar cases"), side));
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(4 * kStep, 2 * kStep, 4 * kStep, 2 * kStep);
    tabs->setSpacing(kStep);
    const auto tab = [&](const QString& words) {
        auto* button = new QToolButton(side);
        button->setText(words);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::TabFocus);
        setRole(button, u"tab"_s);
        tabs->addWidget(button);
        return button;
    };
    m_mapsTab = tab(tr("Maps"));
    m_similarTab = tab(tr("Similar cases"));
    m_mapsTab->setChecked(true);
    tabs->addStretch(1);
    connect(m_mapsTab, &QToolButton::clicked, this, [this] { showSimilar(false); });
    connect(m_similarTab, &QToolButton::clicked, this, [this] { showSimilar(true); });
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addWidget(makeHairline(Qt::Horizontal, side));
    layout->addWidget(m_exploreSide, 1);
    return side;
}

QWidget* MainWindow::makeAtlasPanel() {
    m_atlasPanel = new AtlasPanel(m_atlas, m_paper);
    return m_atlasPanel;
}

void MainWindow::connectCases() {
    m_atlasPause.setSingleShot(true);
    m_atlasPause.setInterval(kAtlasPauseMs);
    connect(&m_atlasPause, &QTimer::timeout, this, [this] {
        if (m_atlasOn)
            refreshAtlas();
        m_similarOf = {}; // there may be nearer ones now
        followSimilar();
    });
    connect(&m_session, &Session::casesChanged, this, [this] {
        if (m_screen == Screen::Explore && !m_atlasPause.isActive())
            m_atlasPause.start();
    });
    for (const auto signal : {&Session::currentChanged, &Session::analysisChanged, &Session::storedChanged})
        connect(&m_session, signal, this, &MainWindow::followSimilar);
    connect(m_similar, &SimilarPanel::caseAsked, &m_session, &Session::showCase);
    connect(m_similar, &SimilarPanel::chartAsked, this, [this] { showAtlas(true); });
    connect(m_atlasPanel, &AtlasPanel::caseAsked, &m_session, &Session::showCase);
    connect(m_atlasPanel, &AtlasPanel::closeAsked, this, [this] { showAtlas(false); });
    connect(m_atlasPanel, &AtlasPanel::folderAsked, this, &MainWindow::importFolder);
    connect(m_atlasPanel, &AtlasPanel::setAsked, this, [this](const std::vector<CaseId>& cases) {
        setScreen(Screen::Read);
        m_worklist->showOnly(cases);
    });
    on(u"explore.similar"_s, [this] { showSimilar(true); });
    on(u"explore.atlas"_s, [this] { showAtlas(m_screen != Screen::Explore || !m_atlasOn); });
}

void MainWindow::showAtlas(bool on) {
    m_atlasOn = on;
    if (on && m_screen != Screen::Explore)
        setScreen(Screen::Explore);
    else
        placeCentre();
    if (on) {
        refreshAtlas();
        m_atlasPanel->map().setFocus();
    } else {
        m_atlas.cancelChart();
    }
}

void MainWindow::showSimilar(bool on) {
    m_exploreSide->setCurrentIndex(on ? 1 : 0);
    (on ? m_similarTab : m_mapsTab)->setChecked(true);
    if (on && m_screen != Screen::Explore)
        setScreen(Screen::Explore);
    else
        followSimilar();
    followMap();
}

/// The letter keys belong to the label set while it is on screen and nothing is typed.
bool MainWindow::labelKey(QObject* watched, QEvent* event) {
    const bool offered = event->type() == QEvent::ShortcutOverride;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (m_screen != Screen::Label || (!offered && event->type() != QEvent::KeyPress) || !widget ||
        widget->window() != this || qobject_cast<QLineEdit*>(watched) ||
        qobject_cast<QPlainTextEdit*>(watched))
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier || !m_label->ownsKey(key->key()))
        return false;
    if (offered)
        event->accept();
    else if (!key->isAutoRepeat())
        m_label->press(key->key());
    return true;
}

void MainWindow::stepCase(int by) {
    if (m_screen == Screen::Label)
        m_label->step(by);
    else if (by > 0)
        m_session.showNext();
    else
        m_session.showPrevious();
}

void MainWindow::placeCentre() {
    const bool explore = m_screen == Screen::Explore;
    const bool atlas = explore && m_atlasOn && !m_aiHidden;
    const bool comes = explore && !atlas && m_drawn && m_paper->currentIndex() != 1;
    m_paper->setCurrentIndex(atlas ? kAtlasPage : m_drawn ? 1 : 0);
    if (comes) // the arrow keys choose a patch
        m_tracing->setFocus(Qt::OtherFocusReason);
    m_strip->setVisible(explore && !atlas && !m_aiHidden);
    (*m_actions)[u"explore.atlas"_s]->setChecked(atlas);
}

void MainWindow::refreshAtlas() {
    const OpenCase* shown = m_session.current();
    const bool known = shown && shown->analysis && !shown->analysis->embedding.empty();
    m_atlas.requestChart(known ? shown->analysis->encoder : std::nullopt);
}

void MainWindow::followSimilar() {
    const OpenCase* shown = m_session.current();
    m_atlasPanel->setCurrent(shown ? shown->id : std::nullopt);
    if (m_screen != Screen::Explore || m_exploreSide->currentIndex() != 1)
        return;
    if (m_aiHidden) {
        m_similar->setWaiting(ReadFirst::sentence());
    } else if (!shown) {
        m_similar->setWaiting(tr("Open an ECG to see which cases the encoder takes for alike."));
    } else if (shown->analysis && !shown->analysis->notAnalysed.empty()) {
        m_similar->setWaiting(tr("Not analysed: %1.").arg(guardText(shown->analysis->notAnalysed)));
    } else if (shown->analysisProblem) {
        m_similar->setWaiting(tr("The AI is not available: %1").arg(text(shown->analysisProblem->text)));
    } else if (!shown->analysis || shown->analysis->embedding.empty() || !shown->analysis->encoder) {
        m_similar->setWaiting(tr("The encoder is reading this ECG…"));
    } else {
        const CaseId id = shown->id.value_or(CaseId{});
        if (m_similarOf != id || id == CaseId{}) {
            m_similarOf = id;
            m_atlas.requestSimilar(
                {id, shown->recording->patient, *shown->analysis->encoder, shown->analysis->embedding});
        }
        m_similar->setAsked();
    }
}

} // namespace leadlight::ui
