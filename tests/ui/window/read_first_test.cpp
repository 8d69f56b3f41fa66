// SPDX-License-Identifier: GPL-3.0-or-later
// Read first in the window: where the AI is kept back, and what brings it.
#include "tests/ui/session/place.h"
#include "ui/attention/explore_panel.h"
#include "ui/attention/map_strip.h"
#include "ui/cases/atlas_panel.h"
#include "ui/cases/similar_panel.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/common/fonts.h"
#include "ui/common/scroll_panel.h"
#include "ui/findings/ai_panel.h"
#include "ui/findings/reading_panel.h"
#include "ui/findings/measurements_panel.h"
#include "ui/findings/read_first_notice.h"
#include "ui/tracing/print_preview.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/page_dialog.h"
#include "ui/window/status_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

/// A window over a session of its own, with "read first" on unless it is wanted off.
struct Opened {
    Place place;
    Session session{place.parts()};
    int saved = 0;
    bool savedOn = false;
    MainWindow window;

    explicit Opened(bool on = true)
        : window(session, parts(on)) {
        window.resize(1366, 768);
        window.show();
    }

    WindowParts parts(bool on) {
        WindowParts parts;
        parts.settings.readFirst = on;
        parts.saveSettings = [this](const Settings& settings) {
            ++saved;
            savedOn = settings.readFirst;
        };
        return parts;
    }

    void open(const std::string& name, const std::string& content) {
        session.openPaths({place.file(name, content)});
        QTRY_VERIFY(session.current() && session.current()->fileName == QString::fromStdString(name) &&
                    session.current()->id && session.current()->stage == AnalysisStage::Done &&
                    session.job().kind == JobState::Kind::None);
        QTRY_COMPARE(session.turns().waiting(), 0);
    }

    [[nodiscard]] bool says(const QString& sentence) const {
        const auto labels = window.findChild<StatusBar*>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == sentence; });
    }

    /// The notices that can be seen: on Read in the AI's panel, on Explore in place of all it shows.
    [[nodiscard]] QList<ReadFirstNotice*> notices() const {
        QList<ReadFirstNotice*> seen;
        for (ReadFirstNotice* notice : window.findChildren<ReadFirstNotice*>()) {
            if (notice->isVisible())
                seen.append(notice);
        }
        return seen;
    }

    void give(const QString& text, const char* button) {
        auto* field = window.findChild<ReadingPanel*>()->findChild<QPlainTextEdit*>();
        field->setPlainText(text);
        for (QPushButton* one : field->parentWidget()->findChildren<QPushButton*>()) {
            if (one->text() == QLatin1StringView(button))
                one->click();
        }
    }
};

} // namespace

class WindowReadFirstTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void offItChangesNothing() {
        Opened opened(false);
        opened.open("a.ecg", "ecg Doe, Jane");
        QTRY_COMPARE(opened.window.aiPanel().rows().size(), std::size_t{2});
        QVERIFY(opened.notices().isEmpty());
        opened.window.setScreen(Screen::Explore);
        QTRY_VERIFY(opened.window.explore().map());
        QVERIFY(opened.notices().isEmpty());
    }

    void aPreliminaryReadingUncovers() {
        Opened opened;
        opened.open("a.ecg", "ecg Doe, Jane");
        QCOMPARE(opened.notices().size(), 1);
        QVERIFY(opened.window.aiPanel().rows().empty());
        QTRY_VERIFY(opened.session.measurements().current()); // those are no AI
        AiPanel& ai = opened.window.aiPanel();
        ScrollPanel* column = nullptr;
        for (ScrollPanel* panel : opened.window.findChildren<ScrollPanel*>()) {
            if (panel->isAncestorOf(&ai))
                column = panel;
        }
        opened.window.resize(1366, 600);
        QTRY_VERIFY(column->height() < 600);
        column->verticalScrollBar()->setValue(column->verticalScrollBar()->maximum());
        QVERIFY(ai.visibleRegion().boundingRect() != ai.rect());
        opened.give(u"Sinus rhythm."_s, "Keep as preliminary");
        QTRY_COMPARE(ai.rows().size(), std::size_t{2});
        QTRY_COMPARE(ai.visibleRegion().boundingRect(), ai.rect()); // scrolled into sight
        QVERIFY(opened.notices().isEmpty());
    }

    /// Whoever confirms with one key must see what the AI says before the next case comes.
    void confirmingUncoversAndStays() {
        Opened opened;
        opened.window.resize(1600, 1400); // what is signed is in sight
        opened.open("a.ecg", "ecg Doe, Jane");
        opened.open("b.ecg", "ecg Roe, Richard B");
        QTRY_COMPARE(opened.session.cases().size(), std::size_t{2});
        opened.session.showCase(opened.session.cases().front().id);
        QTRY_COMPARE(opened.session.current()->id, opened.session.cases().front().id);
        QTRY_COMPARE(opened.notices().size(), 1);
        opened.give(u"Sinus rhythm."_s, "Confirm");
        QTRY_COMPARE(opened.window.aiPanel().rows().size(), std::size_t{2});
        QCOMPARE(opened.session.current()->id, opened.session.cases().front().id);
        QVERIFY(opened.says(u"Confirmed. What the AI suggests is shown now; N goes to the next case."_s));
        // There is nothing to uncover any more: an amendment goes on.
        opened.give(u"Sinus rhythm, after all."_s, "Amend");
        QTRY_COMPARE(opened.session.current()->id, opened.session.cases().back().id);
    }

    void exploreShowsTheNoticeInPlaceOfItsMaps() {
        Opened opened;
        opened.open("a.ecg", "ecg Doe, Jane");
        MainWindow& window = opened.window;
        window.setScreen(Screen::Explore);
        QCOMPARE(opened.notices().size(), 1);
        QVERIFY(!window.explore().data() && !window.explore().map());
        QVERIFY(!window.strip().isVisible() && !window.explorePanel().isVisible());
        QVERIFY(window.tracing().isVisible());
        window.showSimilar(true);
        QVERIFY(!window.similarPanel().isVisible());
        QCOMPARE(window.similarPanel().sentence(), ReadFirst::sentence());
        window.showSimilar(false);
        window.showAtlas(true);
        QVERIFY(!window.atlasPanel().isVisible());
        window.showAtlas(false);
        QCOMPARE(opened.notices().size(), 1);

        opened.notices().front()->findChild<QPushButton*>()->click();
        QVERIFY(opened.says(u"The AI is shown for this case. Read first stays on for the others."_s));
        QVERIFY(window.tracing().hasFocus());
        QTRY_VERIFY(window.explore().map());
        QVERIFY(window.strip().isVisible() && window.explorePanel().isVisible());

        opened.open("b.ecg", "ecg Roe, Richard B");
        QVERIFY(!window.explore().data() && !window.explore().map());
        QCOMPARE(opened.notices().size(), 1);
    }

    void printsAndPagesSayNothing() {
        Opened opened;
        opened.open("a.ecg", "ecg Doe, Jane");
        opened.window.actions()[u"file.export"_s]->trigger();
        auto* preview = opened.window.findChild<PrintPreview*>();
        QVERIFY(preview);
        for (const QCheckBox* box : preview->findChildren<QCheckBox*>())
            QCOMPARE(box->isVisible(), box->text() != u"With AI suggestions"_s);
        preview->close();
        opened.window.actions()[u"file.page"_s]->trigger();
        QVERIFY(!opened.window.findChild<PageDialog*>());
        QVERIFY(opened.says(ReadFirst::sentence()));
    }

    void theCommandSwitchesIt() {
        Opened opened(false);
        opened.open("a.ecg", "ecg Doe, Jane");
        QAction* action = opened.window.actions()[u"reading.first"_s];
        QToolButton* findings = nullptr;
        for (QToolButton* chip : opened.window.worklist().findChildren<QToolButton*>()) {
            if (chip->text() == u"Suggested"_s)
                findings = chip;
        }
        QVERIFY(!action->isChecked() && findings && findings->isEnabled());
        action->trigger();
        QVERIFY(opened.session.readFirst().isOn() && action->isChecked());
        QVERIFY(opened.saved == 1 && opened.savedOn);
        QVERIFY(!findings->isEnabled() && findings->toolTip().contains(u"read first"_s));
        QTRY_COMPARE(opened.notices().size(), 1);
        QVERIFY(opened.says(ReadFirst::sentence()));
        action->trigger();
        QVERIFY(!opened.session.readFirst().isOn() && !opened.savedOn && findings->isEnabled());
        QTRY_COMPARE(opened.window.aiPanel().rows().size(), std::size_t{2});
    }
};

QTEST_MAIN(WindowReadFirstTest)
#include "read_first_test.moc"
