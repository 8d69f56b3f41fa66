// SPDX-License-Identifier: GPL-3.0-or-later
// Explore in the window: what the map covers on the screen, and how tracing, table and strip hang together.
#include "ui/attention/attention_overlay.h"
#include "ui/attention/explore_panel.h"
#include "ui/attention/large_attention.h"
#include "ui/attention/map_strip.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/common/fonts.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/main_window.h"
#include "ui/window/status_bar.h"

#include "tests/ui/session/place.h"

#include <QAction>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

namespace {

/// Twenty seconds of nothing but a spike in every lead at the middle of one patch: 3.5 s is in 3.4 to 3.6.
constexpr double kSpikeS = 3.5;
constexpr int kSpikeTime = 17;

Result<Recording> readSpikes(const Source& source) {
    Result<Recording> recording = readFake(source);
    if (!recording)
        return recording;
    for (LeadSignal& lead : recording->series.front().waveform.leads) {
        lead.values.assign(10000, 0.0F);
        lead.values[static_cast<std::size_t>(kSpikeS * 500.0)] = 1.5F;
    }
    return recording;
}

} // namespace

class ExploreScreenTest : public QObject {
    Q_OBJECT

private:
    static void showExplore(Session& session, MainWindow& window, const std::filesystem::path& file) {
        window.resize(1366, 768);
        window.show();
        window.setScreen(Screen::Explore);
        session.openPaths({file});
        QTRY_VERIFY(window.explore().map() && session.current()->id);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void boxesLieOnTheTraceWhereverThePaperIs_data() {
        QTest::addColumn<LayoutKind>("kind");
        QTest::addColumn<double>("startS");
        QTest::addColumn<double>("zoom");
        const std::pair<const char*, LayoutKind> layouts[] = {
            {"3x4+1", LayoutKind::ThreeByFourPlusOne}, {"3x4+3", LayoutKind::ThreeByFourPlusThree},
            {"3x4", LayoutKind::ThreeByFour},          {"6x2", LayoutKind::SixByTwo},
            {"12x1", LayoutKind::TwelveByOne},         {"1x1", LayoutKind::SingleLead}};
        for (const auto& [name, kind] : layouts) {
            for (const double start : {0.0, 0.37, 2.0, 3.33}) {
                for (const double zoom : {1.0, 1.7})
                    QTest::addRow("%s from %g s, %g x", name, start, zoom) << kind << start << zoom;
            }
        }
    }

    /// The spike is drawn by the tracing, the box by the overlay, through two ways of reckoning: where both
    /// are on the screen, the spike must stand in the middle of the box, to the pixel.
    void boxesLieOnTheTraceWhereverThePaperIs() {
        QFETCH(LayoutKind, kind);
        QFETCH(double, startS);
        QFETCH(double, zoom);
        Source source{{{"a.ecg", {}}}};
        const std::string content = "ecg Doe, Jane";
        const ByteView bytes = asBytes(content);
        source.files.front().content.assign(bytes.begin(), bytes.end());
        const auto recording = std::make_shared<const Recording>(*readSpikes(source));
        TracingView view;
        view.resize(1200, 700);
        view.setRecording(recording);
        PaperSettings settings;
        settings.layout = kind;
        settings.startS = startS;
        settings.singleLead = Lead::V3;
        view.setSettings(settings);
        view.show();
        if (zoom > 1.0)
            view.zoomAt({600.0, 350.0}, zoom);
        const QImage bare = view.viewport()->grab().toImage();
        explain::TokenValues values{};
        for (int lead = 0; lead < kModelLeadCount; ++lead)
            values[static_cast<std::size_t>(lead * kPatchCount + kSpikeTime)] = 1.0;
        view.setOverlay(std::make_shared<const AttentionOverlay>(makeMap(ExploreMapKind::Received, values),
                                                                 Theme::Light));
        const QImage mapped = view.viewport()->grab().toImage();
        const PaperLayout& layout = view.paperLayout();
        const QRectF seen(view.viewport()->rect());
        for (const PaperPanel& panel : layout.panels) {
            if (!modelIndex(panel.lead) || kSpikeS - 0.1 < panel.startS || kSpikeS + 0.1 > panel.endS)
                continue;
            // Along a line that keeps clear of neighbours' waves, which columns did the overlay change?
            const QPointF middle =
                view.toViewport({layout.xOf(panel, kSpikeS), panel.baselineY + panel.area.height() * 0.2});
            const double box = view.toViewport({5.0, 0.0}).x() - view.toViewport({0.0, 0.0}).x();
            if (!seen.adjusted(box, 4, -box, -4).contains(middle))
                continue;
            const int y = static_cast<int>(middle.y());
            int first = -1;
            int last = -1;
            for (int x = static_cast<int>(middle.x() - box); x <= middle.x() + box; ++x) {
                if (bare.pixel(x, y) != mapped.pixel(x, y)) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
            QVERIFY2(first >= 0, "the box is not painted");
            QVERIFY(std::abs((first + last + 1) / 2.0 - middle.x()) <= 1.0);
            QVERIFY(std::abs((last + 1 - first) - box) <= 1.0);
            // And the spike itself, as drawn: the darkest column just below its tip.
            const double tip = view.toViewport({0.0, layout.yOf(panel, 1.0)}).y();
            if (tip < 2.0 || tip > seen.height() - 3.0)
                continue;
            int darkest = first;
            for (int x = first; x <= last; ++x) {
                if (qGray(bare.pixel(x, static_cast<int>(tip))) <
                    qGray(bare.pixel(darkest, static_cast<int>(tip))))
                    darkest = x;
            }
            QVERIFY2(std::abs(darkest + 0.5 - (first + last + 1) / 2.0) <= 1.5,
                     qPrintable(u"%1 in %2 to %3"_s.arg(darkest).arg(first).arg(last)));
        }
    }

    void tracingAndTablePointAtTheSamePatch() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        MapTable& table = window.explorePanel().table();
        const PaperLayout& layout = window.tracing().paperLayout();
        const auto panel = std::ranges::find(layout.panels, Lead::V2, &PaperPanel::lead);
        QVERIFY(panel != layout.panels.end());
        const double time = panel->startS + 0.5;
        const int token = 3 * kPatchCount + static_cast<int>(time / 0.2);
        const QPoint point =
            window.tracing().toViewport({layout.xOf(*panel, time), panel->area.center().y()}).toPoint();
        QTest::mouseMove(window.tracing().viewport(), point);
        QTRY_COMPARE(window.explore().pointed(), std::optional(token));
        QVERIFY(table.currentReadOut().startsWith(u"V2, "_s));
        QTest::mouseClick(window.tracing().viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(window.explore().picked(), std::optional(token));
        window.tracing().setFocus();
        QTest::keyClick(&window.tracing(), Qt::Key_Right);
        QCOMPARE(window.explore().picked(), std::optional(token + 1));
        QTest::keyClick(&window.tracing(), Qt::Key_Down);
        QCOMPARE(window.explore().picked(), std::optional(token + 1 + kPatchCount));
        QTest::keyClick(&window.tracing(), Qt::Key_Escape);
        QVERIFY(!window.explore().picked());
    }

    void theStatusBarFollowsTheMapUnderAPointerAtRest() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        const auto says = [&](const QString& words) {
            const auto labels = window.findChild<StatusBar*>()->findChildren<QLabel*>();
            return std::ranges::any_of(labels,
                                       [&](const QLabel* label) { return label->text().contains(words); });
        };
        const PaperLayout& layout = window.tracing().paperLayout();
        const auto panel = std::ranges::find(layout.panels, Lead::V2, &PaperPanel::lead);
        const QPoint point =
            window.tracing()
                .toViewport({layout.xOf(*panel, panel->startS + 0.5), panel->area.center().y()})
                .toPoint();
        QTest::mouseMove(window.tracing().viewport(), point);
        QTRY_VERIFY(says(u"of 400"_s));
        QTest::mouseClick(window.tracing().viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(window.explore().map()->kind, ExploreMapKind::Cross);
        QVERIFY(says(u"of 57"_s) && says(u"this query's attention"_s));
    }

    void arrowKeysChooseAPatchAtOnce() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        window.resize(1366, 768);
        window.show();
        session.openPaths({place.file("a.ecg", "ecg Doe, Jane")});
        QTRY_VERIFY(session.current() && session.current()->id);
        window.worklist().setFocus();
        window.setScreen(Screen::Explore);
        QTRY_VERIFY(window.explore().map());
        QCOMPARE(window.focusWidget(), static_cast<QWidget*>(&window.tracing()));
        QTest::keyClick(window.focusWidget(), Qt::Key_Right);
        QVERIFY(window.explore().picked());
        const int first = *window.explore().picked();
        QTest::keyClick(window.focusWidget(), Qt::Key_Right);
        QCOMPARE(window.explore().picked(), std::optional(first + 1));

        MainWindow other(session, {}); // which never showed the Read screen
        other.setScreen(Screen::Explore);
        showExplore(session, other, place.file("b.ecg", "ecg Roe, Richard"));
        QCOMPARE(other.focusWidget(), static_cast<QWidget*>(&other.tracing()));
    }

    void everyMethodComesToTheScreen() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        for (const char* name :
             {"map.lrp", "map.gradient", "map.occlusion", "map.rollout", "map.contribution"}) {
            window.actions()[QString::fromLatin1(name)]->trigger();
            QTRY_VERIFY2(window.explore().map() && window.explore().answer() &&
                             window.explore().answer()->stage == MapStage::Done,
                         name);
        }
        QVERIFY(session.job().kind == JobState::Kind::None);
    }

