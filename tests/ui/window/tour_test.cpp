// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tour.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class TourTest : public QObject {
    Q_OBJECT

    static std::vector<TourStep> steps(QWidget& window) {
        auto* about = new QWidget(&window);
        about->setGeometry(0, 0, 100, 300);
        return {
            {about, u"One"_s, u"First"_s}, {nullptr, u"Two"_s, u"Second"_s}, {about, u"Three"_s, u"Third"_s}};
    }

private Q_SLOTS:

    void goesThroughItsSteps() {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QPointer<Tour> tour = new Tour(steps(window), Theme::Light, &window);
        QSignalSpy ended(tour, &Tour::ended);
        QCOMPARE(tour->stepCount(), 3);
        QTest::keyClick(tour, Qt::Key_Right);
        QCOMPARE(tour->step(), 1);
        QTest::keyClick(tour, Qt::Key_Left);
        QCOMPARE(tour->step(), 0);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(tour, Qt::Key_Return);
        QCOMPARE(ended.count(), 1);
        QTRY_VERIFY(!tour);
    }

    void canBeSkippedAtOnce() {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QPointer<Tour> tour = new Tour(steps(window), Theme::Dark, &window);
        QSignalSpy ended(tour, &Tour::ended);
        QTest::keyClick(tour, Qt::Key_Escape);
        QCOMPARE(ended.count(), 1);
        QTRY_VERIFY(!tour);
    }

    void staysInsideASmallWindow() {
        QWidget window;
        window.resize(1366, 768);
        window.show();
        Tour tour(steps(window), Theme::Light, &window);
        for (const QSize size : {QSize(1366, 768), QSize(683, 384), QSize(400, 300)}) {
            window.resize(size);
            for (int step = 0; step < tour.stepCount(); ++step) {
                tour.goTo(step);
                for (const QPushButton* button : tour.findChildren<QPushButton*>())
                    QVERIFY(tour.rect().contains(QRect(button->mapTo(&tour, QPoint()), button->size())));
            }
        }
    }
};

QTEST_MAIN(TourTest)
#include "tour_test.moc"
