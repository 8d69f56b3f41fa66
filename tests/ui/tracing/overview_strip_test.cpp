// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formula_recording.h"
#include "ui/tracing/overview_strip.h"
#include "ui/tracing/tracing_pane.h"
#include "ui/tracing/tracing_view.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadlight;
using namespace leadlight::ui;

class OverviewStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void noSampleIsLeftOut() {
        std::vector<float> values(10007, 0.0F);
        values[5003] = 2.0F;
        values[9999] = -3.0F;
        values[17] = NAN;
        const auto columns = overviewOf(values, 100);
        QCOMPARE(columns.size(), std::size_t(100));
        float low = 0.0F;
        float high = 0.0F;
        for (const Extent& column : columns) {
            low = std::min(low, column.min);
            high = std::max(high, column.max);
        }
        QCOMPARE(low, -3.0F);
        QCOMPARE(high, 2.0F);
        QCOMPARE(columns[50].max, 2.0F);
        const auto few = overviewOf(std::vector<float>{1.0F, NAN}, 10);
        QCOMPARE(std::ranges::count_if(few, [](const Extent& e) { return !e.empty(); }), std::ptrdiff_t(1));
        QVERIFY(overviewOf(std::span<const float>(), 4)[0].empty());
    }

    void itIsThereWhereThePaperIsTooShort() {
        auto* view = new TracingView;
        TracingPane pane(view);
        pane.resize(900, 600);
        pane.show();
        QVERIFY(!pane.overview().isVisible());
        view->setRecording(std::make_shared<Recording>(test::formulaRecording(10.0)));
        QVERIFY(!pane.overview().isVisible());
        view->setRecording(std::make_shared<Recording>(test::formulaRecording(120.0, 250.0)));
        QVERIFY(pane.overview().isVisible());
        view->setRecording(nullptr);
        QVERIFY(!pane.overview().isVisible());
    }

    void aPressMovesThePaper() {
        auto* view = new TracingView;
        TracingPane pane(view);
        pane.resize(900, 600);
        view->setRecording(std::make_shared<Recording>(test::formulaRecording(120.0, 250.0)));
        pane.show();
        OverviewStrip& strip = pane.overview();
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(strip.width() / 2, 20));
        QVERIFY(std::abs(view->settings().startS - 55.0) < 0.5); // its middle at 60 s
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(view->settings().startS, 110.0);
        QTest::keyClick(&strip, Qt::Key_PageUp);
        QCOMPARE(view->settings().startS, 100.0);
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(view->settings().startS, 0.0);
        QTest::keyClick(view, Qt::Key_PageDown);
        QVERIFY(std::abs(view->settings().startS - 10.0) < 0.05);
    }

    void itIsDrawnOnceSummedUp() {
        OverviewStrip strip;
        strip.resize(600, strip.height());
        const auto recording = std::make_shared<Recording>(test::formulaRecording(120.0, 250.0));
        strip.setSeries(recording, &recording->series.front());
        const auto ink = [&strip] {
            const QImage image = strip.grab().toImage();
            int dark = 0;
            for (int x = 80; x < 500; ++x)
                dark += qGray(image.pixel(x, 22)) < 150 || qGray(image.pixel(x, 30)) < 150 ? 1 : 0;
            return dark;
        };
        QTRY_VERIFY(ink() > 100);
    }
};

QTEST_MAIN(OverviewStripTest)
#include "overview_strip_test.moc"
