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

    void whatIsNoNumberIsNotPainted() {
        const ColorScale scale(ScaleKind::Signed, Theme::Light);
        QCOMPARE(scale.wash(std::numeric_limits<double>::quiet_NaN()).alpha(), 0);
        QCOMPARE(scale.wash(-5.0).rgba(), scale.wash(-1.0).rgba());
        QCOMPARE(ColorScale(ScaleKind::Amount, Theme::Light).wash(-1.0).alpha(), 0);
    }
};

QTEST_GUILESS_MAIN(ColorScaleTest)
#include "color_scale_test.moc"
