// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/labelling.h"

#include <QTest>

#include <limits>

using namespace leadlight;

namespace {

LabelSet sample() {
    return {"Sample",
            1,
            "",
            {{"SR", "Sinus rhythm", 's', LabelScope::Recording, "rhythm", "", ""},
             {"AFIB", "Atrial fibrillation", 'a', LabelScope::Recording, "rhythm", "", ""},
             {"LBBB", "Left bundle branch block", 'l', LabelScope::Recording, "", "", ""},
             {"V", "Premature ventricular contraction", 'v', LabelScope::Point, "", "", ""},
             {"QRS", "QRS complex", 'q', LabelScope::Span, "", "", ""}}};
}

Labelling by(const char* person) {
    Labelling labelling;
    labelling.by = person;
    return labelling;
}

} // namespace

class LabelSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void setsToBeginWithAreInOrder() {
        const std::vector<LabelSet> sets = startingLabelSets();
        QCOMPARE(sets.size(), std::size_t{3});
        for (const LabelSet& set : sets) {
            const Result<void> checked = checkLabelSet(set);
            QVERIFY2(checked, checked ? "" : checked.error().text.c_str());
        }
    }

    void faultsOfASetAreSaid_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("word");
        QTest::newRow("no name") << 0 << "name";
        QTest::newRow("a comma in the name") << 1 << "name";
        QTest::newRow("no labels") << 2 << "labels";
        QTest::newRow("a name twice") << 3 << "twice";
        QTest::newRow("a key twice") << 4 << "key";
        QTest::newRow("a capital as key") << 5 << "key";
        QTest::newRow("no UTF-8") << 6 << "UTF-8";
        QTest::newRow("a group of moments") << 7 << "group";
        QTest::newRow("version 0") << 8 << "version";
    }

    void faultsOfASetAreSaid() {
        QFETCH(const int, fault);
        QFETCH(const QString, word);
        LabelSet set = sample();
        switch (fault) {
        case 0:
            set.name = "";
            break;
        case 1:
            set.labels[0].name = "SR,x";
            break;
        case 2:
            set.labels.clear();
            break;
        case 3:
            set.labels[1].name = "SR";
            break;
        case 4:
            set.labels[1].key = 's';
            break;
        case 5:
            set.labels[1].key = 'S';
            break;
        case 6:
            set.labels[1].title = "\xff";
            break;
        case 7:
            set.labels[3].group = "rhythm";
            break;
        default:
            set.version = 0;
        }
        const Result<void> checked = checkLabelSet(set);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Invalid);
        QVERIFY2(QString::fromStdString(checked.error().text).contains(word), checked.error().text.c_str());
    }

    void oneOfAGroupTakesTheOthersAway() {
        Labelling labelling = by("A");
        toggleLabel(labelling, sample(), "LBBB");
        toggleLabel(labelling, sample(), "SR");
        QCOMPARE(labelling.labels, (std::vector<std::string>{"SR", "LBBB"})); // in the set's order
        toggleLabel(labelling, sample(), "AFIB");
        QCOMPARE(labelling.labels, (std::vector<std::string>{"AFIB", "LBBB"}));
        toggleLabel(labelling, sample(), "AFIB");
        QCOMPARE(labelling.labels, (std::vector<std::string>{"LBBB"}));
        toggleLabel(labelling, sample(), "QRS"); // is put on stretches
        QCOMPARE(labelling.labels, (std::vector<std::string>{"LBBB"}));
    }

    void aLabelEndsNotAssessable() {
        Labelling labelling = by("A");
        labelling.notAssessable = true;
        toggleLabel(labelling, sample(), "SR");
        QVERIFY(!labelling.notAssessable);
        QVERIFY(checkLabelling(labelling, sample()));
    }

    void marksComeInOrderOfTime() {
        Labelling labelling = by("A");
        labelling.marks = {{2.0, 2.0, "V", "", "", ""}, {0.5, 0.6, "QRS", "", "", "II"}};
        putInOrder(labelling, sample());
        QCOMPARE(labelling.marks.front().label, std::string("QRS"));
    }

    void faultsOfALabellingAreSaid_data() {
        QTest::addColumn<int>("fault");
        for (int fault = 0; fault <= 9; ++fault)
            QTest::addRow("fault %d", fault) << fault;
    }

    void faultsOfALabellingAreSaid() {
        QFETCH(const int, fault);
        Labelling labelling = by("A");
        labelling.labels = {"SR"};
        labelling.marks = {{1.0, 1.0, "V", "", "", ""}, {1.0, 1.1, "QRS", "", "", "II"}};
        QVERIFY(checkLabelling(labelling, sample()));
        switch (fault) {
        case 0:
            labelling.labels = {"NONE"};
            break;
        case 1:
            labelling.labels = {"SR", "SR"};
            break;
        case 2:
            labelling.labels = {"SR", "AFIB"};
            break;
        case 3:
            labelling.labels = {"QRS"};
            break;
        case 4:
            labelling.marks[0].label = "SR";
            break;
        case 5:
            labelling.marks[0].endS = 2.0; // a moment with a length
            break;
        case 6:
            labelling.marks[1].endS = 1.0; // a stretch without one
            break;
        case 7:
            labelling.marks[1].startS = -1.0;
            break;
        case 8:
            labelling.marks[1].endS = std::numeric_limits<double>::infinity();
            break;
        default:
            labelling.notAssessable = true;
        }
        const Result<void> checked = checkLabelling(labelling, sample());
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Invalid);
    }
};

QTEST_APPLESS_MAIN(LabelSetTest)
#include "label_set_test.moc"
