// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/table_answers.h"
#include "core/io/table_opening.h"
#include "tests/ui/session/place.h"
#include "ui/common/fonts.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/table_asker.h"
#include "ui/window/table_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

/// Three columns of 12 s at 250 Hz without a word of what they are: a count of milliseconds, two leads.
QString tableOf(const QString& header, int rows = 3000) {
    QString text = header;
    for (int i = 0; i < rows; ++i)
        text += u"%1;%2;-1,5\n"_s.arg(i * 4).arg(i % 250 == 0 ? u"1000,5"_s : u"10,25"_s);
    return text;
}

std::filesystem::path write(const QTemporaryDir& folder, const QString& name, const QString& content) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(content.toUtf8());
    return file.fileName().toStdString();
}

template <class Widget>
Widget* named(const QWidget& in, const QString& name) {
    for (Widget* one : in.findChildren<Widget*>()) {
        if (one->accessibleName() == name)
            return one;
    }
    qFatal("no such field");
}

} // namespace

/// The question about a table of numbers: the dialog alone, and the whole way from a file to a remembered
/// answer.
class TableDialogTest : public QObject {
    Q_OBJECT

    /// A session that reads tables, and what a desk needs to ask about those that it cannot read.
    static std::pair<SessionParts, TableParts> wired(const Place& place,
                                                     const std::shared_ptr<io::TableAnswers>& answers) {
        SessionParts parts = place.parts();
        const auto unread = std::make_shared<UnreadTables>();
        parts.open = [answers, unread](const std::filesystem::path& path) {
            auto opened =
                io::openRecording(path, [&](const io::TableQuestion& q) { return answers->find(q); });
            if (!opened)
                unread->add(path, opened.error());
            return opened;
        };
        parts.read = [](const Source& source) { return io::readRecording(source); };
        TableParts tables;
        tables.unread = unread;
        tables.ask = [](const std::filesystem::path& path) { return io::askAboutTable(path); };
        tables.remember = [answers](const std::string& key, const io::TableForm& form) {
            return answers->remember(key, form);
        };
        return {parts, tables};
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void readsWhatIsChosen() {
        const QTemporaryDir folder;
        const auto question = io::askAboutTable(write(folder, u"t.csv"_s, tableOf(u"a;b;c\n"_s)));
        QVERIFY(question.has_value());
        TableDialog dialog(*question, 1, TracingColors::light());
        QSignalSpy previewed(&dialog, &TableDialog::previewed);
        QVERIFY(previewed.wait());
        QVERIFY(!dialog.canAccept());
        QVERIFY2(dialog.sentence().contains(u"t.csv does not say in which unit"_s),
                 qPrintable(dialog.sentence()));

        auto* rows = dialog.findChild<QTableWidget*>();
        QCOMPARE(rows->columnCount(), 3);
        QCOMPARE(rows->item(1, 1)->text(), u"1000,5"_s);
        const auto lead = [&](int column) { return qobject_cast<QComboBox*>(rows->cellWidget(0, column)); };
        QCOMPARE(lead(1)->currentText(), u"b"_s);
        lead(0)->setCurrentText(u"Time"_s);
        lead(1)->setCurrentText(u"II"_s);
        lead(2)->setCurrentText(u"Left out"_s);
        named<QComboBox>(dialog, u"Times in"_s)->setCurrentIndex(1);
        named<QComboBox>(dialog, u"Unit of the samples"_s)->setCurrentIndex(1);
        QTRY_VERIFY(dialog.canAccept());
        QVERIFY2(dialog.sentence().contains(u"1 leads at 250 Hz"_s), qPrintable(dialog.sentence()));
        QCOMPARE(dialog.tracing().recording()->rhythm()->waveform.find(Lead::II)->values[0], 1.0005F);

        // What a person says of the rate goes before the times, which still show lost rows.
        named<QDoubleSpinBox>(dialog, u"Samples a second"_s)->setValue(500.0);
        QTRY_VERIFY(dialog.canAccept() && dialog.sentence().contains(u"500 Hz"_s));
        QVERIFY(dialog.form().timeColumn && dialog.form().rateSaid);

        // Another separator parts nothing: that cannot be accepted.
        named<QComboBox>(dialog, u"Between columns"_s)->setCurrentIndex(2);
        QTRY_VERIFY(previewed.wait(50) || !dialog.canAccept());
        QVERIFY(!dialog.canAccept());
        QCOMPARE(rows->columnCount(), 1);
        named<QComboBox>(dialog, u"Between columns"_s)->setCurrentIndex(1);
        QCOMPARE(rows->columnCount(), 3);
    }

    /// Times that are too slow to be seconds cannot be accepted before somebody says what they are.
    void slowTimesNeedTheirUnit() {
        const QTemporaryDir folder;
        QString text = u"time,I (uV)\n"_s;
        for (int i = 0; i < 500; ++i)
            text += u"%1,%2\n"_s.arg(4 * i).arg(i);
        const auto question = io::askAboutTable(write(folder, u"ms.csv"_s, text));
        QVERIFY(question.has_value() && question->rateUnclear);
        TableDialog dialog(*question, 1, TracingColors::light());
        QSignalSpy previewed(&dialog, &TableDialog::previewed);
        QVERIFY(previewed.wait());
        QVERIFY(!dialog.canAccept());
        auto* unit = named<QComboBox>(dialog, u"Times in"_s);
        QCOMPARE(unit->currentText(), u"Not said"_s);
        unit->setCurrentIndex(1);
        QTRY_VERIFY(dialog.canAccept());
        QVERIFY2(dialog.sentence().contains(u"1 leads at 250 Hz"_s), qPrintable(dialog.sentence()));
    }

    void aTableInAFolderIsNotAskedAbout() {
        const Place place;
        const QTemporaryDir folder;
        const auto answers =
            std::make_shared<io::TableAnswers>(folder.filePath(u"tables.json"_s).toStdString());
        const auto [parts, tables] = wired(place, answers);
        QVERIFY(QDir(folder.path()).mkdir(u"in"_s));
        const auto table = write(folder, u"in/list.csv"_s, tableOf(u"x;y;z\n"_s));
        Session session(parts);
        MainWindow window(session, {});
        TableDesk desk(tables);
        QSignalSpy passedOver(&desk, &TableDesk::passedOver);
        QSignalSpy asked(&desk, &TableDesk::asked);
        connect(&session, &Session::importFinished, &desk,
                [&](const ImportReport& report) { desk.look(report.asked); });
        session.openPaths({table.parent_path()});
        QTRY_COMPARE(passedOver.size(), 1);
        QCOMPARE(asked.size(), 0);
        window.show();
        session.openPaths({table}); // a person named it
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(passedOver.size(), 1);
    }

    void asksOnceForAHeader() {
        const Place place;
        const QTemporaryDir folder;
        const auto answers =
            std::make_shared<io::TableAnswers>(folder.filePath(u"tables.json"_s).toStdString());
        const auto [parts, tables] = wired(place, answers);
        const auto first = write(folder, u"one.csv"_s, tableOf(u"b;I;II\n"_s));
        const auto second = write(folder, u"two.csv"_s, tableOf(u"b;I;II\n"_s, 2900));
        Session session(parts);
        MainWindow window(session, {});
        const TableAsker asker(session, window, tables);
        window.show();
        session.openPaths({first, second});
        QTRY_VERIFY(asker.dialog());
        QVERIFY(!window.tracing().recording());
        QVERIFY(window.notice().sentence().isEmpty());
        TableDialog* dialog = asker.dialog();
        named<QDoubleSpinBox>(*dialog, u"Samples a second"_s)->setValue(250.0);
        named<QComboBox>(*dialog, u"Unit of the samples"_s)->setCurrentIndex(1);
        qobject_cast<QComboBox*>(dialog->findChild<QTableWidget*>()->cellWidget(0, 0))
            ->setCurrentText(u"Left out"_s);
        QTRY_VERIFY(dialog->canAccept());
        dialog->accept();
        QTRY_VERIFY(window.tracing().recording());
        QTRY_COMPARE(session.caseCount(), 2); // both files with one answer
        QVERIFY(!asker.dialog());
        const Waveform& waveform = window.tracing().recording()->rhythm()->waveform;
        QCOMPARE(waveform.rateHz, 250.0);
        QCOMPARE(waveform.find(Lead::I)->values[0], 1.0005F);

        // The answer is remembered; what is left unread stays unread.
        session.openPaths({write(folder, u"three.csv"_s, tableOf(u"b;I;II\n"_s, 2800))});
        QTRY_COMPARE(session.caseCount(), 3);
        session.openPaths({write(folder, u"four.csv"_s, tableOf(u"x;y;z\n"_s, 2800))});
        QTRY_VERIFY(asker.dialog());
        asker.dialog()->reject();
        QVERIFY(!asker.dialog());
        QCOMPARE(session.caseCount(), 3);
    }
};

QTEST_MAIN(TableDialogTest)
#include "table_dialog_test.moc"
