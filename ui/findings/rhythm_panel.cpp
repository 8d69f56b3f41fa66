// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/rhythm_panel.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/round_step.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/session/rule_words.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCheckBox>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

enum Column { Time, Kind, Rr, Rate, Columns };

constexpr double kMs = 1000.0;
constexpr int kTimeTicks = 10; // at most
constexpr int kValueTicks = 4;

/// Room for every kind of beat in full words: "premature ventricular" and "premature supraventricular" begin
/// alike.
int kindWidth() {
    const QFontMetrics metrics(interfaceFont(1.0, TextWeight::SemiBold));
    int widest = 0;
    for (const measure::BeatKind kind :
         {measure::BeatKind::Normal, measure::BeatKind::Pvc, measure::BeatKind::Svpb,
          measure::BeatKind::Paced, measure::BeatKind::Artefact})
        widest = std::max(widest, metrics.horizontalAdvance(beatKindText(kind)));
    return widest + 4 * kStep;
}

} // namespace

void BeatListModel::setMeasured(std::shared_ptr<const MeasuredCase> measured) {
    beginResetModel();
    m_measured = std::move(measured);
    select();
    endResetModel();
}

void BeatListModel::setOnlyUnusual(bool only) {
    beginResetModel();
    m_onlyUnusual = only;
    select();
    endResetModel();
}

void BeatListModel::select() {
    m_rows.clear();
    if (!m_measured)
        return;
    const auto& beats = m_measured->now->beats;
    for (std::size_t i = 0; i < beats.size(); ++i) {
        if (!m_onlyUnusual || beats[i].kind != measure::BeatKind::Normal)
            m_rows.push_back(i);
    }
}

int BeatListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BeatListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant BeatListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Kind ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const std::size_t at = beatAt(index.row());
    const auto& beats = m_measured->now->beats;
    const measure::Beat& beat = beats[at];
    if (role == Qt::FontRole && beat.kind != measure::BeatKind::Normal)
        return interfaceFont(1.0, TextWeight::SemiBold);
    if (role != Qt::DisplayRole)
        return {};
    const std::optional<double> rr = at > 0 ? std::optional(beat.rS - beats[at - 1].rS) : std::nullopt;
    switch (index.column()) {
    case Time:
        return formatNumber(beat.rS, 2);
    case Kind:
        return beatKindText(beat.kind);
    case Rr:
        return rr ? formatNumber(*rr * kMs, 0) : u"–"_s;
    case Rate:
        return rr && *rr > 0.0 ? formatNumber(60.0 / *rr, 0) : u"–"_s;
    default:
        return {};
    }
}

QVariant BeatListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time (s)");
    case Kind:
        return tr("Beat");
    case Rr:
        return tr("RR (ms)");
    case Rate:
        return tr("Rate (/min)");
    default:
        return {};
    }
}

std::vector<TachogramPoint> tachogram(const std::vector<measure::Beat>& beats, std::size_t most) {
    std::vector<TachogramPoint> points;
    const measure::Beat* before = nullptr;
    for (const measure::Beat& beat : beats) {
        if (beat.kind == measure::BeatKind::Artefact)
            continue;
        if (before != nullptr)
            points.push_back(
                {beat.rS, kMs * (beat.rS - before->rS),
                 beat.kind != measure::BeatKind::Normal || before->kind != measure::BeatKind::Normal});
        before = &beat;
    }
    if (points.size() <= most || most < 2)
        return points;
    std::vector<TachogramPoint> thin;
    const std::size_t stretch = (2 * points.size() + most - 1) / most;
    for (std::size_t from = 0; from < points.size(); from += stretch) {
        const auto begin = points.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end =
            points.begin() + static_cast<std::ptrdiff_t>(std::min(points.size(), from + stretch));
        const auto [low, high] = std::minmax_element(
            begin, end, [](const TachogramPoint& a, const TachogramPoint& b) { return a.rrMs < b.rrMs; });
        thin.push_back(*std::min(low, high));
        if (low != high)
            thin.push_back(*std::max(low, high));
    }
    return thin;
}

