// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/catalogue.h"
#include "app/train/prepare/csv_table.h"
#include "app/train/prepare/ludb_codes.h"
#include "app/train/prepare/superclasses.h"
#include "core/base/csv.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

using namespace leadlight;
using namespace leadlight::train;

class TablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void diagnosesOfLudbBecomeCodes();
    void quotedFieldsMayHoldAnything();
    void shortRowsAndAbsentColumnsAreEmpty();
    void emptyTableIsRefused();
    void fieldsSurviveWritingAndReading();
    void scpCodesInBothSpellings();
    void superclassesCountWhateverTheLikelihood();
    void foldsHangOnThePatientAlone();
    void commentsOfHeaders();
};

void TablesTest::quotedFieldsMayHoldAnything() {
    const auto table = CsvTable::parse("a,b,c\r\n1,\"two, \"\"2\"\"\",\"th\nree\"\n\n4,5,6", "a table");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows(), std::size_t{2});
    QCOMPARE(table->at(0, "b"), std::string_view("two, \"2\""));
    QCOMPARE(table->at(0, "c"), std::string_view("th\nree"));
    QCOMPARE(table->at(1, "c"), std::string_view("6"));
}

void TablesTest::shortRowsAndAbsentColumnsAreEmpty() {
    const auto table = CsvTable::parse("\xEF\xBB\xBF"
                                       "a,b\n1\n",
                                       "a table");
    QVERIFY(table.has_value());
    QCOMPARE(table->at(0, "a"), std::string_view("1"));
    QVERIFY(table->at(0, "b").empty());
    QVERIFY(table->at(0, "c").empty());
    QVERIFY(!table->has("c"));
}

void TablesTest::emptyTableIsRefused() {
    QCOMPARE(CsvTable::parse("", "a table").error().code, ErrorCode::Malformed);
    QVERIFY(!CsvTable::read("/no/such/table.csv").has_value());
}

void TablesTest::fieldsSurviveWritingAndReading() {
    const std::string odd = "a \"quoted\", odd\nfield";
    const auto table = CsvTable::parse("x,y\n" + csvField(odd) + "," + csvField("plain") + "\n", "a table");
    QCOMPARE(table->at(0, "x"), std::string_view(odd));
    QCOMPARE(csvField("plain"), std::string("plain"));
}

void TablesTest::scpCodesInBothSpellings() {
    const std::vector<std::string> expected{"LVOLT", "NORM", "SR"};
    QVERIFY(parseScpCodes("{'NORM': 100.0, 'LVOLT': 0.0, 'SR': 0.0}") == expected);
    QVERIFY(parseScpCodes(" SR NORM  LVOLT SR") == expected);
    QVERIFY(parseScpCodes("").empty());
    QVERIFY(parseScpCodes("{}") == std::vector<std::string>{"{}"} || parseScpCodes("{}").empty());
}

void TablesTest::superclassesCountWhateverTheLikelihood() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("scp_statements.csv").toStdString();
    std::ofstream(path) << ",description,diagnostic,form,diagnostic_class\n"
                           "NORM,normal,1.0,,NORM\nIMI,inferior,1.0,,MI\nLAFB,block,1.0,,CD\n"
                           "SR,sinus rhythm,,,\nLOWT,low T,,1.0,STTC\n";
    const auto table = SuperclassTable::read(path);
    QVERIFY(table.has_value());
    const auto both = table->superclasses(parseScpCodes("{'IMI': 0.0, 'LAFB': 100.0, 'SR': 0.0}"));
    QVERIFY(both.has_value());
    QCOMPARE(both->to_string(), std::string("00101"));         // bit 0: CD, bit 2: MI
    QVERIFY(!table->superclasses({"SR", "LOWT"}).has_value()); // not diagnostic: nothing is known
    std::ofstream(path) << "a,b\n1,2\n";
    QCOMPARE(SuperclassTable::read(path).error().code, ErrorCode::Malformed);
}

void TablesTest::foldsHangOnThePatientAlone() {
    std::set<int> folds;
    for (int i = 0; i < 400; ++i) {
        const int fold = foldOfPatient("georgia/E" + std::to_string(i));
        QCOMPARE(foldOfPatient("georgia/E" + std::to_string(i)), fold);
        folds.insert(fold);
    }
    QVERIFY(folds == (std::set<int>{1, 2, 3, 4, 5, 6, 7, 8}));
}

void TablesTest::commentsOfHeaders() {
    const std::string_view header =
        "JS1 12 500 5000\nJS1.mat 16 1000/mV 16 0 0 0 0 I\n#Dx: 426783006,1\n# Patient ID: 7\r\n";
    QCOMPARE(headerComment(header, "dx"), std::string_view("426783006,1"));
    QCOMPARE(headerComment(header, "patient id"), std::string_view("7"));
    QVERIFY(headerComment(header, "age").empty());
}

void TablesTest::diagnosesOfLudbBecomeCodes() {
    const auto table =
        CsvTable::parse("ID,Sex,Age,Rhythms,Conduction abnormalities,Ischemia\n"
                        "7,M,50,Atrial fibrillation,\"Complete left bundle branch block\n"
                        "Left anterior hemiblock\",Scar formation: apical\n8,F,40,Nothing known,,\n",
                        "ludb.csv");
    const auto codes = ludbCodes(table.value());
    QCOMPARE(codes.at("7"), (std::vector<std::string>{"AFIB", "CLBBB", "LAFB", "MI"}));
    QVERIFY(codes.at("8").empty());
}

QTEST_APPLESS_MAIN(TablesTest)
#include "tables_test.moc"
