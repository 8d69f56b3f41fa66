// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/atlas_panel.h"

#include "ui/cases/case_list_model.h"
#include "ui/common/category_marks.h"
#include "ui/common/error_text.h"
#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/session/read_first.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kHoverPauseMs = 60;
constexpr int kLegendWidth = 210;
constexpr int kLegendMark = 14;

QToolButton* makeChip(const QString& words, QWidget* parent) {
    auto* chip = new QToolButton(parent);
    chip->setText(words);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    setRole(chip, u"chip"_s);
    return chip;
}

QIcon markIcon(int category, Theme theme, double pixelRatio) {
    QPixmap picture((QSizeF(kLegendMark, kLegendMark) * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kLegendMark / 2.0, kLegendMark / 2.0);
    painter.fillPath(categoryShape(category, 5.0), categoryColor(category, theme));
    return QIcon(picture);
}

} // namespace

AtlasPanel::AtlasPanel(Atlas& atlas, QWidget* parent)
    : QWidget(parent)
    , m_atlas(atlas) {
    setRole(this, u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeChartPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * kStep, 3 * kStep, 4 * kStep, 2 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addWidget(makeHeader());
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFooter());

    m_pause.setSingleShot(true);
    m_pause.setInterval(kHoverPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AtlasPanel::followHover);
    connect(&m_atlas, &Atlas::chartChanged, this, &AtlasPanel::followChart);
    connect(m_map, &EmbeddingMap::opened, this, &AtlasPanel::caseAsked);
    connect(m_map, &EmbeddingMap::chosenChanged, this, &AtlasPanel::followChosen);
    connect(m_map, &EmbeddingMap::hoveredChanged, this, [this] { m_pause.start(); });
    followChart();
    followChosen();
}

QWidget* AtlasPanel::makeHeader() {
    auto* header = new QWidget(this);
    m_count = makeSecondary({}, header);
    m_count->setWordWrap(false);
    m_colourings = new QButtonGroup(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kStep);
    row->addWidget(makeHeading(tr("All cases"), header));
    row->addSpacing(2 * kStep);
    row->addWidget(m_count);
    row->addStretch(1);
    auto* by = makeSecondary(tr("Coloured by"), header);
    by->setWordWrap(false);
    row->addWidget(by);
    for (const auto& [colouring, words] :
         {std::pair{Colouring::Finding, tr("Finding")}, std::pair{Colouring::State, tr("State")},
          std::pair{Colouring::Device, tr("Device")}}) {
        QToolButton* chip = makeChip(words, header);
        chip->setChecked(colouring == m_by);
        m_colourings->addButton(chip, static_cast<int>(colouring));
        row->addWidget(chip);
    }
    connect(m_colourings, &QButtonGroup::idClicked, this,
            [this](int id) { setColouring(static_cast<Colouring>(id)); });
    row->addSpacing(3 * kStep);
    m_lasso = makeChip(tr("Lasso"), header);
    m_lasso->setToolTip(tr("Draw a loop round cases to choose them (or hold Shift)"));
    connect(m_lasso, &QToolButton::toggled, this, [this](bool on) { m_map->setLassoMode(on); });
    row->addWidget(m_lasso);
    auto* whole = new QToolButton(header);
    whole->setText(tr("Show all"));
    whole->setFocusPolicy(Qt::TabFocus);
    setRole(whole, u"chip"_s);
    whole->setToolTip(tr("Show all (0)"));
    connect(whole, &QToolButton::clicked, this, [this] { m_map->showAll(); });
    row->addWidget(whole);
    auto* close = new QToolButton(header);
    close->setText(tr("Back to the tracing"));
    close->setFocusPolicy(Qt::TabFocus);
    setRole(close, u"chip"_s);
    close->setToolTip(tr("Back to the tracing (Esc)"));
    connect(close, &QToolButton::clicked, this, &AtlasPanel::closeAsked);
    row->addWidget(close);
    return header;
}

