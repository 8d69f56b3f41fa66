// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/reading_panel.h"

#include "tests/ui/session/place.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class ReadingPanelTest : public QObject {
    Q_OBJECT

private:
    static void show(Session& session, const std::filesystem::path& file) {
        session.openPaths({file});
        const QString name = QString::fromStdString(file.filename().string());
        QTRY_VERIFY(session.current() && session.current()->fileName == name && session.current()->id);
    }

    /// The database as another program has it open.
    static store::CaseStore other(const Place& place) {
        return *store::CaseStore::open(place.path / "cases.sqlite", "another");
    }

private Q_SLOTS:

    void aTextLeavesThePanelWhenItIsKept() {
        const Place place;
        Session session(place.parts());
        ReadingPanel panel(session);
        auto* text = panel.findChild<QPlainTextEdit*>();
        QSignalSpy confirmed(&panel, &ReadingPanel::confirmed);
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        QVERIFY(!panel.confirm()); // nothing is written
        text->setPlainText(u"Sinus rhythm."_s);
        QVERIFY(panel.confirm());
        QVERIFY(panel.confirm()); // pressed twice, kept once
        QVERIFY(text->isReadOnly());
        QTRY_COMPARE(confirmed.size(), 1);
        QVERIFY(!panel.hasUnsaved() && !text->isReadOnly());
        QCOMPARE(session.current()->readings.size(), std::size_t{1});
    }

    void aTextThatIsRefusedStays() {
        const Place place;
        Session session(place.parts());
        ReadingPanel panel(session);
        auto* text = panel.findChild<QPlainTextEdit*>();
        QSignalSpy confirmed(&panel, &ReadingPanel::confirmed);
        QSignalSpy failed(&session, &Session::failed);
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        const CaseId id = *session.current()->id;
        QVERIFY(other(place).moveToBin(id));
        text->setPlainText(u"Sinus rhythm."_s);
        QVERIFY(panel.confirm());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(text->toPlainText(), u"Sinus rhythm."_s);
        QVERIFY(!text->isReadOnly());
        QCOMPARE(confirmed.size(), 0);
        panel.keepDrafts();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(text->toPlainText(), u"Sinus rhythm."_s);
        QVERIFY(other(place).restore(id));
        QVERIFY(panel.confirm());
        QTRY_COMPARE(confirmed.size(), 1);
        QVERIFY(!panel.hasUnsaved());
    }

    void aTextThatIsRefusedComesBackWithItsCase() {
        const Place place;
        Session session(place.parts());
        ReadingPanel panel(session);
        auto* text = panel.findChild<QPlainTextEdit*>();
        QSignalSpy failed(&session, &Session::failed);
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        const CaseId first = *session.current()->id;
        show(session, place.file("b.ecg", "ecg Roe, Richard"));
        const CaseId second = *session.current()->id;
        QVERIFY(other(place).moveToBin(second));
        text->setPlainText(u"Sinus rhythm."_s);
        QVERIFY(panel.confirm());
        session.showCase(first);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_VERIFY(session.current()->id == first);
        QVERIFY(!panel.hasUnsaved());
        session.showCase(second);
        QTRY_VERIFY(session.current()->id == second);
        QCOMPARE(text->toPlainText(), u"Sinus rhythm."_s);
    }

    void anAmendmentInProgressIsKeptAsADraft() {
        const Place place;
        Session session(place.parts());
        ReadingPanel panel(session);
        auto* text = panel.findChild<QPlainTextEdit*>();
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        text->setPlainText(u"Sinus rhythm."_s);
        QVERIFY(panel.confirm());
        QTRY_VERIFY(!panel.hasUnsaved());
        text->setPlainText(u"On second thoughts"_s);
        panel.keepDrafts();
        QTRY_COMPARE(session.current()->readings.size(), std::size_t{2});
        QCOMPARE(session.current()->readings.back().state, ReadingState::Draft);
        QVERIFY(!panel.hasUnsaved());
        QVERIFY(other(place).summary(*session.current()->id)->state == store::CaseState::Confirmed);
        std::optional<Reading> printed;
        session.readMeasured(*session.current()->id,
                             [&](const Result<MeasuredReading>& read) { printed = read->reading; });
        QTRY_VERIFY(printed);
        QCOMPARE(printed->state, ReadingState::Confirmed);
    }
};

QTEST_MAIN(ReadingPanelTest)
#include "reading_panel_test.moc"
