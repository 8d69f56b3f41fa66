// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/pacs/queries.h"

#include <QTest>

using namespace leadlight;

namespace {

std::string valueOf(DcmDataset& keys, const DcmTagKey& tag) {
    OFString value;
    keys.findAndGetOFString(tag, value);
    return {value.c_str(), value.size()};
}

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class QueriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void asciiNeedsNoCharacterSet() {
        DcmDataset keys;
        pacs::putStudyKeys(keys, {.patientId = "P-1", .patientName = "Doe, Jane"});
        QVERIFY(!keys.tagExists(DCM_SpecificCharacterSet));
        QCOMPARE(valueOf(keys, DCM_PatientName), std::string("Doe*^Jane*"));
        QCOMPARE(valueOf(keys, DCM_PatientID), std::string("P-1"));
    }

    void anyTextBeyondAsciiNamesItsCharacterSet() {
        for (const pacs::StudyQuery& query :
             {pacs::StudyQuery{.patientName = "M\u00fcller"}, pacs::StudyQuery{.patientId = "\u00c4-1"},
              pacs::StudyQuery{.accession = "\u00c4-2"}}) {
            DcmDataset keys;
            pacs::putStudyKeys(keys, query);
            QCOMPARE(valueOf(keys, DCM_SpecificCharacterSet), std::string("ISO_IR 192"));
        }
    }

    void longTextIsCutBetweenCharacters() {
        pacs::StudyQuery query;
        query.patientName = 'a' + repeated("\u00fc", 80);
        query.patientId = 'a' + repeated("\u6f22", 80);
        query.accession = 'a' + repeated("\u00fc", 20);
        DcmDataset keys;
        pacs::putStudyKeys(keys, query);
        QCOMPARE(valueOf(keys, DCM_PatientName), 'a' + repeated("\u00fc", 63) + '*');
        QCOMPARE(valueOf(keys, DCM_PatientID), 'a' + repeated("\u6f22", 63));
        QCOMPARE(valueOf(keys, DCM_AccessionNumber), 'a' + repeated("\u00fc", 15));
    }
};

QTEST_MAIN(QueriesTest)
#include "queries_test.moc"