    void stripShowsSortedFilmAndTwoMaps() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        MapStrip& strip = window.strip();
        strip.setView(StripView::Sorted);
        QCOMPARE(strip.sorted().tiles().size(), std::size_t{6}); // 2 layers of 3
        QTest::mouseClick(strip.sorted().viewport(), Qt::LeftButton, {}, strip.sorted().tileRect(2).center());
        const HeadTiles::Tile& third = strip.sorted().tiles()[2];
        QCOMPARE(window.explore().layer(), third.layer);
        QCOMPARE(window.explore().attentionHead(), third.attentionHead);
        strip.setView(StripView::Film);
        QCOMPARE(strip.film().tiles().size(), std::size_t{2});
        QTest::keyClick(&strip.film(), Qt::Key_Left);
        QCOMPARE(window.explore().layer(), 0);
        QTest::keyClick(&strip.film(), Qt::Key_Return);
        auto* large = window.findChild<LargeAttention*>();
        QVERIFY(large && large->isVisible());
        large->close();
        strip.setView(StripView::Compare);
        QVERIFY(window.explore().comparing());
        window.explore().setSecond(ExploreMethod::Contribution, 1);
        MapTable& left = strip.compare().left();
        MapTable& right = strip.compare().right();
        QTest::mouseMove(&left, left.cellOf(123).center().toPoint());
        QTRY_VERIFY(left.currentReadOut().startsWith(u"V1, "_s));
        QVERIFY(right.currentReadOut().startsWith(u"V1, "_s)); // one pointer
        strip.setView(StripView::Grid);
        QVERIFY(!window.explore().comparing());
    }

    void leavingOutVeilsThePaperAndChangesTheFindings() {
        const Place place;
        Session session(place.parts());
        MainWindow window(session, {});
        showExplore(session, window, place.file("a.ecg", "ecg Doe, Jane"));
        window.explorePanel().setSection(ExploreSection::WhatIf);
        const auto chips = window.explorePanel().findChildren<QToolButton*>();
        const auto v5 =
            std::ranges::find_if(chips, [](const QToolButton* chip) { return chip->text() == u"V5"_s; });
        QVERIFY(v5 != chips.end());
        (*v5)->click();
        QTRY_VERIFY(session.whatIf().findings());
        QCOMPARE(window.explore().map()->leftOut.count(), std::size_t{50});
        QVERIFY((*v5)->isChecked());
        // Beside similar cases nothing says why a part of the paper is veiled.
        const QImage veiled = window.tracing().viewport()->grab().toImage();
        window.showSimilar(true);
        QVERIFY(window.tracing().viewport()->grab().toImage() != veiled);
        window.showSimilar(false);
        QCOMPARE(window.tracing().viewport()->grab().toImage(), veiled);
        (*v5)->click();
        QCOMPARE(window.explore().map()->leftOut.count(), std::size_t{0});
    }
};

QTEST_MAIN(ExploreScreenTest)
#include "explore_screen_test.moc"
