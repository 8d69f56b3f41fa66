// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QTest>

using namespace leadlight;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aFieldIsQuotedWhereItMustBe() {
        QCOMPARE(csvField("plain"), std::string("plain"));
        QCOMPARE(csvField("-aVR"), std::string("-aVR"));
        QCOMPARE(csvField("a,b"), std::string("\"a,b\""));
        QCOMPARE(csvField("two\nlines"), std::string("\"two\nlines\""));
        QCOMPARE(csvField("the \"third\""), std::string("\"the \"\"third\"\"\""));
        QCOMPARE(csvField(""), std::string());
    }

    void aSpreadsheetComputesNothing() {
        QCOMPARE(spreadsheetField("=1+1"), std::string("'=1+1"));
        QCOMPARE(spreadsheetField("@a,b"), std::string("\"'@a,b\""));
        QCOMPARE(spreadsheetField("a=b"), std::string("a=b"));
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