QWidget* AtlasPanel::makeChartPage() {
    auto* page = new QWidget(this);
    m_map = new EmbeddingMap(page);
    m_legend = new QListWidget(page);
    m_legend->setFixedWidth(kLegendWidth);
    m_legend->setIconSize({kLegendMark, kLegendMark});
    m_legend->setAccessibleName(tr("Legend"));
    m_legend->setToolTip(tr("Click a line to see it alone"));
    m_legend->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_legend, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        const int category = item->data(Qt::UserRole).toInt();
        const bool again =
            m_legend->property("alone").isValid() && m_legend->property("alone").toInt() == category;
        m_legend->setProperty("alone", again ? QVariant() : QVariant(category));
        m_map->setHighlight(again ? std::nullopt : std::optional(category));
        if (again)
            m_legend->clearSelection();
    });
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_legend);
    return page;
}

QWidget* AtlasPanel::makeEmptyPage() {
    auto* page = new QWidget(this);
    m_emptyTitle = makeHeading({}, page);
    m_emptyText = makeSecondary({}, page);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(page);
    m_progress->setFixedWidth(240);
    m_progress->setTextVisible(false);
    m_offer = new QPushButton(tr("Import a folder"), page);
    connect(m_offer, &QPushButton::clicked, this, &AtlasPanel::folderAsked);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(2 * kStep);
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_offer, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget* AtlasPanel::makeFooter() {
    auto* footer = new QWidget(this);
    m_readOut = makeSecondary({}, footer);
    m_readOut->setMinimumHeight(m_readOut->fontMetrics().height());
    m_axes = makeSecondary({}, footer);
    m_axes->setFont(interfaceFont(0.88));
    m_showSet = makePrimaryButton(QString(), footer);
    m_dropSet = new QPushButton(tr("Drop the set"), footer);
    connect(m_showSet, &QPushButton::clicked, this, [this] {
        std::vector<CaseId> cases;
        for (const std::size_t index : m_map->chosen())
            cases.push_back(m_shown->cases[index].id);
        Q_EMIT setAsked(cases);
    });
    connect(m_dropSet, &QPushButton::clicked, this, [this] { m_map->clearChosen(); });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_readOut);
    words->addWidget(m_axes);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(m_showSet);
    layout->addWidget(m_dropSet);
    return footer;
}

void AtlasPanel::followChart() {
    const bool filled = m_atlas.chart() && !m_atlas.chart()->cases.empty();
    m_pages->setCurrentIndex(filled ? 1 : 0);
    m_progress->setVisible(m_atlas.chartWaiting());
    m_progress->setRange(0, m_atlas.chartProgress() > 0.0 ? 1000 : 0);
    setProgress(*m_progress, m_atlas.chartProgress());
    m_offer->setVisible(!filled && !m_atlas.chartWaiting() && !m_atlas.chartProblem());
    if (!filled) {
        m_count->clear();
        m_axes->clear();
        m_readOut->clear();
        m_map->setChart(nullptr);
        m_shown.reset();
        if (m_atlas.chartWaiting()) {
            m_emptyTitle->setText(tr("Reading the embeddings…"));
            m_emptyText->setText(tr("They are kept once read."));
        } else if (m_atlas.chartProblem()) {
            m_emptyTitle->setText(tr("There is no chart of all cases"));
            m_emptyText->setText(errorSentence(*m_atlas.chartProblem()));
        } else {
            m_emptyTitle->setText(tr("No case has been analysed yet"));
            m_emptyText->setText(
                tr("Every case that the encoder has read stands here as a point, those that it takes for "
                   "alike near one another."));
        }
        return;
    }
    if (m_shown == m_atlas.chart())
        return;
    m_shown = m_atlas.chart();
    m_count->setText(
        tr("%n case(s) that the encoder has read", nullptr, static_cast<int>(m_shown->cases.size())));
    m_axes->setText(
        tr("Principal components of the embeddings: across %1 %, up %2 % of their variance. Near means alike "
           "to encoder %3, not the same diagnosis.")
            .arg(formatNumber(100.0 * m_shown->shares[0], 0), formatNumber(100.0 * m_shown->shares[1], 0),
                 shortHash(m_shown->encoder)));
    m_map->setChart(m_shown);
    fillLegend();
    showHint();
}

