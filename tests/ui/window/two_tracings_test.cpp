// SPDX-License-Identifier: GPL-3.0-or-later
// Two tracings of one patient on Explore: side by side, attention heads by their difference, and the hard
// stop before what may be of somebody else.
#include "ui/attention/map_strip.h"
#include "ui/common/fonts.h"
#include "ui/window/main_window.h"

#include "tests/ui/session/place.h"
#include "tests/ui/window/on_explore.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;

class TwoTracingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void anEarlierTracingStandsBeside() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showOnExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        const CaseId earlier = *session.current()->id;
        showOnExplore(session, window, place.file("b.ecg", "ecg Doe, Jane "));
        OtherTracing& other = session.otherTracing();
        QTRY_COMPARE(other.choices().size(), std::size_t{1});

        ExploreState& explore = window.explore();
        explore.setMethod(ExploreMethod::Contribution);
        explore.setSecond(ExploreMethod::Contribution, explore.target());
        window.strip().setView(StripView::Compare);
        QVERIFY(explore.secondMap()); // of the same tracing, as long as no other is chosen
        other.choose(earlier);
        QVERIFY(!explore.secondMap()); // and never in the place of the other's
        QTRY_VERIFY(explore.otherData());
        QVERIFY(other.stage() == OtherTracing::Stage::Ready);
        QVERIFY(explore.otherData() != explore.data());
        QVERIFY(explore.secondMap()->kind == explore.map()->kind);
        QCOMPARE(explore.secondMap()->scaleEnd, explore.map()->scaleEnd); // one scale
        QVERIFY(explore.secondMap()->values != explore.map()->values);    // the signal hangs on the name
        QVERIFY(!window.strip().grab().isNull());

        // A map that takes passes of its own is made of both, each by its own desk, and kept with its case.
        explore.setMethod(ExploreMethod::Lrp);
        explore.setSecond(ExploreMethod::Lrp, explore.target());
        QTRY_VERIFY(explore.secondMap() && explore.secondMap()->kind == ExploreMapKind::Lrp);
        QVERIFY(explore.secondMap()->values != explore.map()->values);

        // One pointer: the same cell in both tables.
        explore.point(123);
        QVERIFY(window.strip().compare().left().isVisible());

        other.choose(std::nullopt);
        QVERIFY(!explore.otherData());
    }

    void headsAreSortedByWhatTheOtherTracingChanges() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showOnExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        showOnExplore(session, window, place.file("b.ecg", "ecg Doe, Jane "));
        QTRY_COMPARE(session.otherTracing().choices().size(), std::size_t{1});
        window.strip().setView(StripView::Sorted);
        window.strip().setOrder(HeadOrder::Difference, false); // takes the earlier one by itself
        QVERIFY(session.otherTracing().chosen());
        QVERIFY(window.strip().sorted().tiles().empty());
        QTRY_VERIFY(!window.strip().sorted().tiles().empty());
        QVERIFY(window.strip().sorted().tiles().front().caption.contains(QLatin1Char('%')));
        QVERIFY(!window.strip().grab().isNull());
    }

    void somebodyElseIsStoppedHard() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showOnExplore(session, window, place.file("a.ecg", "ecg Roe, Richard"));
        const CaseId stranger = *session.current()->id;
        showOnExplore(session, window, place.file("b.ecg", "ecg Doe, Jane"));
        OtherTracing& other = session.otherTracing();
        QTRY_COMPARE(other.choices().size(), std::size_t{1}); // the same patient ID, another name
        QVERIFY(!other.choices().front().sure);

        window.strip().setView(StripView::Compare);
        other.choosePrior(); // never by itself
        QVERIFY(!other.chosen());
        other.choose(stranger);
        QVERIFY(other.stage() == OtherTracing::Stage::Doubtful);
        QVERIFY(window.strip().isStopped());
        QVERIFY(!other.recording() && !other.data() && !window.explore().secondMap());
        QVERIFY(window.strip().stop()->refuseButton().isVisible());
        window.strip().stop()->refuseButton().click();
        QVERIFY(!window.strip().isStopped());
        QVERIFY(!other.chosen() && !other.recording());

        other.choose(stranger);
        window.strip().stop()->confirmButton().click();
        QVERIFY(!window.strip().isStopped());
        QTRY_VERIFY(window.explore().otherData());

        // Another case on screen: what was confirmed held for that pair alone.
        showOnExplore(session, window, place.file("c.ecg", "ecg Poe, Edgar"));
        QVERIFY(!other.chosen() && !other.data() && !other.recording());
        QVERIFY(!window.explore().otherData());
    }

    void whatWasImportedMeanwhileCanBeChosen() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showOnExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        QTRY_VERIFY(session.otherTracing().onScreen());
        QVERIFY(session.otherTracing().choices().empty());
        QVERIFY(QDir(place.dir.path()).mkdir(QStringLiteral("more")));
        (void)place.file("more/b.ecg", "ecg Doe, Jane ");
        session.openPaths({place.path / "more"}); // a folder is imported behind the case on screen
        QTRY_COMPARE(session.otherTracing().choices().size(), std::size_t{1});
    }

    void casesOfOthersCannotBeChosen() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showOnExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        session.otherTracing().choose(CaseId{4711});
        QVERIFY(!session.otherTracing().chosen());
        session.otherTracing().choose(*session.current()->id); // nor itself
        QVERIFY(!session.otherTracing().chosen());
    }
};

QTEST_MAIN(TwoTracingsTest)
#include "two_tracings_test.moc"
