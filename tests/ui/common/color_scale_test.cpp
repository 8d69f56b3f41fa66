// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/color_scale.h"

#include <QTest>

#include <limits>

using namespace leadlight::ui;

class ColorScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void cividisHasItsEnds() {
        QCOMPARE(cividis(0.0).rgb(), QColor(0x00, 0x20, 0x4D).rgb());
        QCOMPARE(cividis(1.0).rgb(), QColor(0xFF, 0xEA, 0x46).rgb());
        QCOMPARE(cividis(7.0).rgb(), cividis(1.0).rgb());
    }

    void amountsGoSteadilyAwayFromThePaper() {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const ColorScale scale(ScaleKind::Amount, theme);
            const QColor paper = paletteOf(theme).paper;
            QCOMPARE(scale.on(paper, 0.0).rgb(), paper.rgb());
            double before = 1.0;
            for (int step = 1; step <= 50; ++step) {
                const double contrast = contrastRatio(scale.on(paper, step / 50.0), paper);
                QVERIFY2(contrast > before, qPrintable(QString::number(step)));
                before = contrast;
            }
            QVERIFY(before > 7.0);
        }
    }

    void traceStaysReadable() {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const Palette& palette = paletteOf(theme);
            for (const ScaleKind kind : {ScaleKind::Amount, ScaleKind::Signed}) {
                const ColorScale scale(kind, theme);
                for (int step = -100; step <= 100; ++step) {
                    const QColor wash = scale.wash(step / 100.0);
                    const QColor ground =
                        blended(palette.paper, QColor(wash.rgb()), static_cast<double>(wash.alphaF()));
                    QVERIFY(contrastRatio(palette.trace, ground) >= 3.0); // WCAG 2.1, 1.4.11
                }
            }
        }
    }

    void signsAreToldApart() {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const ColorScale scale(ScaleKind::Signed, theme);
            const QColor paper = paletteOf(theme).paper;
            for (const double value : {0.3, 0.6, 1.0}) {
                QVERIFY(scale.on(paper, value).red() > scale.on(paper, value).blue());
                QVERIFY(scale.on(paper, -value).blue() > scale.on(paper, -value).red());
            }
            QCOMPARE(scale.on(paper, 0.0).rgb(), paper.rgb());
        }
    }

    void aFailedMapKeepsItsSignInTwoGreys() {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QColor paper = paletteOf(theme).paper;
            const ColorScale colours(ScaleKind::Signed, theme);
            const ColorScale greys(ScaleKind::Signed, theme, true);
            for (const double value : {0.5, 1.0}) {
                for (const bool table : {true, false}) {
                    const auto of = [&](const ColorScale& scale, double part) {
                        const QColor wash = scale.wash(part);
                        return table ? scale.on(paper, part)
                                     : blended(paper, QColor(wash.rgb()), static_cast<double>(wash.alphaF()));
                    };
                    const auto warmth = [&](const ColorScale& scale, double part) {
                        return of(scale, part).red() - of(scale, part).blue();
                    };
                    const int apart = warmth(greys, value) - warmth(greys, -value);
                    const int usual = warmth(colours, value) - warmth(colours, -value);
                    QVERIFY2(apart >= 24, qPrintable(QString::number(apart)));
                    QVERIFY(3 * apart < 2 * usual); // and still no colours
                }
                const double contrast = contrastRatio(greys.on(paper, value), paper) /
                                        contrastRatio(greys.on(paper, -value), paper);
                QVERIFY(contrast > 0.9 && contrast < 1.1); // neither looks more than the other
            }
            for (int step = -100; step <= 100; ++step) {
                const QColor wash = greys.wash(step / 100.0);
                QVERIFY(contrastRatio(paletteOf(theme).trace, blended(paper, QColor(wash.rgb()),
                                                                      static_cast<double>(wash.alphaF()))) >=
                        3.0);
            }
        }
    }

    void whatIsNoNumberIsNotPainted() {
        const ColorScale scale(ScaleKind::Signed, Theme::Light);
        QCOMPARE(scale.wash(std::numeric_limits<double>::quiet_NaN()).alpha(), 0);
        QCOMPARE(scale.wash(-5.0).rgba(), scale.wash(-1.0).rgba());
        QCOMPARE(ColorScale(ScaleKind::Amount, Theme::Light).wash(-1.0).alpha(), 0);
    }
};

QTEST_GUILESS_MAIN(ColorScaleTest)
#include "color_scale_test.moc"
