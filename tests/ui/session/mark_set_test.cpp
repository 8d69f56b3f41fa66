// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/labelling.h"
#include "ui/session/mark_set.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

Annotation mark(const char* label, double startS, double endS, const char* lead = "II") {
    Annotation made;
    made.startS = startS;
    made.endS = endS;
    made.label = label;
    made.lead = lead;
    return made;
}

bool same(const std::vector<Annotation>& one, const std::vector<Annotation>& other) {
    return std::ranges::equal(one, other, sameMark);
}

std::string labels(const MarkSet& set) {
    std::string all;
    for (const Annotation& one : set.all())
        all += one.label;
    return all;
}

} // namespace

class MarkSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyStepIsUndoneAndRedone() {
        QUndoStack undo;
        MarkSet set(undo);
        set.add(mark("B", 2.0, 2.8));
        set.add(mark("A", 1.0, 1.4));
        QCOMPARE(labels(set), std::string("AB"));
        set.change(0, mark("A", 3.0, 3.4)); // goes behind the other
        QCOMPARE(labels(set), std::string("BA"));
        set.remove(0);
        const auto end = set.all();
        QCOMPARE(labels(set), std::string("A"));
        for (int i = 0; i < 3; ++i)
            undo.undo();
        QCOMPARE(labels(set), std::string("B"));
        undo.undo();
        QVERIFY(set.all().empty());
        QVERIFY(!undo.canUndo());
        for (int i = 0; i < 4; ++i)
            undo.redo();
        QVERIFY(same(set.all(), end));
        QCOMPARE(set.all().front().startS, 3.0);
    }

    void changesAreToBeSavedAndSelectingIsNot() {
        QUndoStack undo;
        MarkSet set(undo);
        set.show(7, {mark("A", 1.0, 1.4)});
        QSignalSpy edited(&set, &MarkSet::edited);
        QSignalSpy shown(&set, &MarkSet::shown);
        set.select(0);
        set.select(0);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(undo.count(), 0);
        set.remove(0);
        undo.undo();
        QCOMPARE(edited.size(), 2);
        QCOMPARE(edited.front().front().toULongLong(), quint64(7));
        set.change(0, set.all()[0]); // nothing
        set.change(5, mark("X", 0.0, 0.0));
        set.remove(5);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(undo.count(), 1);
    }

    void aHeldArrowKeyIsOneStep() {
        QUndoStack undo;
        MarkSet set(undo);
        set.show(1, {mark("A", 1.0, 1.4), mark("B", 1.05, 1.2)});
        const auto nudge = [&set](std::size_t place) {
            Annotation next = set.all()[place];
            next.startS += 0.002;
            set.change(place, next, true);
        };
        set.select(0);
        for (int i = 0; i < 50; ++i) // over the other's start
            nudge(*set.selected());
        QCOMPARE(undo.count(), 1);
        QCOMPARE(labels(set), std::string("BA"));
        QCOMPARE(set.selected(), std::optional<std::size_t>(1));
        nudge(0); // of the other: a step of its own
        QCOMPARE(undo.count(), 2);
        undo.undo();
        undo.undo();
        QCOMPARE(labels(set), std::string("AB"));
        QCOMPARE(set.all().front().startS, 1.0);
        QCOMPARE(set.selected(), std::optional<std::size_t>(0));
    }

    void selectionStaysWithItsMark() {
        QUndoStack undo;
        MarkSet set(undo);
        set.show(1, {mark("A", 1.0, 1.1), mark("B", 2.0, 2.1), mark("C", 3.0, 3.1)});
        set.select(1);
        set.remove(0);
        QCOMPARE(set.selected(), std::optional<std::size_t>(0));
        undo.undo(); // comes back before it
        QCOMPARE(set.selected(), std::optional<std::size_t>(1));
        set.change(2, mark("C", 0.5, 0.6));
        QCOMPARE(set.selected(), std::optional<std::size_t>(2));
        QCOMPARE(set.all()[*set.selected()].label, std::string("B"));
        set.remove(2);
        QVERIFY(!set.selected());
        undo.undo();
        QCOMPARE(set.all()[*set.selected()].label, std::string("B"));
        set.add(mark("D", 0.1, 0.1)); // the new one
        QCOMPARE(set.selected(), std::optional<std::size_t>(0));
        set.select(9);
        QVERIFY(!set.selected());
    }

    void ofTwoThatAreAlikeTheSelectedOneIsChanged() {
        QUndoStack undo;
        MarkSet set(undo);
        set.show(1, {mark("A", 1.0, 1.1), mark("A", 1.0, 1.1)});
        set.select(1);
        set.change(1, mark("A", 0.5, 0.6));
        QCOMPARE(set.selected(), std::optional<std::size_t>(0));
    }

    void nextStopsAtTheEnds() {
        QUndoStack undo;
        MarkSet set(undo);
        set.selectNext(1);
        QVERIFY(!set.selected());
        set.show(1, {mark("A", 1.0, 1.1), mark("B", 2.0, 2.1)});
        set.selectNext(1);
        QCOMPARE(set.selected(), std::optional<std::size_t>(0));
        set.selectNext(1);
        set.selectNext(1);
        QCOMPARE(set.selected(), std::optional<std::size_t>(1));
        set.select(std::nullopt);
        set.selectNext(-1);
        QCOMPARE(set.selected(), std::optional<std::size_t>(1));
    }

    void labellingsKeepTheirOwn() {
        QUndoStack undo;
        MarkSet set(undo);
        set.show(1, {mark("A", 1.0, 1.4)});
        set.add(mark("B", 2.0, 2.4));
        set.show(2, {mark("C", 1.0, 1.4)});
        QVERIFY(!set.selected());
        set.select(0);
        QSignalSpy edited(&set, &MarkSet::edited);
        QSignalSpy shown(&set, &MarkSet::shown);
        undo.undo(); // the other one's, which is not on screen
        QCOMPARE(labels(set), std::string("C"));
        QCOMPARE(set.selected(), std::optional<std::size_t>(0));
        QCOMPARE(shown.size(), 0);
        QCOMPARE(edited.takeFirst().front().toULongLong(), quint64(1));
        QCOMPARE(set.marksOf(1).size(), std::size_t(1));
        undo.redo();
        QCOMPARE(set.marksOf(1).size(), std::size_t(2));
        QVERIFY(set.marksOf(3).empty());
    }

    void anotherVersionIsNotUndoneIntoAnOldOne() {
        QUndoStack undo;
        MarkSet set(undo);
        set.show(1, {});
        set.add(mark("A", 1.0, 1.4));
        set.show(1, {mark("A", 1.0, 1.4)}); // as it was saved: nothing else
        QCOMPARE(set.selected(), std::optional<std::size_t>(0));
        set.show(1, {mark("B", 2.0, 2.4)});
        QVERIFY(!set.selected());
        QSignalSpy edited(&set, &MarkSet::edited);
        undo.undo(); // takes back a mark that is not there
        QCOMPARE(labels(set), std::string("B"));
        QCOMPARE(edited.size(), 0);
    }

    void whatIsReadOnlyStaysAsItIs() {
        QUndoStack undo;
        MarkSet set(undo);
        set.show(1, {mark("A", 1.0, 1.4)});
        set.add(mark("B", 2.0, 2.4));
        QSignalSpy edited(&set, &MarkSet::edited);
        set.setReadOnly(true);
        set.add(mark("C", 3.0, 3.4));
        set.change(0, mark("C", 3.0, 3.4));
        set.remove(0);
        QCOMPARE(undo.count(), 1);
        undo.undo();
        QCOMPARE(labels(set), std::string("AB"));
        QCOMPARE(edited.size(), 0);
        set.show(2, {});
        QVERIFY(!set.isReadOnly());
        undo.redo(); // of the first one, and it still is
        QCOMPARE(set.marksOf(1).size(), std::size_t(2));
    }

    void otherReadersAreShownOneByOne() {
        QUndoStack undo;
        MarkSet set(undo);
        set.show(1, {});
        set.showOthers({mark("B", 2.0, 2.4), mark("A", 1.0, 1.4)}, QStringLiteral("A"));
        set.showOthers({mark("C", 2.0, 2.4)}, QStringLiteral("B"));
        QCOMPARE(set.others().size(), std::size_t(2));
        QCOMPARE(set.others().front().marks.front().label, std::string("A"));
        set.showOthers({}, QStringLiteral("A"));
        QCOMPARE(set.others().size(), std::size_t(1));
        QCOMPARE(set.others().front().by, QStringLiteral("B"));
        QVERIFY(set.all().empty());
        QCOMPARE(undo.count(), 0);
        set.show(2, {}); // they were the other recording's
        QVERIFY(set.others().empty());
    }

    void marksOfAWindowAreThoseThatReachIntoIt() {
        const std::vector<Annotation> marks{mark("A", 0.0, 9.0), mark("B", 1.0, 1.5), mark("C", 3.0, 3.0),
                                            mark("D", 4.0, 6.0), mark("E", 7.0, 8.0)};
        QCOMPARE(marksWithin(marks, 3.0, 5.0), (std::vector<std::size_t>{0, 2, 3}));
        QCOMPARE(marksWithin(marks, 10.0, 20.0), std::vector<std::size_t>());
        QCOMPARE(marksWithin({}, 0.0, 1.0), std::vector<std::size_t>());
    }

    void theStackMayOutliveTheSet() {
        QUndoStack undo;
        {
            MarkSet set(undo);
            set.add(mark("A", 1.0, 1.4));
        }
        undo.undo();
        undo.redo();
    }
};

QTEST_GUILESS_MAIN(MarkSetTest)
#include "mark_set_test.moc"
