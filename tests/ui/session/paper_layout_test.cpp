// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formula_recording.h"
#include "ui/session/paper_layout.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

constexpr LayoutKind kAll[] = {LayoutKind::ThreeByFourPlusOne,
                               LayoutKind::ThreeByFourPlusThree,
                               LayoutKind::ThreeByFour,
                               LayoutKind::SixByTwo,
                               LayoutKind::TwelveByOne,
                               LayoutKind::SingleLead,
                               LayoutKind::Median};

PaperLayout laid(LayoutKind kind, double seconds = 10.0, double speed = 25.0) {
    PaperSettings settings;
    settings.layout = kind;
    settings.speedMmPerS = speed;
    return layoutPaper(test::formulaRecording(seconds, 250.0).series.front(), settings);
}

const PaperPanel& panelOf(const PaperLayout& layout, Lead lead, bool strip = false) {
    return *std::ranges::find_if(
        layout.panels, [=](const PaperPanel& p) { return p.lead == lead && p.rhythmStrip == strip; });
}

Series seriesOf(const std::vector<Lead>& leads, double seconds = 10.0) {
    Series series;
    series.waveform.rateHz = 100.0;
    for (const Lead lead : leads)
        series.waveform.leads.push_back({lead, std::string(leadName(lead)), Provenance::Measured,
                                         std::vector<float>(static_cast<std::size_t>(seconds * 100.0), 0.5F),
                                         1.0});
    return series;
}

} // namespace

class PaperLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void tenSecondsAre250Millimetres_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("panels");
        QTest::addColumn<double>("columnS");
        QTest::newRow("3x4+1") << 0 << 13 << 2.5;
        QTest::newRow("3x4+3") << 1 << 15 << 2.5;
        QTest::newRow("3x4") << 2 << 12 << 2.5;
        QTest::newRow("6x2") << 3 << 12 << 5.0;
        QTest::newRow("12x1") << 4 << 12 << 10.0;
    }

    void tenSecondsAre250Millimetres() {
        QFETCH(int, kind);
        QFETCH(int, panels);
        QFETCH(double, columnS);
        for (const double speed : {12.5, 25.0, 50.0}) {
            const PaperLayout layout = laid(kAll[kind], 10.0, speed);
            QCOMPARE(layout.panels.size(), std::size_t(panels));
            QCOMPARE(layout.size.width(), layout.gutterWidth + 10.0 * speed);
            for (const PaperPanel& panel : layout.panels) {
                const double seconds = panel.rhythmStrip ? 10.0 : columnS;
                QCOMPARE(panel.endS - panel.startS, seconds);
                QCOMPARE(panel.area.width(), seconds * speed);
            }
        }
    }

    void columnsShowConsecutiveTimeUnderTheStrip() {
        const PaperLayout layout = laid(LayoutKind::ThreeByFourPlusOne);
        const PaperPanel& strip = panelOf(layout, Lead::II, true);
        const Lead byColumn[] = {Lead::I, Lead::aVR, Lead::V1, Lead::V4};
        for (int k = 0; k < 4; ++k) {
            const PaperPanel& panel = panelOf(layout, byColumn[k]);
            QCOMPARE(panel.startS, 2.5 * k);
            QCOMPARE(panel.area.left(), layout.xOf(strip, 2.5 * k));
        }
        // Down the first column I, II, III; each lower than the one before.
        QVERIFY(panelOf(layout, Lead::I).baselineY < panelOf(layout, Lead::II).baselineY);
        QVERIFY(panelOf(layout, Lead::II).baselineY < panelOf(layout, Lead::III).baselineY);
        QVERIFY(panelOf(layout, Lead::III).baselineY < strip.baselineY);
        QCOMPARE(panelOf(layout, Lead::aVF).baselineY, panelOf(layout, Lead::V6).baselineY);
    }

    void panelsNeverOverlapAndLieOnThePaper() {
        for (const LayoutKind kind : kAll) {
            const PaperLayout layout = laid(kind);
            const QRectF paper(QPointF(0, 0), layout.size);
            for (std::size_t i = 0; i < layout.panels.size(); ++i) {
                QVERIFY(paper.contains(layout.panels[i].area));
                QVERIFY(layout.panels[i].area.contains(
                    QPointF(layout.panels[i].area.center().x(), layout.panels[i].baselineY)));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!layout.panels[i].area.intersects(
                        layout.panels[j].area.adjusted(1e-9, 1e-9, -1e-9, -1e-9)));
            }
        }
    }

    void pointAndMomentAreInverse() {
        for (const LayoutKind kind : kAll) {
            const PaperLayout layout = laid(kind, 10.0, 50.0);
            for (const PaperPanel& panel : layout.panels) {
                for (double t = panel.startS; t < panel.endS - 0.05; t += 0.1) {
                    const QPointF mm(layout.xOf(panel, t), layout.yOf(panel, 0.3));
                    QVERIFY(qAbs(layout.timeAt(panel, mm) - t) < 1e-9);
                    QVERIFY(qAbs(layout.valueAt(panel, mm) - 0.3) < 1e-9);
                    QCOMPARE(layout.panelAt(QPointF(mm.x() + 1e-6, panel.area.center().y())), &panel);
                }
            }
            QVERIFY(layout.panelAt(QPointF(-1.0, 20.0)) == nullptr);
            QVERIFY(layout.panelAt(QPointF(1.0, 1.0)) == nullptr);
        }
    }

    void patchesTileEveryPanel() {
        for (const LayoutKind kind : kAll) {
            const PaperLayout layout = laid(kind);
            for (const PaperPanel& panel : layout.panels) {
                double width = 0.0;
                for (int patch = 0; patch < 50; ++patch) {
                    const QRectF box = layout.boxOf(panel, patch * 0.2, (patch + 1) * 0.2);
                    QVERIFY(box.isNull() || panel.area.adjusted(-1e-9, 0, 1e-9, 0).contains(box));
                    width += box.width();
                }
                QVERIFY(qAbs(width - panel.area.width()) < 1e-6);
            }
            QVERIFY(layout.boxOf(layout.panels.front(), 3.0, 2.0).isNull());
        }
    }

    void aMissingLeadLeavesItsPlaceEmpty() {
        Series series = test::formulaRecording(10.0, 250.0).series.front();
        std::erase_if(series.waveform.leads, [](const LeadSignal& lead) { return lead.lead == Lead::V1; });
        const PaperLayout layout = layoutPaper(series, {});
        QCOMPARE(layout.panels.size(), std::size_t(12));
        QVERIFY(std::ranges::none_of(layout.panels, [](const PaperPanel& p) { return p.lead == Lead::V1; }));
        QCOMPARE(panelOf(layout, Lead::V2).area,
                 panelOf(laid(LayoutKind::ThreeByFourPlusOne), Lead::V2).area);
        for (const PaperPanel& panel : layout.panels)
            QCOMPARE(series.waveform.leads[std::size_t(panel.leadIndex)].lead, panel.lead);
    }

    void everyLeadOfAFewIsSeenInEveryLayout() {
        const Series series = seriesOf({Lead::V5, Lead::Other, Lead::Other});
        for (const LayoutKind kind :
             {LayoutKind::ThreeByFourPlusOne, LayoutKind::SixByTwo, LayoutKind::TwelveByOne}) {
            PaperSettings settings;
            settings.layout = kind;
            std::set<int> seen;
            for (const PaperPanel& panel : layoutPaper(series, settings).panels)
                seen.insert(panel.leadIndex);
            QCOMPARE(seen.size(), std::size_t(3));
        }
    }

    void extraLeadsGetRowsOfTheirOwn() {
        std::vector<Lead> leads(kStandardLeads.begin(), kStandardLeads.end());
        leads.push_back(Lead::V4R);
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(seriesOf(leads), settings);
        QCOMPARE(layout.panels.size(), std::size_t(13));
        QCOMPARE(layout.panels.back().lead, Lead::V4R);
    }

    void everyLeadHasAPlaceInEveryLayout_data() {
        QTest::addColumn<int>("others");
        for (const int others : {1, 3, 4, 9})
            QTest::addRow("%d", others) << others;
    }

    void everyLeadHasAPlaceInEveryLayout() {
        QFETCH(int, others);
        constexpr Lead kOthers[] = {Lead::V3R,   Lead::V4R,   Lead::V7,    Lead::V8, Lead::V9,
                                    Lead::Other, Lead::Other, Lead::Other, Lead::II}; // a second II
        std::vector<Lead> leads(kStandardLeads.begin(), kStandardLeads.end());
        leads.insert(leads.end(), kOthers, kOthers + others);
        for (const LayoutKind kind : kAll) {
            if (kind == LayoutKind::SingleLead)
                continue;
            PaperSettings settings;
            settings.layout = kind;
            const PaperLayout layout = layoutPaper(seriesOf(leads), settings);
            std::set<int> seen;
            for (const PaperPanel& panel : layout.panels) {
                QVERIFY2(panel.rhythmStrip || seen.insert(panel.leadIndex).second, layoutName(kind).data());
                QVERIFY(QRectF(QPointF(0, 0), layout.size).contains(panel.area));
            }
            QVERIFY2(seen.size() == leads.size(), layoutName(kind).data());
        }
    }

    void fifteenLeadsStandInFiveColumnsOfTwoSeconds() {
        std::vector<Lead> leads(kStandardLeads.begin(), kStandardLeads.end());
        leads.insert(leads.end(), {Lead::V3R, Lead::V4R, Lead::V7});
        const PaperLayout layout = layoutPaper(seriesOf(leads), {});
        QCOMPARE(layout.size, laid(LayoutKind::ThreeByFourPlusOne).size);
        const PaperPanel& strip = panelOf(layout, Lead::II, true);
        const Lead byColumn[] = {Lead::I, Lead::aVR, Lead::V1, Lead::V4, Lead::V3R};
        for (int k = 0; k < 5; ++k) {
            const PaperPanel& panel = panelOf(layout, byColumn[k]);
            QCOMPARE(panel.startS, 2.0 * k);
            QCOMPARE(panel.area.width(), 50.0);
            QCOMPARE(panel.area.left(), layout.xOf(strip, 2.0 * k));
        }
        QCOMPARE(panelOf(layout, Lead::V4R).baselineY, panelOf(layout, Lead::V5).baselineY);
        QCOMPARE(panelOf(layout, Lead::V7).baselineY, panelOf(layout, Lead::V6).baselineY);
    }

    void longRecordingsShowTenSecondsFromTheirStart() {
        PaperSettings settings;
        settings.startS = 7.0;
        const Series series = test::formulaRecording(30.0, 250.0).series.front();
        QCOMPARE(panelOf(layoutPaper(series, settings), Lead::V1).startS, 12.0);
        settings.startS = 1e6;
        QCOMPARE(layoutPaper(series, settings).settings.startS, 20.0);
        settings.startS = -5.0;
        QCOMPARE(layoutPaper(series, settings).settings.startS, 0.0);
    }

    void aSampleTooFewChangesNothing() {
        PaperSettings settings;
        const Series series = test::formulaRecording(9.998, 500.0).series.front();
        QCOMPARE(panelOf(layoutPaper(series, settings), Lead::V4).startS, 7.5);
    }

    void unknownUnitsAreScaledToTwentyMillimetres() {
        Series series = seriesOf({Lead::I, Lead::II});
        series.waveform.unit = Unit::Arbitrary;
        series.waveform.leads[0].values[50] = -300.0F;
        series.waveform.leads[0].values[60] = 100.0F;
        series.waveform.leads[1].values[70] = NAN;
        const PaperLayout layout = layoutPaper(series, {});
        QVERIFY(!layout.millivolts);
        QCOMPARE(layout.settings.gainMmPerMv, 20.0 / 400.0);
    }

    void nonsenseSettingsAreMadeSane() {
        PaperSettings settings;
        settings.speedMmPerS = NAN;
        settings.gainMmPerMv = -1.0;
        settings.windowS = 0.0;
        settings.startS = INFINITY;
        const PaperLayout layout = layoutPaper(seriesOf({Lead::I}), settings);
        QCOMPARE(layout.settings.speedMmPerS, 25.0);
        QVERIFY(layout.settings.gainMmPerMv > 0.0);
        QVERIFY(layout.size.width() > 0.0);
        QVERIFY(layoutPaper(Series{}, settings).panels.empty());
    }

    void aHeightLimitMovesRowsTogetherNotMillimetres() {
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        settings.maxHeightMm = 156.0;
        const PaperLayout layout = layoutPaper(test::formulaRecording().series.front(), settings);
        QVERIFY(layout.size.height() <= 156.0);
        QCOMPARE(layout.yOf(layout.panels[0], 0.0) - layout.yOf(layout.panels[0], 1.0), 10.0);
    }

    void freeHeightMovesRowsApartOnDarkLines() {
        PaperSettings settings;
        const PaperLayout usual = layoutPaper(test::formulaRecording().series.front(), settings);
        settings.freeHeightMm = usual.size.height() + 19.0; // not five for each of the four rows
        QCOMPARE(layoutPaper(test::formulaRecording().series.front(), settings).size, usual.size);
        for (const double more : {20.0, 47.0, 1000.0}) {
            settings.freeHeightMm = usual.size.height() + more;
            const PaperLayout apart = layoutPaper(test::formulaRecording().series.front(), settings);
            QCOMPARE(apart.size.height(),
                     usual.size.height() + std::min(20.0 * std::floor(more / 20.0), 60.0));
            QCOMPARE(apart.size.width(), usual.size.width());
            for (const PaperPanel& panel : apart.panels)
                QCOMPARE(std::fmod(panel.baselineY, 5.0), 0.0);
            QCOMPARE(apart.yOf(apart.panels[0], 0.0) - apart.yOf(apart.panels[0], 1.0), 10.0);
        }
    }

    void slicesKeepTimeTrue() {
        const PaperLayout whole = laid(LayoutKind::ThreeByFourPlusOne, 10.0, 50.0);
        const double middle = whole.gutterWidth + 250.0;
        const PaperLayout right = slicedLayout(whole, QRectF(middle, 0.0, 250.0, whole.size.height()));
        QCOMPARE(right.size.width(), whole.gutterWidth + 250.0);
        const PaperPanel& strip = panelOf(right, Lead::II, true);
        QCOMPARE(strip.startS, 5.0);
        QCOMPARE(strip.endS, 10.0);
        QCOMPARE(strip.area.left(), whole.gutterWidth);
        QCOMPARE(panelOf(right, Lead::V1).startS, 5.0);
        QVERIFY(std::ranges::none_of(right.panels, [](const PaperPanel& p) { return p.lead == Lead::aVR; }));
    }

    void cabreraTurnsAvrRoundAndKeepsTheRest() {
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        settings.cabrera = true;
        const PaperLayout layout = layoutPaper(test::formulaRecording().series.front(), settings);
        const Lead order[] = {Lead::aVL, Lead::I, Lead::aVR, Lead::II, Lead::aVF, Lead::III, Lead::V1};
        for (std::size_t i = 0; i < std::size(order); ++i) {
            QCOMPARE(layout.panels[i].lead, order[i]);
            QCOMPARE(layout.panels[i].mmPerMv, order[i] == Lead::aVR ? -10.0 : 10.0);
        }
        const PaperPanel& avr = layout.panels[2];
        QVERIFY(layout.yOf(avr, -1.0) < avr.baselineY); // upwards
        QCOMPARE(layout.valueAt(avr, QPointF(0.0, layout.yOf(avr, 0.7))), 0.7);
        settings.layout = LayoutKind::ThreeByFourPlusOne;
        const PaperLayout columns = layoutPaper(test::formulaRecording().series.front(), settings);
        QCOMPARE(panelOf(columns, Lead::aVL).area.left(), panelOf(columns, Lead::I).area.left());
        QVERIFY(panelOf(columns, Lead::II).area.left() > panelOf(columns, Lead::I).area.left());
        QCOMPARE(panelOf(columns, Lead::II, true).mmPerMv, 10.0);
    }

    void theChestMayHaveAGainOfItsOwn() {
        PaperSettings settings;
        settings.chestGain = 0.5;
        const PaperLayout layout = layoutPaper(test::formulaRecording().series.front(), settings);
        for (const PaperPanel& panel : layout.panels)
            QCOMPARE(panel.mmPerMv, panel.lead >= Lead::V1 ? 5.0 : 10.0);
        Series arbitrary = test::formulaRecording().series.front();
        arbitrary.waveform.unit = Unit::Arbitrary;
        for (const PaperPanel& panel : layoutPaper(arbitrary, settings).panels)
            QCOMPARE(panel.mmPerMv, layoutPaper(arbitrary, settings).settings.gainMmPerMv);
    }

    void simultaneousColumnsShowTheSameMoments() {
        PaperSettings settings;
        settings.simultaneous = true;
        const PaperLayout layout = layoutPaper(test::formulaRecording().series.front(), settings);
        QVERIFY(layout.simultaneous);
        for (const PaperPanel& panel : layout.panels) {
            QCOMPARE(panel.startS, 0.0);
            QCOMPARE(panel.endS, panel.rhythmStrip ? 10.0 : 2.5);
        }
        settings.layout = LayoutKind::TwelveByOne;
        QVERIFY(!layoutPaper(test::formulaRecording().series.front(), settings).simultaneous);
    }

    void simultaneousColumnsWithoutAStripReachTheEnd() {
        PaperSettings settings;
        settings.simultaneous = true;
        settings.layout = LayoutKind::ThreeByFour;
        settings.startS = 1e6;
        const PaperLayout layout = layoutPaper(test::formulaRecording().series.front(), settings);
        QCOMPARE(layout.panels.front().endS, 10.0);
    }

    void mediansStandSideBySideInWhole() {
        Recording recording = test::formulaRecording();
        QVERIFY(!drawnSeries(recording, LayoutKind::Median));
        recording.series.push_back(test::formulaRecording(1.2).series.front());
        recording.series.back().kind = SeriesKind::Median;
        const Series* median = drawnSeries(recording, LayoutKind::Median);
        QCOMPARE(median, &recording.series.back());
        QCOMPARE(drawnSeries(recording, LayoutKind::TwelveByOne), &recording.series.front());
        PaperSettings settings;
        settings.layout = LayoutKind::Median;
        const PaperLayout layout = layoutPaper(*median, settings);
        QCOMPARE(layout.panels.size(), std::size_t(12));
        for (const PaperPanel& panel : layout.panels) {
            QCOMPARE(panel.startS, 0.0);
            QVERIFY(std::abs(panel.endS - 1.2) < 1e-9);
            QVERIFY(panel.area.right() <= layout.size.width() + 1e-9);
        }
        QVERIFY(layout.panels[3].area.left() >= layout.panels[0].area.right());
    }

    void namesGoThereAndBack() {
        for (const LayoutKind kind : kAll)
            QCOMPARE(layoutFromName(layoutName(kind)), std::optional(kind));
        QVERIFY(!layoutFromName("4x3"));
    }
};

QTEST_GUILESS_MAIN(PaperLayoutTest)
#include "paper_layout_test.moc"
