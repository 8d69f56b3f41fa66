// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "tests/ui/session/place.h"
#include "ui/cases/atlas_panel.h"
#include "ui/cases/similar_panel.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/findings/ai_panel.h"
#include "ui/findings/finding_row.h"
#include "ui/findings/reading_panel.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/command_palette.h"
#include "ui/window/first_paint.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_bar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoCommand>

#include <atomic>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject {
    Q_OBJECT

private:
    static void showAndWait(Session& session, const std::filesystem::path& file) {
        session.openPaths({file});
        QTRY_VERIFY(session.current() && session.current()->id &&
                    session.current()->stage == AnalysisStage::Done &&
                    session.job().kind == JobState::Kind::None);
    }

    /// Where a reading is written.
    static QPlainTextEdit* reading(const MainWindow& window) {
        return window.findChild<ReadingPanel*>()->findChild<QPlainTextEdit*>();
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void aFileFillsThePanels() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.show();
        QVERIFY(!window.tracing().recording());
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        QVERIFY(window.tracing().recording());
        QTRY_COMPARE(window.aiPanel().rows().size(), std::size_t{2});
        QCOMPARE(window.aiPanel().rows()[0]->finding().label, std::string("MI"));
        QVERIFY(window.aiPanel().statement().isEmpty());
        QCOMPARE(window.windowTitle(), u"Leadlight"_s); // nobody's name
    }

    void binningSaysSoAndCanBeTakenBack() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        showAndWait(session, place.file("b.ecg", "ecg Roe, Richard B"));
        QTRY_COMPARE(session.cases().size(), std::size_t{2});
        const CaseId second = *session.current()->id;
        const auto isShown = [&] { return session.current() && session.current()->id == second; };

        for (const bool byKey : {false, true}) {
            window.actions()[u"case.bin"_s]->trigger();
            QVERIFY2(window.notice().sentence().contains(u"ROE, Richard B"_s),
                     qPrintable(window.notice().sentence()));
            QTRY_COMPARE(session.binCount(), 1);
            QTRY_VERIFY(!isShown()); // the next one may still be read
            if (byKey)
                window.actions()[u"edit.undo"_s]->trigger();
            else
                window.notice().findChild<QPushButton*>()->click();
            QTRY_COMPARE(session.binCount(), 0);
            QTRY_VERIFY(isShown());
            QVERIFY(window.notice().sentence().isEmpty());
        }

        // What was done since is not what the button takes back.
        window.actions()[u"case.bin"_s]->trigger();
        QTRY_COMPARE(session.binCount(), 1);
        session.undoStack().push(new QUndoCommand(u"another"_s));
        window.notice().findChild<QPushButton*>()->click();
        QTRY_COMPARE(session.binCount(), 0);
        QTRY_VERIFY(isShown());
        QCOMPARE(session.undoStack().index(), 3);
    }

    void theStatusBarTellsTheSpeedOnTheScreen() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1600, 1000);
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        const auto words = [&] {
            for (const QLabel* label : window.findChild<StatusBar*>()->findChildren<QLabel*>()) {
                if (label->text().contains(u"mm/mV"_s))
                    return label->text();
            }
            return QString();
        };
        QVERIFY(std::abs(window.tracing().trueSpeedMmPerS() - 25.0) > 0.1);
        const QString speed = u"fitted: "_s + formatShort(window.tracing().trueSpeedMmPerS()) + u" mm/s"_s;
        QVERIFY2(words().startsWith(u"25 mm/s"_s) && words().contains(speed), qPrintable(words()));
        window.tracing().setSizing(Sizing::TrueSize);
        QVERIFY2(!words().contains(u"fitted"_s), qPrintable(words()));
    }

    void theWorklistsFilterIsLeftAndCleared() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        QTRY_COMPARE(session.cases().size(), std::size_t{1});
        auto* worklist = window.findChild<WorklistPanel*>();
        auto* filter = worklist->findChild<QLineEdit*>();
        const auto clear = [&] {
            for (QPushButton* button : worklist->findChildren<QPushButton*>()) {
                if (button->text() == u"Show all cases"_s && button->isVisibleTo(worklist))
                    return button;
            }
            return static_cast<QPushButton*>(nullptr);
        };
        QVERIFY(!clear());
        filter->setText(u"nobody"_s);
        QTRY_VERIFY(session.cases().empty());
        QTRY_VERIFY(clear());
        clear()->click();
        QVERIFY(filter->text().isEmpty());
        QTRY_COMPARE(session.cases().size(), std::size_t{1});

        const auto choose = [&](const QString& words) {
            for (QAction* action : worklist->findChildren<QAction*>()) {
                if (action->text() == words)
                    action->trigger();
            }
        };
        choose(u"Confirmed"_s);
        QTRY_VERIFY(session.cases().empty());
        QTRY_VERIFY(clear());
        choose(u"By name"_s);
        clear()->click();
        QTRY_COMPARE(session.cases().size(), std::size_t{1});
        QCOMPARE(session.query().order, store::CaseOrder::PatientName);
        choose(u"Not read"_s);
        QTRY_COMPARE(session.query().states.size(), std::size_t{2});
        QTRY_COMPARE(session.cases().size(), std::size_t{1});

        worklist->focusFilter();
        filter->setText(u"nobody"_s);
        QTRY_VERIFY(session.cases().empty());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(filter->text().isEmpty());
        QTRY_COMPARE(session.cases().size(), std::size_t{1});
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!filter->hasFocus());
    }

    void theTracingIsPaintedBeforeTheEncoderIsLoaded() {
        const Place place;
        SessionParts parts = place.parts();
        std::atomic<bool> loaded = false;
        parts.inference.loadEngine = [&loaded, load = parts.inference.loadEngine] {
            loaded = true;
            return load();
        };
        Session session(parts);
        MainWindow window(session, {});
        bool loadedBefore = true;
        bool painted = false;
        new FirstPaint(
            window.tracing(),
            [&] {
                painted = true;
                loadedBefore = loaded;
            },
            &window);
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        QVERIFY(painted);
        QVERIFY(!loadedBefore);
        QVERIFY(loaded);
    }

    void whatIsMissingIsSaid() {
        const Place place;
        Session session(place.parts(false));
        MainWindow window(session, {});
        session.openPaths({place.file("a.ecg", "ecg Doe, Jane")});
        QTRY_VERIFY(window.aiPanel().statement().contains(u"LibTorch is not there"_s));
        QVERIFY(window.tracing().recording());
        session.openPaths({place.file("b.ecg", "short Roe, Richard")});
        QTRY_VERIFY(session.current()->recording->patient.name == "Roe, Richard");
    }

    void notAnalysedSaysWhy() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showAndWait(session, place.file("b.ecg", "short Roe, Richard"));
        QVERIFY(window.aiPanel().statement().contains(u"Not analysed: "_s));
        QVERIFY(window.aiPanel().rows().empty());
    }

    void aBrokenFileIsOneSentence() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        const auto before = window.tracing().recording();
        session.openPaths({place.file("broken.ecg", "nonsense")});
        QTRY_VERIFY(window.notice().sentence().contains(u"broken.ecg"_s));
        QCOMPARE(window.tracing().recording(), before);
    }

    void theChartOfAllCasesOpensThemAndFiltersTheWorklist() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1400, 900);
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        const CaseId first = *session.current()->id;
        showAndWait(session, place.file("b.ecg", "ecg Roe, Richard B"));
        const CaseId second = *session.current()->id;
        window.actions()[u"explore.atlas"_s]->trigger();
        QCOMPARE(window.screenShown(), Screen::Explore);
        AtlasPanel& panel = window.atlasPanel();
        QTRY_VERIFY(panel.isVisible() && panel.map().caseAt(panel.map().pixelOf(0)).has_value());
        QTest::mouseClick(&panel.map(), Qt::LeftButton, {}, panel.map().pixelOf(0).toPoint());
        QTRY_COMPARE(session.current()->id, first);
        QVERIFY(panel.isVisible()); // the chart stays
        QCOMPARE(window.windowTitle(), u"Leadlight"_s);

        Q_EMIT panel.setAsked({second});
        QCOMPARE(window.screenShown(), Screen::Read);
        QTRY_COMPARE(session.cases().size(), std::size_t{1});
        QCOMPARE(session.cases().front().id, second);
    }

    void similarCasesAreAskedForOnlyWhereTheyShow() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.show();
        window.actions()[u"explore.similar"_s]->trigger();
        QVERIFY(window.similarPanel().sentence().contains(u"Open an ECG"_s));
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        // The tests' reader gives every file the same patient number.
        showAndWait(session, place.file("b.ecg", "ecg Doe, Jane B"));
        QTRY_VERIFY(window.similarPanel().sentence().contains(u"no other patient's case"_s));
        showAndWait(session, place.file("c.ecg", "short Roe, Richard"));
        QTRY_VERIFY(window.similarPanel().sentence().contains(u"Not analysed: "_s));
    }

    void returnInAChoiceConfirmsNothing() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1440, 1600); // the reading in sight, whatever the screen
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        reading(window)->setPlainText(u"Not yet sure."_s);
        window.actions()[u"screen.explore"_s]->trigger();
        QComboBox* choice = nullptr;
        for (QComboBox* box : window.findChildren<QComboBox*>()) {
            if (box->isVisible() && box->isEnabled())
                choice = box;
        }
        QVERIFY(choice);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Return);
        choice->showPopup();
        QTest::keyClick(choice->view(), Qt::Key_Return);
        QTest::qWait(50);
        QTest::keyClick(choice, Qt::Key_Return, Qt::ControlModifier); // the reading is out of sight
        QTest::keyClick(&window.tracing(), Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(session.current()->readings.empty());
        window.actions()[u"screen.read"_s]->trigger();
        auto* button = window.findChild<ReadingPanel*>()->findChild<QPushButton*>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(session.current()->readings.empty());
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(session.current()->readings.size(), std::size_t{1});
    }

    void aKeyLeadsToTheReadingOnASmallScreen() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1366, 768);
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        auto* text = window.findChild<ReadingPanel*>()->findChild<QPlainTextEdit*>();
        for (const bool elsewhere : {false, true}) {
            if (elsewhere)
                window.actions()[u"screen.explore"_s]->trigger();
            window.tracing().setFocus();
            QTest::keyClick(&window.tracing(), Qt::Key_W);
            QTRY_VERIFY(text->hasFocus());
            QTRY_COMPARE(text->visibleRegion().boundingRect(),
                         text->rect()); // nothing of it is scrolled away
        }
        QTest::keyClick(text, Qt::Key_W); // which now writes
        QCOMPARE(text->toPlainText(), u"w"_s);
    }

    void keysWorkAndTextFieldsKeepTheirs() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1440, 1600); // the reading in sight, whatever the screen
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        session.setQuery({});
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        QTest::keyClick(&window.tracing(), Qt::Key_5);
        QCOMPARE(window.tracing().settings().layout, LayoutKind::TwelveByOne);
        QTest::keyClick(&window.tracing(), Qt::Key_BracketRight);
        QCOMPARE(window.tracing().settings().speedMmPerS, 50.0);
        QTest::keyClick(&window.tracing(), Qt::Key_Minus);
        QCOMPARE(window.tracing().settings().gainMmPerMv, 5.0);

        QTRY_VERIFY(session.measurements().current() && session.measurements().current()->median);
        QTest::keyClick(&window.tracing(), Qt::Key_6); // the file has no median beat: the measured one
        QCOMPARE(window.tracing().settings().layout, LayoutKind::Median);
        QTest::keyClick(&window.tracing(), Qt::Key_5);
        QCOMPARE(window.tracing().settings().layout, LayoutKind::TwelveByOne);
        QTest::keyClick(&window.tracing(), Qt::Key_L);
        QVERIFY(window.tracing().settings().cabrera);
        QTest::keyClick(&window.tracing(), Qt::Key_H);
        QCOMPARE(window.tracing().settings().chestGain, 0.5);
        QTest::keyClick(&window.tracing(), Qt::Key_F);
        QVERIFY(window.tracing().settings().filter.flattens());
        QVERIFY(window.actions()[u"tracing.low-pass-40"_s]->isChecked());
        QTest::keyClick(&window.tracing(), Qt::Key_F);
        QVERIFY(!window.tracing().settings().filter.on());
        QTest::keyClick(&window.tracing(), Qt::Key_8, Qt::AltModifier);
        QCOMPARE(window.tracing().settings().filter, (DisplayFilter{0.0, 0.0, 50.0}));

        // A caliper by keys alone; Delete takes it away, and not the case.
        QTest::keyClick(&window.tracing(), Qt::Key_C);
        QCOMPARE(window.tracing().caliperTool(), std::optional(CaliperKind::Time));
        QTest::keyClick(&window.tracing(), Qt::Key_C);
        QVERIFY(!window.tracing().caliperTool());
        QVERIFY(window.tracing().spokenValue().contains(u" ms"_s));
        QTest::keyClick(&window.tracing(), Qt::Key_Delete);
        QVERIFY(!window.tracing().spokenValue().contains(u" ms"_s));
        QVERIFY(session.current());
        QCOMPARE(session.binCount(), 0);
        QTest::keyClick(&window.tracing(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.tracing().spokenValue().contains(u" ms"_s));
        QTest::keyClick(&window.tracing(), Qt::Key_Escape);

        auto* text = reading(window);
        QVERIFY(text);
        text->setFocus();
        QTest::keyClicks(text, u"1n"_s);
        QCOMPARE(text->toPlainText(), u"1n"_s);
        QCOMPARE(window.tracing().settings().layout, LayoutKind::TwelveByOne);
        window.tracing().setFocus();
        QTest::keyClick(&window.tracing(), Qt::Key_Return);
        QTRY_COMPARE(session.current()->readings.size(), std::size_t{1});
        QCOMPARE(session.current()->readings.front().state, ReadingState::Confirmed);
        QVERIFY(text->toPlainText().isEmpty());
    }

    void exploreShowsTheMapAndPicks() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1366, 768);
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        const QImage read = window.tracing().viewport()->grab().toImage();
        window.setScreen(Screen::Explore);
        QTRY_VERIFY(session.current()->explore && !session.current()->exploreWaiting);
        QTest::qWait(50);
        const QImage explore = window.tracing().viewport()->grab().toImage();
        window.actions()[u"map.toggle"_s]->trigger();
        const QImage off = window.tracing().viewport()->grab().toImage();
        QVERIFY(off != explore);
        window.actions()[u"map.toggle"_s]->trigger();
        QCOMPARE(window.tracing().viewport()->grab().toImage(), explore);
        QTest::keyPress(&window.tracing(), Qt::Key_Space);
        QCOMPARE(window.tracing().viewport()->grab().toImage(), off);
        QTest::keyRelease(&window.tracing(), Qt::Key_Space);
        QCOMPARE(window.tracing().viewport()->grab().toImage(), explore);
        Q_EMIT window.tracing().patchClicked(2, 10);
        QVERIFY(window.tracing().viewport()->grab().toImage() != explore); // the cross of that token
        Q_UNUSED(read)
    }

    void everyCommandIsInThePalette() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.show();
        session.setQuery({});
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        CommandPalette palette(window.actions(), session, &window);
        palette.popUp();
        const QStringList shown = palette.shown();
        for (const QAction* action : window.actions().all()) {
            if (action->isEnabled())
                QVERIFY2(
                    std::any_of(shown.begin(), shown.end(),
                                [action](const QString& name) { return name.startsWith(action->text()); }),
                    qPrintable(action->text()));
        }
        palette.findChild<QLineEdit*>()->setText(u"doe"_s);
        QTRY_VERIFY(!palette.shown().isEmpty() && palette.shown().front().startsWith(u"DOE, Jane"_s));
        palette.findChild<QLineEdit*>()->setText(u"qqqq"_s);
        QTRY_COMPARE(palette.shown(), QStringList{u"No case and no command bears these words."_s});
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(palette.isVisible()); // there is nothing to choose
    }

    void nothingIsCutOffAtTheSmallestScreen() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1366, 768);
        window.show();
        QVERIFY(window.minimumSizeHint().width() <= 1366);
        QVERIFY(window.minimumSizeHint().height() <= 768);
        window.setScreen(Screen::Explore);
        QVERIFY(window.minimumSizeHint().width() <= 1366);
        QVERIFY(window.minimumSizeHint().height() <= 768);
    }

    /// A text that the database refuses keeps the window open, once.
    void aTextThatIsRefusedKeepsTheWindow() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        auto* text = reading(window);
        text->setPlainText(u"half a thought"_s);
        QVERIFY(store::CaseStore::open(place.path / "cases.sqlite", "another")
                    ->moveToBin(*session.current()->id)
                    .has_value());
        QSignalSpy failed(&session, &Session::failed);
        QVERIFY(!window.close());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(window.isVisible());
        QCOMPARE(text->toPlainText(), u"half a thought"_s);
        QVERIFY(window.close());
        QVERIFY(!window.isVisible());
    }

    /// One that is kept closes it by itself.
    void aTextThatIsKeptLetsTheWindowClose() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.show();
        showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
        reading(window)->setPlainText(u"half a thought"_s);
        window.close();
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(session.current()->readings.size(), std::size_t{1});
    }

    void aDraftOutlivesTheWindow() {
        const Place place;
        CaseId id;
        {
            Session session(place.parts());
            MainWindow window(session, {});
            window.show();
            showAndWait(session, place.file("a.ecg", "ecg Doe, Jane"));
            id = *session.current()->id;
            reading(window)->setPlainText(u"half a thought"_s);
            window.close();
        }
        Session session(place.parts());
        session.showCase(id);
        QTRY_VERIFY(session.current() && session.current()->readings.size() == 1);
        QCOMPARE(session.current()->readings.front().state, ReadingState::Draft);
        QCOMPARE(session.current()->readings.front().text, std::string("half a thought"));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
