// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/labelling.h"
#include "tests/support/formula_recording.h"
#include "ui/labelling/label_color.h"
#include "ui/labelling/mark_hand.h"
#include "ui/labelling/tag_rows.h"
#include "ui/tracing/tracing_view.h"

#include <QMouseEvent>
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
constexpr double kSampleS = 0.002;

Annotation mark(const char* label, double startS, double endS, const char* lead = "II") {
    Annotation made;
    made.startS = startS;
    made.endS = endS;
    made.label = label;
    made.lead = lead;
    return made;
}

/// A tracing of ten seconds as 3x4+1, and the labels of waves and beats.
struct Desk {
    QUndoStack undo;
    MarkSet marks{undo};
    MarkHand hand{marks};
    LabelSet labels = startingLabelSets()[2];
    TracingView view;

    explicit Desk(double seconds = 10.0) {
        hand.setLabelSet(&labels);
        view.resize(1200, 700);
        view.setRecording(std::make_shared<Recording>(test::formulaRecording(seconds)));
        view.setHand(&hand);
        view.show();
    }

    [[nodiscard]] const PaperPanel& panel(Lead lead, bool strip = false) const {
        return *std::ranges::find_if(view.paperLayout().panels, [&](const PaperPanel& one) {
            return one.lead == lead && one.rhythmStrip == strip;
        });
    }

    [[nodiscard]] QPoint at(Lead lead, double timeS, double mv, bool strip = false) const {
        const PaperLayout& layout = view.paperLayout();
        const PaperPanel& on = panel(lead, strip);
        return view.toViewport(QPointF(layout.xOf(on, timeS), layout.yOf(on, mv))).toPoint();
    }

    void move(QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                          Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        move(to, modifiers);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }

    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at);
    }

    [[nodiscard]] PaperHand::Sight sight() const { return {*view.series(), view.paperLayout(), 0.25, {}}; }

    [[nodiscard]] const Annotation& only() const { return marks.all().front(); }

    [[nodiscard]] QImage picture() { return view.grab().toImage(); }
};

bool near(double one, double other, double within = 0.003) {
    return std::abs(one - other) <= within;
}

