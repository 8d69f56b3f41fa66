// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"
#include "ui/cases/atlas_colouring.h"
#include "ui/cases/atlas_panel.h"
#include "ui/cases/embedding_map.h"
#include "ui/cases/point_raster.h"
#include "ui/cases/similar_panel.h"
#include "ui/common/category_marks.h"
#include "ui/common/fonts.h"
#include "ui/common/style.h"
#include "ui/session/read_first.h"

#include <QApplication>
#include <QButtonGroup>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace leadlight;
using namespace leadlight::test;
using namespace leadlight::ui;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const AtlasChart> chartOf(const std::vector<std::array<float, 2>>& places) {
    auto chart = std::make_shared<AtlasChart>();
    chart->places = places;
    for (std::size_t i = 0; i < places.size(); ++i)
        chart->cases.push_back(
            {CaseId{static_cast<std::int64_t>(i) + 10}, store::CaseState::Analysed, "", {}});
    chart->shares = {0.6, 0.2};
    return chart;
}

/// Four corners of a square and its middle.
std::shared_ptr<const AtlasChart> square() {
    return chartOf({{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {0, 0}});
}

void drag(EmbeddingMap& map, const QList<QPointF>& points, Qt::KeyboardModifiers modifiers) {
    const auto send = [&](QEvent::Type type, const QPointF& at, Qt::MouseButton button,
                          Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, map.mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(&map, &event);
    };
    send(QEvent::MouseButtonPress, points.first(), Qt::LeftButton, Qt::LeftButton);
    for (const QPointF& at : points)
        send(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, points.last(), Qt::LeftButton, Qt::NoButton);
}

store::CaseMark mark(std::vector<std::string> suggested, std::string device = {},
                     store::CaseState state = store::CaseState::New) {
    return {CaseId{1}, state, std::move(device), std::move(suggested)};
}

} // namespace

class AtlasPanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void aClickOpensTheCaseUnderIt() {
        EmbeddingMap map;
        map.resize(400, 300);
        map.setChart(square());
        QSignalSpy opened(&map, &EmbeddingMap::opened);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.pixelOf(2).toPoint());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<CaseId>().value, 12);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.pixelOf(2).toPoint() + QPoint(40, 25));
        QCOMPARE(opened.size(), 1);         // beside it
        for (std::size_t i = 0; i < 5; ++i) // all lie within the widget
            QVERIFY(QRectF(map.rect()).contains(map.pixelOf(i)));
    }

    void theWheelZoomsAboutThePointer() {
        EmbeddingMap map;
        map.resize(400, 300);
        map.setChart(square());
        const QPointF before = map.pixelOf(2), other = map.pixelOf(0);
        QWheelEvent wheel(before, map.mapToGlobal(before), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map, &wheel);
        QVERIFY(QLineF(map.pixelOf(2), before).length() < 0.5);
        QVERIFY(QLineF(map.pixelOf(0), map.pixelOf(2)).length() > 1.2 * QLineF(other, before).length());
        drag(map, {{100, 100}, {130, 100}, {150, 120}}, Qt::NoModifier);
        QVERIFY(QLineF(map.pixelOf(2), before + QPointF(50, 20)).length() < 1.0);
        QTest::keyClick(&map, Qt::Key_0);
        QVERIFY(QLineF(map.pixelOf(2), before).length() < 0.5);
    }

    void aLoopChoosesWhatItHolds() {
        EmbeddingMap map;
        map.resize(400, 300);
        map.setChart(square());
        QSignalSpy changed(&map, &EmbeddingMap::chosenChanged);
        const QPointF a = map.pixelOf(3), b = map.pixelOf(2); // the two upper corners
        drag(map, {a + QPointF(-9, -9), b + QPointF(9, -9), b + QPointF(9, 9), a + QPointF(-9, 9)},
             Qt::ShiftModifier);
        QCOMPARE(map.chosen(), (std::vector<std::size_t>{2, 3}));
        QCOMPARE(changed.size(), 1);
        // Another case comes in: the set stays.
        map.setChart(chartOf({{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {0, 0}, {0.5F, 0.5F}}));
        QCOMPARE(map.chosen(), (std::vector<std::size_t>{2, 3}));
        QTest::keyClick(&map, Qt::Key_Escape);
        QVERIFY(map.chosen().empty());
        map.setLassoMode(true);
        drag(map, {{0, 0}, {399, 0}, {399, 299}, {0, 299}}, Qt::NoModifier);
        QCOMPARE(map.chosen().size(), std::size_t{6});
    }

    void keysGoFromCaseToCase() {
        EmbeddingMap map;
        map.resize(400, 300);
        map.setChart(square());
        map.setCurrent(CaseId{14}); // the middle
        QSignalSpy opened(&map, &EmbeddingMap::opened);
        QTest::keyClick(&map, Qt::Key_Right);
        QVERIFY(map.hovered() == 1U || map.hovered() == 2U);
        QTest::keyClick(&map, Qt::Key_Left);
        QVERIFY(map.hovered().has_value());
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void aHighlightedKindAloneIsMeant() {
        EmbeddingMap map;
        map.resize(400, 300);
        map.setChart(square());
        map.setCategories({0, 0, 1, 1, -1});
        map.setHighlight(1);
        QVERIFY(!map.caseAt(map.pixelOf(0)));
        QCOMPARE(*map.caseAt(map.pixelOf(2)), std::size_t{2});
        map.setHighlight(std::nullopt);
        QCOMPARE(*map.caseAt(map.pixelOf(0)), std::size_t{0});
    }

    void pointsAreDrawnWhereTheyLie() {
        const std::vector<std::array<float, 2>> places{{0, 0}, {10, 0}, {1e30F, 0}};
        const std::vector<PointLook> looks{{0, false}, {1, false}, {0, false}};
        const ChartView view{{0, 0}, 10.0};
        for (const double ratio : {1.0, 2.0}) {
            const QImage image = drawPoints({places, looks}, view, {300, 100}, ratio, Theme::Light);
            QCOMPARE(image.size(), (QSizeF(300, 100) * ratio).toSize());
            const auto at = [&](double x, double y) {
                return image.pixelColor((QPointF(x, y) * ratio).toPoint());
            };
            QCOMPARE(at(150, 50), categoryColor(0, Theme::Light));
            QCOMPARE(at(250, 50), categoryColor(1, Theme::Light));
            QCOMPARE(at(200, 50).alpha(), 0);
        }
    }

    void everyKindHasItsOwnColourAndShape() {
        QList<QPainterPath> shapes;
        QList<QColor> colours;
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            colours.clear();
            for (int category = 0; category < kCategoryCount; ++category) {
                const QColor colour = categoryColor(category, theme);
                QVERIFY2(contrastRatio(colour, paletteOf(theme).panel) >= 3.0, qPrintable(colour.name()));
                QVERIFY(!colours.contains(colour));
                colours.append(colour);
            }
        }
        for (int category = 0; category < kCategoryCount; ++category) {
            const QPainterPath shape = categoryShape(category, 5.0);
            QVERIFY(!shape.isEmpty() && !shapes.contains(shape));
            shapes.append(shape);
        }
    }

    void colouringByFindingStateAndDevice() {
        const std::vector<store::CaseMark> cases{mark({"MI"}, "A"),
                                                 mark({"CD"}, "A", store::CaseState::Confirmed),
                                                 mark({"CD"}, "B"), mark({"CD", "MI"}), mark({})};
        const Coloured finding = coloured(cases, Colouring::Finding);
        QCOMPARE(finding.categories, (std::vector<std::int16_t>{1, 0, 0, kCategoryCount - 1, -1}));
        QCOMPARE(finding.legend.size(), std::size_t{4});
        QCOMPARE(finding.legend[0].text, u"CD"_s);
        QCOMPARE(finding.legend[0].count, 2);
        QCOMPARE(finding.legend.back().text, u"nothing suggested"_s);
        const Coloured state = coloured(cases, Colouring::State);
        QCOMPARE(state.legend.size(), std::size_t{2});
        QCOMPARE(state.legend[1].count, 1);
        const Coloured device = coloured(cases, Colouring::Device);
        QCOMPARE(device.legend[0].text, u"A"_s);
        QCOMPARE(device.legend.back().text, u"not stated"_s);
        QCOMPARE(device.legend.back().count, 2);

        std::vector<store::CaseMark> many;
        for (int i = 0; i < 20; ++i)
            many.push_back(mark({}, "device " + std::to_string(i % 12)));
        const Coloured rest = coloured(many, Colouring::Device);
        QCOMPARE(rest.legend.size(), std::size_t{kCategoryCount + 1});
        int counted = 0;
        for (const LegendEntry& entry : rest.legend)
            counted += entry.count;
        QCOMPARE(counted, 20);
    }

    void thePanelSaysWhatWouldFillIt() {
        const StoreFolder folder;
        Atlas atlas([&] { return folder.open(); });
        AtlasPanel panel(atlas);
        atlas.requestChart(std::nullopt);
        QTRY_VERIFY(!atlas.chartWaiting());
        QSignalSpy folderAsked(&panel, &AtlasPanel::folderAsked);
        for (QPushButton* button : panel.findChildren<QPushButton*>()) {
            if (button->text() == u"Import a folder"_s && button->isVisibleTo(&panel))
                button->click();
        }
        QCOMPARE(folderAsked.size(), 1);
    }

    void aChosenSetIsHandedOver() {
        const StoreFolder folder;
        auto store = *folder.open();
        std::vector<CaseId> ids;
        for (int i = 0; i < 3; ++i) {
            const auto [recording, source] =
                madeRecording("f" + std::to_string(i), "P" + std::to_string(i), "Doe, J");
            ids.push_back(store.import(recording, source)->id);
            Analysis analysis = madeAnalysis(recording.sha256, i == 0 ? "MI" : "CD");
            analysis.embedding = {1.0F, static_cast<float>(i), static_cast<float>(i * i)};
            LEADLIGHT_OK(store.addAnalysis(ids.back(), analysis));
        }
        Atlas atlas([&] { return folder.open(); });
        AtlasPanel panel(atlas);
        panel.resize(900, 500);
        panel.show();
        atlas.requestChart(std::nullopt);
        QTRY_VERIFY(!atlas.chartWaiting());
        const auto* legend = panel.findChild<QListWidget*>();
        QCOMPARE(legend->count(), 2);
        QSignalSpy asked(&panel, &AtlasPanel::setAsked);
        panel.map().setLassoMode(true);
        const QSizeF size = panel.map().size();
        drag(panel.map(),
             {{0, 0}, {size.width() - 1, 0}, {size.width() - 1, size.height() - 1}, {0, size.height() - 1}},
             Qt::NoModifier);
        for (QPushButton* button : panel.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(u'3'))
                button->click();
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<std::vector<CaseId>>(), ids);
        QSignalSpy closed(&panel, &AtlasPanel::closeAsked);
        QTest::keyClick(&panel.map(), Qt::Key_Escape); // drops the set
        QTest::keyClick(&panel.map(), Qt::Key_Escape); // goes back
        QCOMPARE(closed.size(), 1);
    }

    void findingsColourNothingWhileReadFirstIsOn() {
        const StoreFolder folder;
        Atlas atlas([&] { return folder.open(); });
        AtlasPanel panel(atlas);
        ReadFirst rule(u"me"_s);
        panel.setReadFirst(rule);
        auto* by = panel.findChild<QButtonGroup*>();
        QCOMPARE(by->checkedId(), static_cast<int>(Colouring::Finding));
        rule.setOn(true);
        QCOMPARE(by->checkedId(), static_cast<int>(Colouring::State));
        QAbstractButton* finding = by->button(static_cast<int>(Colouring::Finding));
        QVERIFY(!finding->isEnabled() && finding->toolTip().contains(u"read first"_s));
        rule.setOn(false);
        QVERIFY(finding->isEnabled() && finding->toolTip().isEmpty());
    }

    void similarRowsOpenTheirCase() {
        const StoreFolder folder;
        auto store = *folder.open();
        const auto [recording, source] = madeRecording("b", "B2", "Roe, Richard");
        const CaseId other = store.import(recording, source)->id;
        Analysis analysis = madeAnalysis(recording.sha256, "MI");
        analysis.embedding = {1.0F, 0.5F};
        LEADLIGHT_OK(store.addAnalysis(other, analysis));
        LEADLIGHT_OK(
            store.addReading(other, madeReading("Left bundle\nbranch block", ReadingState::Confirmed)));
        Atlas atlas([&] { return folder.open(); });
        SimilarPanel panel(atlas);
        panel.setWaiting(u"Open an ECG."_s);
        QCOMPARE(panel.sentence(), u"Open an ECG."_s);
        Patient patient;
        patient.id = "A1";
        atlas.requestSimilar({CaseId{99}, patient, *analysis.encoder, {1.0F, 0.0F}});
        panel.setAsked();
        QVERIFY(panel.sentence().contains(u"Comparing"_s));
        QTRY_COMPARE(panel.rows().size(), std::size_t{1});
        QCOMPARE(confirmedWords(panel.rows().front()->entry()), u"Confirmed: Left bundle branch block"_s);
        QVERIFY(panel.rows().front()->accessibleName().contains(u"ROE, Richard"_s));
        const auto tellsSuggestions = [&] {
            return panel.rows().front()->accessibleName().contains(u"AI suggests MI"_s);
        };
        QVERIFY(tellsSuggestions());
        ReadFirst rule(u"me"_s); // and it was somebody else who read that case
        panel.setReadFirst(rule);
        rule.setOn(true);
        QVERIFY(!tellsSuggestions());
        rule.showAnyway(recording.sha256);
        QVERIFY(tellsSuggestions());
        QSignalSpy asked(&panel, &SimilarPanel::caseAsked);
        QTest::keyClick(panel.rows().front(), Qt::Key_Return);
        QTest::mouseClick(panel.rows().front(), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.first().first().value<CaseId>(), other);

        QVERIFY(!panel.sentence().contains(u"unknown"_s));
        patient.id.clear(); // nobody knows whose: it may be the same patient's
        atlas.requestSimilar({CaseId{97}, patient, *analysis.encoder, {1.0F, 0.0F}});
        QTRY_VERIFY(panel.sentence().contains(u"Identities are unknown"_s));

        patient.id = "B2"; // the same person: nothing is left
        atlas.requestSimilar({CaseId{98}, patient, *analysis.encoder, {1.0F, 0.0F}});
        QTRY_VERIFY(panel.sentence().contains(u"no other patient's case"_s));
        QVERIFY(panel.rows().empty());
    }
};

QTEST_MAIN(AtlasPanelsTest)
#include "atlas_panels_test.moc"
