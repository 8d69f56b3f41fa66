// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_overlay.h"

#include "tests/ui/attention/sample.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace leadlight;
using namespace leadlight::ui;

namespace {

constexpr double kPxPerMm = 4.0;

/// The overlay alone, on nothing.
QImage picture(const AttentionOverlay& overlay, const PaperLayout& layout) {
    QImage image((layout.size * kPxPerMm).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(kPxPerMm, kPxPerMm);
    overlay.paint(painter, layout);
    return image;
}

bool painted(const QImage& image, int x, int y) {
    return qAlpha(image.pixel(x, y)) > 0;
}

/// Whether a pixel lies in the area, by its centre; nothing within a hair of the edge, where either is right.
std::optional<bool> inside(const QRectF& area, int x, int y) {
    const QPointF centre((x + 0.5) / kPxPerMm, (y + 0.5) / kPxPerMm);
    const double hair = 1e-6;
    if (area.adjusted(hair, hair, -hair, -hair).contains(centre))
        return true;
    if (!area.adjusted(-hair, -hair, hair, hair).contains(centre))
        return false;
    return std::nullopt;
}

QRectF panelTime(const PaperPanel& panel, const PaperLayout& layout, double from, double to) {
    const double speed = layout.settings.speedMmPerS;
    const double left = panel.area.left() + (std::max(from, panel.startS) - panel.startS) * speed;
    const double right = panel.area.left() + (std::min(to, panel.endS) - panel.startS) * speed;
    return left < right ? QRectF(left, panel.area.top(), right - left, panel.area.height()) : QRectF();
}

} // namespace

class AttentionOverlayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void hotTokenPaintsItsBoxAndNothingElse_data() {
        QTest::addColumn<LayoutKind>("kind");
        QTest::addColumn<int>("token");
        QTest::addColumn<double>("speed");
        const std::pair<const char*, LayoutKind> layouts[] = {
            {"3x4+1", LayoutKind::ThreeByFourPlusOne}, {"3x4+3", LayoutKind::ThreeByFourPlusThree},
            {"3x4", LayoutKind::ThreeByFour},          {"6x2", LayoutKind::SixByTwo},
            {"12x1", LayoutKind::TwelveByOne},         {"1x1", LayoutKind::SingleLead}};
        for (const auto& [name, kind] : layouts) {
            for (const int token : {0, 12, 50 + 12, 50 + 49, 3 * 50 + 30, 7 * 50 + 49}) {
                for (const double speed : {25.0, 50.0})
                    QTest::addRow("%s, token %d, %g mm/s", name, token, speed) << kind << token << speed;
            }
        }
    }

    void hotTokenPaintsItsBoxAndNothingElse() {
        QFETCH(LayoutKind, kind);
        QFETCH(int, token);
        QFETCH(double, speed);
        PaperSettings settings;
        settings.layout = kind;
        settings.speedMmPerS = speed;
        settings.singleLead = Lead::V2;
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(), settings);
        const QImage image = picture(AttentionOverlay(ui::test::hotToken(token), Theme::Light), layout);

