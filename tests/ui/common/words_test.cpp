// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"

#include <QLocale>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void numbers() {
        QCOMPARE(formatNumber(12.345, 1), u"12.3"_s);
        QCOMPARE(formatNumber(-0.04, 1), u"0.0"_s);
        QCOMPARE(formatNumber(-3.0, 0), QString(QChar(0x2212)) + u'3');
        QCOMPARE(formatShort(12.5), u"12.5"_s);
        QCOMPARE(formatShort(25.0), u"25"_s);
        QCOMPARE(formatShort(31.24), u"31.2"_s);
    }

    void durations() {
        QCOMPARE(formatDuration(10.0), u"10.0 s"_s);
        QCOMPARE(formatDuration(119.9), u"119.9 s"_s);
        QCOMPARE(formatDuration(1805.2), u"30 min 5 s"_s);
        QCOMPARE(formatDuration(86'400.0), u"24 h 0 min"_s);
        QCOMPARE(formatDuration(86'399.0), u"24 h 0 min"_s);
    }

    void probabilityNeverClaimsCertainty() {
        QCOMPARE(formatProbability(0.998), u">0.99"_s);
        QCOMPARE(formatProbability(0.001), u"<0.01"_s);
        QCOMPARE(formatProbability(0.814), u"0.81"_s);
        QCOMPARE(formatProbability(0.0), u"0.00"_s);
    }

    void timesCarryTheirOffsetOnlyIfStated() {
        Timestamp time{{2026, 11, 22}, 9, 14, 3, 0, 60};
        QCOMPARE(formatTimestamp(time), u"2026-11-22 09:14 +01:00"_s);
        time.offsetMinutes.reset();
        QCOMPARE(formatTimestamp(time), u"2026-11-22 09:14"_s);
        time.offsetMinutes = -210;
        QCOMPARE(formatTimestamp(time), u"2026-11-22 09:14 "_s + QChar(0x2212) + u"03:30"_s);
    }

    void identityOfAPatient() {
        Patient patient;
        QVERIFY(!formatPatientName(patient).isEmpty());
        QVERIFY(formatSex(patient).isEmpty());
        QVERIFY(formatBirth(patient).isEmpty());
        patient.name = "Müller, Jürgen";
        patient.sex = Sex::Female;
        patient.birthDate = Date{1953, 4, 2};
        patient.ageYears = 73.6;
        QCOMPARE(formatPatientName(patient), u"MÜLLER, Jürgen"_s);
        QCOMPARE(formatSex(patient), u"F"_s);
        QCOMPARE(formatBirth(patient), u"1953-04-02 (73 y)"_s);
    }

    void errorsHaveWords() {
        QCOMPARE(errorSentence({ErrorCode::Malformed, "a.dcm ends early"}),
                 u"Damaged or contradictory: a.dcm ends early"_s);
        QVERIFY(errorSentence({ErrorCode::Cancelled, ""}).isEmpty());
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
            QCOMPARE(errorTitle(static_cast<ErrorCode>(code)).isEmpty(),
                     static_cast<ErrorCode>(code) == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
