// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure.h"
#include "tests/support/formula_recording.h"
#include "ui/session/measured_case.h"
#include "ui/tracing/tracing_view.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

#include <cmath>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

/// Writes down what it is asked, and takes what it is told to.
class Recorder final : public PaperHand {
public:
    bool takes = true;
    std::vector<QPointF> presses;
    std::vector<QPointF> moves;
    std::vector<int> keys;
    int releases = 0;
    std::size_t fiducials = 0;
    double mmPerPixel = 0.0;
    mutable int paintings = 0;

    bool press(const Sight& sight, QPointF mm, Qt::KeyboardModifiers) override {
        presses.push_back(mm);
        fiducials = sight.fiducials.size();
        mmPerPixel = sight.mmPerPixel;
        m_holds = takes;
        return takes;
    }

    bool move(const Sight&, QPointF mm, Qt::KeyboardModifiers) override {
        if (m_holds)
            moves.push_back(mm);
        return m_holds;
    }

    bool release() override {
        releases += m_holds ? 1 : 0;
        return std::exchange(m_holds, false);
    }

    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(const Sight&, QPointF mm) const override {
        return mm.x() < 100.0 ? std::optional(Qt::PointingHandCursor) : std::nullopt;
    }

    [[nodiscard]] bool wants(const QKeyEvent& key) const override {
        return takes && (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Delete);
    }

    bool key(const Sight&, const QKeyEvent& key) override {
        if (wants(key))
            keys.push_back(key.key());
        return wants(key);
    }

    void paint(QPainter& painter, const Sight& sight) const override {
        ++paintings;
        painter.fillRect(sight.layout.panels.front().area, Qt::red);
    }

    [[nodiscard]] QString spokenValue() const override { return QStringLiteral("a mark"); }

private:
    bool m_holds = false;
};

struct Desk {
    QUndoStack undo;
    CaliperSet calipers{undo};
    Recorder hand;
    TracingView view;

    Desk() {
        view.resize(1000, 560);
        view.setRecording(std::make_shared<Recording>(test::formulaRecording(60.0)));
        view.setCalipers(&calipers);
        view.setFiducials({1.0, 2.0});
        view.setHand(&hand);
        view.show();
    }

    void move(QPoint to, Qt::MouseButtons buttons = Qt::NoButton) {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
};

} // namespace

class PaperHandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itComesBeforeCalipersAndScrolling() {
        Desk desk;
        desk.view.setCaliperTool(CaliperKind::Time);
        QWidget* viewport = desk.view.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(300, 200));
        desk.move(QPoint(500, 200), Qt::LeftButton);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(500, 200));
        QCOMPARE(desk.hand.presses.size(), std::size_t(1));
        QCOMPARE(desk.hand.presses.front(), desk.view.toPaper(QPointF(300, 200)));
        QCOMPARE(desk.hand.moves.back(), desk.view.toPaper(QPointF(500, 200)));
        QCOMPARE(desk.hand.releases, 1);
        QCOMPARE(desk.hand.fiducials, std::size_t(2));
        const QPointF pixel = desk.view.toPaper(QPointF(1, 0)) - desk.view.toPaper(QPointF(0, 0));
        QVERIFY(std::abs(desk.hand.mmPerPixel - pixel.x()) < 1e-9);
        QVERIFY(desk.calipers.all().empty());
        QCOMPARE(desk.view.horizontalScrollBar()->value(), 0);
    }

    void whatItDoesNotTakeGoesOnAsBefore() {
        Desk desk;
        desk.hand.takes = false;
        QWidget* viewport = desk.view.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(500, 200));
        desk.move(QPoint(300, 200), Qt::LeftButton);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(300, 200));
        QCOMPARE(desk.view.horizontalScrollBar()->value(), 200);
        desk.view.setCaliperTool(CaliperKind::Time);
        QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(300, 200));
        desk.move(QPoint(500, 200), Qt::LeftButton);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(500, 200));
        QCOMPARE(desk.calipers.all().size(), std::size_t(1));
    }

    void itsKeysComeBeforeTheWindowsAndTheFocus() {
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit next;
        Desk desk;
        column.addWidget(&desk.view);
        column.addWidget(&next);
        window.show();
        desk.view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&desk.view, Qt::Key_Tab);
        QCOMPARE(desk.hand.keys, (std::vector<int>{Qt::Key_Tab}));
        QVERIFY(desk.view.hasFocus());
        QKeyEvent before(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
        before.ignore();
        QCoreApplication::sendEvent(&desk.view, &before);
        QVERIFY(before.isAccepted());
        desk.hand.takes = false;
        QTest::keyClick(&desk.view, Qt::Key_Tab);
        QVERIFY(next.hasFocus());
    }

    void itIsDrawnAboveTheTracesAndFollowed() {
        Desk desk;
        const auto middle = [&desk] {
            return desk.view.toViewport(desk.view.paperLayout().panels.front().area.center()).toPoint();
        };
        QCOMPARE(desk.view.grab().toImage().pixelColor(middle()), QColor(Qt::red));
        QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
        QTRY_VERIFY(desk.hand.paintings > 0);
        const int painted = desk.hand.paintings;
        Q_EMIT desk.hand.changed();
        QTRY_VERIFY(desk.hand.paintings > painted);
        QCOMPARE(desk.view.spokenValue(), QStringLiteral("a mark"));
        desk.view.setHand(nullptr);
        QVERIFY(desk.view.grab().toImage().pixelColor(middle()) != QColor(Qt::red));
        Q_EMIT desk.hand.goneTo(50.0); // no longer heard
        QCOMPARE(desk.view.settings().startS, 0.0);
    }

    void whatIsGoneToIsBroughtIntoSight() {
        Desk desk;
        Q_EMIT desk.hand.goneTo(9.0);
        QCOMPARE(desk.view.settings().startS, 0.0); // seen already
        Q_EMIT desk.hand.goneTo(40.0);
        QVERIFY(desk.view.settings().startS > 30.0 && desk.view.settings().startS < 40.0);
    }

    void thePointerShowsWhatItWouldDo() {
        Desk desk;
        const int y = desk.view.toViewport(QPointF(50.0, 30.0)).toPoint().y();
        desk.move(QPoint(desk.view.toViewport(QPointF(50.0, 30.0)).toPoint().x(), y));
        QCOMPARE(desk.view.viewport()->cursor().shape(), Qt::PointingHandCursor);
        desk.move(QPoint(desk.view.toViewport(QPointF(150.0, 30.0)).toPoint().x(), y));
        QCOMPARE(desk.view.viewport()->cursor().shape(), Qt::ArrowCursor);
        desk.view.setCaliperTool(CaliperKind::Time);
        desk.move(QPoint(desk.view.toViewport(QPointF(50.0, 30.0)).toPoint().x(), y));
        desk.move(QPoint(desk.view.toViewport(QPointF(150.0, 30.0)).toPoint().x(), y));
        QCOMPARE(desk.view.viewport()->cursor().shape(), Qt::CrossCursor);
    }

    void onAMedianBeatItDoesNothing() {
        Desk desk;
        const auto recording = std::make_shared<const Recording>(test::formulaRecording());
        desk.view.setRecording(recording);
        desk.view.setMeasured(measuredCase(
            recording, std::make_shared<const measure::Measured>(measure::measure(*recording)), {}));
        PaperSettings settings = desk.view.settings();
        settings.layout = LayoutKind::Median;
        desk.view.setSettings(settings);
        QCOMPARE(desk.view.series()->kind, SeriesKind::Median);
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, QPoint(300, 200));
        QTest::keyClick(&desk.view, Qt::Key_Delete);
        const int painted = desk.hand.paintings;
        (void)desk.view.grab();
        QVERIFY(desk.hand.presses.empty());
        QVERIFY(desk.hand.keys.empty());
        QCOMPARE(desk.hand.paintings, painted);
        QVERIFY(desk.view.spokenValue() != QStringLiteral("a mark"));
    }

    void theHandMayGoFirst() {
        TracingView view;
        view.setRecording(std::make_shared<Recording>(test::formulaRecording()));
        {
            Recorder hand;
            view.setHand(&hand);
        }
        (void)view.grab();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(300, 200));
    }
};

QTEST_MAIN(PaperHandTest)
#include "paper_hand_test.moc"
