// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formula_recording.h"
#include "ui/common/palette.h"
#include "ui/tracing/tracing_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace leadlight;
using namespace leadlight::ui;

/// What must be legible on the paper, and what reading from right to left must not turn about.
class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everythingOnThePaperCanBeRead_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("print") << 2;
    }

    void everythingOnThePaperCanBeRead() {
        QFETCH(int, theme);
        const TracingColors colors = theme == 0   ? TracingColors::light()
                                     : theme == 1 ? TracingColors::dark()
                                                  : TracingColors::print();
        for (const QColor& text :
             {colors.text, colors.secondaryText, colors.caution, colors.accent, colors.trace})
            QVERIFY2(contrastRatio(text, colors.paper) >= 4.5, qPrintable(text.name()));
        // The trace stands out of the darker lines of the grid as well.
        QVERIFY(contrastRatio(colors.trace, colors.majorGrid) >= 4.5);
        QVERIFY(contrastRatio(colors.derivedTrace, colors.majorGrid) >= 3.0);
    }

    void chipsAndMarksCanBeRead() {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const Palette& palette = paletteOf(theme);
            QVERIFY(contrastRatio(palette.panel, palette.caution) >= 4.5); // a lead that cannot be read
            QVERIFY(contrastRatio(palette.caution, palette.panel) >= 4.5); // a change beyond the usual
            QVERIFY(contrastRatio(palette.accent, palette.panel) >= 4.5);  // corrected by hand
            QVERIFY(contrastRatio(palette.accent, palette.selection) >= 3.0);
            QVERIFY(contrastRatio(palette.text, palette.selection) >= 4.5);
        }
    }

    void whoComesByAKeySeesTheFocus() {
        QWidget window;
        window.resize(900, 620);
        auto* other = new QLineEdit(&window);
        auto* view = new TracingView(&window);
        view->setGeometry(0, 40, 900, 580);
        view->setRecording(std::make_shared<const Recording>(test::formulaRecording()));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto edge = [&] { return view->grab().toImage().pixelColor(1, 200); };
        other->setFocus(Qt::MouseFocusReason);
        QVERIFY(edge() != TracingColors::light().accent);
        view->setFocus(Qt::TabFocusReason);
        QCOMPARE(edge(), TracingColors::light().accent);
        other->setFocus(Qt::TabFocusReason);
        view->setFocus(Qt::MouseFocusReason); // a click shows where it went
        QVERIFY(edge() != TracingColors::light().accent);
    }

    void timeRunsToTheRightInEveryScript() {
        const auto recording = std::make_shared<const Recording>(test::formulaRecording(30.0));
        const auto drawn = [&](Qt::LayoutDirection direction) {
            QApplication::setLayoutDirection(direction);
            TracingView view;
            view.resize(900, 600);
            view.setRecording(recording);
            view.show();
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() / 2);
            const QImage image = view.grab().toImage();
            QApplication::setLayoutDirection(Qt::LeftToRight);
            return image;
        };
        QCOMPARE(drawn(Qt::RightToLeft), drawn(Qt::LeftToRight));
    }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
