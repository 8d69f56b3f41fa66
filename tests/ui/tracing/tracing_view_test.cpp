// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formula_recording.h"
#include "ui/tracing/tracing_view.h"

#include <QMouseEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

std::shared_ptr<const Recording> recordingOf(double seconds) {
    return std::make_shared<Recording>(test::formulaRecording(seconds));
}

QPoint place(const TracingView& view, Lead lead, double timeS, bool strip = false) {
    for (const PaperPanel& panel : view.paperLayout().panels) {
        if (panel.lead == lead && panel.rhythmStrip == strip)
            return view.toViewport(QPointF(view.paperLayout().xOf(panel, timeS), panel.area.center().y()))
                .toPoint();
    }
    return {-1, -1};
}

void pointAt(TracingView& view, QPoint at) {
    QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                      {});
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void wheel(TracingView& view, QPointF at, int notches, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

class View : public TracingView {
public:
    explicit View(double seconds) {
        resize(1000, 560);
        setRecording(recordingOf(seconds));
        show();
    }
};

} // namespace

class TracingViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theLayoutIsSaidAsItIsDrawn() {
        View view(10.0);
        QCOMPARE(view.layoutWords(), QStringLiteral("3x4+1"));
        PaperSettings settings = view.settings();
        settings.layout = LayoutKind::TwelveByOne;
        view.setSettings(settings);
        QCOMPARE(view.layoutWords(), QStringLiteral("12x1"));
        settings.layout = LayoutKind::ThreeByFourPlusOne;
        view.setSettings(settings);
        view.enlargeLead(Lead::V1);
        QCOMPARE(view.layoutWords(), QStringLiteral("V1 enlarged"));
        view.restoreLayout();
        Recording few = *recordingOf(10.0);
        few.series.front().waveform.leads.resize(2);
        view.setRecording(std::make_shared<Recording>(few));
        QCOMPARE(view.settings().layout, LayoutKind::ThreeByFourPlusOne);
        QCOMPARE(view.layoutWords(), QStringLiteral("2x1"));
        auto fifteen = std::make_shared<Recording>(test::formulaRecording());
        auto& leads = fifteen->series.front().waveform.leads;
        for (const Lead lead : {Lead::V3R, Lead::V4R, Lead::V7}) {
            leads.push_back(leads.front());
            leads.back().lead = lead;
        }
        view.setRecording(fifteen);
        const std::pair<LayoutKind, QString> names[] = {
            {LayoutKind::ThreeByFourPlusOne, QStringLiteral("3x5+1")},
            {LayoutKind::SixByTwo, QStringLiteral("8x2")},
            {LayoutKind::TwelveByOne, QStringLiteral("15x1")}};
        for (const auto& [kind, name] : names) {
            settings.layout = kind;
            view.setSettings(settings);
            QCOMPARE(view.layoutWords(), name);
        }
    }

    void anEmptyViewPaintsPaper() {
        TracingView view;
        view.resize(300, 200);
        const QImage image = view.grab().toImage();
        QCOMPARE(image.pixelColor(150, 100), TracingColors::light().paper);
        view.enlargeLead(Lead::II);
        QVERIFY(!view.isEnlarged());
    }

    void tenSecondsFitWithoutScrolling() {
        for (const LayoutKind kind :
             {LayoutKind::ThreeByFourPlusOne, LayoutKind::SixByTwo, LayoutKind::TwelveByOne}) {
            View view(10.0);
            PaperSettings settings;
            settings.layout = kind;
            view.setSettings(settings);
            QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
            QCOMPARE(view.verticalScrollBar()->maximum(), 0);
        }
    }

    void thePointerTellsLeadTimeAndMillivolts() {
        View view(10.0);
        QSignalSpy moved(&view, &TracingView::pointerMoved);
        QSignalSpy left(&view, &TracingView::pointerLeft);
        pointAt(view, place(view, Lead::V4, 9.0));
        QCOMPARE(moved.size(), 1);
        const auto readout = moved[0][0].value<PointerReadout>();
        QCOMPARE(readout.lead, Lead::V4);
        QCOMPARE(readout.leadLabel, QStringLiteral("V4"));
        QVERIFY(std::abs(readout.timeS - 9.0) < 0.02);
        const auto& values = view.series()->waveform.find(Lead::V4)->values;
        QCOMPARE(float(readout.value.value()), values[std::size_t(std::lround(readout.timeS * 500.0))]);
        pointAt(view, QPoint(1, 1));
        QCOMPARE(left.size(), 1);
    }

    void aClickNamesThePatch() {
        View view(12.0);
        QSignalSpy patch(&view, &TracingView::patchClicked);
        QSignalSpy elsewhere(&view, &TracingView::clickedElsewhere);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place(view, Lead::V1, 5.5));
        QCOMPARE(patch.size(), 1);
        QCOMPARE(patch[0][0].toInt(), 2); // I, II, V1
        QCOMPARE(patch[0][1].toInt(), 27);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place(view, Lead::aVR, 3.0));
        QCOMPARE(patch.size(), 1);
        QCOMPARE(elsewhere.size(), 1);
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          place(view, Lead::V6, 11.5)); // after the encoder's ten seconds
        QCOMPARE(elsewhere.size(), 2);
    }

    void theWheelScrollsTimeOfLongRecordings() {
        View view(60.0);
        QSignalSpy changed(&view, &TracingView::settingsChanged);
        wheel(view, {500.0, 300.0}, -3, Qt::NoModifier);
        QVERIFY(std::abs(view.settings().startS - 3.0) < 0.02);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(view.paperLayout().panels.front().startS, view.settings().startS);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.settings().startS, 50.0);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.settings().startS, 0.0);
    }

    void controlAndWheelZoomAboutThePointerAndSayTheTrueSpeed() {
        View view(10.0);
        view.setCalibration(ScreenCalibration{4.0, 4.0});
        view.setSizing(Sizing::TrueSize);
        QCOMPARE(view.trueSpeedMmPerS(), 25.0);
        QCOMPARE(view.trueGainMmPerMv(), 10.0);
        QSignalSpy scale(&view, &TracingView::trueScaleChanged);
        const QPointF at(600.0, 200.0);
        const QPointF before = view.toPaper(at);
        wheel(view, at, 1, Qt::ControlModifier);
        QCOMPARE(view.trueSpeedMmPerS(), 31.25);
        QCOMPARE(scale.size(), 1);
        QCOMPARE(scale[0][0].toDouble(), 31.25);
        QVERIFY(QLineF(before, view.toPaper(at)).length() < 0.5);
        QCOMPARE(view.sizing(), Sizing::Free);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.sizing(), Sizing::FitPaper);
    }

    void trueSizeIsMillimetresOfGlass() {
        View view(10.0);
        QVERIFY(!view.isCalibrated());
        view.setCalibration(ScreenCalibration{3.7, 3.9});
        QVERIFY(view.isCalibrated());
        view.setSizing(Sizing::TrueSize);
        const QPointF span = view.toViewport({100.0, 100.0}) - view.toViewport({0.0, 0.0});
        QCOMPARE(span, QPointF(370.0, 390.0));
    }

    void aDoubleClickEnlargesAndEscReturns() {
        View view(10.0);
        const PaperSettings before = view.settings();
        QSignalSpy patch(&view, &TracingView::patchClicked);
        const double small = view.toViewport({1.0, 0.0}).x() - view.toViewport({0.0, 0.0}).x();
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place(view, Lead::V3, 6.0));
        QVERIFY(view.isEnlarged());
        QCOMPARE(view.settings().singleLead, Lead::V3);
        for (const PaperPanel& panel : view.paperLayout().panels)
            QCOMPARE(panel.lead, Lead::V3);
        const double large = view.toViewport({1.0, 0.0}).x() - view.toViewport({0.0, 0.0}).x();
        QVERIFY(large > 1.4 * small);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.isEnlarged());
        QCOMPARE(view.settings(), before);
    }

    void speedMayChangeWhileEnlarged() {
        View view(10.0);
        view.enlargeLead(Lead::I);
        PaperSettings settings = view.settings();
        settings.speedMmPerS = 50.0;
        view.setSettings(settings);
        QVERIFY(view.isEnlarged());
        view.restoreLayout();
        QCOMPARE(view.settings().layout, LayoutKind::ThreeByFourPlusOne);
        QCOMPARE(view.settings().speedMmPerS, 50.0);
    }

    void twiceTheSpeedIsTwiceAsWideAndScrolls() {
        View view(10.0);
        const double at25 = place(view, Lead::I, 2.0).x() - place(view, Lead::I, 1.0).x();
        PaperSettings settings;
        settings.speedMmPerS = 50.0;
        view.setSettings(settings);
        const double at50 = place(view, Lead::I, 2.0).x() - place(view, Lead::I, 1.0).x();
        QVERIFY(std::abs(at50 / at25 - 2.0) < 0.1);
        QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    }

    void darkPaperIsDark() {
        View view(10.0);
        view.setColors(TracingColors::dark());
        const QImage image = view.grab().toImage();
        int light = 0;
        for (int x = 0; x < image.width(); ++x)
            light += qGray(image.pixel(x, image.height() / 2)) > 128 ? 1 : 0;
        QVERIFY(light < image.width() / 4);
    }
};

QTEST_MAIN(TracingViewTest)
#include "tracing_view_test.moc"