void AtlasPanel::setColouring(Colouring by) {
    m_by = by;
    m_colourings->button(static_cast<int>(by))->setChecked(true);
    fillLegend();
}

void AtlasPanel::fillLegend() {
    m_legend->clear();
    m_legend->setProperty("alone", QVariant());
    m_map->setHighlight(std::nullopt);
    if (!m_shown)
        return;
    m_coloured = coloured(m_shown->cases, m_by);
    m_map->setCategories(m_coloured.categories);
    for (const LegendEntry& entry : m_coloured.legend) {
        auto* item =
            new QListWidgetItem(markIcon(entry.category, m_theme, devicePixelRatioF()),
                                tr("%1  (%2)").arg(entry.text, formatNumber(entry.count, 0)), m_legend);
        item->setData(Qt::UserRole, entry.category);
        item->setToolTip(entry.text);
    }
}

void AtlasPanel::followChosen() {
    const auto count = static_cast<int>(m_map->chosen().size());
    m_showSet->setVisible(count > 0);
    m_dropSet->setVisible(count > 0);
    m_showSet->setText(tr("Show %n case(s) in the worklist", nullptr, count));
}

void AtlasPanel::showHint() {
    m_readOut->setText(
        tr("Point at a case to see whose it is; click it to open it. Drag moves, the wheel zooms."));
}

void AtlasPanel::followHover() {
    if (!m_shown)
        return;
    const std::optional<std::size_t> index = m_map->hovered();
    if (!index) {
        showHint();
        return;
    }
    const CaseId id = m_shown->cases[*index].id;
    m_atlas.describe(id, [this, id](const store::CaseSummary& summary) {
        const std::optional<std::size_t> still = m_map->hovered();
        if (still && m_shown && *still < m_shown->cases.size() && m_shown->cases[*still].id == id)
            m_readOut->setText(describeCase(summary));
    });
}

QString AtlasPanel::describeCase(const store::CaseSummary& summary) const {
    QStringList parts{formatPatientName(summary.patient)};
    if (!summary.patient.id.empty())
        parts.append(text(summary.patient.id));
    if (summary.acquiredAt)
        parts.append(formatTimestamp(*summary.acquiredAt).left(16));
    parts.append(caseStateText(summary.state));
    QStringList labels;
    for (const Finding& finding : summary.suggested)
        labels.append(text(finding.label));
    if (m_readFirst && m_readFirst->hides(summary))
        labels.clear();
    if (!labels.isEmpty())
        parts.append(tr("AI suggests %1").arg(labels.join(u", "_s)));
    return parts.join(u"  ·  "_s);
}

void AtlasPanel::setReadFirst(const ReadFirst& rule) {
    m_readFirst = &rule;
    connect(&rule, &ReadFirst::changed, this, &AtlasPanel::followReadFirst);
    followReadFirst();
}

void AtlasPanel::followReadFirst() {
    const bool offered = !m_readFirst->isOn();
    QAbstractButton* byFinding = m_colourings->button(static_cast<int>(Colouring::Finding));
    byFinding->setEnabled(offered);
    byFinding->setToolTip(
        offered ? QString() : tr("Not offered while read first is on: it would tell what the AI suggests"));
    if (!offered && m_by == Colouring::Finding)
        setColouring(Colouring::State);
}

void AtlasPanel::setCurrent(std::optional<CaseId> id) {
    m_map->setCurrent(id);
}

void AtlasPanel::setTheme(Theme theme) {
    m_theme = theme;
    m_map->setTheme(theme);
    fillLegend();
}

void AtlasPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace leadlight::ui