RhythmPanel::RhythmPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_model = new BeatListModel(this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(interfaceFont()).height() + kStep);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Kind, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setAccessibleName(tr("Beats"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                const std::shared_ptr<const MeasuredCase> measured = m_session.measurements().current();
                if (index.isValid() && measured)
                    Q_EMIT momentAsked(measured->now->beats[m_model->beatAt(index.row())].rS);
            });

    m_summary = makeSecondary({}, this);
    m_summary->setWordWrap(false);
    auto* unusual = new QCheckBox(tr("Only unusual beats"), this);
    connect(unusual, &QCheckBox::toggled, m_model, &BeatListModel::setOnlyUnusual);
    m_rr = new QToolButton(this);
    m_rr->setText(tr("RR tachogram"));
    m_rate = new QToolButton(this);
    m_rate->setText(tr("Heart rate"));
    for (QToolButton* button : {m_rr, m_rate}) {
        button->setCheckable(true);
        button->setProperty("role", u"tab"_s);
    }
    m_rr->setChecked(true);
    connect(m_rr, &QToolButton::clicked, this, [this] { showRate(false); });
    connect(m_rate, &QToolButton::clicked, this, [this] { showRate(true); });

    m_chart = new QChartView(this);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->chart()->legend()->hide();
    m_chart->chart()->setMargins(QMargins(0, 0, 0, 0));
    m_chart->chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->chart()->setBackgroundRoundness(0.0);
    m_chart->setAccessibleName(tr("RR intervals over time"));
    m_chart->setMinimumHeight(90);

    auto* left = new QVBoxLayout;
    left->setSpacing(kStep);
    left->addWidget(m_table, 1);
    left->addWidget(unusual);
    auto* top = new QHBoxLayout;
    top->addWidget(m_rr);
    top->addWidget(m_rate);
    top->addWidget(m_summary, 1, Qt::AlignRight);
    auto* right = new QVBoxLayout;
    right->setSpacing(kStep);
    right->addLayout(top);
    right->addWidget(m_chart, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    layout->setSpacing(3 * kStep);
    const QHeaderView& header = *m_table->horizontalHeader();
    int wide = kindWidth() + 4 * kStep; // with the scroll bar
    for (const int column : {Time, Rr, Rate})
        wide += header.sectionSizeHint(column) + kStep;
    m_table->setFixedWidth(wide);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    setMinimumHeight(150);
    connect(&m_session.measurements(), &CaseMeasurements::progressed, this, [this] {
        if (!m_session.measurements().current() && m_session.current() != nullptr)
            m_summary->setText(m_session.measurements().progressText());
    });
    connect(&m_session.measurements(), &CaseMeasurements::changed, this,
            [this] { m_session.turns().add(this, [this] { follow(); }); });
}

void RhythmPanel::setTheme(Theme theme) {
    m_palette = &paletteOf(theme);
    setStyleSheet(
        u"QHeaderView::section { background: %1; color: %2; border: none; padding: 2px 4px; }"_s.arg(
            m_palette->panel.name(), m_palette->secondaryText.name()));
    draw();
}

void RhythmPanel::showRate(bool rate) {
    m_rr->setChecked(!rate);
    m_rate->setChecked(rate);
    draw();
}

void RhythmPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

void RhythmPanel::follow() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_model->setMeasured(m_session.measurements().current());
    draw();
}

