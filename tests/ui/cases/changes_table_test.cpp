// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/changes_table.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class ChangesTableTest : public QObject {
    Q_OBJECT

    static measure::Change change(const std::string& key, double before, double now, bool beyond,
                                  const std::string& source) {
        return {.key = key,
                .unit = "deg",
                .before = before,
                .now = now,
                .difference = now - before,
                .beyond = beyond,
                .rule = {},
                .source = source};
    }

private Q_SLOTS:

    void theNoteTellsWhatIsNotJudged() {
        ChangesTable table;
        table.setChanges(
            {{change("qrs_ms", 90.0, 130.0, true, "a standard"), change("axis_deg.p", 40.0, 50.0, false, ""),
              change("axis_deg.t", 67.0, 195.0, false, "")},
             {}});
        QVERIFY2(table.note().contains(u"P axis, T axis"_s), qPrintable(table.note()));
        QVERIFY(table.note().contains(u"Not judged"_s));
        QVERIFY(table.note().contains(u"in bold"_s));
        table.setChanges({{change("qrs_ms", 90.0, 92.0, false, "a standard")}, {}});
        QVERIFY(!table.note().contains(u"Not judged"_s));
    }
};

QTEST_MAIN(ChangesTableTest)
#include "changes_table_test.moc"
