// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include "ui/common/style.h"

#include <QTest>

using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject {
    Q_OBJECT

private:
    static void compare(const Palette& palette, const char* role, const QColor& text, const QColor& ground) {
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 in the %2 theme: %3"_s.arg(QLatin1StringView(role))
                                              .arg(palette.theme == Theme::Light ? u"light"_s : u"dark"_s)
                                              .arg(ratio)));
    }

private Q_SLOTS:

    void contrastIsThatOfTheStandard() {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // #777777 on white, the textbook case that just fails AA
        QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.001);
    }

    void textReachesAa() {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const Palette& p = paletteOf(theme);
            for (const QColor& ground : {p.window, p.panel, p.hover, p.selection}) {
                compare(p, "text", p.text, ground);
                compare(p, "secondary text", p.secondaryText, ground);
            }
            for (const QColor& ground : {p.window, p.panel}) {
                compare(p, "accent", p.accent, ground);
                compare(p, "caution", p.caution, ground);
                compare(p, "error", p.error, ground);
            }
            compare(p, "text on accent", p.onAccent, p.accent);
            compare(p, "text on the AI block", p.text, p.aiGround);
            compare(p, "secondary text on the AI block", p.secondaryText, p.aiGround);
            compare(p, "caution on the AI block", p.caution, p.aiGround);
            compare(p, "AI edge as text", p.aiEdge, p.aiGround);
            compare(p, "panel colour on a filled chip", p.aiGround, p.aiEdge);
            compare(p, "trace on paper", p.trace, p.paper);
            compare(p, "derived trace on paper", p.derivedTrace, p.paper);
            compare(p, "trace on the 5 mm line", p.trace, p.grid5mm);
        }
    }

    void coloursAreTheAgreedOnes() {
        QCOMPARE(paletteOf(Theme::Light).paper.name(), u"#fffbf9"_s);
        QCOMPARE(paletteOf(Theme::Light).aiEdge.name(), u"#6b4fbb"_s);
        QCOMPARE(paletteOf(Theme::Dark).window.name(), u"#121618"_s);
        QCOMPARE(paletteOf(Theme::Dark).trace.name(), u"#ddefe6"_s);
    }

    void sheetNamesEveryColour() {
        for (const Theme theme : {Theme::Light, Theme::Dark})
            QVERIFY(!styleSheet(paletteOf(theme)).contains(u'@'));
    }
};

QTEST_APPLESS_MAIN(PaletteTest)
#include "palette_test.moc"
