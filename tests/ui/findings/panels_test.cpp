// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_row.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/measurements_panel.h"
#include "ui/findings/model_card_view.h"
#include "ui/findings/reading_panel.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class PanelsTest : public QObject {
    Q_OBJECT

private:
    static QImage drawn(FindingState state, const std::string& reason = {})
    {
        FindingRow row({"MI", "SCP-ECG:MI", 0.0, 0.5, state, reason}, 0.4, Theme::Light);
        row.resize(300, row.heightForWidth(300));
        return row.grab().toImage();
    }

private Q_SLOTS:
    void statesAreToldByShape()
    {
        const QImage suggested = drawn(FindingState::Suggested).convertToFormat(QImage::Format_Grayscale8);
        const QImage notSuggested = drawn(FindingState::NotSuggested).convertToFormat(QImage::Format_Grayscale8);
        const QImage abstained = drawn(FindingState::Abstained).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(suggested != notSuggested);
        QVERIFY(notSuggested != abstained);
        // Inside the chip, beside its letters: filled is dark, outlined is not.
        QVERIFY(qGray(suggested.pixel(5, 8)) < qGray(notSuggested.pixel(5, 8)) - 60);
    }

    void anAbstentionShowsNoNumber()
    {
        const auto drawnAs = [](double probability) {
            FindingRow row({"NORM", "", 0.0, probability, FindingState::Abstained, {}}, 0.4, Theme::Light);
            row.resize(300, row.heightForWidth(300));
            return std::pair<QImage, QString>(row.grab().toImage(), row.accessibleName() + row.toolTip());
        };
        QCOMPARE(drawnAs(0.94), drawnAs(0.06));
    }

    void anAbstentionShowsItsReason()
    {
        const QString reason = u"both answers are plausible at the error rate that was asked for, so neither is suggested"_s;
        QVERIFY(drawn(FindingState::Abstained, reason.toStdString()).height() > drawn(FindingState::Abstained).height() + 20);
    }

    void rowsSpeak()
    {
        const FindingRow row({"MI", "SCP-ECG:MI", 0.0, 0.81, FindingState::Suggested, {}}, 0.4, Theme::Dark);
        QVERIFY(row.accessibleName().contains(u"MI"_s) && row.accessibleName().contains(findingStateText(FindingState::Suggested)));
        QVERIFY(row.toolTip().contains(u"SCP-ECG:MI"_s));
        QVERIFY(findingName(u"no such label"_s).isEmpty());
    }

    void measurementsAreTheFilesOwn()
    {
        Recording recording;
        QVERIFY(shownMeasurements(recording).empty());
        recording.measurements = {{"qrs_axis_deg", -30.0}, {"pr_ms", 164.0}, {"unheard_of", 1.0}};
        const std::vector<ShownMeasurement> shown = shownMeasurements(recording);
        QCOMPARE(shown.size(), std::size_t{2});
        QCOMPARE(shown[0].value, u"164"_s);
        QCOMPARE(shown[1].value, QString(QChar(0x2212)) + u"30"_s);
    }

    void aCardIsEscaped()
    {
        jepa::Card card;
        card.name = "<img src=x> & co";
        card.limits = {"<b>none</b>"};
        card.metrics = {{"macro_auc", "", 0.9, 0.88, 0.92, "held out"}};
        const QString page = cardPage(card, Sha256{});
        QVERIFY(!page.contains(u"<img"_s) && !page.contains(u"<b>none"_s));
        QVERIFY(page.contains(u"0.900 (0.880 – 0.920)"_s));
    }

    void aReadingSaysWhoAndWhen()
    {
        const Reading reading{"Normal.", ReadingState::Confirmed, "Dr Roe", {{2026, 11, 22}, 9, 14, 0, 0, 0}};
        const QString headline = readingHeadline(reading);
        QVERIFY(headline.contains(u"Dr Roe"_s) && headline.contains(u"2026-11-22 09:14"_s));
    }
};

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
