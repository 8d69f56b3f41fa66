// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/reading_panel.h"

#include "tests/ui/session/place.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

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
        QCOMPARE(panel.confirm(), ReadingPanel::Confirming::NothingWritten);
        text->setPlainText(u"Sinus rhythm."_s);
        QCOMPARE(panel.confirm(), ReadingPanel::Confirming::Begun);
        QCOMPARE(panel.confirm(), ReadingPanel::Confirming::Begun); // pressed twice, kept once
        QVERIFY(text->isReadOnly());
        QTRY_COMPARE(confirmed.size(), 1);
        QVERIFY(!panel.hasUnsaved() && !text->isReadOnly());
        QCOMPARE(session.current()->readings.size(), std::size_t{1});
    }

    /// What was kept without being signed stands there again, to be confirmed as it is.
    void aPreliminaryReadingCanBeConfirmed() {
        const Place place;
        Session session(place.parts());
        ReadingPanel panel(session);
        auto* text = panel.findChild<QPlainTextEdit*>();
        const QList<QPushButton*> buttons = panel.findChildren<QPushButton*>();
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        const CaseId first = *session.current()->id;
        text->setPlainText(u"Sinus rhythm."_s);
        buttons[0]->click();
        QTRY_COMPARE(session.current()->readings.size(), std::size_t{1});
        QTRY_COMPARE(text->toPlainText(), u"Sinus rhythm."_s);
        QVERIFY(!panel.hasUnsaved());
        show(session, place.file("b.ecg", "ecg Roe, Richard"));
        QCOMPARE(text->toPlainText(), QString());
        session.showCase(first);
        QTRY_COMPARE(text->toPlainText(), u"Sinus rhythm."_s);
        QVERIFY(!panel.hasUnsaved() && buttons[1]->isEnabled());
        panel.keepDrafts(); // nothing is new
        QCOMPARE(panel.confirm(), ReadingPanel::Confirming::Begun);
        QTRY_COMPARE(session.current()->readings.size(), std::size_t{2});
        QCOMPARE(session.current()->readings.back().state, ReadingState::Confirmed);
        QTRY_COMPARE(text->toPlainText(), QString());
    }

    void writingBringsTheReadingIntoSight() {
        const Place place;
        Session session(place.parts());
        ReadingPanel panel(session);
        panel.show();
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        QSignalSpy wanted(&panel, &ReadingPanel::sightWanted);
        panel.write();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(panel.findChild<QPlainTextEdit*>()->hasFocus());
    }

    /// Enter signs nothing that was scrolled out of view.
    void whatIsSignedMustBeInSight() {
        const Place place;
        Session session(place.parts());
        QScrollArea area;
        auto* column = new QWidget;
        auto* layout = new QVBoxLayout(column);
        auto* before = new QWidget(column);
        before->setFixedHeight(2000);
        auto* panel = new ReadingPanel(session, column);
        layout->addWidget(before);
        layout->addWidget(panel);
        area.setWidget(column);
        area.setWidgetResizable(true);
        area.resize(400, 600);
        area.show();
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        panel->findChild<QPlainTextEdit*>()->setPlainText(u"nn"_s);
        QSignalSpy wanted(panel, &ReadingPanel::sightWanted);
        QCOMPARE(panel->confirm(), ReadingPanel::Confirming::NotInSight);
        QCOMPARE(wanted.size(), 1);
        area.ensureWidgetVisible(panel);
        QCOMPARE(panel->confirm(), ReadingPanel::Confirming::Begun);
    }

    void aTextThatIsRefusedStays() {
        const Place place;
        Session session(place.parts());
        ReadingPanel panel(session);
        auto* text = panel.findChild<QPlainTextEdit*>();
        QSignalSpy confirmed(&panel, &ReadingPanel::confirmed);
        QSignalSpy answered(&panel, &ReadingPanel::allAnswered);
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        const CaseId id = *session.current()->id;
        QVERIFY(other(place).moveToBin(id));
        text->setPlainText(u"Sinus rhythm."_s);
        QCOMPARE(panel.confirm(), ReadingPanel::Confirming::Begun);
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(!answered.last().first().toBool());
        QCOMPARE(text->toPlainText(), u"Sinus rhythm."_s);
        QVERIFY(!text->isReadOnly());
        QCOMPARE(confirmed.size(), 0);
        panel.keepDrafts();
        QTRY_COMPARE(answered.size(), 2);
        QVERIFY(!answered.last().first().toBool());
        QCOMPARE(text->toPlainText(), u"Sinus rhythm."_s);
        QVERIFY(other(place).restore(id));
        QCOMPARE(panel.confirm(), ReadingPanel::Confirming::Begun);
        QTRY_COMPARE(confirmed.size(), 1);
        QVERIFY(!panel.hasUnsaved());
    }

    void aTextThatIsRefusedComesBackWithItsCase() {
        const Place place;
        Session session(place.parts());
        ReadingPanel panel(session);
        auto* text = panel.findChild<QPlainTextEdit*>();
        QSignalSpy answered(&panel, &ReadingPanel::allAnswered);
        show(session, place.file("a.ecg", "ecg Doe, Jane"));
        const CaseId first = *session.current()->id;
        show(session, place.file("b.ecg", "ecg Roe, Richard"));
        const CaseId second = *session.current()->id;
        QVERIFY(other(place).moveToBin(second));
        text->setPlainText(u"Sinus rhythm."_s);
        QCOMPARE(panel.confirm(), ReadingPanel::Confirming::Begun);
        session.showCase(first);
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(!answered.last().first().toBool());
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
        QCOMPARE(panel.confirm(), ReadingPanel::Confirming::Begun);
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
