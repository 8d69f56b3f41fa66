// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the window without a pointer: every stop has a name for screen readers and shows that the
// focus is on it.
#include "tests/ui/session/place.h"
#include "ui/common/fonts.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <set>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget& widget) {
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return QString::fromLatin1(widget.metaObject()->className()) + u" \""_s +
           (spoken ? spoken->text(QAccessible::Name) : QString()) + u'"';
}

/// The widgets that Tab goes through, each once.
std::vector<QWidget*> tabStops(MainWindow& window) {
    std::vector<QWidget*> stops;
    std::set<QWidget*> seen;
    window.tracing().setFocus(Qt::TabFocusReason);
    for (QWidget* at = QApplication::focusWidget(); at != nullptr && seen.insert(at).second;
         at = QApplication::focusWidget()) {
        stops.push_back(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

/// The widget with its frame and a little of what is round it.
QImage pictureOf(MainWindow& window, const QWidget& widget) {
    const QRect place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    return window.grab(place.adjusted(-3, -3, 3, 3)).toImage();
}

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void everyStopHasANameAndShowsTheFocus_data() {
        QTest::addColumn<bool>("explore");
        QTest::newRow("read") << false;
        QTest::newRow("explore") << true;
    }

    void everyStopHasANameAndShowsTheFocus() {
        QFETCH(bool, explore);
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1600, 1000);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        session.setQuery({});
        session.openPaths({place.file("a.ecg", "ecg Doe, Jane")});
        QTRY_VERIFY(session.current() && session.measurements().current());
        if (explore)
            window.setScreen(Screen::Explore);
        // With nothing under way: the button that breaks work off is there only as long as the work.
        QTRY_VERIFY(session.current()->stage == AnalysisStage::Done &&
                    session.job().kind == JobState::Kind::None && session.turns().waiting() == 0);
        if (explore)
            QTRY_VERIFY(window.explore().map() && session.job().kind == JobState::Kind::None &&
                        session.turns().waiting() == 0);
        const std::vector<QWidget*> stops = tabStops(window);
        QVERIFY2(stops.size() >= 8, qPrintable(QString::number(stops.size())));
        QStringList nameless;
        QStringList unseen;
        for (QWidget* stop : stops) {
            if (!stop->isVisible())
                continue; // gone with what it was for
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(stop);
            if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
                nameless << nameOf(*stop);
            stop->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage with = pictureOf(window, *stop);
            stop->clearFocus();
            QCoreApplication::processEvents();
            if (pictureOf(window, *stop) == with)
                unseen << nameOf(*stop);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(u"without a name:\n"_s + nameless.join(u'\n')));
        QVERIFY2(unseen.isEmpty(), qPrintable(u"does not show the focus:\n"_s + unseen.join(u'\n')));
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
