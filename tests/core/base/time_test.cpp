// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <QTest>

#include <utility>

using namespace leadlight;

class TimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void dates() {
        QCOMPARE(Date::parse("19530402")->iso(), std::string("1953-04-02"));
        QCOMPARE(Date::parse("2024-02-29")->iso(), std::string("2024-02-29"));
        for (const char* bad : {"2023-02-29", "20231301", "00000000", "1953-0402", "1953", "19530402x"})
            QVERIFY2(!Date::parse(bad), bad);
    }

    void datesThatAreNone() {
        QVERIFY(Date::make(2024, 2, 29) && Date::make(9999, 12, 31));
        // Months and days of which the lowest eight bits would do.
        for (const auto& [month, day] :
             {std::pair{2, 30}, {13, 1}, {258, 3}, {1026, 3}, {2, 259}, {-254, 3}, {0, 1}})
            QVERIFY(!Date::make(2024, month, day));
    }

    void ages() {
        QCOMPARE(ageInYears({1953, 4, 2}, {2026, 4, 1}), std::optional(72));
        QCOMPARE(ageInYears({1953, 4, 2}, {2026, 4, 2}), std::optional(73));
        QVERIFY(!ageInYears({2026, 4, 2}, {2026, 4, 1}));
    }

    void timestamps_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("HL7") << "20021122091000.125"
                             << "2002-11-22T09:10:00.125";
        QTest::newRow("HL7 with offset") << "20021122091000+0100"
                                         << "2002-11-22T09:10:00+01:00";
        QTest::newRow("DICOM microseconds") << "20021122091000.000000-0530"
                                            << "2002-11-22T09:10:00-05:30";
        QTest::newRow("date alone") << "20021122"
                                    << "2002-11-22T00:00:00";
        QTest::newRow("minutes") << "200211220910"
                                 << "2002-11-22T09:10:00";
        QTest::newRow("ISO") << "2026-11-22T09:14:03.5Z"
                             << "2026-11-22T09:14:03.500Z";
        QTest::newRow("bad hour") << "20021122251000"
                                  << "";
        QTest::newRow("bad rest") << "20021122091000?"
                                  << "";
        QTest::newRow("odd digits") << "2002112209100"
                                    << "";
        QTest::newRow("words") << "yesterday"
                               << "";
    }

    void timestamps() {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto time = Timestamp::parse(text.toStdString());
        QCOMPARE(time ? QString::fromStdString(time->iso()) : QString(), iso);
        if (time)
            QVERIFY(Timestamp::parse(time->iso()) == time);
    }

    void nowIsWritable() {
        QVERIFY(Timestamp::parse(nowUtc().iso()) == nowUtc() || Timestamp::parse(nowUtc().iso()));
    }
};

QTEST_APPLESS_MAIN(TimeTest)
#include "time_test.moc"
