// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure.h"
#include "tests/support/formula_recording.h"
#include "ui/session/measured_case.h"
#include "ui/tracing/tracing_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

constexpr double kBeatS = 60.0 / 72.0;
constexpr double kPeakS = 0.305; // R after the beat's begin

struct Desk {
    QUndoStack undo;
    CaliperSet set{undo};
    TracingView view;

    Desk() {
        view.resize(1000, 560);
        view.setRecording(std::make_shared<Recording>(test::formulaRecording()));
        view.setCalipers(&set);
        view.show();
    }

    [[nodiscard]] QPoint at(Lead lead, double timeS, double mv, bool strip = false) const {
        for (const PaperPanel& panel : view.paperLayout().panels) {
            if (panel.lead == lead && panel.rhythmStrip == strip)
                return view
                    .toViewport(
                        QPointF(view.paperLayout().xOf(panel, timeS), view.paperLayout().yOf(panel, mv)))
                    .toPoint();
        }
        return {-1, -1};
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
};

} // namespace

class CalipersViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void draggingFromRToRMeasuresTheRate() {
        Desk desk;
        desk.view.setCaliperTool(CaliperKind::Time);
        const double first = kBeatS + kPeakS;
        desk.drag(desk.at(Lead::II, first, 0.5, true), desk.at(Lead::II, first + kBeatS, 0.5, true));
        QCOMPARE(desk.set.all().size(), std::size_t(1));
        const Caliper caliper = *desk.set.selected();
        QVERIFY(std::abs(caliper.fromS - first) < 0.003);
        QVERIFY2(std::abs(caliper.seconds() - kBeatS) < 0.003,
                 qPrintable(QString::number(caliper.seconds())));
        QVERIFY(caliperText(caliper, true).contains(QStringLiteral("72 /min")));
        // A mere click sets nothing.
        desk.drag(desk.at(Lead::V5, 8.0, 0.0), desk.at(Lead::V5, 8.0, 0.0));
        QCOMPARE(desk.set.all().size(), std::size_t(1));
    }

    void voltageSnapsFromBaselineToPeak() {
        Desk desk;
        desk.view.setCaliperTool(CaliperKind::Voltage);
        const double peak = 9.0 * kBeatS + kPeakS; // in V4's column
        const auto& values = desk.view.series()->waveform.find(Lead::V4)->values;
        const double top = double(values[std::size_t(std::lround(peak * 500.0))]);
        desk.drag(desk.at(Lead::V4, peak, 0.02), desk.at(Lead::V4, peak, top - 0.05));
        const Caliper caliper = *desk.set.selected();
        QVERIFY2(std::abs(caliper.millivolts() - top) < 0.03,
                 qPrintable(QString::number(caliper.millivolts())));
        QVERIFY(caliperText(caliper, true).endsWith(QStringLiteral(" mV")));
    }

    void withAltNothingSnaps() {
        Desk desk;
        desk.view.setCaliperTool(CaliperKind::Time);
        desk.drag(desk.at(Lead::II, 1.20, 0.0, true), desk.at(Lead::II, 2.0, 0.0, true), Qt::AltModifier);
        QVERIFY(std::abs(desk.set.selected()->fromS - 1.20) < 0.012);
        QVERIFY(std::abs(desk.set.selected()->toS - 2.0) < 0.012);
    }

    void anEdgeIsTakenHoldOfAndMoved() {
        Desk desk;
        Caliper caliper;
        caliper.leadIndex = 1;
        caliper.fromS = 3.0;
        caliper.toS = 4.0;
        desk.set.add(caliper);
        desk.set.select(0);
        desk.drag(desk.at(Lead::II, 4.0, -0.3, true), desk.at(Lead::II, 4.5, -0.3, true), Qt::AltModifier);
        QVERIFY(desk.set.selected());
        QVERIFY(std::abs(desk.set.all().front().toS - 4.5) < 0.02);
        QCOMPARE(desk.set.all().front().fromS, 3.0);
        // By its bar the whole of it.
        desk.drag(desk.at(Lead::II, 3.6, 0.0, true), desk.at(Lead::II, 4.6, 0.0, true));
        QVERIFY(std::abs(desk.set.all().front().fromS - 4.0) < 0.02);
        QVERIFY(std::abs(desk.set.all().front().seconds() - 1.5) < 0.02);
        desk.undo.undo();
        QCOMPARE(desk.set.all().front().fromS, 3.0);
        // Elsewhere: nothing is selected any more.
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::V2, 6.0, 0.3));
        QVERIFY(!desk.set.selected());
    }

    void theKeyboardAloneSuffices() {
        Desk desk;
        desk.view.placeCaliper(CaliperKind::Time);
        QVERIFY(desk.set.selected());
        const Caliper placed = *desk.set.selected();
        QVERIFY(placed.seconds() > 0.1);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&desk.view, Qt::Key_Right);
        QVERIFY(std::abs(desk.set.selected()->toS - placed.toS - 0.006) < 1e-9);
        QTest::keyClick(&desk.view, Qt::Key_Up); // the other edge
        QTest::keyClick(&desk.view, Qt::Key_Left);
        QVERIFY(std::abs(desk.set.selected()->fromS - placed.fromS + 0.002) < 1e-9);
        QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(std::abs(desk.set.selected()->fromS - placed.fromS) < 1e-9);
        QTest::keyClick(&desk.view, Qt::Key_M);
        QVERIFY(desk.set.selected()->marching);
        QTest::keyClick(&desk.view, Qt::Key_X);
        QVERIFY(desk.set.selected()->across);
        QTest::keyClick(&desk.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), caliperText(*desk.set.selected(), true));
        QTest::keyClick(&desk.view, Qt::Key_Delete);
        QVERIFY(desk.set.all().empty());
        desk.undo.undo();
        QCOMPARE(desk.set.all().size(), std::size_t(1));

        desk.view.setCaliperTool(CaliperKind::Voltage);
        QSignalSpy tool(&desk.view, &TracingView::caliperToolChanged);
        QTest::keyClick(&desk.view, Qt::Key_Escape);
        QVERIFY(!desk.view.caliperTool());
        QCOMPARE(tool.size(), 1);
        QVERIFY(desk.set.selected());
        QTest::keyClick(&desk.view, Qt::Key_Escape);
        QVERIFY(!desk.set.selected());
    }

    void keysOfTheCaliperComeBeforeTheWindows() {
        Desk desk;
        QKeyEvent before(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
        before.ignore();
        QCoreApplication::sendEvent(&desk.view, &before);
        QVERIFY(!before.isAccepted()); // nothing is selected: it is the window's
        desk.view.placeCaliper(CaliperKind::Time);
        QKeyEvent after(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
        after.ignore();
        QCoreApplication::sendEvent(&desk.view, &after);
        QVERIFY(after.isAccepted());
    }

    void draggingAcrossAColumnsEndStaysOnItsLead() {
        Desk desk;
        desk.view.setFiducials({7.52}); // V1's column ends at 7.5 s: its end snaps to what lies beyond
        desk.view.setCaliperTool(CaliperKind::Time);
        const auto& panels = desk.view.paperLayout().panels;
        const PaperPanel& panel = *std::ranges::find(panels, Lead::V1, &PaperPanel::lead);
        for (const double toS : {7.49, 7.9}) {
            for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::AltModifier}) {
                desk.drag(desk.at(Lead::V1, 6.9, 0.0), desk.at(Lead::V1, toS, 0.0), modifiers);
                const Caliper caliper = *desk.set.selected();
                QVERIFY2(caliper.toS > 7.4 && caliper.toS <= panel.endS,
                         qPrintable(QString::number(caliper.toS)));
                const CaliperShape shape =
                    caliperShape(desk.view.paperLayout(), {{0.0, 0.0}, 1.0, 1.0}, panel, caliper);
                QCOMPARE(shape.edges.size(), std::size_t(2));
                QVERIFY(shape.labelled);
            }
        }
    }

    void theValueStandsAtTheLastEndInSight() {
        const Desk desk;
        const PaperLayout& layout = desk.view.paperLayout();
        const DeviceMap map{{0.0, 0.0}, 1.0, 1.0};
        Caliper caliper;
        caliper.leadIndex = std::ranges::find(layout.panels, Lead::V1, &PaperPanel::lead)->leadIndex;
        caliper.fromS = 7.0;
        caliper.toS = 7.9; // V1's column ends at 7.5 s
        const PaperPanel& column = *std::ranges::find(layout.panels, Lead::V1, &PaperPanel::lead);
        const CaliperShape cut = caliperShape(layout, map, column, caliper);
        QVERIFY(cut.labelled);
        QCOMPARE(cut.bar.p2().x(), column.area.right());
        // Where the strip shows the end, the column does not repeat the value.
        caliper.leadIndex = 1;
        caliper.fromS = 2.0;
        caliper.toS = 3.0;
        const PaperPanel& two = *std::ranges::find(layout.panels, Lead::II, &PaperPanel::lead);
        QVERIFY(!two.rhythmStrip);
        QVERIFY(!caliperShape(layout, map, two, caliper).labelled);
        QVERIFY(caliperShape(layout, map, layout.panels.back(), caliper).labelled);
    }

    void marchesGoOverTheWholeLead() {
        Desk desk;
        Caliper caliper;
        caliper.leadIndex = 1;
        caliper.fromS = 4.0;
        caliper.toS = 4.8;
        caliper.marching = true;
        const PaperLayout& layout = desk.view.paperLayout();
        const auto strip = std::ranges::find(layout.panels, true, &PaperPanel::rhythmStrip);
        const CaliperShape shape = caliperShape(layout, {{0.0, 0.0}, 1.0, 1.0}, *strip, caliper);
        QCOMPARE(shape.edges.size(), std::size_t(2));
        QCOMPARE(shape.marches.size(), std::size_t(11)); // 0.0 to 9.6 s by 0.8 s, less the two edges
        for (const QLineF& line : shape.marches) {
            const double steps = (layout.timeAt(*strip, line.p1()) - 4.0) / 0.8;
            QVERIFY(std::abs(steps - std::round(steps)) < 1e-6);
        }
        caliper.toS = caliper.fromS; // no distance, no endless march
        QVERIFY(caliperShape(layout, {{0.0, 0.0}, 1.0, 1.0}, *strip, caliper).marches.empty());
    }

    void screenReadersHearLeadTimeAndValue() {
        Desk desk;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&desk.view);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Graphic);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        QVERIFY(spoken->text(QAccessible::Description).contains(QStringLiteral("12 leads, 10.0 s")));
        QVERIFY(spoken->text(QAccessible::Value).isEmpty());
        const QPoint at = desk.at(Lead::V1, 6.0, 0.0);
        QMouseEvent move(QEvent::MouseMove, at, desk.view.viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, {});
        QCoreApplication::sendEvent(desk.view.viewport(), &move);
        const QString value = spoken->text(QAccessible::Value);
        QVERIFY2(value.startsWith(QStringLiteral("Lead V1, ")) && value.endsWith(QStringLiteral(" mV")),
                 qPrintable(value));
        QVERIFY(!value.contains(QStringLiteral("beat"))); // nothing was measured yet
        const auto recording = std::make_shared<const Recording>(test::formulaRecording());
        auto measured = std::make_shared<const measure::Measured>(measure::measure(*recording));
        const auto& beats = measured->beats;
        QVERIFY(beats.size() > 5);
        desk.view.setRecording(recording);
        desk.view.setMeasured(measuredCase(recording, measured, {}));
        const auto saidAt = [&](Lead lead, double timeS) {
            const QPoint place = desk.at(lead, timeS, 0.0);
            QMouseEvent to(QEvent::MouseMove, place, desk.view.viewport()->mapToGlobal(place), Qt::NoButton,
                           Qt::NoButton, {});
            QCoreApplication::sendEvent(desk.view.viewport(), &to);
            return spoken->text(QAccessible::Value);
        };
        const QString onBeat = saidAt(Lead::I, beats[1].rS);
        QVERIFY2(onBeat.startsWith(QStringLiteral("Lead I, ")) &&
                     onBeat.endsWith(QStringLiteral(" mV, beat 2, normal")),
                 qPrintable(onBeat));
        const double gap = (*beats[1].global.tOff + *beats[2].global.pOn) / 2.0;
        QVERIFY(gap > *beats[1].global.tOff + 0.02);
        const QString between = saidAt(Lead::I, gap);
        QVERIFY2(between.endsWith(QStringLiteral(", between beats")), qPrintable(between));
        desk.view.placeCaliper(CaliperKind::Time);
        QVERIFY(spoken->text(QAccessible::Value).contains(QStringLiteral(" ms")));
    }
};

QTEST_MAIN(CalipersViewTest)
#include "calipers_view_test.moc"
