// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formula_recording.h"
#include "tests/support/golden.h"
#include "ui/tracing/paint_beats.h"
#include "ui/tracing/paint_furniture.h"
#include "ui/tracing/paint_paper.h"
#include "ui/tracing/paper_grid.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

constexpr double kScale = 5.0; // pixels a millimetre

/// A picture of a series at kScale, without text unless a font size is given: fonts differ between machines.
QImage painted(const Series& series, PaperSettings settings, const TracingColors& colors,
               double scale = kScale, const PaperOverlay* overlay = nullptr) {
    const PaperLayout layout = layoutPaper(series, settings);
    QImage image((layout.size * scale).toSize(), QImage::Format_RGB32);
    QFont font;
    font.setPixelSize(1);
    PaperScratch scratch;
    paintPaper(image,
               {series, layout, colors, overlay, {{0.0, 0.0}, scale, scale}, QRectF(image.rect()), 1.2, font},
               scratch);
    return image;
}

/// Columns in which a pixel is darker than the grid ever is.
bool isInk(QRgb pixel) {
    return qGray(pixel) < 120;
}

class Box final : public PaperOverlay {
public:
    void paint(QPainter& painter, const PaperLayout& layout) const override {
        for (const PaperPanel& panel : layout.panels)
            painter.fillRect(layout.boxOf(panel, 1.0, 1.2), Qt::blue);
    }
};

} // namespace

class PaintPaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void gridLinesLieOnPixelsOnceAMillimetre() {
        for (const double scale : {2.5, 3.7, 4.0, 7.31, 23.6}) {
            const auto lines = gridLines(11.0, scale, 0, 2000);
            for (std::size_t i = 1; i < lines.size(); ++i) {
                QVERIFY(lines[i].position > lines[i - 1].position);
                QVERIFY(std::abs(lines[i].position - lines[i - 1].position - scale) <= 1.0);
            }
            QCOMPARE(std::ranges::find(lines, 11, &GridLine::position)->major, true);
            const auto majors = std::ranges::count(lines, true, &GridLine::major);
            QVERIFY(std::abs(double(majors) - double(lines.size()) / 5.0) <= 1.0);
        }
        QVERIFY(std::ranges::all_of(gridLines(0.0, 1.2, 0, 500), &GridLine::major));
    }

    void fiveMillimetreLinesAreThinButDarker() {
        const TracingColors colors = TracingColors::light();
        Series empty;
        empty.waveform.rateHz = 100.0;
        empty.waveform.leads.push_back(
            {Lead::I, "I", Provenance::Measured, std::vector<float>(1000, NAN), 1.0});
        const QImage image = painted(empty, {}, colors);
        const int y = 37; // between lines
        std::map<QRgb, int> count;
        for (int x = 40 * 5; x < 90 * 5; ++x)
            ++count[image.pixel(x, y)];
        QCOMPARE(count[colors.majorGrid.rgb()], 10);
        QCOMPARE(count[colors.minorGrid.rgb()], 40);
        QCOMPARE(count[colors.paper.rgb()], 200);
    }

    void thePulseIsOneMillivoltFor200Milliseconds_data() {
        QTest::addColumn<double>("speed");
        QTest::addColumn<double>("gain");
        QTest::newRow("25, 10") << 25.0 << 10.0;
        QTest::newRow("50, 5") << 50.0 << 5.0;
        QTest::newRow("12.5, 20") << 12.5 << 20.0;
    }

    void thePulseIsOneMillivoltFor200Milliseconds() {
        QFETCH(double, speed);
        QFETCH(double, gain);
        PaperSettings settings;
        settings.speedMmPerS = speed;
        settings.gainMmPerMv = gain;
        const Series series = test::formulaRecording().series.front();
        const PaperLayout layout = layoutPaper(series, settings);
        const PaperPicture picture{
            series, layout, TracingColors::light(), nullptr, {{0.0, 0.0}, 1.0, 1.0}, {}, 1.0, {}};
        const auto pulses = calibrationPulses(picture);
        QCOMPARE(pulses.size(), std::size_t(4)); // one a row
        for (const TraceRun& pulse : pulses) {
            QCOMPARE(pulse[1].y() - pulse[2].y(), gain);
            QCOMPARE(pulse[3].x() - pulse[2].x(), 0.2 * speed);
            QVERIFY(pulse.front().x() >= 0.0 && pulse.back().x() <= layout.gutterWidth);
        }
    }

    void namesStayInSight() {
        const Series series = test::formulaRecording().series.front();
        const QFontMetricsF metrics{QFont()};
        for (const LayoutKind kind : {LayoutKind::ThreeByFourPlusOne, LayoutKind::TwelveByOne}) {
            PaperSettings settings;
            settings.layout = kind;
            const PaperLayout layout = layoutPaper(series, settings);
            const TracingColors colors = TracingColors::light();
            constexpr double kZoom = 8.0;
            const auto place = [&](const PaperPanel& panel, const QRectF& visible) {
                return namePlace(
                    {series, layout, colors, nullptr, {{0.0, 0.0}, kZoom, kZoom}, visible, 1.0, {}}, panel,
                    30.0, metrics);
            };
            for (const PaperPanel& panel : layout.panels) {
                const QRectF area(panel.area.topLeft() * kZoom, panel.area.size() * kZoom);
                // The upper third of the row, and its lower third, in the middle of its seconds.
                for (const double from : {0.0, 2.0 / 3.0}) {
                    const QRectF visible(area.center().x() - 40.0, area.top() + from * area.height(), 300.0,
                                         area.height() / 3.0);
                    const QPointF at = place(panel, visible);
                    QVERIFY(at.x() >= visible.left() && at.x() + 30.0 <= visible.right());
                    QVERIFY(at.y() - metrics.ascent() >= visible.top() - 0.01);
                    QVERIFY(at.y() + metrics.descent() <= visible.bottom() + 0.01);
                }
                // Where all is seen they stand where they always stood, whatever lies below.
                const QRectF all(QPointF(0.0, 0.0), layout.size * kZoom);
                QCOMPARE(place(panel, all), place(panel, all.adjusted(0.0, 0.0, 0.0, 500.0)));
            }
        }
    }

    void aTraceLiesWhereItsMillivoltsSay() {
        Series series;
        series.waveform.rateHz = 500.0;
        for (const Lead lead : kStandardLeads)
            series.waveform.leads.push_back({lead, std::string(leadName(lead)), Provenance::Measured,
                                             std::vector<float>(5000, 0.5F), 1.0});
        const PaperLayout layout = layoutPaper(series, {});
        const QImage image = painted(series, {}, TracingColors::light());
        for (const PaperPanel& panel : layout.panels) {
            const int x = static_cast<int>((panel.area.center().x() + 0.5) * kScale);
            double sum = 0.0;
            double ink = 0.0;
            for (int y = int(panel.area.top() * kScale); y < int(panel.area.bottom() * kScale); ++y) {
                const double dark = std::max(0, 120 - qGray(image.pixel(x, y)));
                sum += dark * (y + 0.5);
                ink += dark;
            }
            QVERIFY(ink > 0.0);
            QVERIFY(std::abs(sum / ink / kScale - layout.yOf(panel, 0.5)) < 0.15);
        }
    }

    void aSpikeShowsHoweverFarTheZoomIsOut() {
        for (const double scale : {0.6, 1.0, 2.0, 5.0, 12.0}) {
            Series series = test::formulaRecording().series.front();
            for (LeadSignal& lead : series.waveform.leads)
                std::ranges::fill(lead.values, 0.0F);
            series.waveform.leads[0].values[601] = 1.2F;
            const PaperLayout layout = layoutPaper(series, {});
            const QImage image = painted(series, {}, TracingColors::light(), scale);
            const double x = layout.xOf(layout.panels[0], 601.0 / 500.0) * scale;
            const double top = layout.yOf(layout.panels[0], 1.2) * scale;
            int darkest = 255;
            for (int i = int(x) - 2; i <= int(x) + 2; ++i)
                darkest = std::min(
                    darkest, qGray(image.pixel(i, int(top + 0.3 * layout.settings.gainMmPerMv * scale))));
            QVERIFY2(darkest < 150, qPrintable(QStringLiteral("%1: %2").arg(scale).arg(darkest)));
        }
    }

    void gapsStayEmpty() {
        Series series = test::formulaRecording().series.front();
        for (LeadSignal& lead : series.waveform.leads)
            std::fill(lead.values.begin() + 4000, lead.values.begin() + 4500, NAN);
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(series, settings);
        const QImage image = painted(series, settings, TracingColors::light());
        const int from = int(layout.xOf(layout.panels[0], 8.05) * kScale);
        const int to = int(layout.xOf(layout.panels[0], 8.95) * kScale);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = from; x < to; ++x)
                QVERIFY(!isInk(image.pixel(x, y)));
        }
    }

    void thePulseStepsWhereTheChestHasItsOwnGain() {
        PaperSettings settings;
        settings.chestGain = 0.5;
        const Series series = test::formulaRecording().series.front();
        const PaperLayout layout = layoutPaper(series, settings);
        const PaperPicture picture{
            series, layout, TracingColors::light(), nullptr, {{0.0, 0.0}, 1.0, 1.0}, {}, 1.0, {}};
        const auto pulses = calibrationPulses(picture);
        QCOMPARE(pulses.size(), std::size_t(4));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(pulses[i].size(), std::size_t(8));
            QCOMPARE(pulses[i][1].y() - pulses[i][2].y(), 10.0);
            QCOMPARE(pulses[i][6].y() - pulses[i][5].y(), 5.0);
        }
        QCOMPARE(pulses[3].size(), std::size_t(6)); // the strip is of a limb lead
    }

    void pulsesOfCloseRowsDoNotBecomeABar() {
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        settings.maxHeightMm = 118.0; // rows of nine millimetres, pulses of ten
        const Series series = test::formulaRecording().series.front();
        const PaperLayout layout = layoutPaper(series, settings);
        const PaperPicture picture{
            series, layout, TracingColors::light(), nullptr, {{0.0, 0.0}, 1.0, 1.0}, {}, 1.0, {}};
        const auto pulses = calibrationPulses(picture);
        QCOMPARE(pulses.size(), std::size_t(6)); // every other row
        for (std::size_t i = 1; i < pulses.size(); ++i)
            QVERIFY(pulses[i][2].y() > pulses[i - 1][0].y()); // its top is under the foot before
    }

    void everyMomentBearsTheKindsOfItsBeatsOnce() {
        Series series = test::formulaRecording().series.front();
        for (const Lead lead : {Lead::V3R, Lead::V4R, Lead::V7}) { // 6x2 gets a row that is half full
            series.waveform.leads.push_back(series.waveform.leads.front());
            series.waveform.leads.back().lead = lead;
        }
        for (const LayoutKind kind :
             {LayoutKind::ThreeByFourPlusOne, LayoutKind::ThreeByFour, LayoutKind::SixByTwo,
              LayoutKind::TwelveByOne, LayoutKind::SingleLead}) {
            PaperSettings settings;
            settings.layout = kind;
            const PaperLayout layout = layoutPaper(series, settings);
            double seconds = 0.0;
            for (const PaperPanel& panel : layout.panels) {
                if (bearsKinds(layout, panel))
                    seconds += panel.endS - panel.startS;
            }
            QVERIFY2(std::abs(seconds - 10.0) < 1e-9, layoutName(kind).data());
        }
    }

    void aFilterChangesThePictureAndSaysSo() {
        Series series = test::formulaRecording().series.front();
        for (LeadSignal& lead : series.waveform.leads) {
            for (std::size_t i = 0; i < lead.values.size(); ++i)
                lead.values[i] = i % 10 < 5 ? 0.3F : -0.3F; // 50 Hz
        }
        PaperSettings settings;
        settings.filter = {0.0, 35.0, 0.0};
        const PaperLayout layout = layoutPaper(series, settings);
        PaperScratch scratch;
        DisplaySignal signal;
        signal.prepare(series, layout, scratch.runner);
        const auto picture = [&](const DisplaySignal* shown) {
            return PaperPicture{series,
                                layout,
                                TracingColors::light(),
                                nullptr,
                                {{0.0, 0.0}, 5.0, 5.0},
                                QRectF(0, 0, 1, 1),
                                1.2,
                                {},
                                shown};
        };
        PanelTrace plain;
        PanelTrace filtered;
        tracePanel(picture(nullptr), layout.panels[1], plain);
        tracePanel(picture(&signal), layout.panels[1], filtered);
        QVERIFY(plain.bottom - plain.top > 28.0);
        QVERIFY(filtered.bottom - filtered.top < 0.5 * (plain.bottom - plain.top));
        // The badge: caution's colour appears, and goes with the filter.
        const auto caution = [&](const PaperSettings& asked) {
            const QImage image = painted(series, asked, TracingColors::light());
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += qRed(image.pixel(x, y)) - qBlue(image.pixel(x, y)) > 90 ? 1 : 0;
            }
            return count;
        };
        QVERIFY(caution(settings) > 0);
        settings.filter = {0.5, 100.0, 0.0};
        QCOMPARE(caution(settings), 0);
    }

    void whatLeavesThePaperIsMarked() {
        Series series = test::formulaRecording().series.front();
        series.waveform.leads[0].values[300] = 9000.0F;
        const PaperLayout layout = layoutPaper(series, {});
        const PaperPicture picture{
            series, layout, TracingColors::light(), nullptr, {{0.0, 0.0}, 5.0, 5.0}, {}, 1.2, {}};
        PanelTrace trace;
        tracePanel(picture, layout.panels[0], trace);
        QCOMPARE(trace.cuts.size(), std::size_t(1));
        QCOMPARE(trace.cuts[0].y(), 0.0);
        const QImage image = painted(series, {}, TracingColors::light());
        const QRgb mark = image.pixel(trace.cuts[0].toPoint() + QPoint(0, 1));
        QVERIFY(qRed(mark) > qBlue(mark) + 60);
    }

    void unknownUnitsHaveNoMillivoltGridAndNoPulse() {
        Series series = test::formulaRecording().series.front();
        series.waveform.unit = Unit::Arbitrary;
        const PaperLayout layout = layoutPaper(series, {});
        const TracingColors colors = TracingColors::light();
        const PaperPicture picture{series, layout, colors, nullptr, {{0.0, 0.0}, 5.0, 5.0}, {}, 1.2, {}};
        QVERIFY(calibrationPulses(picture).empty());
        const QImage image = painted(series, {}, colors);
        int gridRows = 0;
        for (int y = 0; y < image.height(); ++y)
            gridRows += image.pixel(3, y) == colors.paper.rgb() ? 0 : 1;
        QCOMPARE(gridRows, 0);
    }

    void overlaysLieBetweenPaperAndTraces() {
        const Series series = test::formulaRecording().series.front();
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(series, settings);
        const Box box;
        const QImage plain = painted(series, settings, TracingColors::light());
        const QImage over = painted(series, settings, TracingColors::light(), kScale, &box);
        const QRectF area = layout.boxOf(layout.panels[3], 1.0, 1.2);
        const QRect inside =
            QRectF(area.topLeft() * kScale, area.size() * kScale).toRect().adjusted(1, 1, -1, -1);
        int blue = 0;
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x) {
                if (qGray(plain.pixel(x, y)) < 40)
                    QVERIFY(qBlue(over.pixel(x, y)) < 100); // the trace keeps its own colour
                blue += over.pixel(x, y) == QColor(Qt::blue).rgb() ? 1 : 0;
            }
        }
        QVERIFY(blue > inside.width() * inside.height() / 2);
        // Nothing outside the boxes changed.
        QCOMPARE(over.copy(0, 0, int(area.left() * kScale) - 1, over.height()),
                 plain.copy(0, 0, int(area.left() * kScale) - 1, plain.height()));
    }

    void looksAsItDid_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("dark");
        QTest::newRow("3x4+1-light") << int(LayoutKind::ThreeByFourPlusOne) << false;
        QTest::newRow("12x1-dark") << int(LayoutKind::TwelveByOne) << true;
    }

    void looksAsItDid() {
        QFETCH(int, kind);
        QFETCH(bool, dark);
        PaperSettings settings;
        settings.layout = LayoutKind(kind);
        const QImage image = painted(test::formulaRecording().series.front(), settings,
                                     dark ? TracingColors::dark() : TracingColors::light(), 3.0);
        const QString difference = test::compareWithGolden(
            image, QStringLiteral("paper-") + QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_MAIN(PaintPaperTest)
#include "paint_paper_test.moc"
