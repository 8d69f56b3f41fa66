// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/tracing_pane.h"

#include "ui/tracing/overview_strip.h"
#include "ui/tracing/tracing_view.h"

#include <QVBoxLayout>

namespace leadlight::ui {

TracingPane::TracingPane(TracingView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_overview(new OverviewStrip(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_overview);
    connect(m_view, &TracingView::settingsChanged, this, &TracingPane::follow);
    connect(m_view, &TracingView::laidOut, this, &TracingPane::follow);
    connect(m_view, &TracingView::colorsChanged, this, [this] { m_overview->setColors(m_view->colors()); });
    connect(m_overview, &OverviewStrip::startAsked, this, [this](double startS) {
        PaperSettings settings = m_view->settings();
        settings.startS = startS;
        m_view->setSettings(settings);
    });
    follow();
}

void TracingPane::follow() {
    const PaperLayout& layout = m_view->paperLayout();
    const double shownS = layout.shownS();
    const bool longer = m_view->series() != nullptr && layout.durationS > shownS + 0.05;
    m_overview->setVisible(longer);
    m_overview->setSeries(longer ? m_view->recording() : nullptr, longer ? m_view->series() : nullptr);
    m_overview->setWindow(m_view->settings().startS, shownS);
}

} // namespace leadlight::ui