namespace {

/// Whole seconds, of more than two minutes hours, minutes and seconds, each at a round tick.
QAbstractAxis* makeTimeAxis(double lengthS) {
    constexpr double kSecondsTo = 120.0;
    constexpr std::array kClockSteps{30.0,   60.0,   120.0,  300.0,  600.0,
                                     1200.0, 1800.0, 3600.0, 7200.0, 14400.0};
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(0.0, lengthS);
    const bool clock = lengthS > kSecondsTo;
    double step = std::max(1.0, roundStep(lengthS, kTimeTicks));
    if (clock) {
        const auto fits =
            std::ranges::find_if(kClockSteps, [&](double one) { return lengthS / one <= kTimeTicks; });
        step = fits == kClockSteps.end()
                   ? kClockSteps.back() * std::ceil(lengthS / kClockSteps.back() / kTimeTicks)
                   : *fits;
    }
    for (double at = 0.0; at <= lengthS + 1e-6; at += step)
        axis->append(clock ? formatClock(at) : u"%1 s"_s.arg(static_cast<int>(at)), at);
    return axis;
}

} // namespace

void RhythmPanel::draw() {
    QChart* chart = m_chart->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    chart->setBackgroundBrush(m_palette->panel);
    m_chart->setBackgroundBrush(m_palette->panel);
    const std::shared_ptr<const MeasuredCase> measured = m_session.measurements().current();
    if (!measured) {
        m_summary->setText(m_session.current() != nullptr ? m_session.measurements().progressText()
                                                          : QString());
        return;
    }
    const std::vector<TachogramPoint> points = tachogram(measured->now->beats);
    const std::size_t unusualBeats = static_cast<std::size_t>(
        std::count_if(measured->now->beats.begin(), measured->now->beats.end(),
                      [](const measure::Beat& beat) { return beat.kind != measure::BeatKind::Normal; }));
    m_summary->setText(tr("%n beat(s)", nullptr, static_cast<int>(measured->now->beats.size())) + u", "_s +
                       tr("%n unusual", nullptr, static_cast<int>(unusualBeats)));
    if (points.empty())
        return;
    const bool rate = m_rate->isChecked();
    auto* line = new QLineSeries;
    auto* usual = new QScatterSeries;
    auto* odd = new QScatterSeries;
    double low = 1e9;
    double high = 0.0;
    for (const TachogramPoint& point : points) {
        const double value = rate ? 60000.0 / std::max(1.0, point.rrMs) : point.rrMs;
        low = std::min(low, value);
        high = std::max(high, value);
        line->append(point.timeS, value);
        (point.unusual ? odd : usual)->append(point.timeS, value);
    }
    line->setPen(QPen(m_palette->secondaryText, 1.0));
    usual->setMarkerSize(points.size() > 300 ? 4.0 : 7.0);
    usual->setColor(m_palette->accent);
    usual->setBorderColor(Qt::transparent);
    odd->setMarkerSize(usual->markerSize() + 2.0);
    odd->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
    odd->setColor(m_palette->caution);
    odd->setBorderColor(Qt::transparent);
    QAbstractAxis* time = makeTimeAxis(std::max(points.back().timeS, measured->now->durationS));
    auto* value = new QValueAxis;
    const double step = rate ? 10.0 : 100.0;
    value->setRange(step * std::floor(low / step - 0.5), step * std::ceil(high / step + 0.5));
    value->setLabelFormat(rate ? u"%.0f /min"_s : u"%.0f ms"_s);
    value->setTickType(QValueAxis::TicksDynamic);
    value->setTickAnchor(0.0);
    value->setTickInterval(roundStep(value->max() - value->min(), kValueTicks));
    for (QAbstractAxis* axis : {time, static_cast<QAbstractAxis*>(value)}) {
        axis->setLabelsColor(m_palette->secondaryText);
        axis->setLabelsFont(interfaceFont(0.8));
        axis->setGridLineColor(m_palette->hairline);
        axis->setLinePenColor(m_palette->hairline);
    }
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(value, Qt::AlignLeft);
    for (QXYSeries* series :
         {static_cast<QXYSeries*>(line), static_cast<QXYSeries*>(usual), static_cast<QXYSeries*>(odd)}) {
        chart->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(value);
        connect(series, &QXYSeries::clicked, this, [this](const QPointF& at) { Q_EMIT momentAsked(at.x()); });
    }
    m_chart->setAccessibleDescription(m_summary->text());
}

} // namespace leadlight::ui
