// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/map_strip.h"

#include "ui/common/fonts.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

MapStrip::MapStrip(ExploreState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"panel"_s);
    m_grid = new ThumbnailGrid(state, this);
    m_sorted = new HeadTiles(state, this);
    m_sorted->setFont(interfaceFont(0.85));
    m_film = new HeadTiles(state, this);
    m_film->setFont(interfaceFont(0.85));
    m_film->showFilm();
    m_compare = new CompareView(state, this);
    m_pages = new QStackedWidget(this);
    for (QWidget* page : std::initializer_list<QWidget*>{m_grid, m_sorted, m_film, m_compare})
        m_pages->addWidget(page);
    if (OtherTracing* other = state.other()) {
        m_other = new OtherChoice(*other, state.otherModel(), this);
        m_pages->addWidget(m_stop = new OtherStop(*other, this));
        connect(other, &OtherTracing::changed, this, &MapStrip::showPage);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_pages, 1);
    connect(m_grid, &ThumbnailGrid::largeAsked, this, &MapStrip::largeAsked);
    connect(m_sorted, &HeadTiles::largeAsked, this, &MapStrip::largeAsked);
    connect(m_film, &HeadTiles::largeAsked, this, &MapStrip::largeAsked);
    setView(StripView::Grid);
}

QWidget* MapStrip::makeHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(3 * kStep, 2 * kStep, 3 * kStep, kStep);
    row->setSpacing(kStep);
    m_views = new QButtonGroup(this);
    const std::array<std::pair<QString, QString>, 4> views{
        {{tr("Grid"), tr("Every layer and attention head, each on its own scale")},
         {tr("Sorted"),
          tr("Attention heads by entropy, share across leads, distance, or difference between two tracings")},
         {tr("Filmstrip"), tr("The chosen attention head, or the chosen patch, through all layers")},
         {tr("Side by side"),
          tr("Two methods, findings or models, or two tracings of this patient, with one pointer and one "
             "scale")}}};
    for (int place = 0; place < static_cast<int>(views.size()); ++place) {
        auto* button = new QToolButton(header);
        button->setText(views[static_cast<std::size_t>(place)].first);
        button->setToolTip(views[static_cast<std::size_t>(place)].second);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(interfaceFont(0.92));
        setRole(button, u"tab"_s);
        m_views->addButton(button, place);
        row->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { setView(static_cast<StripView>(id)); });
    m_sorting = makeSorting(header);
    row->addWidget(m_sorting);
    if (m_other)
        row->addWidget(m_other);
    row->addStretch(1);
    return header;
}

QWidget* MapStrip::makeSorting(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* sorting = new QHBoxLayout(bar);
    sorting->setContentsMargins(4 * kStep, 0, 0, 0);
    sorting->setSpacing(kStep);
    m_order = new QComboBox(bar);
    m_order->setFont(interfaceFont(0.92));
    m_order->setAccessibleName(tr("Sort by"));
    m_order->addItem(tr("entropy"));
    m_order->addItem(tr("share across leads (even: 12.3 %)"));
    m_order->addItem(tr("distance in time"));
    if (m_other)
        m_order->addItem(tr("difference between two tracings"));
    m_direction = new QToolButton(bar);
    m_direction->setCheckable(true);
    m_direction->setFocusPolicy(Qt::StrongFocus);
    m_direction->setFont(interfaceFont(0.92));
    setRole(m_direction, u"chip"_s);
    sorting->addWidget(m_order);
    sorting->addWidget(m_direction);
    m_direction->setText(tr("largest first"));
    connect(m_order, &QComboBox::activated, this, &MapStrip::sort);
    connect(m_direction, &QToolButton::toggled, this, &MapStrip::sort);
    return bar;
}

void MapStrip::sort() {
    m_direction->setText(m_direction->isChecked() ? tr("smallest first") : tr("largest first"));
    const auto order = static_cast<HeadOrder>(m_order->currentIndex());
    if (order == HeadOrder::Difference && m_other)
        m_state.other()->choosePrior();
    m_sorted->showSorted(order, m_direction->isChecked());
    showPage();
}

bool MapStrip::isStopped() const {
    return m_stop && m_pages->currentWidget() == m_stop;
}

void MapStrip::showPage() {
    const bool two = m_view == StripView::Compare ||
                     (m_view == StripView::Sorted &&
                      static_cast<HeadOrder>(m_order->currentIndex()) == HeadOrder::Difference);
    if (m_other) {
        m_other->offerModels(m_view == StripView::Compare);
        m_other->setVisible(two);
    }
    const bool doubtful = m_other && m_state.other()->stage() == OtherTracing::Stage::Doubtful;
    if (two && doubtful)
        m_pages->setCurrentWidget(m_stop);
    else
        m_pages->setCurrentIndex(static_cast<int>(m_view));
}

void MapStrip::setOrder(HeadOrder order, bool ascending) {
    m_order->setCurrentIndex(static_cast<int>(order));
    m_direction->setChecked(ascending);
    sort();
}

void MapStrip::setView(StripView view) {
    m_view = view;
    m_views->button(static_cast<int>(view))->setChecked(true);
    m_sorting->setVisible(view == StripView::Sorted);
    showPage();
    m_state.setComparing(view == StripView::Compare);
}

void MapStrip::setTheme(Theme theme) {
    m_grid->setTheme(theme);
    m_sorted->setTheme(theme);
    m_film->setTheme(theme);
    m_compare->setTheme(theme);
}

} // namespace leadlight::ui
