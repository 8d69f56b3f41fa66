// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparison.h"

#include "tests/ui/session/fake_engine.h"
#include "tests/ui/session/fake_files.h"
#include "ui/cases/changes_table.h"
#include "ui/common/actions.h"
#include "ui/common/fonts.h"
#include "ui/findings/measurements_panel.h"
#include "ui/findings/rhythm_panel.h"
#include "ui/session/rule_words.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/identity_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/print_many.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class ComparisonTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_number = 0;

    std::filesystem::path m_database;

    /// A session without an engine, with a database of its own.
    SessionParts parts() {
        const std::filesystem::path file = std::filesystem::path(m_dir.path().toStdString()) /
                                           ("cases" + std::to_string(++m_number) + ".sqlite");
        m_database = file;
        SessionParts parts;
        parts.open = openFake;
        parts.read = readFake;
        parts.person = "tester";
        parts.openStore = [file] { return store::CaseStore::open(file, "tester"); };
        parts.inference.loadEngine = []() -> Result<std::unique_ptr<jepa::Engine>> {
            return fail(ErrorCode::Unavailable, "LibTorch is not there");
        };
        return parts;
    }

    void show(Session& session, const std::string& name, const std::string& content) {
        const std::filesystem::path path = std::filesystem::path(m_dir.path().toStdString()) / name;
        writeText(path, content);
        session.openPaths({path});
        QTRY_VERIFY(session.current() && session.current()->fileName == QString::fromStdString(name) &&
                    session.current()->id && session.measurements().current());
    }

    /// How often the audit log says of a case that it was compared despite doubt; -1: it cannot be read.
    int doubtsNoted(CaseId id) const {
        auto store = store::CaseStore::open(m_database, "tester");
        if (!store)
            return -1;
        const auto history = store->history(id);
        if (!history)
            return -1;
        return static_cast<int>(
            std::count_if(history->begin(), history->end(), [](const store::HistoryEntry& entry) {
                return entry.action.find("despite doubt") != std::string::npos;
            }));
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void theSamePatientsTracingsAreCompared() {
        Session session(parts());
        MainWindow window(session, {});
        window.resize(1600, 1000);
        window.show();
        show(session, "a.ecg", "ecg Doe, Jane");
        show(session, "b.ecg", "ecg Doe, Jane ");
        window.actions()[u"compare.toggle"_s]->trigger();
        Comparison& comparison = window.comparison();
        QVERIFY(comparison.isOn() && window.actions()[u"compare.toggle"_s]->isChecked());
        QTRY_VERIFY(comparison.priorView().recording());
        QVERIFY(!comparison.isStopped());
        QVERIFY(comparison.priorView().recording() != window.tracing().recording());
        QTRY_VERIFY(window.historyPanel().changes().rowCount() > 5);
        for (const CompareMode mode : {CompareMode::Beside, CompareMode::Median, CompareMode::Above}) {
            comparison.setMode(mode);
            QVERIFY(!comparison.grab().isNull());
            // Whose and of when each of both is.
            QStringList bars;
            for (const IdentityBar* bar : comparison.findChildren<IdentityBar*>()) {
                if (bar->isVisible())
                    bars << bar->accessibleName();
            }
            QCOMPARE(bars.size(), 2);
            for (const QString& bar : bars)
                QVERIFY2(bar.contains(u"Doe"_s, Qt::CaseInsensitive), qPrintable(bar));
        }
        window.actions()[u"compare.toggle"_s]->trigger();
        QVERIFY(!comparison.isOn());
    }

    void anotherNameUnderTheSameIdIsAHardStop() {
        Session session(parts());
        MainWindow window(session, {});
        window.show();
        show(session, "a.ecg", "ecg Doe, Jane");
        show(session, "b.ecg", "ecg Roe, Richard");
        Comparison& comparison = window.comparison();
        window.actions()[u"compare.toggle"_s]->trigger();
        QTRY_COMPARE(session.history().cases().size(), std::size_t{2});
        QVERIFY(!session.history().prior()); // never by itself
        QTest::qWait(50);
        QVERIFY(!comparison.priorView().recording());
        const CaseId other = session.history().cases()[0].summary.id == *session.history().shown()
                                 ? session.history().cases()[1].summary.id
                                 : session.history().cases()[0].summary.id;
        comparison.compareWith(other);
        QVERIFY(comparison.isStopped());
        QTest::qWait(50);
        QVERIFY(!comparison.priorView().recording());
        comparison.refuseButton().click();
        QVERIFY(!comparison.isOn() && !comparison.priorView().recording());
        comparison.setOn(true);
        comparison.compareWith(other);
        QVERIFY(comparison.isStopped()); // it is asked anew
        QCOMPARE(doubtsNoted(other), 0);
        comparison.confirmButton().click();
        QTRY_VERIFY(comparison.priorView().recording());
        QCOMPARE(doubtsNoted(other), 1); // written before the other tracing is shown
        show(session, "c.ecg", "ecg Doe, Jane  ");
        QVERIFY(!comparison.priorView().recording() ||
                comparison.priorView().recording()->patient.name.find("Doe") != std::string::npos);
    }

    void anotherPatientIsNeverOffered() {
        Session session(parts());
        MainWindow window(session, {});
        show(session, "a.ecg", "ecg Doe, Jane");
        QTRY_COMPARE(session.history().cases().size(), std::size_t{1});
        window.comparison().setOn(true);
        window.comparison().compareWith(CaseId{99});
        QVERIFY(!window.comparison().priorView().recording() && !window.comparison().isStopped());
    }

    void aMeasurementIsMarkedOnTheTracingAndDraggingCorrectsIt() {
        Session session(parts());
        MainWindow window(session, {});
        window.resize(1600, 1000);
        window.show();
        show(session, "a.ecg", "ecg Doe, Jane");
        const QImage before = window.tracing().grab().toImage();
        MeasurementRow* row = nullptr; // panels follow in turns of their own
        QTRY_VERIFY((row = window.measurementsPanel().row(u"qt_ms"_s)) && row->content().number.value);
        row->click();
        QCOMPARE(window.measurementsPanel().chosen(), u"qt_ms"_s);
        QVERIFY(window.tracing().grab().toImage() != before);
        row->click();
        QVERIFY(window.measurementsPanel().chosen().isEmpty());

        window.actions()[u"beats.point"_s]->trigger();
        QVERIFY(window.tracing().beatsShown() && window.tracing().selectedPoint());
        const PointPlace place = *window.tracing().selectedPoint();
        const double from = *session.measurements().current()->momentOf(place);
        QTest::keyClick(&window.tracing(), Qt::Key_Right);
        QCOMPARE(session.measurements().current()->corrections.size(), std::size_t{1});
        const double to = *session.measurements().current()->momentOf(place);
        QVERIFY(to > from && to - from < 0.0041); // one sample of 500 Hz, on a sample
        session.undoStack().undo();
        QVERIFY(session.measurements().current()->corrections.empty());
    }

    void theBeatListJumpsToABeat() {
        Session session(parts());
        MainWindow window(session, {});
        window.show();
        show(session, "a.ecg", "ecg Doe, Jane");
        window.actions()[u"beats.list"_s]->trigger();
        RhythmPanel& panel = window.rhythmPanel();
        QVERIFY(panel.isVisible());
        QTRY_VERIFY(panel.model().rowCount() > 8);
        const QFontMetrics metrics(interfaceFont(1.0, TextWeight::SemiBold));
        for (const measure::BeatKind kind :
             {measure::BeatKind::Pvc, measure::BeatKind::Svpb}) // in full words
            QVERIFY(metrics.horizontalAdvance(beatKindText(kind)) + 8 <= panel.table().columnWidth(1));
        QSignalSpy asked(&panel, &RhythmPanel::momentAsked);
        panel.table().selectRow(4);
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked.front().front().toDouble() > 2.0);
    }

    void severalCasesBecomeOnePdf() {
        Session session(parts());
        MainWindow window(session, {});
        show(session, "a.ecg", "ecg Doe, Jane");
        show(session, "b.ecg", "ecg Roe, Richard");
        PrintOptions options;
        options.file = m_dir.filePath(u"all.pdf"_s);
        options.program = u"Leadlight test"_s;
        PrintMany job(session, {CaseId{1}, CaseId{2}, CaseId{77}}, options);
        std::optional<PrintMany::Report> report;
        connect(&job, &PrintMany::finished, this, [&](const PrintMany::Report& done) { report = done; });
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(report, 20000);
        QVERIFY(!report->problem);
        QCOMPARE(report->printed, 2);
        QCOMPARE(report->leftOut, 1);
        QFile pdf(options.file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }
};

QTEST_MAIN(ComparisonTest)
#include "comparison_test.moc"
