// SPDX-License-Identifier: GPL-3.0-or-later
// Trends over the years, and whose number each point is.
#include "ui/cases/trend_chart.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QScatterSeries>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

store::PatientCase caseOf(std::int64_t id, int year) {
    store::PatientCase one;
    one.summary.id = CaseId{id};
    one.summary.acquiredAt = Timestamp{{year, 3, 8}, 9, 30, 0, 0, std::nullopt};
    one.stated["qrs_ms"] = 90.0 + static_cast<double>(id);
    return one;
}

void measure(store::PatientCase& one, double qrsMs) {
    MeasurementSet set;
    MeasuredNumber number;
    number.key = "qrs_ms";
    number.value = qrsMs;
    set.numbers.push_back(number);
    one.measured = set;
}

/// Points that a person sees filled with the panel's ground, and the others.
std::pair<int, int> hollowAndFilled(const TrendChart& chart, const Palette& palette) {
    std::pair<int, int> counts{0, 0};
    for (const QAbstractSeries* series : chart.chart()->series()) {
        if (const auto* marks = qobject_cast<const QScatterSeries*>(series))
            (marks->color() == palette.panel ? counts.first : counts.second) += marks->count();
    }
    return counts;
}

} // namespace

class TrendChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void whatWasMeasuredGoesBeforeTheFilesOwnNumber() {
        std::vector<store::PatientCase> cases{caseOf(1, 2024), caseOf(2, 2022), caseOf(3, 2023)};
        measure(cases[0], 104.0);
        cases[2].sure = false; // somebody else's, perhaps
        const std::vector<TrendPoint> points = trendOf(cases, "qrs_ms");
        QCOMPARE(points.size(), std::size_t{2});
        QVERIFY(points[0].id == CaseId{2} && points[0].stated);
        QCOMPARE(points[0].value, 92.0);
        QVERIFY(points[1].id == CaseId{1} && !points[1].stated);
        QCOMPARE(points[1].value, 104.0);
        QVERIFY(trendOf(cases, "pr_ms").empty());
    }

    void everyDateHasItsYear() {
        TrendChart chart;
        const auto format = [&](const std::vector<store::PatientCase>& cases) {
            chart.setCases(cases, std::nullopt);
            return qobject_cast<const QDateTimeAxis*>(chart.chart()->axes(Qt::Horizontal).front())->format();
        };
        QCOMPARE(format({caseOf(1, 2022), caseOf(2, 2024)}), QStringLiteral("yyyy-MM"));
        std::vector<store::PatientCase> close{caseOf(1, 2024), caseOf(2, 2024)};
        close[1].summary.acquiredAt->date.day = 20;
        QCOMPARE(format(close), QStringLiteral("yyyy-MM-dd"));
    }

    void theFilesOwnNumbersHaveHollowMarks() {
        TrendChart chart;
        std::vector<store::PatientCase> cases{caseOf(1, 2024), caseOf(2, 2022)};
        measure(cases[0], 104.0);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            chart.setTheme(theme);
            chart.setCases(cases, CaseId{1});
            QVERIFY(chart.hasStated());
            QCOMPARE(chart.pointCount(), 2);
            QCOMPARE(hollowAndFilled(chart, paletteOf(theme)), std::pair(1, 1));
        }
        measure(cases[1], 101.0);
        chart.setCases(cases, CaseId{1});
        QVERIFY(!chart.hasStated());
        QCOMPARE(hollowAndFilled(chart, paletteOf(Theme::Dark)), std::pair(0, 2));
    }
};

QTEST_MAIN(TrendChartTest)
#include "trend_chart_test.moc"