/// How many pixels two pictures differ in, within a panel.
int differing(const Desk& desk, const QImage& one, const QImage& other, const PaperPanel& panel) {
    const QRect area =
        QRectF(desk.view.toViewport(panel.area.topLeft()), desk.view.toViewport(panel.area.bottomRight()))
            .toRect()
            .adjusted(1, 1, -1, -1);
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

class MarkHandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aClickPutsAPointOnThePeak() {
        Desk desk;
        desk.hand.setTool(QStringLiteral("N"));
        const double peakS = kBeatS + kPeakS;
        desk.click(desk.at(Lead::II, peakS + 0.008, 0.5, true));
        QCOMPARE(desk.marks.all().size(), std::size_t(1));
        QVERIFY2(near(desk.only().startS, peakS), qPrintable(QString::number(desk.only().startS)));
        QCOMPARE(desk.only().endS, desk.only().startS);
        QCOMPARE(desk.only().lead, std::string("II"));
        QCOMPARE(desk.only().label, std::string("N"));
        QCOMPARE(desk.only().code, std::string("MDC_ECG_BEAT_NORMAL"));
        QCOMPARE(desk.only().codeSystem, std::string("MDC"));
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(0));
        QCOMPARE(desk.hand.tool(), std::optional(QStringLiteral("N"))); // for the next one
        // With Alt where it was clicked; without, onsets and the like come before peaks.
        desk.click(desk.at(Lead::II, peakS + 0.025, 0.5, true), Qt::AltModifier);
        QVERIFY(near(desk.marks.all().back().startS, peakS + 0.025, 0.006));
        QCOMPARE(desk.marks.all().size(), std::size_t(2));
        desk.view.setFiducials({peakS - 0.05});
        desk.click(desk.at(Lead::II, peakS - 0.03, 0.5, true));
        QCOMPARE(desk.only().startS, peakS - 0.05);
    }

    void draggingPutsAStretch() {
        Desk desk;
        desk.hand.setTool(QStringLiteral("QRS"));
        QSignalSpy said(&desk.hand, &MarkHand::said);
        // Backwards, and to the mark's own order all the same.
        desk.drag(desk.at(Lead::V1, 6.4, 0.0), desk.at(Lead::V1, 6.0, 0.0), Qt::AltModifier);
        QCOMPARE(desk.marks.all().size(), std::size_t(1));
        QVERIFY(near(desk.only().startS, 6.0, 0.006) && near(desk.only().endS, 6.4, 0.006));
        QCOMPARE(desk.only().lead, std::string("V1"));
        QCOMPARE(said.size(), 0);
        // A click puts nothing and says why.
        desk.click(desk.at(Lead::V1, 7.0, 0.0));
        QCOMPARE(desk.marks.all().size(), std::size_t(1));
        QCOMPARE(said.size(), 1);
        QVERIFY(!said.front().front().toString().isEmpty());
        // Both ends snap.
        const double peakS = 8.0 * kBeatS + kPeakS;
        desk.drag(desk.at(Lead::V2, peakS - kBeatS + 0.005, 0.2), desk.at(Lead::V2, peakS + 0.005, 0.2));
        const Annotation& snapped = desk.marks.all().back();
        QVERIFY(near(snapped.endS - snapped.startS, kBeatS, 0.004));
        QVERIFY(checkLabelling({{}, desk.marks.all(), false, "", {}, {}, "me", {}}, desk.labels));
    }

    void shiftPutsItOnAllLeads() {
        Desk desk;
        desk.hand.setTool(QStringLiteral("V"));
        desk.click(desk.at(Lead::V1, 6.0, 0.0), Qt::ShiftModifier);
        QCOMPARE(desk.only().lead, std::string());
        desk.hand.setAllLeads(true);
        desk.click(desk.at(Lead::V1, 7.0, 0.0));
        QCOMPARE(desk.marks.all().back().lead, std::string());
    }

    void theToolIsALabelForMarks() {
        Desk desk;
        QVERIFY(!desk.hand.tool());
        desk.hand.setTool(QStringLiteral("no such label"));
        QVERIFY(!desk.hand.tool());
        desk.hand.setTool(QStringLiteral("P"));
        const LabelSet rhythms = startingLabelSets()[1];
        desk.hand.setLabelSet(&rhythms);
        QVERIFY(!desk.hand.tool());
        desk.hand.setTool(QStringLiteral("AFIB")); // of the whole recording
        QVERIFY(!desk.hand.tool());
    }

    void aClickSelects() {
        Desk desk;
        desk.marks.show(1, {mark("T", 1.0, 2.4), mark("QRS", 1.5, 1.8), mark("N", 2.2, 2.2, "III")});
        desk.click(desk.at(Lead::II, 1.25, 0.5));
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(0));
        desk.click(desk.at(Lead::II, 1.65, 0.5, true)); // the shorter of two, on the strip
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(1));
        desk.click(desk.at(Lead::III, 2.21, 0.1));
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(2));
        desk.click(desk.at(Lead::I, 1.65, 0.2)); // another lead
        QVERIFY(!desk.marks.selected());
        QCOMPARE(desk.undo.count(), 0);
    }

    void anEdgeIsDraggedAndClickedWithoutHarm() {
        Desk desk;
        desk.marks.show(1, {mark("T", 1.0007, 2.0007)});
        desk.click(desk.at(Lead::II, 2.0, -0.3));
        QCOMPARE(desk.only().endS, 2.0007); // not even onto a sample
        desk.drag(desk.at(Lead::II, 2.0, -0.3), desk.at(Lead::II, 2.0, -0.3) + QPoint(2, 1));
        QCOMPARE(desk.only().endS, 2.0007); // a hand is never quite still
        desk.drag(desk.at(Lead::II, 2.0, -0.3), desk.at(Lead::II, 2.3, -0.3), Qt::AltModifier);
        QVERIFY(near(desk.only().endS, 2.3, 0.006));
        QCOMPARE(desk.only().startS, 1.0007);
        // Over the other edge: what was the start is the end.
        desk.drag(desk.at(Lead::II, 1.0, -0.3), desk.at(Lead::II, 2.45, -0.3), Qt::AltModifier);
        QVERIFY(near(desk.only().startS, 2.3, 0.006) && near(desk.only().endS, 2.45, 0.006));
        desk.undo.undo();
        desk.undo.undo();
        QCOMPARE(desk.only().endS, 2.0007);
    }

    void theWholeMovesOnceItIsSelected() {
        Desk desk(60.0);
        desk.marks.show(1, {mark("T", 1.0, 9.0)});
        const QPoint from = desk.at(Lead::II, 6.0, 0.5, true);
        const QPoint to = desk.at(Lead::II, 5.5, 0.5, true);
        desk.drag(from, to); // selects it; the paper is scrolled as ever
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(0));
        QCOMPARE(desk.only().startS, 1.0);
        QVERIFY(near(desk.view.settings().startS, 0.5, 0.02));
        desk.drag(desk.at(Lead::II, 6.0, 0.5, true), desk.at(Lead::II, 5.5, 0.5, true));
        QVERIFY(near(desk.only().startS, 0.5, 0.012));
        QVERIFY(near(desk.only().endS - desk.only().startS, 8.0, 1e-9));
        QVERIFY(near(desk.view.settings().startS, 0.5, 0.02));
        desk.drag(desk.at(Lead::II, 6.0, 0.5, true), desk.at(Lead::II, 1.0, 0.5, true)); // not out of it
        QCOMPARE(desk.only().startS, 0.0);
        QVERIFY(near(desk.only().endS, 8.0, 1e-9));
    }

    void aPointIsDragged() {
        Desk desk;
        desk.marks.show(1, {mark("N", 6.0, 6.0, "")});
        desk.drag(desk.at(Lead::V3, 6.0, 0.2), desk.at(Lead::V3, 6.2, 0.2), Qt::AltModifier);
        QVERIFY(near(desk.only().startS, 6.2, 0.006));
        QCOMPARE(desk.only().endS, desk.only().startS);
        // One on all leads goes over to the next column, which shows later moments.
        desk.drag(desk.at(Lead::V3, desk.only().startS, 0.2), desk.at(Lead::V6, 8.0, 0.2), Qt::AltModifier);
        QVERIFY(near(desk.only().startS, 8.0, 0.006));
    }

    void oneLeadEndsWithItsColumn() {
        Desk desk;
        desk.hand.setTool(QStringLiteral("P"));
        desk.drag(desk.at(Lead::V1, 7.0, 0.0), desk.at(Lead::V1, 7.9, 0.0), Qt::AltModifier);
        QCOMPARE(desk.only().lead, std::string("V1"));
        QVERIFY(near(desk.only().endS, 7.5));
    }

    void arrowsMoveBySamples() {
        Desk desk;
        desk.marks.show(1, {mark("T", 1.0, 1.4)});
        desk.marks.select(0);
        QTest::keyClick(&desk.view, Qt::Key_Right);
        QVERIFY(near(desk.only().startS, 1.0 + kSampleS, 1e-9));
        QTest::keyClick(&desk.view, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(near(desk.only().startS, 1.0 - 9.0 * kSampleS, 1e-9));
        QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(near(desk.only().endS, 1.4 + 11.0 * kSampleS, 1e-9));
        QCOMPARE(desk.undo.count(), 1);
        for (int i = 0; i < 30; ++i) // the end does not pass the start
            QTest::keyClick(&desk.view, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(near(desk.only().endS - desk.only().startS, kSampleS, 1e-9));
        desk.undo.undo();
        QCOMPARE(desk.only().endS, 1.4);

        desk.marks.show(2, {mark("N", 0.004, 0.004)});
        desk.marks.select(0);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&desk.view, Qt::Key_Left);
        QCOMPARE(desk.only().startS, 0.0);
        QCOMPARE(desk.only().endS, 0.0);
    }

    void spacePutsMarksWithoutThePointer() {
        Desk desk;
        QTest::keyClick(&desk.view, Qt::Key_Space); // without a tool
        QVERIFY(desk.marks.all().empty());
        desk.hand.setTool(QStringLiteral("N"));
        desk.click(desk.at(Lead::V2, 7.0, 0.0));
        QCOMPARE(desk.marks.all().size(), std::size_t{1});
        const Annotation first = desk.only();
        QCOMPARE(first.lead, std::string("V2"));
        QTest::keyClick(&desk.view, Qt::Key_Space); // behind it, on the same lead
        QCOMPARE(desk.marks.all().size(), std::size_t{2});
        const Annotation behind = desk.marks.all()[*desk.marks.selected()];
        QCOMPARE(behind.lead, std::string("V2"));
        QVERIFY(behind.startS > first.startS + 0.15 && behind.startS < first.startS + 0.25);
        QTest::keyClick(&desk.view, Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(desk.marks.all()[*desk.marks.selected()].lead.empty());
        desk.marks.select(std::nullopt);
        desk.hand.setTool(QStringLiteral("P"));
        QTest::keyClick(&desk.view, Qt::Key_Space); // a stretch in the middle of what is in sight
        const Annotation stretch = desk.marks.all()[*desk.marks.selected()];
        QVERIFY(near(stretch.endS - stretch.startS, 0.2, kSampleS));
        const PaperPanel& panel = desk.panel(Lead::V2);
        QVERIFY(near(stretch.startS, (panel.startS + panel.endS) / 2.0, 0.05));
    }

    void upAndDownTakeAMarkToAnotherLead() {
        Desk desk;
        desk.marks.add(mark("N", 1.0, 1.0, "II"));
        QTest::keyClick(&desk.view, Qt::Key_Down);
        QCOMPARE(desk.only().lead, std::string("III"));
        QTest::keyClick(&desk.view, Qt::Key_Up);
        QTest::keyClick(&desk.view, Qt::Key_Up);
        QCOMPARE(desk.only().lead, std::string("I"));
        QTest::keyClick(&desk.view, Qt::Key_Up); // there is none above
        QCOMPARE(desk.only().lead, std::string("I"));
        desk.undo.undo();
        QCOMPARE(desk.only().lead, std::string("II"));
        desk.marks.setReadOnly(true);
        QTest::keyClick(&desk.view, Qt::Key_Down);
        QCOMPARE(desk.only().lead, std::string("II"));
    }

    void aMarkTakenOntoOneThatIsAlikeBecomesThat() {
        for (const char* first : {"I", "III"}) { // before it in the order, and behind it
            Desk desk;
            desk.marks.show(1, {mark("N", 1.0, 1.0, first), mark("N", 1.0, 1.0, "II"), mark("N", 2.0, 2.0)});
            const std::string other(first);
            desk.marks.select(desk.only().lead == "II" ? 0 : 1);
            QTest::keyClick(&desk.view, other == "I" ? Qt::Key_Up : Qt::Key_Down);
            QCOMPARE(desk.marks.all().size(), std::size_t(2));
            QCOMPARE(desk.only().lead, other);
            QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(0));
            QCOMPARE(desk.undo.count(), 1);
            desk.undo.undo();
            QCOMPARE(desk.marks.all().size(), std::size_t(3));
        }
    }

    void aStretchPutByKeyEndsOnASample() {
        constexpr double kRateHz = 257.0;
        Desk desk;
        desk.view.setRecording(std::make_shared<Recording>(test::formulaRecording(10.0, kRateHz)));
        desk.hand.setTool(QStringLiteral("P"));
        desk.view.setFocus();
        QTest::keyClick(&desk.view, Qt::Key_Space);
        QCOMPARE(desk.marks.all().size(), std::size_t(1));
        const double end = desk.only().endS * kRateHz;
        QVERIFY2(near(end, std::round(end), 1e-6), qPrintable(QString::number(end)));
        QVERIFY(near(desk.only().endS - desk.only().startS, 0.2, 1.0 / kRateHz));
    }

    void deleteAndBackspaceRemove() {
        Desk desk;
        desk.marks.show(1, {mark("T", 1.0, 1.4), mark("T", 2.0, 2.4)});
        QTest::keyClick(&desk.view, Qt::Key_Delete); // none is selected
        QCOMPARE(desk.marks.all().size(), std::size_t(2));
        desk.marks.select(0);
        QTest::keyClick(&desk.view, Qt::Key_Delete);
        QCOMPARE(desk.only().startS, 2.0);
        desk.marks.select(0);
        QTest::keyClick(&desk.view, Qt::Key_Backspace);
        QVERIFY(desk.marks.all().empty());
    }

    void tabGoesFromMarkToMarkAndOn() {
        Desk desk(60.0);
        desk.marks.show(1, {mark("T", 1.0, 1.4), mark("T", 21.0, 21.4), mark("T", 50.0, 50.4)});
        PaperSettings settings = desk.view.settings();
        settings.startS = 20.0;
        desk.view.setSettings(settings);
        QTest::keyClick(&desk.view, Qt::Key_Tab); // the first in sight
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(1));
        QTest::keyClick(&desk.view, Qt::Key_Tab);
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(2));
        QVERIFY(desk.view.settings().startS > 40.0); // brought into sight
        const QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        const QKeyEvent back(QEvent::KeyPress, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!desk.hand.wants(tab)); // the focus goes on
        QVERIFY(desk.hand.wants(back));
        QTest::keyClick(&desk.view, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(&desk.view, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(0));
        QVERIFY(!desk.hand.wants(back));
        desk.marks.select(std::nullopt);
        QVERIFY(!desk.hand.wants(back));
    }

    void escapeDoesOneThingAfterAnother() {
        Desk desk;
        desk.marks.show(1, {mark("T", 1.0, 1.4)});
        desk.marks.select(0);
        desk.hand.setTool(QStringLiteral("P"));
        QSignalSpy ended(&desk.hand, &MarkHand::toolEnded);
        QTest::mousePress(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::V1, 6.0, 0.0));
        desk.move(desk.at(Lead::V1, 6.5, 0.0));
        QTest::keyClick(&desk.view, Qt::Key_Escape);
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::V1, 6.5, 0.0));
        QCOMPARE(desk.marks.all().size(), std::size_t(1)); // it was let go
        QCOMPARE(ended.size(), 0);
        QTest::keyClick(&desk.view, Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!desk.hand.tool());
        QVERIFY(desk.marks.selected());
        QTest::keyClick(&desk.view, Qt::Key_Escape);
        QVERIFY(!desk.marks.selected());
        QVERIFY(!desk.hand.wants(QKeyEvent(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier)));
    }

    void twoQuickClicksPutTwoPoints() {
        Desk desk;
        desk.hand.setTool(QStringLiteral("N"));
        desk.click(desk.at(Lead::V1, 6.0, 0.0));
        QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::V1, 6.4, 0.0));
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::V1, 6.4, 0.0));
        QVERIFY(!desk.view.isEnlarged());
        QCOMPARE(desk.marks.all().size(), std::size_t(2));
        desk.click(desk.at(Lead::V1, 6.0, 0.0)); // once more: there it is already
        QCOMPARE(desk.marks.all().size(), std::size_t(2));
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(0));
        desk.hand.setTool(std::nullopt);
        QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::V2, 7.0, 0.0));
        QVERIFY(desk.view.isEnlarged());
    }

    void finishedMarksAreOnlyLookedAt() {
        Desk desk;
        desk.marks.show(1, {mark("T", 1.0, 2.0)});
        desk.marks.setReadOnly(true);
        desk.drag(desk.at(Lead::II, 2.0, -0.3), desk.at(Lead::II, 2.3, -0.3));
        QCOMPARE(desk.marks.selected(), std::optional<std::size_t>(0));
        QTest::keyClick(&desk.view, Qt::Key_Delete);
        QTest::keyClick(&desk.view, Qt::Key_Right);
        QCOMPARE(desk.only().startS, 1.0);
        QCOMPARE(desk.only().endS, 2.0);
        desk.hand.setTool(QStringLiteral("N"));
        QSignalSpy said(&desk.hand, &MarkHand::said);
        desk.click(desk.at(Lead::V1, 6.0, 0.0));
        QCOMPARE(desk.marks.all().size(), std::size_t(1));
        QCOMPARE(said.size(), 1);
    }

    void whatIsHeldIsLostWithItsCase() {
        Desk desk;
        desk.hand.setTool(QStringLiteral("P"));
        QTest::mousePress(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::V1, 6.0, 0.0));
        desk.move(desk.at(Lead::V1, 6.5, 0.0));
        desk.marks.show(2, {});
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::V1, 6.5, 0.0));
        QVERIFY(desk.marks.all().empty());
    }

    void aMarkLiesOnEveryPanelOfItsLeadAndTime() {
        const Desk desk;
        const auto shapes = [&](const Annotation& one) {
            int count = 0;
            for (const PaperPanel& panel : desk.view.paperLayout().panels)
                count += markShape(desk.sight(), panel, one) ? 1 : 0;
            return count;
        };
        QCOMPARE(shapes(mark("T", 1.0, 1.4)), 2); // II and its strip
        QCOMPARE(shapes(mark("T", 6.0, 6.4)), 1); // the strip alone
        QCOMPARE(shapes(mark("T", 6.0, 6.4, "V1")), 1);
        QCOMPARE(shapes(mark("T", 1.0, 1.4, "V1")), 0);
        QCOMPARE(shapes(mark("T", 1.0, 1.4, "")), 4);
        QCOMPARE(shapes(mark("T", 1.0, 6.0, "")), 10); // three columns
        const PaperPanel& column = desk.panel(Lead::II);
        const auto cut = markShape(desk.sight(), column, mark("T", 2.0, 3.0));
        QVERIFY(cut->start && !cut->end);
        QCOMPARE(cut->area.right(), column.area.right());
        QCOMPARE(cut->area.height(), column.area.height());
        QCOMPARE(cut->area.left(), desk.view.paperLayout().xOf(column, 2.0));
    }

    void marksAreDrawnWhereTheyLie() {
        Desk desk;
        const QImage empty = desk.picture();
        desk.marks.show(1, {mark("T", 1.0, 1.4)});
        const QImage one = desk.picture();
        QVERIFY(differing(desk, empty, one, desk.panel(Lead::II)) > 500);
        QVERIFY(differing(desk, empty, one, desk.panel(Lead::II, true)) > 500);
        QCOMPARE(differing(desk, empty, one, desk.panel(Lead::I)), 0);
        QCOMPARE(differing(desk, empty, one, desk.panel(Lead::V2)), 0);
        desk.marks.select(0);
        QVERIFY(differing(desk, one, desk.picture(), desk.panel(Lead::II)) > 100);
        desk.marks.show(1, {});
        desk.marks.showOthers({mark("T", 1.0, 1.4)}, QStringLiteral("A"));
        const QImage other = desk.picture();
        const int dashed = differing(desk, empty, other, desk.panel(Lead::II));
        QVERIFY(dashed > 50 && dashed < differing(desk, empty, one, desk.panel(Lead::II)) / 2);
        desk.marks.showOthers({mark("T", 1.0, 1.4)}, QStringLiteral("B")); // beside it, with a tag of its own
        QVERIFY(differing(desk, other, desk.picture(), desk.panel(Lead::II)) > 20);
    }

    void whatIsDraggedIsDrawnAsItIs() {
        Desk desk;
        desk.marks.show(1, {mark("T", 1.0, 1.4)});
        desk.marks.select(0);
        const QImage before = desk.picture();
        QTest::mousePress(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::II, 1.4, -0.3));
        desk.move(desk.at(Lead::II, 2.0, -0.3));
        QVERIFY(differing(desk, before, desk.picture(), desk.panel(Lead::II)) > 500);
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.at(Lead::II, 2.0, -0.3));
    }

    void tagsStandInRowsOrNotAtAll() {
        TagRows rows(2, 1.0);
        QCOMPARE(rows.place(0.0, 10.0), std::optional(0));
        QCOMPARE(rows.place(10.5, 20.0), std::optional(1));
        QCOMPARE(rows.place(5.0, 15.0), std::optional<int>());
        QCOMPARE(rows.place(11.0, 20.0), std::optional(0));
        QCOMPARE(rows.place(21.5, 30.0), std::optional(0));
        QCOMPARE(TagRows(0, 1.0).place(0.0, 1.0), std::optional<int>());
    }

    void tagsLeaveTheLeadsNameFree() {
        Desk desk;
        const PaperPanel& panel = desk.panel(Lead::V1);
        const QRectF name(desk.view.toViewport(panel.area.topLeft()), QSizeF(30.0, 12.0));
        const QImage empty = desk.picture();
        // A point has no ground that would lie on the name.
        desk.marks.show(1, {mark("N", panel.startS + 0.03, panel.startS + 0.03, "V1")});
        const QImage marked = desk.picture();
        QCOMPARE(empty.copy(name.toRect()), marked.copy(name.toRect()));
        QVERIFY(differing(desk, empty, marked, panel) > 50);
    }

    void labelsHaveColoursByTheirPlace() {
        const LabelSet set = startingLabelSets()[1];                                           // thirteen
        QCOMPARE(labelColor(&set, "SR", Theme::Light), labelColor(&set, "PAC", Theme::Light)); // 0 and 8
        QVERIFY(labelColor(&set, "SR", Theme::Light) != labelColor(&set, "SBRAD", Theme::Light));
        QVERIFY(labelColor(&set, "SR", Theme::Light) != labelColor(&set, "SR", Theme::Dark));
        QCOMPARE(labelColor(&set, "gone", Theme::Light), labelColor(nullptr, "SR", Theme::Light));
    }

    void thePointerShowsWhatCanBeHeld() {
        Desk desk;
        desk.marks.show(1, {mark("T", 1.0, 2.0)});
        const auto at = [&](double timeS) {
            const PaperPanel& panel = desk.panel(Lead::II);
            return desk.hand.cursorAt(desk.sight(),
                                      {desk.view.paperLayout().xOf(panel, timeS), panel.area.center().y()});
        };
        QCOMPARE(at(1.0), std::optional(Qt::SplitHCursor));
        QCOMPARE(at(1.5), std::optional(Qt::PointingHandCursor));
        QCOMPARE(at(2.3), std::optional<Qt::CursorShape>());
        desk.marks.select(0);
        QCOMPARE(at(1.5), std::optional(Qt::SizeHorCursor));
        desk.hand.setTool(QStringLiteral("P"));
        QCOMPARE(at(2.3), std::optional(Qt::CrossCursor));
    }

    void screenReadersHearTheSelectedMark() {
        Desk desk;
        desk.marks.show(1, {mark("T", 1.0, 1.4), mark("N", 2.0, 2.0, "")});
        QCOMPARE(desk.hand.spokenValue(), QString());
        desk.marks.select(0);
        QCOMPARE(desk.view.spokenValue(), QStringLiteral("Mark T wave on II, 1.000 to 1.400 s"));
        desk.marks.select(1);
        QCOMPARE(desk.view.spokenValue(), QStringLiteral("Mark Normal beat on all leads, 2.000 s"));
    }
};

QTEST_MAIN(MarkHandTest)
#include "mark_hand_test.moc"
