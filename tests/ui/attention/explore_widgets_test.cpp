// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/explore_panel.h"
#include "ui/attention/explore_words.h"
#include "ui/attention/map_legend.h"
#include "ui/attention/map_table.h"
#include "ui/attention/thumbnail_grid.h"
#include "ui/attention/what_if_view.h"

#include "tests/ui/attention/sample.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

bool says(const QWidget& widget, const QString& words) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(&widget) && label->text().contains(words);
    });
}

} // namespace

class ExploreWidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void mousePicksCells() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        ExplorePanel panel(state);
        panel.resize(340, 900);
        panel.show();
        MapTable& table = panel.table();
        for (const int token : {0, 49, 50, 217, 399}) {
            QCOMPARE(table.tokenAt(table.cellOf(token).center()), std::optional(token));
            QTest::mouseClick(&table, Qt::LeftButton, {}, table.cellOf(token).center().toPoint());
            QCOMPARE(state.picked(), std::optional(token));
            QCOMPARE(state.map()->kind, ExploreMapKind::Cross);
            QCOMPARE(state.map()->shown.count(), std::size_t{explain::kKeyCount});
        }
        QTest::mouseClick(&table, Qt::LeftButton, {}, table.cellOf(399).center().toPoint()); // pins
        QCOMPARE(state.pinned(), std::optional(399));
        QTest::mouseClick(&table, Qt::LeftButton, {}, table.cellOf(399).center().toPoint()); // lets go
        QVERIFY(!state.picked());
        QCOMPARE(state.map()->kind, ExploreMapKind::Received);
    }

    void pointerAndKeysReadOut() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        ExplorePanel panel(state);
        panel.resize(340, 900);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel)); // the panel is laid out when it is shown
        MapTable& table = panel.table();
        QTest::mouseMove(&table, table.cellOf(2 * 50 + 12).center().toPoint());
        QTRY_VERIFY(table.currentReadOut().startsWith(QStringLiteral("V1, 2.4 to 2.6 s: ")));
        QVERIFY(table.currentReadOut().contains(QStringLiteral("% of received attention")));

        table.setFocus();
        state.pick(2 * 50 + 12);
        QTest::mouseMove(&table, QPoint(1, table.height() - 1));
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(state.picked(), std::optional(2 * 50 + 13));
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(state.picked(), std::optional(3 * 50 + 13));
        QTest::keyClick(&table, Qt::Key_Left);
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(state.picked(), std::optional(2 * 50 + 12));
        QVERIFY(table.accessibleDescription().startsWith(QStringLiteral("V1, 2.4 to 2.6 s: ")));
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(!state.picked());
        state.pick(0);
        QTest::keyClick(&table, Qt::Key_Left); // the edge holds
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(state.picked(), std::optional(0));
    }

    void panelShowsTheBudgetAndItsWords() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        ExplorePanel panel(state);
        panel.show();
        QVERIFY(says(panel, QStringLiteral("not an explanation")));
        QVERIFY(says(panel, QStringLiteral("12.3 %")));
        QVERIFY(says(panel, QStringLiteral("Own lead")));
        state.setMethod(ExploreMethod::Contribution);
        state.setTarget(1);
        QVERIFY(says(panel, budgetText(state.data()->targets[1].budget)));
        QVERIFY(says(panel, QStringLiteral("Contribution to the logit of MI")));
        QVERIFY(!says(panel, QStringLiteral("Own lead")));
    }

    void shownNumbersAddUp() {
        const auto budgetOf = [](double sum, double bias) {
            explain::TokenValues values{};
            values[3] = sum;
            return *explain::makeBudget(values, bias);
        };
        QCOMPARE(budgetText(budgetOf(0.412, -1.2)),
                 QStringLiteral("sum 0.412 + bias \u22121.200 = logit \u22120.788"));
        // Three decimals would read 0.000 + 0.000 = 0.001.
        QCOMPARE(budgetText(budgetOf(0.0004, 0.0004)),
                 QStringLiteral("sum 0.0004 + bias 0.0004 = logit 0.0008"));
    }

    void choicesDriveTheState() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        ExplorePanel panel(state);
        panel.show();
        auto* layer = panel.findChild<QComboBox*>(QStringLiteral("layer"));
        auto* attentionHead = panel.findChild<QComboBox*>(QStringLiteral("attentionHead"));
        auto* target = panel.findChild<QComboBox*>(QStringLiteral("target"));
        QCOMPARE(layer->count(), 3);
        QCOMPARE(attentionHead->count(), 5); // the mean and four
        QCOMPARE(target->count(), 2);
        QCOMPARE(layer->currentIndex(), 2); // the last layer is shown first
        QTest::keyClick(layer, Qt::Key_Up);
        QCOMPARE(state.layer(), 1);
        QTest::keyClick(attentionHead, Qt::Key_End);
        QCOMPARE(state.attentionHead(), 3);
        QTest::keyClick(attentionHead, Qt::Key_Home);
        QCOMPARE(state.attentionHead(), kMeanOfHeads);
        state.choose(0, 2);
        QCOMPARE(layer->currentIndex(), 0);
        QCOMPARE(attentionHead->currentIndex(), 3);
        const auto buttons = panel.findChildren<QToolButton*>();
        const auto contribution = std::ranges::find_if(buttons, [](const QToolButton* button) {
            return button->text() == QStringLiteral("Contribution");
        });
        QVERIFY(contribution != buttons.end());
        QTest::mouseClick(*contribution, Qt::LeftButton);
        QCOMPARE(state.method(), ExploreMethod::Contribution);
        QTest::keyClick(target, Qt::Key_Down);
        QCOMPARE(state.target(), 1);
    }

    void whatIfTellsTheDifferenceOfWhatItWrites() {
        QCOMPARE(shownChange(0.924, 0.766), -0.15); // 0.92 to 0.77, not -0.16
        QCOMPARE(shownChange(0.3, 0.3), 0.0);
    }

    void aMapThatSumsToMoreThanTheLogitSaysSo() {
        QVERIFY(lrpCaution(0.3).contains(QStringLiteral("does not hold all of it")));
        QVERIFY(lrpCaution(std::nullopt).contains(QStringLiteral("does not hold all of it")));
        QVERIFY(lrpCaution(1.2).contains(QStringLiteral("more than the logit")));
        QVERIFY(!lrpCaution(1.2).contains(QStringLiteral("does not hold")));
    }

    void theFrameOfTheFirstRowHasItsRoom() {
        MapTable table;
        table.resize(table.sizeHint());
        QVERIFY(table.cellOf(0).top() >= 2.0); // a frame of two pixels lies round the cell
        QVERIFY(table.cellOf(kTokenCount - 1).bottom() <= table.height());
    }

    void theLegendOfSamplesHasTheirScale() {
        explain::TokenValues values{};
        values[0] = 0.8;
        ExploreMap map = makeMap(ExploreMapKind::Lrp, values);
        map.samples = std::make_shared<const std::vector<float>>(20000, 0.01F);
        MapLegend legend;
        legend.resize(300, 200);
        legend.setMap(map);
        QVERIFY(!legend.accessibleDescription().contains(QStringLiteral("sample")));
        const int tall = legend.sizeHint().height();
        const QImage boxes = legend.grab().toImage();
        legend.setStyle(OverlayStyle::Trace);
        QVERIFY(legend.accessibleDescription().contains(
            QStringLiteral("\u22120.0100 to +0.0100, logit per sample")));
        QVERIFY(legend.accessibleDescription().contains(QStringLiteral("+0.8000, logit")));
        QCOMPARE(legend.sizeHint().height(), tall); // nothing below jumps
        QVERIFY(legend.grab().toImage() != boxes);
    }

    void theTickOfAnEvenSpreadIsLabelled() {
        ExploreMap map = makeMap(ExploreMapKind::Received, {});
        map.scaleEnd = fixedScaleEnd(ExploreMapKind::Received); // even is a tenth of it: close to the 0
        MapLegend legend;
        legend.resize(300, 200);
        legend.setMap(map);
        const QImage image = legend.grab().toImage();
        const int bottom = legend.sizeHint().height();
        int inked = 0;
        for (int x = 70; x < 200; ++x) { // between the 0 and the end's number
            for (int y = bottom - legend.fontMetrics().height(); y < bottom - 4; ++y)
                inked += image.pixel(x, y) != image.pixel(299, 199) ? 1 : 0;
        }
        QVERIFY(inked > 20);
    }

    void aClickedSectionStaysUnderThePointer() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        state.pick(60); // the patch with its chart is taller than the words of unmade checks
        ExplorePanel panel(state);
        panel.resize(340, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setSection(ExploreSection::Patch);
        auto* scroll = panel.findChild<QScrollArea*>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        QTest::qWait(50);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        const auto buttons = panel.findChildren<QToolButton*>();
        for (const char* section : {"Checks", "Waves", "Patch", "Checks"}) {
            const auto button = std::ranges::find_if(
                buttons, [&](const QToolButton* one) { return one->text() == QString::fromLatin1(section); });
            QVERIFY(button != buttons.end());
            const QPoint before = (*button)->mapTo(&panel, QPoint());
            QVERIFY(panel.rect().contains(before));
            QTest::mouseClick(*button, Qt::LeftButton);
            QTest::qWait(50);
            QCOMPARE((*button)->mapTo(&panel, QPoint()), before);
        }
    }

    void aMethodWithoutValuesCannotBeChosen() {
        ExploreState state;
        state.setData(ui::test::sampleData(true, false));
        ExplorePanel panel(state);
        panel.show();
        const auto buttons = panel.findChildren<QToolButton*>();
        QVERIFY(buttons[0]->isEnabled());
        QVERIFY(!buttons[1]->isEnabled());
    }

    void longWordsFitThePanel() {
        /// As long as the program's words get in any of its languages.
        class Longer : public QTranslator {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }

            [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*what*/,
                                            int /*n*/) const override {
                const QString words = QString::fromUtf8(source);
                if (words == QStringLiteral("Attention"))
                    return QStringLiteral("Aufmerksamkeit");
                if (words == QStringLiteral("Occlusion"))
                    return QStringLiteral("Weglassen");
                if (words == QStringLiteral("share of received attention"))
                    return QStringLiteral("Anteil an der empfangenen Aufmerksamkeit");
                if (words == QStringLiteral("Attention head"))
                    return QStringLiteral("Attention-Kopf");
                return {};
            }
        };

        Longer longer;
        QCoreApplication::installTranslator(&longer);
        ExploreState state;
        state.setData(ui::test::sampleData());
        ExplorePanel panel(state);
        panel.resize(340, 900);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* scroll = panel.findChild<QScrollArea*>();
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QString::number(scroll->widget()->width())));
        for (const QToolButton* button : panel.findChildren<QToolButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->fontMetrics().horizontalAdvance(button->text()) < button->width(),
                         qPrintable(button->text()));
        }
        // The legend says which scale it is, if need be in a line of its own.
        const auto* legend = panel.findChild<MapLegend*>();
        const int before = legend->height();
        panel.resize(700, 900);
        QTRY_VERIFY(legend->height() < before);
        QCoreApplication::removeTranslator(&longer);
    }

    void withoutValuesItSaysWhatItWaitsFor() {
        ExploreState state;
        ExplorePanel panel(state);
        panel.show();
        QVERIFY(says(panel, QStringLiteral("once a recording has been analysed")));
        state.setWaiting(QStringLiteral("Not analysed: lead V3 is missing"));
        QVERIFY(says(panel, QStringLiteral("Not analysed: lead V3 is missing")));
        state.setData(ui::test::sampleData());
        QVERIFY(!says(panel, QStringLiteral("Not analysed")));
    }

    void thumbnailsChoose() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        ThumbnailGrid grid(state);
        grid.resize(900, 200);
        grid.show();
        for (int layer = 0; layer < 3; ++layer) {
            for (int head = kMeanOfHeads; head < 4; ++head) {
                QTest::mouseClick(grid.viewport(), Qt::LeftButton, {},
                                  grid.thumbnailRect(layer, head).center());
                QCOMPARE(state.layer(), layer);
                QCOMPARE(state.attentionHead(), head);
            }
        }
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_Comma);
        QCOMPARE(state.layer(), 1);
        QTest::keyClick(&grid, Qt::Key_Period);
        QCOMPARE(state.layer(), 2);
        QTest::keyClick(&grid, Qt::Key_Period); // the last layer holds
        QCOMPARE(state.layer(), 2);
        QTest::keyClick(&grid, Qt::Key_Left);
        QCOMPARE(state.attentionHead(), 2);
    }

    void thumbnailsAreLowerRatherThanOutOfSight() {
        ExploreState state;
        state.setData(ui::test::sampleData());
        ThumbnailGrid grid(state);
        grid.resize(900, 110); // three layers of 32 pixels are taller
        grid.show();
        for (int layer = 0; layer < 3; ++layer)
            QVERIFY(grid.viewport()->rect().contains(grid.thumbnailRect(layer, kMeanOfHeads)));
    }

    void thumbnailsOfManyLayersScroll() {
        ExploreInput input;
        input.config = {768, 12, 16, 3072};
        input.received.assign(std::size_t{12} * 16 * kTokenCount, 1.0F / kTokenCount);
        ExploreState state;
        state.setData(*makeExploreData(std::move(input)));
        ThumbnailGrid grid(state);
        grid.resize(420, 120);
        grid.show();
        QCOMPARE(state.layer(), 11); // and yet the grid opens on its first layer
        QVERIFY(grid.viewport()->rect().contains(grid.thumbnailRect(0, kMeanOfHeads)));
        state.setOpacity(0.5);
        QVERIFY(grid.viewport()->rect().contains(grid.thumbnailRect(0, kMeanOfHeads)));
        state.choose(0, kMeanOfHeads);
        QVERIFY(grid.viewport()->rect().contains(grid.thumbnailRect(0, kMeanOfHeads)));
        QVERIFY(!grid.viewport()->rect().contains(grid.thumbnailRect(11, 15)));
        state.choose(11, 15); // what is chosen comes into view
        QVERIFY(grid.viewport()->rect().contains(grid.thumbnailRect(11, 15)));
    }

    void thumbnailsShowTheirOwnMap() {
        ExploreInput input;
        input.config = {16, 2, 2, 64};
        input.received.assign(std::size_t{2} * 2 * kTokenCount, 0.0F);
        input.received[3 * kTokenCount + 5 * kPatchCount + 20] = 1.0F; // layer 2, attention head 2, V4, 4.0 s
        ExploreState state;
        state.setData(*makeExploreData(std::move(input)));
        state.choose(0, 0);
        ThumbnailGrid grid(state);
        grid.resize(900, 200);
        grid.show();
        const QImage image = grid.viewport()->grab().toImage();
        const QRect place = grid.thumbnailRect(1, 1);
        const QPoint hot = place.topLeft() + QPoint(place.width() * 41 / 100, place.height() * 11 / 16);
        QVERIFY(image.pixelColor(hot).lightness() < 100);
        QVERIFY(image.pixelColor(place.topLeft() + QPoint(place.width() / 4, place.height() * 11 / 16))
                    .lightness() > 200);
        const QRect other = grid.thumbnailRect(0, 1);
        QVERIFY(image.pixelColor(hot - place.topLeft() + other.topLeft()).lightness() > 200);
    }
};

QTEST_MAIN(ExploreWidgetsTest)
#include "explore_widgets_test.moc"