        const Lead lead = kModelLeads[static_cast<std::size_t>(token / kPatchCount)];
        const double from = 0.2 * (token % kPatchCount);
        std::vector<QRectF> boxes;
        std::vector<QRectF> hatched;
        for (const PaperPanel& panel : layout.panels) {
            if (panel.lead == lead)
                boxes.push_back(panelTime(panel, layout, from, from + 0.2));
            else if (!modelIndex(panel.lead)) // antialiased lines end a little outside
                hatched.push_back(panel.area.adjusted(-0.5, -0.5, 0.5, 0.5));
        }
        int hot = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const auto holds = [&](const QRectF& area) { return inside(area, x, y).value_or(true); };
                const bool wanted = std::ranges::any_of(
                    boxes, [&](const QRectF& box) { return inside(box, x, y).value_or(false); });
                const bool allowed = std::ranges::any_of(boxes, holds) || std::ranges::any_of(hatched, holds);
                if (wanted && !painted(image, x, y))
                    QFAIL(qPrintable(QStringLiteral("the box is not painted at %1, %2").arg(x).arg(y)));
                if (!allowed && painted(image, x, y))
                    QFAIL(qPrintable(QStringLiteral("paint outside of the box at %1, %2").arg(x).arg(y)));
                hot += wanted ? 1 : 0;
            }
        }
        const bool shown = std::ranges::any_of(boxes, [](const QRectF& box) { return !box.isEmpty(); });
        QCOMPARE(hot > 0, shown);
    }

    void everyTokenIsPaintedInTheWholeRowLayout() {
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(), settings);
        for (int token = 0; token < kTokenCount; token += 7) {
            const AttentionOverlay overlay(ui::test::hotToken(token), Theme::Dark);
            const QImage image = picture(overlay, layout);
            const auto panel = std::ranges::find(
                layout.panels, kModelLeads[static_cast<std::size_t>(token / kPatchCount)], &PaperPanel::lead);
            const QPointF centre =
                panelTime(*panel, layout, 0.2 * (token % 50), 0.2 * (token % 50) + 0.2).center();
            QVERIFY(painted(image, static_cast<int>(centre.x() * kPxPerMm),
                            static_cast<int>(centre.y() * kPxPerMm)));
            QCOMPARE(overlay.tokenAt(layout, centre), std::optional(token));
        }
    }

    void derivedLeadsAloneAreHatched() {
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(), settings);
        const AttentionOverlay overlay(makeMap(ExploreMapKind::Received, {}),
                                       Theme::Light); // a map of zeros colours nothing
        const QImage image = picture(overlay, layout);
        for (const PaperPanel& panel : layout.panels) {
            int count = 0;
            for (int x = static_cast<int>(panel.area.left() * kPxPerMm);
                 x < panel.area.right() * kPxPerMm - 1; ++x)
                count += painted(image, x, static_cast<int>(panel.area.center().y() * kPxPerMm)) ? 1 : 0;
            QCOMPARE(count > 50, !modelIndex(panel.lead).has_value());
            QCOMPARE(count > 0, !modelIndex(panel.lead).has_value());
        }
    }

    void nothingBeyondTheAnalysedTenSeconds() {
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        settings.windowS = 20.0;
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(20.0), settings);
        explain::TokenValues values;
        values.fill(1.0);
        for (const double start : {0.0, 5.0}) {
            ExploreMap map = makeMap(ExploreMapKind::Received, values);
            map.startS = start;
            const AttentionOverlay overlay(map, Theme::Light);
            const QImage image = picture(overlay, layout);
            for (const PaperPanel& panel : layout.panels) {
                const int y = static_cast<int>(panel.area.center().y() * kPxPerMm);
                for (const double time : {0.1, 4.9, 5.1, 9.9, 10.1, 14.9, 15.1, 19.9}) {
                    const QPointF mm(layout.xOf(panel, time), panel.area.center().y());
                    const bool analysed = time > start && time < start + 10.0;
                    QCOMPARE(overlay.tokenAt(layout, mm).has_value(), analysed && modelIndex(panel.lead));
                    if (modelIndex(panel.lead))
                        QCOMPARE(painted(image, static_cast<int>(mm.x() * kPxPerMm), y), analysed);
                    else if (!analysed && (time < start - 0.1 || time > start + 10.1))
                        QVERIFY(!painted(image, static_cast<int>(mm.x() * kPxPerMm), y));
                }
            }
        }
    }

    void signTellsTheColour() {
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(), settings);
        explain::TokenValues values{};
        values[0] = 1.0;
        values[1] = -1.0;
        const QImage image =
            picture(AttentionOverlay(makeMap(ExploreMapKind::Contribution, values), Theme::Light), layout);
        const PaperPanel& panel = layout.panels.front();
        const auto at = [&](double time) {
            return image.pixelColor(static_cast<int>(layout.xOf(panel, time) * kPxPerMm),
                                    static_cast<int>(panel.area.center().y() * kPxPerMm));
        };
        QVERIFY(at(0.1).red() > at(0.1).blue());
        QVERIFY(at(0.3).blue() > at(0.3).red());
        QCOMPARE(at(0.5).alpha(), 0);
    }

    /// A ramp in every lead, so that every moment lies at a height of its own.
    static std::shared_ptr<Recording> rampRecording() {
        auto recording = std::make_shared<Recording>();
        recording->series.push_back(ui::test::quietSeries());
        for (LeadSignal& lead : recording->series.front().waveform.leads) {
            for (std::size_t i = 0; i < lead.values.size(); ++i)
                lead.values[i] = static_cast<float>(i) / 5000.0F - 0.5F;
        }
        return recording;
    }

    /// What speaks for a finding and what speaks against it, each by itself; a map without signs is whole.
    void onlyTheChosenSignLiesOnThePaper() {
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(), {});
        explain::TokenValues values{};
        values[10] = 1.0;  // lead I
        values[60] = -1.0; // lead II
        const auto pixels = [&](ExploreMapKind kind, MapSign sign) {
            ExploreMap map = makeMap(kind, values);
            map.sign = sign;
            const QImage image = picture(AttentionOverlay(std::move(map), Theme::Light), layout);
            std::array<bool, 2> hot{};
            for (const PaperPanel& panel : layout.panels) {
                if (panel.startS > 2.0 || (panel.lead != Lead::I && panel.lead != Lead::II))
                    continue;
                const QPointF centre = panelTime(panel, layout, 2.0, 2.2).center() * kPxPerMm;
                hot[panel.lead == Lead::I ? 0 : 1] =
                    painted(image, static_cast<int>(centre.x()), static_cast<int>(centre.y()));
            }
            return hot;
        };
        using Hot = std::array<bool, 2>;
        QCOMPARE(pixels(ExploreMapKind::Contribution, MapSign::Both), (Hot{true, true}));
        QCOMPARE(pixels(ExploreMapKind::Contribution, MapSign::For), (Hot{true, false}));
        QCOMPARE(pixels(ExploreMapKind::Contribution, MapSign::Against), (Hot{false, true}));
        QCOMPARE(pixels(ExploreMapKind::Received, MapSign::Against),
                 pixels(ExploreMapKind::Received, MapSign::Both));
    }

    void bandAndUnderlayFollowTheTrace_data() {
        QTest::addColumn<OverlayStyle>("style");
        QTest::addColumn<double>("half");
        QTest::newRow("band") << OverlayStyle::Band << 2.5;
        QTest::newRow("trace") << OverlayStyle::Trace << 0.8;
    }

    void bandAndUnderlayFollowTheTrace() {
        QFETCH(OverlayStyle, style);
        QFETCH(double, half);
        const auto recording = rampRecording();
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(recording->series.front(), settings);
        const auto traces = std::make_shared<const DrawnTraces>(recording);
        explain::TokenValues values;
        values.fill(1.0);
        const ExploreMap map = makeMap(ExploreMapKind::Received, values);
        const QImage image = picture(AttentionOverlay(map, {Theme::Light, 1.0, style, traces}), layout);
        for (const PaperPanel& panel : layout.panels) {
            if (!modelIndex(panel.lead))
                continue;
            for (const double time : {0.5, 3.3, 7.7}) {
                const double x = layout.xOf(panel, time);
                const double y = layout.yOf(panel, time / 10.0 - 0.5);
                const auto at = [&](double offset) {
                    return painted(image, static_cast<int>(x * kPxPerMm),
                                   static_cast<int>((y + offset) * kPxPerMm));
                };
                QVERIFY(at(0.0));
                QVERIFY(at(half - 0.4));
                QVERIFY(at(0.4 - half));
                QVERIFY(!at(half + 0.8));
                QVERIFY(!at(-half - 0.8));
            }
        }
    }

    void colouredTraceGoesBySample() {
        const auto recording = rampRecording();
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(recording->series.front(), settings);
        explain::TokenValues values{};
        values[10] = 1.0; // lead I, 2.0 to 2.2 s, all of it in one half of the patch
        ExploreMap map = makeMap(ExploreMapKind::Lrp, values);
        auto samples = std::make_shared<std::vector<float>>(20000, 0.0F);
        for (std::size_t i = 500; i < 525; ++i)
            (*samples)[i] = 0.04F;
        map.samples = samples;
        const auto traces = std::make_shared<const DrawnTraces>(recording);
        const QImage image =
            picture(AttentionOverlay(map, {Theme::Light, 1.0, OverlayStyle::Trace, traces}), layout);
        const PaperPanel& panel = layout.panels.front();
        const auto at = [&](double time) {
            return painted(image, static_cast<int>(layout.xOf(panel, time) * kPxPerMm),
                           static_cast<int>(layout.yOf(panel, time / 10.0 - 0.5) * kPxPerMm));
        };
        QVERIFY(at(2.02));
        QVERIFY(at(2.08));
        QVERIFY(!at(2.14));
        QVERIFY(!at(1.96));
    }

    void whatIsLeftOutSaysSo() {
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(), settings);
        ExploreMap map = makeMap(ExploreMapKind::Received, {});
        for (int time = 10; time < 15; ++time) // a second of lead I
            map.leftOut.set(static_cast<std::size_t>(time));
        const QImage image = picture(AttentionOverlay(map, Theme::Light), layout);
        const PaperPanel& panel = layout.panels.front();
        const QRectF block = layout.boxOf(panel, 2.0, 3.0);
        const QRgb veil = image.pixel(static_cast<int>((block.left() + 2.0) * kPxPerMm),
                                      static_cast<int>((block.top() + 1.0) * kPxPerMm));
        QVERIFY(qAlpha(veil) > 0);
        int words = 0;
        for (int y = static_cast<int>(block.center().y() * kPxPerMm); y < block.bottom() * kPxPerMm - 2;
             ++y) {
            for (int x = static_cast<int>(block.left() * kPxPerMm) + 2; x < block.right() * kPxPerMm - 2; ++x)
                words += image.pixel(x, y) != veil ? 1 : 0;
        }
        QVERIFY(words > 50);
    }

    void displayFilterMovesTheBandWithTheTrace() {
        auto recording = rampRecording();
        for (LeadSignal& lead : recording->series.front().waveform.leads)
            std::fill(lead.values.begin(), lead.values.end(), 1.0F); // an offset that the filter takes off
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        settings.filter.highPassHz = 0.5;
        const PaperLayout layout = layoutPaper(recording->series.front(), settings);
        const DrawnTraces traces(recording);
        const DrawnTraces::Trace trace = traces.of(layout, layout.panels.front());
        QVERIFY(std::abs(trace.values[2500]) < 0.2F);
        QCOMPARE(trace.rateHz, 500.0);
    }

    void aFailedMapIsGrey() {
        PaperSettings settings;
        settings.layout = LayoutKind::TwelveByOne;
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(), settings);
        explain::TokenValues values{};
        values[0] = 1.0;
        values[1] = -1.0;
        ExploreMap map = makeMap(ExploreMapKind::Lrp, values);
        map.grey = true;
        const QImage image = picture(AttentionOverlay(map, Theme::Light), layout);
        const PaperPanel& panel = layout.panels.front();
        for (const double time : {0.1, 0.3}) {
            const QColor colour = image.pixelColor(static_cast<int>(layout.xOf(panel, time) * kPxPerMm),
                                                   static_cast<int>(panel.area.center().y() * kPxPerMm));
            QVERIFY(colour.alpha() > 0);
            QVERIFY(colour.hsvSaturation() < 100);              // a map that is believed has more than 200
            QCOMPARE(colour.red() > colour.blue(), time < 0.2); // a warm grey for what is positive
        }
    }

    void medianBeatsBearNoMap() {
        PaperSettings settings;
        settings.layout = LayoutKind::Median;
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(1.0), settings);
        const QImage image = picture(AttentionOverlay(ui::test::hotToken(0), Theme::Light), layout);
        bool says = false; // at the bottom, why
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); x += 3) {
                const bool atBottom = y > image.height() - 6.0 * kPxPerMm;
                QVERIFY(atBottom || !painted(image, x, y));
                says = says || painted(image, x, y);
            }
        }
        QVERIFY(says);
    }

    void opacityScalesTheColourAndNotTheHatching() {
        const PaperLayout layout = layoutPaper(ui::test::quietSeries(), {});
        const PaperPanel& panel = layout.panels.front();
        const auto alphaAt = [&](double opacity) {
            const QImage image =
                picture(AttentionOverlay(ui::test::hotToken(0), Theme::Light, opacity), layout);
            return qAlpha(image.pixel(static_cast<int>(layout.xOf(panel, 0.1) * kPxPerMm),
                                      static_cast<int>(panel.area.center().y() * kPxPerMm)));
        };
        QVERIFY(std::abs(alphaAt(1.0) - 255 * ColorScale::paperStrength(Theme::Light)) <= 1.0);
        QVERIFY(std::abs(alphaAt(0.5) - 127.5 * ColorScale::paperStrength(Theme::Light)) <= 1.0);
        QCOMPARE(alphaAt(0.0), 0);
    }
};

QTEST_MAIN(AttentionOverlayTest)
#include "attention_overlay_test.moc"
