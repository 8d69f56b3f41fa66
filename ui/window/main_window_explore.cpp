// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that wires Explore: its state, the map on the paper, picking.
#include "ui/attention/attention_overlay.h"
#include "ui/attention/explore_panel.h"
#include "ui/attention/large_attention.h"
#include "ui/attention/map_strip.h"
#include "ui/common/actions.h"
#include "ui/common/number_format.h"
#include "ui/common/widgets.h"
#include "ui/session/guard_words.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/status_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

/// Whether Return chooses something in this widget: lists, choices, buttons and all that pops up.
bool ownsReturn(const QObject* watched) {
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget &&
           (qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
            qobject_cast<const QAbstractButton*>(widget) || widget->window()->windowType() == Qt::Popup);
}

} // namespace

void MainWindow::connectExplore() {
    connect(&m_session, &Session::currentChanged, this, &MainWindow::followExplore);
    connect(&m_session, &Session::analysisChanged, this, &MainWindow::followExplore);
    connect(&m_session.whatIf(), &WhatIf::changed, this,
            [this] { m_explore.setLeftOut(m_session.whatIf().tokensOut()); });
    connect(&m_explore, &ExploreState::mapChanged, this, &MainWindow::followMap);
    connect(&m_explore, &ExploreState::pointedChanged, this, [this] {
        if (!m_pointer) // what lies under the pointer need not be marked there
            followMap();
    });
    connect(m_explorePanel, &ExplorePanel::stopAsked, &m_session.maps(), &MapDesk::cancel);
    connect(m_strip, &MapStrip::largeAsked, this, &MainWindow::showLarge);
    connect(m_tracing, &TracingView::patchClicked, this, [this](int lead, int time) {
        if (m_screen == Screen::Explore)
            m_explore.click(lead * kPatchCount + time);
    });
    connect(m_tracing, &TracingView::clickedElsewhere, this, [this] { m_explore.pick(std::nullopt); });
    connectMapActions();
}

void MainWindow::connectMapActions() {
    on(u"map.check"_s, [this] { m_explore.askChecks(); });
    on(u"map.style"_s, [this] {
        const int next = (static_cast<int>(m_explore.style()) + 1) % 3;
        m_explore.setStyle(static_cast<OverlayStyle>(next));
    });
    on(u"map.scale"_s, [this] { m_explore.setFixedScale(!m_explore.fixedScale()); });
    const std::pair<QString, ExploreMethod> methods[] = {{u"map.attention"_s, ExploreMethod::Attention},
                                                         {u"map.contribution"_s, ExploreMethod::Contribution},
                                                         {u"map.rollout"_s, ExploreMethod::Rollout},
                                                         {u"map.gradient"_s, ExploreMethod::Gradient},
                                                         {u"map.lrp"_s, ExploreMethod::Lrp},
                                                         {u"map.occlusion"_s, ExploreMethod::Occlusion}};
    for (const auto& [action, method] : methods) {
        on(action, [this, chosen = method] {
            setScreen(Screen::Explore);
            m_explore.setMethod(chosen);
        });
    }
    const std::pair<QString, StripView> views[] = {{u"map.grid"_s, StripView::Grid},
                                                   {u"map.sorted"_s, StripView::Sorted},
                                                   {u"map.film"_s, StripView::Film},
                                                   {u"map.compare"_s, StripView::Compare}};
    for (const auto& [action, view] : views) {
        on(action, [this, chosen = view] {
            setScreen(Screen::Explore);
            m_strip->setView(chosen);
        });
    }
    const std::pair<QString, ExploreSection> sections[] = {{u"map.checks"_s, ExploreSection::Checks},
                                                           {u"map.patch"_s, ExploreSection::Patch},
                                                           {u"map.waves"_s, ExploreSection::Waves},
                                                           {u"map.what-if"_s, ExploreSection::WhatIf}};
    for (const auto& [action, section] : sections) {
        on(action, [this, chosen = section] {
            setScreen(Screen::Explore);
            m_explorePanel->setSection(chosen);
        });
    }
}

void MainWindow::tellPointer() {
    if (!m_pointer) {
        m_status->setPointer({});
        return;
    }
    QString words = m_pointer->leadLabel + u"   "_s + tr("%1 s").arg(formatNumber(m_pointer->timeS, 3));
    if (m_pointer->value && m_pointer->millivolts)
        words += u"   "_s + tr("%1 mV").arg(formatNumber(*m_pointer->value, 2));
    else if (m_pointer->value)
        words += u"   "_s + tr("%1 (no unit)").arg(formatNumber(*m_pointer->value, 0));
    if (m_screen == Screen::Explore && m_explore.map() && m_explore.pointed())
        words += u"   "_s + rankedReadOut(*m_explore.map(), *m_explore.pointed());
    m_status->setPointer(words);
}

