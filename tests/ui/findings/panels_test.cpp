// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session/place.h"
#include "ui/findings/finding_row.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/measurement_row.h"
#include "ui/findings/measurements_panel.h"
#include "ui/findings/model_card_view.h"
#include "ui/findings/reading_panel.h"
#include "ui/findings/rhythm_panel.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QTest>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class PanelsTest : public QObject {
    Q_OBJECT

private:
    static QImage drawn(FindingState state, const std::string& reason = {}) {
        FindingRow row({"MI", "SCP-ECG:MI", 0.0, 0.5, state, reason}, 0.4, Theme::Light);
        row.resize(300, row.heightForWidth(300));
        return row.grab().toImage();
    }

private Q_SLOTS:

    void statesAreToldByShape() {
        const QImage suggested = drawn(FindingState::Suggested).convertToFormat(QImage::Format_Grayscale8);
        const QImage notSuggested =
            drawn(FindingState::NotSuggested).convertToFormat(QImage::Format_Grayscale8);
        const QImage abstained = drawn(FindingState::Abstained).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(suggested != notSuggested);
        QVERIFY(notSuggested != abstained);
        // Inside the chip, beside its letters: filled is dark, outlined is not.
        QVERIFY(qGray(suggested.pixel(5, 8)) < qGray(notSuggested.pixel(5, 8)) - 60);
    }

    void anAbstentionShowsNoNumber() {
        const auto drawnAs = [](double probability) {
            FindingRow row({"NORM", "", 0.0, probability, FindingState::Abstained, {}}, 0.4, Theme::Light);
            row.resize(300, row.heightForWidth(300));
            return std::pair<QImage, QString>(row.grab().toImage(), row.accessibleName() + row.toolTip());
        };
        QCOMPARE(drawnAs(0.94), drawnAs(0.06));
    }

    void anAbstentionShowsItsReason() {
        const QString reason =
            u"both answers are plausible at the error rate that was asked for, so neither is suggested"_s;
        QVERIFY(drawn(FindingState::Abstained, reason.toStdString()).height() >
                drawn(FindingState::Abstained).height() + 20);
    }

    void rowsSpeak() {
        const FindingRow row({"MI", "SCP-ECG:MI", 0.0, 0.81, FindingState::Suggested, {}}, 0.4, Theme::Dark);
        QVERIFY(row.accessibleName().contains(u"MI"_s) &&
                row.accessibleName().contains(findingStateText(FindingState::Suggested)));
        QVERIFY(row.toolTip().contains(u"SCP-ECG:MI"_s));
        QVERIFY(findingName(u"no such label"_s).isEmpty());
    }

    void theFilesNumbersAreFoundUnderOwnKeys() {
        Recording recording;
        QVERIFY(!statedValue(recording, u"pr_ms"_s));
        recording.measurements = {{"qrs_axis_deg", -30.0}, {"pr_ms", 164.0}, {"qtc_ms", 421.0}};
        QCOMPARE(*statedValue(recording, u"pr_ms"_s), 164.0);
        QCOMPARE(*statedValue(recording, u"axis_deg.qrs"_s), -30.0);
        QCOMPARE(*statedValue(recording, u"qtc_ms"_s), 421.0);
        QVERIFY(!statedValue(recording, u"qtc_ms.bazett"_s)); // nobody said that it is Bazett's
        QVERIFY(!statedValue(recording, u"unheard_of"_s));
    }

    void aRowTellsMethodReasonAndCorrector() {
        MeasurementRow row;
        RowContent content{u"qt_ms"_s,
                           u"QT"_s,
                           u"ms"_s,
                           0,
                           {"qt_ms", "ms", 402.0, 396.0, "", "T end less QRS onset", "Dr Roe"},
                           390.0,
                           u"leadlight-measure 2"_s,
                           false};
        row.setContent(content);
        QVERIFY(row.toolTip().contains(u"T end less QRS onset"_s) &&
                row.toolTip().contains(u"leadlight-measure 2"_s));
        QVERIFY(row.toolTip().contains(u"Dr Roe"_s) && row.toolTip().contains(u"396"_s) &&
                row.toolTip().contains(u"390"_s));
        QVERIFY(row.accessibleName().contains(u"402 ms"_s));
        const int corrected = row.sizeHint().height();
        content.number = {"p_ms", "ms", std::nullopt, std::nullopt, "most beats have no P wave", "", ""};
        row.setContent(content);
        QVERIFY(row.toolTip().contains(u"most beats have no P wave"_s));
        QVERIFY(row.sizeHint().height() < corrected);
        content.number = {"pr_ms", "ms", 161.0, std::nullopt, "", "", ""};
        row.setContent(content);
        QVERIFY(!row.accessibleName().contains(u"doubtful"_s));
        content.doubtful = true; // measured on a signal that cannot be read
        row.setContent(content);
        QVERIFY(row.accessibleName().contains(u"doubtful"_s) && row.toolTip().contains(u"not usable"_s));
    }

    void theTachogramLeavesArtefactsOutAndKeepsExtremes() {
        std::vector<measure::Beat> beats(5001);
        for (std::size_t i = 0; i < beats.size(); ++i)
            beats[i].rS = 0.8 * static_cast<double>(i);
        beats[2000].rS -= 0.3;
        beats[2000].kind = measure::BeatKind::Pvc;
        beats[3000].kind = measure::BeatKind::Artefact;
        const std::vector<TachogramPoint> all = tachogram(beats, 100000);
        QCOMPARE(all.size(), std::size_t{4999});
        const std::vector<TachogramPoint> thin = tachogram(beats, 200);
        QVERIFY(thin.size() <= 200);
        const auto shortest =
            std::min_element(thin.begin(), thin.end(), [](const TachogramPoint& a, const TachogramPoint& b) {
                return a.rrMs < b.rrMs;
            });
        QVERIFY(std::abs(shortest->rrMs - 500.0) < 1e-6 && shortest->unusual);
    }

    void ticksOfTheTachogramAreRound() {
        const Place place;
        Session session(place.parts());
        RhythmPanel panel(session);
        panel.resize(900, 240);
        panel.show();
        session.openPaths({place.file("a.ecg", "ecg Doe, Jane")});
        const auto axes = [&panel] { return panel.findChild<QChartView*>()->chart()->axes(); };
        QTRY_COMPARE(axes().size(), qsizetype{2});
        for (QAbstractAxis* axis : axes()) {
            if (auto* time = qobject_cast<QCategoryAxis*>(axis)) {
                QCOMPARE(time->categoriesLabels().first(), u"0 s"_s);
                QCOMPARE(time->categoriesLabels().last(), u"10 s"_s);
                QVERIFY(time->categoriesLabels().size() <= 11);
                continue;
            }
            const auto* ticks = qobject_cast<const QValueAxis*>(axis);
            QCOMPARE(ticks->tickType(), QValueAxis::TicksDynamic);
            QCOMPARE(std::fmod(ticks->tickInterval(), 1.0), 0.0); // labels are whole numbers
            QVERIFY(ticks->max() - ticks->min() > 2.0 * ticks->tickInterval());
        }
    }

    void aCardIsEscaped() {
        jepa::Card card;
        card.name = "<img src=x> & co";
        card.limits = {"<b>none</b>"};
        card.metrics = {{"macro_auc", "", 0.9, 0.88, 0.92, "held out"}};
        const QString page = cardPage(card, Sha256{});
        QVERIFY(!page.contains(u"<img"_s) && !page.contains(u"<b>none"_s));
        QVERIFY(page.contains(u"0.900 (0.880 – 0.920)"_s));
    }

    void aReadingSaysWhoAndWhen() {
        const Reading reading{"Normal.", ReadingState::Confirmed, "Dr Roe", {{2026, 11, 22}, 9, 14, 0, 0, 0}};
        const QString headline = readingHeadline(reading);
        QVERIFY(headline.contains(u"Dr Roe"_s) && headline.contains(u"2026-11-22 09:14"_s));
    }
};

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
