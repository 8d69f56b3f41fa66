// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/checks_view.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/round_step.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kChartHeight = 150;

/// Given to whoever adds it.
QLineSeries* lineOf(const explain::Curve& curve) {
    auto* series = new QLineSeries;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (std::isfinite(curve[i]))
            series->append(100.0 * explain::kDeletionShares[i], curve[i]);
    }
    return series;
}

} // namespace

ChecksView::ChecksView(QWidget* parent)
    : QWidget(parent) {
    m_waiting = makeSecondary(tr("The proof of the map stands here once it was checked."), this);
    m_content = new QWidget(this);
    m_chart = new QChart;
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view = new QChartView(m_chart, m_content);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFixedHeight(kChartHeight);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Logit while tokens are left out"));
    m_legend = makeText({}, u"secondary"_s, m_content);
    m_legend->setTextFormat(Qt::RichText); // words and colours of our own
    m_legend->setFont(interfaceFont(0.85));
    auto* lines = new QWidget(m_content);
    m_lines = new QGridLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(2 * kStep);
    m_lines->setVerticalSpacing(kStep);
    m_lines->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_view);
    column->addWidget(m_legend);
    column->addSpacing(kStep);
    column->addWidget(lines);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_waiting);
    layout->addWidget(m_content);
    layout->addStretch(1);
    rebuild();
}

void ChecksView::setAnswer(const MapAnswer* answer) {
    auto map = answer && answer->map && answer->map->checks ? answer->map : nullptr;
    if (map == m_map)
        return;
    m_map = std::move(map);
    rebuild();
}

void ChecksView::setTheme(Theme theme) {
    m_theme = theme;
    rebuild();
}

void ChecksView::rebuild() {
    const bool there = m_map && m_map->checks->deletion;
    m_waiting->setVisible(!there);
    m_content->setVisible(there);
    if (!there)
        return;
    fillChart(*m_map->checks->deletion);
    MapAnswer answer;
    answer.map = m_map;
    fillLines(checkLines(&answer));
}

void ChecksView::fillChart(const explain::DeletionCheck& check) {
    const Palette& palette = paletteOf(m_theme);
    m_chart->removeAllSeries();
    for (QAbstractAxis* axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        axis->deleteLater();
    }
    QLineSeries* upper = lineOf(check.randomHigh);
    QLineSeries* lower = lineOf(check.randomLow);
    auto* band = new QAreaSeries(upper, lower);
    upper->setParent(band); // an area does not own its edges
    lower->setParent(band);
    QColor ground = palette.secondaryText;
    ground.setAlphaF(0.22F);
    band->setBrush(ground);
    band->setPen(Qt::NoPen);
    QLineSeries* random = lineOf(check.randomMean);
    random->setPen(QPen(palette.secondaryText, 1.0, Qt::DashLine));
    QLineSeries* insertion = lineOf(check.insertion);
    insertion->setPen(QPen(palette.aiEdge, 1.5, Qt::DotLine));
    QLineSeries* deletion = lineOf(check.curve);
    deletion->setPen(QPen(palette.accent, 2.0));
    deletion->setPointsVisible(true);

    auto* x = new QValueAxis;
    x->setRange(0.0, 95.0);
    x->setTickType(QValueAxis::TicksDynamic);
    x->setTickInterval(20.0);
    x->setLabelFormat(u"%.0f %"_s + u'%');
    auto* y = new QValueAxis;
    double low = check.curve.front();
    double high = low;
    for (const explain::Curve* curve :
         {&check.curve, &check.insertion, &check.randomLow, &check.randomHigh}) {
        for (const double value : *curve) {
            low = std::isfinite(value) ? std::min(low, value) : low;
            high = std::isfinite(value) ? std::max(high, value) : high;
        }
    }
    const double step = roundStep(high - low, 4);
    y->setRange(step * std::floor(low / step), step * std::ceil(high / step + 1e-9));
    y->setTickType(QValueAxis::TicksDynamic);
    y->setTickInterval(step);
    y->setLabelFormat(step < 1.0 ? u"%.1f"_s : u"%.0f"_s);
    for (QValueAxis* axis : {x, y}) {
        axis->setLabelsFont(interfaceFont(0.77));
        axis->setLabelsColor(palette.secondaryText);
        axis->setGridLinePen(QPen(palette.hairline, 1.0));
        axis->setLinePen(QPen(palette.hairline, 1.0));
    }
    m_chart->addAxis(x, Qt::AlignBottom);
    m_chart->addAxis(y, Qt::AlignLeft);
    for (QAbstractSeries* series :
         {static_cast<QAbstractSeries*>(band), static_cast<QAbstractSeries*>(random),
          static_cast<QAbstractSeries*>(insertion), static_cast<QAbstractSeries*>(deletion)}) {
        m_chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }
    const auto sample = [](const QColor& colour, const QString& stroke) {
        return u"<span style='color:%1'>%2</span>"_s.arg(colour.name(), stroke);
    };
    m_legend->setText(tr("Logit while tokens are left out: %1 most relevant first, %2 least relevant first, "
                         "%3 %4 random orders")
                          .arg(sample(palette.accent, u"━━"_s), sample(palette.aiEdge, u"┅┅"_s),
                               sample(palette.secondaryText, u"▒▒"_s),
                               QString::number(explain::kRandomOrders)));
}

void ChecksView::fillLines(const std::vector<CheckLine>& lines) {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const CheckLine& line : lines) {
        QWidget* parent = m_lines->parentWidget();
        QLabel* name = makeText(line.name, u"secondary"_s, parent);
        name->setWordWrap(false);
        QLabel* numbers = makeText(line.numbers, {}, parent);
        QLabel* sign = makeText(!line.passed   ? u"–"_s
                                : *line.passed ? tr("passed")
                                               : tr("failed"),
                                line.passed == false ? u"caution"_s : u"secondary"_s, parent);
        sign->setWordWrap(false);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        numbers->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        sign->setAlignment(Qt::AlignRight | Qt::AlignTop);
        int place = 0;
        for (QLabel* label : {name, numbers, sign}) {
            label->setFont(interfaceFont(0.92));
            label->setToolTip(line.explanation);
            label->setAccessibleDescription(line.explanation);
            m_lines->addWidget(label, row, place++); // no alignment here: it would keep numbers to one line
        }
        ++row;
    }
}

} // namespace leadlight::ui
