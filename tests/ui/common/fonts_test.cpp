// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fonts.h"

#include "ui/common/actions.h"
#include "ui/common/icons.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QTest>

using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class FontsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QVERIFY(loadFonts()); }

    void figuresAreTabular() {
        for (const TextWeight weight : {TextWeight::Regular, TextWeight::Medium, TextWeight::SemiBold}) {
            const QFont font = interfaceFont(1.0, weight);
            QCOMPARE(QFontInfo(font).family().section(u' ', 0, 1), fontFamily());
            const QFontMetricsF metrics(font);
            for (const QChar digit : u"023456789"_s)
                QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'1'));
        }
    }

    void signsOfTheProgramAreThere() {
        const QFontMetricsF metrics(interfaceFont());
        for (const QChar sign : u"µ°−–…×≤≥±√äöüßéñÅΩ"_s)
            QVERIFY2(metrics.inFont(sign), qPrintable(QString(sign)));
    }

    void everyIconDraws() {
        QVERIFY(iconNames().size() > 10);
        for (const QString& name : iconNames()) {
            if (name.startsWith(u"arrow-"_s))
                continue; // used by the style sheet, which cannot tint
            const QImage image = tintedIcon(name, Qt::red).pixmap(20, 20).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    inked += colour.alpha() > 100 && colour.red() > 200 && colour.green() < 60;
                }
            }
            QVERIFY2(inked > 8, qPrintable(name));
        }
    }

    void everyActionsIconExists() {
        const QStringList names = iconNames();
        for (const ActionSpec& spec : actionSpecs()) {
            const QString icon{QLatin1StringView(spec.icon)};
            QVERIFY2(icon.isEmpty() || names.contains(icon), spec.id);
        }
        QVERIFY(tintedIcon(u"no-such-icon"_s, Qt::red).isNull());
    }
};

QTEST_MAIN(FontsTest)
#include "fonts_test.moc"
