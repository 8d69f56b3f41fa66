// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/turns.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using namespace leadlight::ui;

class TurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void timersAreServedBetweenPieces() {
        QObject a;
        QObject b;
        QObject c;
        Turns turns;
        QString order;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&order] { order += QLatin1Char('.'); });
        other.start(0);
        turns.add(&a, [&order] { order += QLatin1Char('a'); });
        turns.add(&b, [&order] { order += QLatin1Char('b'); });
        turns.add(&c, [&order] { order += QLatin1Char('c'); });
        QVERIFY(order.isEmpty());
        QTRY_VERIFY(order.contains(QLatin1Char('c')));
        QString letters = order;
        letters.remove(QLatin1Char('.'));
        QCOMPARE(letters, QStringLiteral("abc"));
        QVERIFY(!order.contains(QStringLiteral("ab")) && !order.contains(QStringLiteral("bc")));
    }

    void aLaterPieceOfTheSameReplacesTheOneThatWaits() {
        QObject who;
        Turns turns;
        int last = 0;
        int done = 0;
        for (const int number : {1, 2, 3}) {
            turns.add(&who, [&, number] {
                last = number;
                ++done;
            });
        }
        QCOMPARE(turns.waiting(), 1);
        QTRY_COMPARE(done, 1);
        QCOMPARE(last, 3);
        QCOMPARE(turns.waiting(), 0);
    }

    void whoIsGoneIsNotServed() {
        auto who = std::make_unique<QObject>();
        Turns turns;
        bool done = false;
        turns.add(who.get(), [&done] { done = true; });
        who.reset();
        QTRY_COMPARE(turns.waiting(), 0);
        QVERIFY(!done);
    }

    void aPieceMayQueueAnother() {
        QObject who;
        Turns turns;
        int done = 0;
        turns.add(&who, [&] {
            ++done;
            turns.add(&who, [&done] { ++done; });
        });
        QTRY_COMPARE(done, 2);
    }
};

QTEST_GUILESS_MAIN(TurnsTest)
#include "turns_test.moc"
