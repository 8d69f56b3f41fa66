// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"
#include "tests/ui/session/place.h"
#include "ui/common/actions.h"
#include "ui/tracing/print_preview.h"
#include "ui/window/main_window.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class PrintFindingsTest : public QObject {
    Q_OBJECT

private:
    /// A stored case, analysed, that so many findings are suggested of.
    static CaseId analysed(const Place& place, int suggested) {
        const auto opened = openFake(place.file("a.ecg", "ecg Doe, Jane"));
        auto store = place.parts().openStore();
        const CaseId id = store->import(opened->recording, opened->source)->id;
        Analysis analysis = madeAnalysis(opened->recording.sha256, "F0");
        for (int i = 1; i < suggested; ++i)
            analysis.findings.push_back({"F" + std::to_string(i), "", 1.0, 0.7, FindingState::Suggested, ""});
        return store->addAnalysis(id, analysis) ? id : CaseId{};
    }

    /// What the preview of the case on screen would print as suggestions.
    static QStringList printed(MainWindow& window) {
        window.actions()[u"file.export"_s]->trigger();
        auto* preview = window.findChild<PrintPreview*>();
        QObject::disconnect(preview, &PrintPreview::saveAsked, &window, nullptr);
        QStringList findings;
        QObject::connect(preview, &PrintPreview::saveAsked, preview,
                         [&](const PrintSubject& subject) { findings = subject.options.findings; });
        preview->findChild<QCheckBox*>()->setChecked(true);
        for (QPushButton* button : preview->findChildren<QPushButton*>()) {
            if (button->isDefault())
                button->click();
        }
        return findings;
    }

private Q_SLOTS:

    void whatHasNoRoomOnPaperIsCounted_data() {
        QTest::addColumn<int>("suggested");
        QTest::addColumn<QString>("fourth");
        QTest::newRow("three") << 3 << u"No answer on: HYP"_s;
        QTest::newRow("four") << 4 << u"and 1 more"_s;
        QTest::newRow("five") << 5 << u"and 2 more"_s;
    }

    void whatHasNoRoomOnPaperIsCounted() {
        QFETCH(int, suggested);
        QFETCH(QString, fourth);
        const Place place;
        const CaseId id = analysed(place, suggested);
        Session session(place.parts());
        MainWindow window(session, {});
        session.showCase(id);
        QTRY_VERIFY(session.current() && session.current()->stage == AnalysisStage::Done);
        const QStringList lines = printed(window);
        QVERIFY(lines.size() > 3);
        QVERIFY(lines[2].startsWith(u"F2 "_s));
        QCOMPARE(lines[3], fourth);
    }
};

QTEST_MAIN(PrintFindingsTest)
#include "print_findings_test.moc"
