// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/label_screen.h"

#include "tests/ui/session/place.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/common/fonts.h"
#include "ui/labelling/agreement_dialog.h"
#include "ui/labelling/label_panel.h"
#include "ui/labelling/label_row.h"
#include "ui/labelling/label_set_dialog.h"
#include "ui/labelling/mark_hand.h"
#include "ui/labelling/task_dialog.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with two stored cases, on the Label screen.
class At {
public:
    At()
        : session(place.parts())
        , window(session, {}) {
        window.resize(1366, 768);
        window.show();
        session.openPaths({place.file("a.ecg", "ecg Doe, Jane"), place.file("b.ecg", "ecg Roe, Richard B")});
        QTRY_COMPARE(session.caseCount(), 2);
        QTRY_VERIFY(session.job().kind == JobState::Kind::None);
        window.setScreen(Screen::Label);
    }

    void makeTask(int set, int readers) {
        std::vector<LabelSet> sets = startingLabelSets();
        bool made = false;
        session.labelTasks().addTask(
            {"Task", {}, readers, true, {}}, sets[static_cast<std::size_t>(set)], {},
            [&](const Result<store::LabelTaskId>& added) { made = added.has_value(); });
        QTRY_VERIFY(made);
        QTRY_COMPARE(session.labelTasks().queue().size(), std::size_t{2});
        const CaseId first = session.labelTasks().queue().front().id;
        session.showCase(first);
        QTRY_VERIFY(session.labelDesk().shownCase() == first);
        QTRY_COMPARE(session.labelDesk().place(), LabelDesk::Place::Labelling);
        window.tracing().setFocus();
    }

    void press(Qt::Key key) { QTest::keyClick(&window.tracing(), key); }

    [[nodiscard]] LabelRow* row(const char* name) {
        for (LabelRow* one : window.findChildren<LabelRow*>()) {
            if (one->label().name == name)
                return one;
        }
        return nullptr;
    }

    Place place;
    Session session;
    MainWindow window;
};

template <class Dialog>
Dialog* opened(QWidget& window) {
    const auto dialogs = window.findChildren<Dialog*>();
    return dialogs.isEmpty() ? nullptr : dialogs.back();
}

} // namespace

class LabelScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void theWorklistGivesWayToTheQueue() {
        At at;
        QVERIFY(!at.window.worklist().isVisible());
        QVERIFY(at.window.labelScreen().queue()->isVisible());
        QVERIFY(at.window.labelScreen().panel()->isVisible());
        at.window.setScreen(Screen::Read);
        QVERIFY(at.window.worklist().isVisible());
        QVERIFY(!at.window.labelScreen().queue()->isVisible());
    }

    void aTaskIsMadeOfWhatTheWorklistShows() {
        At at;
        at.window.actions()[u"label.new-task"_s]->trigger();
        auto* dialog = opened<TaskDialog>(at.window);
        QVERIFY(dialog);
        auto* make = dialog->findChild<QPushButton*>();
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault())
                make = button;
        }
        QVERIFY(!make->isEnabled()); // it has no name yet
        dialog->findChild<QLineEdit*>()->setText(u"Mine"_s);
        QVERIFY(make->isEnabled());
        make->click();
        QTRY_VERIFY(at.session.labelTasks().chosen());
        QCOMPARE(at.session.labelTasks().chosen()->name, std::string("Mine"));
        QCOMPARE(at.session.labelTasks().queue().size(), std::size_t{2});
    }

    void letterKeysBelongToTheSet() {
        At at;
        at.makeTask(0, 2); // superclasses
        at.press(Qt::Key_C);
        QCOMPARE(at.session.labelDesk().labelling().labels, (std::vector<std::string>{"CD"}));
        QVERIFY(!at.window.tracing().caliperTool()); // what C does elsewhere
        QVERIFY(at.row("CD")->isChecked());
        at.press(Qt::Key_N); // NORM, and not the next case
        QCOMPARE(at.session.labelDesk().labelling().labels, (std::vector<std::string>{"NORM", "CD"}));
        at.press(Qt::Key_C);
        QVERIFY(!at.session.labelDesk().labelling().has("CD"));
        at.press(Qt::Key_B); // not of the set: beats, as elsewhere
        QVERIFY(at.window.tracing().beatsShown());
        at.window.setScreen(Screen::Read);
        at.window.tracing().setFocus();
        at.press(Qt::Key_C);
        QVERIFY(at.window.tracing().caliperTool().has_value());
    }

    void lettersAreTypedIntoAComment() {
        At at;
        at.makeTask(0, 2);
        auto* comment = at.window.labelScreen().panel()->findChild<QPlainTextEdit*>();
        comment->setFocus();
        QTest::keyClicks(comment, u"nch"_s);
        QCOMPARE(comment->toPlainText(), u"nch"_s);
        QVERIFY(at.session.labelDesk().labelling().labels.empty());
        QCOMPARE(at.session.labelDesk().labelling().comment, std::string("nch"));
    }

    void enterIsDoneAndGoesOn() {
        At at;
        at.makeTask(0, 2);
        const CaseId first = *at.session.current()->id;
        const CaseId second = at.session.labelTasks().queue()[1].id;
        at.press(Qt::Key_M);
        at.press(Qt::Key_Return);
        QTRY_VERIFY(at.session.current()->id == second);
        QTRY_VERIFY(at.session.labelTasks().find(first)->mine == LabellingState::Done);
        QTRY_COMPARE(at.session.labelDesk().place(), LabelDesk::Place::Labelling);
        QVERIFY(at.session.labelDesk().labelling().labels.empty());
        at.session.labelTasks().setFilter(QueueFilter::All);
        at.press(Qt::Key_Backspace);
        QTRY_VERIFY(at.session.current()->id == first);
        QTRY_COMPARE(at.session.labelDesk().place(), LabelDesk::Place::Finished);
        QVERIFY(!at.row("MI")->isEnabled());
        QVERIFY(at.row("MI")->isChecked());
    }

    void aKeyOfAMarkTakesUpItsTool() {
        At at;
        at.makeTask(2, 2); // waves
        at.press(Qt::Key_Q);
        QVERIFY(at.window.labelScreen().hand().tool() == u"QRS"_s);
        QVERIFY(at.row("QRS")->isChecked());
        at.press(Qt::Key_Escape);
        QVERIFY(!at.window.labelScreen().hand().tool());
        QVERIFY(!at.row("QRS")->isChecked());
        at.press(Qt::Key_V);
        at.press(Qt::Key_Space); // puts one without the pointer
        QCOMPARE(at.session.labelDesk().marks().all().size(), std::size_t{1});
        at.press(Qt::Key_Delete);
        at.press(Qt::Key_V); // again: laid down
        QVERIFY(!at.window.labelScreen().hand().tool());
    }

    void marksAreListedAndLeaveWithTheScreen() {
        At at;
        at.makeTask(2, 2);
        at.session.labelDesk().marks().add({1.0, 1.1, "QRS", "", "", "II"});
        auto* list = at.window.labelScreen().panel()->findChild<QListView*>();
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"QRS"_s));
        QVERIFY(at.row("QRS")->accessibleName().contains(u"1"_s));
        at.session.labelDesk().marks().select(std::nullopt);
        at.press(Qt::Key_Delete); // nothing is selected; and the case stays
        QVERIFY(!at.window.actions()[u"case.bin"_s]->isEnabled());
        at.session.labelDesk().marks().select(0);
        at.window.setScreen(Screen::Read);
        at.window.tracing().setFocus();
        at.press(Qt::Key_Delete); // the case, and no mark that is not to be seen
        QCOMPARE(at.session.labelDesk().marks().all().size(), std::size_t{1});
        QTRY_COMPARE(at.session.binCount(), 1);
    }

    void whatIsWrongWithASetIsSaid() {
        LabelSetDialog dialog(startingLabelSets().front());
        QVERIFY(dialog.set() == startingLabelSets().front());
        auto* table = dialog.findChild<QTableWidget*>();
        table->item(1, 0)->setText(u"n"_s); // the key of the first label
        QPushButton* take = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->property("role") == u"primary"_s)
                take = button;
        }
        QVERIFY(take && !take->isEnabled());
        table->item(1, 0)->setText(u"m"_s);
        QVERIFY(take->isEnabled());
    }

    void agreementIsShownLabelByLabel() {
        const auto by = [](const char* person, std::vector<std::string> labels) {
            Labelling said;
            said.by = person;
            said.labels = std::move(labels);
            return said;
        };
        store::LabelTask task;
        task.readers = 2;
        task.set.set = startingLabelSets().front();
        std::vector<store::LabelledCase> cases(2);
        cases[0].readers = {by("Ann", {"MI"}), by("Bob", {"MI"})};
        cases[1].readers = {by("Bob", {"CD"}), by("Ann", {})};
        AgreementDialog dialog(task, store::agreementIn(cases, task.set.set));
        const auto* table = dialog.findChildren<QTableWidget*>().front();
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->item(1, 0)->text(), u"MI"_s);
        QCOMPARE(table->item(1, 1)->text(), u"1"_s); // both
        QCOMPARE(table->item(1, 6)->text().left(4), u"1.00"_s);
        QCOMPARE(table->item(3, 3)->text(), u"1"_s); // Bob alone, who comes second
    }
};

QTEST_MAIN(LabelScreenTest)
#include "label_screen_test.moc"
