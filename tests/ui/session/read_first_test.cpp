// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session/place.h"
#include "ui/session/read_first.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class ReadFirstTest : public QObject {
    Q_OBJECT

private:
    static Reading reading(ReadingState state, const char* by) { return {"words", state, by, nowUtc()}; }

    /// Whether the list holds this case alone.
    static bool lists(const Session& session, CaseId id) {
        return session.cases().size() == 1 && session.cases().front().id == id;
    }

private Q_SLOTS:

    void hidesUntilThisPersonHasReadIt_data() {
        QTest::addColumn<bool>("on");
        QTest::addColumn<QList<int>>("states");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("hidden");
        const auto row = [](const char* name, bool on, const QList<ReadingState>& states, const QString& by,
                            bool hidden) {
            QList<int> numbers;
            for (const ReadingState state : states)
                numbers.append(static_cast<int>(state));
            QTest::newRow(name) << on << numbers << by << hidden;
        };
        row("off", false, {}, u"me"_s, false);
        row("nothing read", true, {}, u"me"_s, true);
        row("a draft", true, {ReadingState::Draft}, u"me"_s, true);
        row("preliminary", true, {ReadingState::Preliminary}, u"me"_s, false);
        row("confirmed", true, {ReadingState::Confirmed}, u"me"_s, false);
        row("amended", true, {ReadingState::Amended}, u"me"_s, false);
        row("a draft after it", true, {ReadingState::Preliminary, ReadingState::Draft}, u"me"_s, false);
        row("read by another", true, {ReadingState::Confirmed}, u"somebody else"_s, true);
    }

    void hidesUntilThisPersonHasReadIt() {
        QFETCH(bool, on);
        QFETCH(QList<int>, states);
        QFETCH(QString, by);
        QFETCH(bool, hidden);
        OpenCase shown;
        for (const int state : states)
            shown.readings.push_back(reading(static_cast<ReadingState>(state), by.toStdString().c_str()));
        QCOMPARE(aiHidden(shown, on, u"me"_s), hidden);
    }

    void aRefusalIsNothingToHide() {
        OpenCase shown;
        QVERIFY(!aiSpoke(shown));
        shown.analysis.emplace();
        QVERIFY(aiSpoke(shown));
        shown.analysis->notAnalysed = "lead I is missing";
        QVERIFY(!aiSpoke(shown));
    }

    void oneCaseCanBeShownAnyway() {
        ReadFirst rule(u"me"_s);
        OpenCase shown;
        shown.sha256.digest[0] = 1;
        OpenCase other;
        store::CaseSummary row;
        row.sha256 = shown.sha256;
        QVERIFY(!rule.hides(shown) && !rule.hides(row));
        rule.setOn(true);
        QVERIFY(rule.hides(shown) && rule.hides(other) && rule.hides(row));
        QSignalSpy told(&rule, &ReadFirst::shownAnyway);
        QSignalSpy changed(&rule, &ReadFirst::changed);
        rule.showAnyway(shown.sha256);
        rule.showAnyway(shown.sha256); // asked twice, told once
        QVERIFY(!rule.hides(shown) && !rule.hides(row) && rule.hides(other));
        QCOMPARE(told.size(), 1);
        QCOMPARE(changed.size(), 1);
    }

    void aListedCaseIsHiddenUntilThisPersonHasReadIt() {
        ReadFirst rule(u"me"_s);
        rule.setOn(true);
        store::CaseSummary row;
        row.state = store::CaseState::Confirmed;
        row.readBy = {"somebody else"};
        QVERIFY(rule.hides(row));
        row.readBy.push_back("me");
        QVERIFY(!rule.hides(row));
    }

    /// A finding's name typed into the filter lists nothing while the reader reads first.
    void theSearchDoesNotTellOfFindings() {
        const Place place;
        Session session(place.parts());
        session.openPaths({place.file("a.ecg", "ecg Doe, Jane")});
        QTRY_VERIFY(!session.cases().empty() && !session.cases().front().suggested.empty());
        const CaseId id = session.cases().front().id;
        store::CaseQuery query;
        query.text = "mi";
        session.setQuery(query);
        QTRY_VERIFY(lists(session, id));
        session.readFirst().setOn(true);
        QTRY_VERIFY(session.cases().empty());
        std::optional<std::size_t> found;
        session.search(u"mi"_s, 5, [&](const auto& cases) { found = cases.size(); });
        QTRY_COMPARE(found, std::optional<std::size_t>{0});
        query.text = "doe";
        session.setQuery(query);
        QTRY_VERIFY(lists(session, id));
    }
};

QTEST_MAIN(ReadFirstTest)
#include "read_first_test.moc"