void MainWindow::pointOnPaper(const PointerReadout* readout) {
    m_pointer = readout ? std::make_shared<const PointerReadout>(*readout) : nullptr;
    std::optional<int> token;
    if (m_pointer && m_screen == Screen::Explore && m_explore.data() &&
        m_tracing->paperLayout().settings.layout != LayoutKind::Median) {
        const std::optional<int> lead = modelIndex(m_pointer->lead);
        const double time = std::floor((m_pointer->timeS - m_explore.data()->startS) / kPatchSeconds);
        if (lead && time >= 0.0 && time < kPatchCount)
            token = *lead * kPatchCount + static_cast<int>(time);
    }
    m_explore.point(token);
    tellPointer();
}

bool MainWindow::bringPickIn(int key) {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool upright = key == Qt::Key_Up || key == Qt::Key_Down;
    const QScrollBar* bar = sideways ? m_tracing->horizontalScrollBar() : m_tracing->verticalScrollBar();
    if (!(sideways || upright) || !m_explore.map() || bar->maximum() > bar->minimum())
        return false; // paper larger than its window is moved by the arrows
    m_explore.pick(0);
    return true;
}

bool MainWindow::moveOnPaper(int key) {
    if (m_screen != Screen::Explore || m_tracing->caliperTool())
        return false;
    if (!m_explore.picked())
        return bringPickIn(key);
    int lead = *m_explore.picked() / kPatchCount;
    int time = *m_explore.picked() % kPatchCount;
    switch (key) {
    case Qt::Key_Left:
        --time;
        break;
    case Qt::Key_Right:
        ++time;
        break;
    case Qt::Key_Up:
        --lead;
        break;
    case Qt::Key_Down:
        ++lead;
        break;
    case Qt::Key_Escape:
        m_explore.dropPick();
        return true;
    default:
        return false;
    }
    lead = std::clamp(lead, 0, kModelLeadCount - 1);
    time = std::clamp(time, 0, kPatchCount - 1);
    m_explore.pick(lead * kPatchCount + time);
    return true;
}

void MainWindow::showLarge() {
    if (!m_explore.data() || !m_explore.data()->hasCrosses())
        return;
    m_explore.choose(m_explore.layer(), m_explore.attentionHead()); // attention, where another map was shown
    auto* dialog = new LargeAttention(m_explore, m_parts.settings.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::followExplore() {
    const OpenCase* shown = m_session.current();
    if (m_aiHidden) {
        m_explore.setWaiting(ReadFirst::sentence());
        followMap();
        return;
    }
    if (shown && shown->explore) {
        if (m_explore.data() != shown->explore)
            m_explore.setData(shown->explore,
                              shown->analysis ? firstTarget(*shown->explore, *shown->analysis) : 0);
        followMap();
        return;
    }
    if (!shown) {
        m_explore.setWaiting(tr("Open an ECG to see what the encoder attends to."));
    } else if (shown->analysis && !shown->analysis->notAnalysed.empty()) {
        m_explore.setWaiting(tr("Not analysed: %1.").arg(guardText(shown->analysis->notAnalysed)));
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
    tellPointer(); // the pointer may rest while another map comes under it
    const bool visible = m_screen == Screen::Explore && m_explore.mapOn() && m_explore.map().has_value();
    (*m_actions)[u"map.toggle"_s]->setChecked(m_explore.mapOn());
    if (!visible) {
        m_tracing->setOverlay(nullptr);
        return;
    }
    ExploreMap map = *m_explore.map();
    if (m_exploreSide->currentIndex() != 0) // nothing says there why a part of the paper is veiled
        map.leftOut.reset();
    if (!m_pointer)
        map.pointed = m_explore.pointed();
    m_tracing->setOverlay(std::make_shared<const AttentionOverlay>(
        std::move(map),
        OverlayLook{m_parts.settings.theme, m_explore.opacity(), m_explore.style(), m_traces}));
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    noteTouch(*event);
    if (m_locked)
        return keptByLock(watched, *event) || QWidget::eventFilter(watched, event);
    // Return confirms a reading, so a choice that is made with it must not: only Ctrl+Return does from there.
    if (event->type() == QEvent::ShortcutOverride && ownsReturn(watched) &&
        !static_cast<const QKeyEvent*>(event)->modifiers().testFlag(Qt::ControlModifier) &&
        keepsReturn(*event))
        return true;
    if (labelKey(watched, event))
        return true;
    // Space held down hides the map, wherever the focus is but in a field or on a button. On Label, where no
    // map is drawn, it puts marks.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool typing = qobject_cast<QLineEdit*>(watched) || qobject_cast<QPlainTextEdit*>(watched) ||
                            qobject_cast<QAbstractButton*>(watched);
        auto* widget = qobject_cast<QWidget*>(watched);
        if (key->key() == Qt::Key_Space && m_screen != Screen::Label && widget && widget->window() == this &&
            !typing) {
            if (!key->isAutoRepeat())
                m_tracing->setOverlayVisible(event->type() == QEvent::KeyRelease);
            return true;
        }
        if (event->type() == QEvent::KeyPress && watched == m_tracing && key->modifiers() == Qt::NoModifier &&
            moveOnPaper(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadlight::ui
