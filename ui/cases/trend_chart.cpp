// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/trend_chart.h"

#include "ui/common/fonts.h"
#include "ui/session/joined_text.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTimeZone>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Line {
    const char* key;
    const char* name;
    Qt::PenStyle style;
    QScatterSeries::MarkerShape marker;
};

constexpr std::array kLines{
    Line{"heart_rate_bpm", QT_TRANSLATE_NOOP("leadlight::ui::TrendChart", "Rate (/min)"), Qt::SolidLine,
         QScatterSeries::MarkerShapeCircle},
    Line{"pr_ms", QT_TRANSLATE_NOOP("leadlight::ui::TrendChart", "PR (ms)"), Qt::DashLine,
         QScatterSeries::MarkerShapeRectangle},
    Line{"qrs_ms", QT_TRANSLATE_NOOP("leadlight::ui::TrendChart", "QRS (ms)"), Qt::DotLine,
         QScatterSeries::MarkerShapeTriangle},
    Line{"qtc_ms.fridericia", QT_TRANSLATE_NOOP("leadlight::ui::TrendChart", "QTc (ms)"), Qt::DashDotLine,
         QScatterSeries::MarkerShapeStar},
};

constexpr double kMarkerPx = 9.0;
constexpr double kDayMs = 86400000.0;

double epochMs(const Timestamp& t) {
    const QDateTime at(QDate(t.date.year, t.date.month, t.date.day), QTime(t.hour, t.minute, t.second),
                       t.offsetMinutes ? QTimeZone(*t.offsetMinutes * 60) : QTimeZone::utc());
    return static_cast<double>(at.toMSecsSinceEpoch());
}

} // namespace

std::vector<TrendPoint> trendOf(const std::vector<store::PatientCase>& cases, const std::string& key) {
    std::vector<TrendPoint> points;
    for (const store::PatientCase& one : cases) {
        if (!one.sure || !one.summary.acquiredAt)
            continue;
        std::optional<double> value;
        if (one.measured) {
            if (const MeasuredNumber* number = one.measured->find(key))
                value = number->value;
        } else if (const auto stated = one.stated.find(key); stated != one.stated.end()) {
            value = stated->second;
        }
        if (value)
            points.push_back({one.summary.id, epochMs(*one.summary.acquiredAt), *value, !one.measured});
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const TrendPoint& a, const TrendPoint& b) { return a.atMs < b.atMs; });
    return points;
}

TrendChart::TrendChart(QWidget* parent)
    : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(220);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Intervals of this patient over time"));
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0.0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

void TrendChart::setCases(const std::vector<store::PatientCase>& cases, std::optional<CaseId> shown) {
    m_cases = cases;
    m_shown = shown;
    draw();
}

void TrendChart::setTheme(Theme theme) {
    m_palette = &paletteOf(theme);
    draw();
}

void TrendChart::draw() {
    QChart* chart = this->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    chart->setBackgroundBrush(m_palette->panel);
    chart->legend()->setLabelColor(m_palette->text);
    chart->legend()->setFont(interfaceFont(0.85));
    setBackgroundBrush(m_palette->panel);

    auto* time = new QDateTimeAxis;
    time->setFormat(u"yyyy-MM"_s);
    time->setTickCount(3);
    auto* value = new QValueAxis;
    value->setLabelFormat(u"%.0f"_s);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(time), static_cast<QAbstractAxis*>(value)}) {
        axis->setLabelsColor(m_palette->secondaryText);
        axis->setLabelsFont(interfaceFont(0.8));
        axis->setGridLineColor(m_palette->hairline);
        axis->setLinePenColor(m_palette->hairline);
    }
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(value, Qt::AlignLeft);

    double first = 0.0;
    double last = 0.0;
    double highest = 100.0;
    m_points = 0;
    m_anyStated = false;
    QStringList spoken;
    const std::array colours{m_palette->error, m_palette->accent, m_palette->aiEdge, m_palette->trace};
    for (std::size_t i = 0; i < kLines.size(); ++i) {
        const std::vector<TrendPoint> points = trendOf(m_cases, kLines[i].key);
        if (points.empty())
            continue;
        const QString name = tr(kLines[i].name);
        auto* line = new QLineSeries;
        QScatterSeries* marks = marksOf(points, false, colours[i]);
        QScatterSeries* hollow = marksOf(points, true, colours[i]);
        for (QScatterSeries* series : {marks, hollow}) {
            series->setName(name);
            series->setMarkerShape(kLines[i].marker);
        }
        line->setPen(QPen(colours[i], 1.5, kLines[i].style));
        for (const TrendPoint& point : points) {
            line->append(point.atMs, point.value);
            first = m_points == 0 ? point.atMs : std::min(first, point.atMs);
            last = m_points == 0 ? point.atMs : std::max(last, point.atMs);
            highest = std::max(highest, point.value);
            ++m_points;
            m_anyStated = m_anyStated || point.stated;
        }
        spoken << u"%1 %2"_s.arg(name).arg(points.back().value, 0, 'f', 0);
        chart->addSeries(line);
        chart->addSeries(marks);
        chart->addSeries(hollow);
        for (QAbstractSeries* series :
             {static_cast<QAbstractSeries*>(line), static_cast<QAbstractSeries*>(marks),
              static_cast<QAbstractSeries*>(hollow)}) {
            series->attachAxis(time);
            series->attachAxis(value);
        }
        QAbstractSeries* unnamed = marks->count() > 0 ? hollow : static_cast<QAbstractSeries*>(marks);
        for (QAbstractSeries* series : {static_cast<QAbstractSeries*>(line), unnamed}) {
            for (QLegendMarker* marker : chart->legend()->markers(series))
                marker->setVisible(false);
        }
    }
    const double margin = std::max(kDayMs, 0.04 * (last - first));
    time->setRange(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(first - margin)),
                   QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(last + margin)));
    if (last - first < 60.0 * kDayMs)
        time->setFormat(u"yyyy-MM-dd"_s); // a day is of a year: these charts go over many
    constexpr double kTick = 100.0;
    value->setRange(0.0, kTick * std::ceil(highest / kTick + 0.1));
    value->setTickType(QValueAxis::TicksDynamic);
    value->setTickAnchor(0.0);
    value->setTickInterval(kTick);
    setAccessibleDescription(listed(spoken));
}

QScatterSeries* TrendChart::marksOf(const std::vector<TrendPoint>& points, bool stated,
                                    const QColor& colour) {
    auto* marks = new QScatterSeries;
    marks->setMarkerSize(kMarkerPx);
    marks->setColor(stated ? m_palette->panel : colour);
    marks->setBorderColor(stated ? colour : m_palette->panel);
    for (const TrendPoint& point : points) {
        if (point.stated == stated)
            marks->append(point.atMs, point.value);
    }
    connect(marks, &QScatterSeries::clicked, this, [this, points](const QPointF& at) {
        const auto nearest =
            std::min_element(points.begin(), points.end(), [&](const TrendPoint& a, const TrendPoint& b) {
                return std::abs(a.atMs - at.x()) < std::abs(b.atMs - at.x());
            });
        Q_EMIT caseAsked(nearest->id);
    });
    return marks;
}

} // namespace leadlight::ui
