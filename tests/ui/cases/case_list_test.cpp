// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_delegate.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/import_report_dialog.h"
#include "ui/session/read_first.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class CaseListTest : public QObject {
    Q_OBJECT

private:
    static store::CaseSummary summary(std::int64_t id, const std::string& name) {
        store::CaseSummary row;
        row.id = CaseId{id};
        row.patient.name = name;
        row.patient.id = "P" + std::to_string(id);
        return row;
    }

    static QImage drawn(const store::CaseSummary& row, const ReadFirst* rule = nullptr) {
        CaseListModel model;
        model.setCases({row});
        CaseDelegate delegate;
        if (rule)
            delegate.setReadFirst(*rule);
        QImage image(280, 60, QImage::Format_RGB32);
        image.fill(paletteOf(Theme::Light).panel);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        delegate.paint(&painter, option, model.index(0));
        return image;
    }

private Q_SLOTS:

    void theModelKeepsItsPromises() {
        CaseListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCases({summary(1, "Doe, Jane"), summary(2, "Roe, Richard")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(CaseId{2}), 1);
        QCOMPARE(model.rowOf(CaseId{3}), -1);
        QCOMPARE(model.index(0).data().toString(), u"DOE, Jane"_s);

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto rows = std::vector{summary(1, "Doe, Jane"), summary(2, "Roe, Richard")};
        rows[1].state = store::CaseState::Analysed;
        model.setCases(rows); // the same cases: the selection must stay
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        model.setCases({});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void everyStateLooksDifferent() {
        QList<QImage> pictures;
        for (const store::CaseState state : {store::CaseState::New, store::CaseState::Analysed,
                                             store::CaseState::Preliminary, store::CaseState::Confirmed}) {
            store::CaseSummary row = summary(1, "Doe, Jane");
            row.state = state;
            const QImage picture = drawn(row);
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
            QVERIFY(!caseStateText(state).isEmpty());
        }
    }

    void whatWasNotAnalysedLooksAndReadsSo() {
        store::CaseSummary row = summary(1, "Doe, Jane");
        row.state = store::CaseState::Analysed;
        const QImage analysed = drawn(row);
        row.notAnalysed = "lead I is missing";
        QVERIFY(drawn(row) != analysed);
        CaseListModel model;
        model.setCases({row});
        const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"Not analysed: lead I is missing"_s), qPrintable(tip));
        QVERIFY2(!tip.contains(u"\nAnalysed"_s), qPrintable(tip)); // not both
        row.state = store::CaseState::Confirmed;                   // a person has read it all the same
        model.setCases({row});
        QVERIFY(model.index(0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(caseStateText(store::CaseState::Confirmed)));
    }

    void whatWasNotReadIsToldInWholeSentences() {
        ImportReport report;
        report.failures.push_back(
            {"in/broken.dcm",
             {ErrorCode::Malformed,
              "broken.dcm cannot be read as DICOM: an element in its header is longer than "
              "all that is left of the file, which may have been cut while it was sent"}});
        report.passedOver = {"in/ptbxl_database.csv", "in/README, old"};
        report.tables = {"in/ptbxl_database.csv"};
        ImportReportDialog dialog(report);
        dialog.resize(600, 400);
        dialog.show();
        const QTableWidget& list = dialog.list();
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(list.item(0, 0)->text(), u"broken.dcm"_s);
        QCOMPARE(list.item(1, 0)->text(), u"ptbxl_database.csv"_s);
        QVERIFY(list.item(1, 1)->text().contains(u"a table of numbers"_s));
        QVERIFY(list.item(2, 1)->text().startsWith(u"Passed over"_s));
        for (int row = 0; row < list.rowCount(); ++row) {
            const QRect needed = list.fontMetrics().boundingRect(QRect(0, 0, list.columnWidth(1), 10000),
                                                                 Qt::TextWordWrap, list.item(row, 1)->text());
            QVERIFY2(list.rowHeight(row) >= needed.height(), qPrintable(list.item(row, 1)->text()));
        }
        QVERIFY(list.rowHeight(0) > 2 * list.fontMetrics().height());

        QSignalSpy saved(&dialog, &ImportReportDialog::saveAsked);
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().startsWith(u"Save"_s))
                button->click();
        }
        QCOMPARE(saved.size(), 1);
        const QString csv = QString::fromStdString(saved.front().front().value<std::string>());
        const QStringList lines = csv.split(u"\r\n"_s);
        QCOMPARE(lines.size(), 5); // the last one is empty
        QCOMPARE(lines[0], u"file,result,reason"_s);
        QVERIFY2(lines[1].startsWith(u"in/broken.dcm,failed,"_s), qPrintable(lines[1]));
        QVERIFY2(lines[3].startsWith(u"\"in/README, old\",passed over,"_s), qPrintable(lines[3]));
    }

    void aLongListIsShownInPartAndSavedWhole() {
        ImportReport report;
        for (int i = 0; i < 700; ++i)
            report.passedOver.emplace_back("in/" + std::to_string(i));
        const ImportReportDialog dialog(report);
        QCOMPARE(dialog.list().rowCount(), 501);
        QVERIFY(dialog.list().item(500, 1)->text().contains(u"200"_s));
        const std::string csv = leftOutCsv(leftOut(report));
        QCOMPARE(std::ranges::count(csv, '\n'), 701);
    }

    void suggestionsShow() {
        store::CaseSummary row = summary(1, "Doe, Jane");
        const QImage without = drawn(row);
        row.suggested = {Finding{"MI", "SCP-ECG:MI", 1.0, 0.8, FindingState::Suggested, {}}};
        QVERIFY(drawn(row) != without);
    }

    void suggestionsWaitForTheReader() {
        ReadFirst rule(u"me"_s);
        store::CaseSummary row = summary(1, "Doe, Jane");
        row.state = store::CaseState::Analysed;
        const QImage without = drawn(row);
        row.suggested = {Finding{"MI", "SCP-ECG:MI", 1.0, 0.8, FindingState::Suggested, {}}};
        QVERIFY(drawn(row, &rule) != without);
        rule.setOn(true);
        QCOMPARE(drawn(row, &rule), without);
        row.readBy = {"me"};
        QVERIFY(drawn(row, &rule) != without);
    }

    void anImportIsOneSentence() {
        ImportReport report;
        report.files = 4;
        report.added = 2;
        report.passedOver = {"notes.txt"};
        report.failures.push_back({"a.dcm", {ErrorCode::Malformed, "a.dcm ends early"}});
        const QString sentence = importSentence(report);
        QVERIFY(sentence.contains(u'2') && sentence.contains(u'1') && sentence.endsWith(u'.'));
        QVERIFY(!sentence.contains(u"cancelled"_s));
        report.cancelled = true;
        QVERIFY(importSentence(report).contains(u"cancelled"_s));
    }
};

QTEST_MAIN(CaseListTest)
#include "case_list_test.moc"
