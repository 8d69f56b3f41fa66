// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/fonts.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace leadlight::ui;
using namespace Qt::StringLiterals;

namespace {

/// The strongest contrast of any pixel with the ground of the field: that of its text.
double textContrast(const QImage& picture, const QColor& ground) {
    double most = 1.0;
    for (int y = 3; y < picture.height() - 3; ++y) {
        for (int x = 3; x < picture.width() - 3; ++x)
            most = std::max(most, contrastRatio(picture.pixelColor(x, y), ground));
    }
    return most;
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    /// The bar is four pixels high: a number in it would be cut.
    void progressBarsBearNoNumber() {
        applyTheme(*qApp, Theme::Light);
        QProgressBar bar;
        bar.setValue(50);
        bar.ensurePolished();
        QVERIFY(!bar.isTextVisible());
    }

    void whatCannotBeUsedLooksSo() {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyTheme(*qApp, theme);
            QWidget window;
            auto* chip = new QToolButton(&window);
            chip->setText(u"Suggested"_s);
            chip->setProperty("role", u"chip"_s);
            auto* combo = new QComboBox(&window);
            combo->addItem(u"Every case"_s);
            auto* number = new QSpinBox(&window);
            number->setValue(88);
            const QList<QWidget*> widgets{new QPushButton(u"Keep"_s, &window),
                                          makePrimaryButton(u"Confirm"_s, &window),
                                          chip,
                                          combo,
                                          number,
                                          new QLineEdit(u"LEADLIGHT"_s, &window),
                                          new QPlainTextEdit(u"Sinus rhythm"_s, &window)};
            for (QWidget* widget : widgets) {
                widget->resize(140, 40);
                widget->ensurePolished();
                const QImage usable = widget->grab().toImage();
                widget->setEnabled(false);
                const QImage greyed = widget->grab().toImage();
                const QColor before = usable.pixelColor(5, usable.height() / 2);
                const QColor after = greyed.pixelColor(5, greyed.height() / 2);
                const char* name = widget->metaObject()->className();
                QVERIFY2(before != after, name);
                QVERIFY2(textContrast(greyed, after) < 0.7 * textContrast(usable, before), name);
                QVERIFY2(textContrast(greyed, after) > 1.8, name);          // and can still be made out
                QVERIFY2(usable.pixel(70, 0) != greyed.pixel(70, 0), name); // its frame
            }
        }
    }
};

QTEST_MAIN(StyleTest)
#include "style_test.moc"
