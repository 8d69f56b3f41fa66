// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hint_label.h"

#include <QTest>

using namespace leadlight::ui;
using namespace Qt::StringLiterals;

class HintLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void onlyWholeHintsAreLeftOut() {
        const QFontMetricsF metrics{QFont()};
        const QString line = u"Left and right move it. Up goes to the next; Delete takes it back."_s;
        const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text) + 0.5; };
        QCOMPARE(fittingHints(line, metrics, width(line)), line);
        const QString two = u"Left and right move it. Up goes to the next …"_s;
        QCOMPARE(fittingHints(line, metrics, width(line) - 3.0), two);
        QCOMPARE(fittingHints(line, metrics, width(two)), two);
        const QString one = u"Left and right move it. …"_s;
        QCOMPARE(fittingHints(line, metrics, width(two) - 3.0), one);
        QVERIFY(fittingHints(line, metrics, width(one) - 3.0).endsWith(u'…'));
        QCOMPARE(fittingHints(u"25 mm/s   10 mm/mV"_s, metrics, width(u"25 mm/s   10 mm"_s)), u"25 mm/s …"_s);
        QCOMPARE(fittingHints({}, metrics, 10.0), QString());
    }

    void theLabelPaintsWhatFitsAndKeepsItAll() {
        HintLabel label;
        const QString line = u"One hint; another hint"_s;
        label.setText(line);
        label.resize(static_cast<int>(label.fontMetrics().horizontalAdvance(line)) - 4, 30);
        HintLabel first;
        first.setText(u"One hint …"_s);
        first.resize(label.size());
        QCOMPARE(label.grab().toImage(), first.grab().toImage());
        QCOMPARE(label.text(), line);
    }
};

QTEST_MAIN(HintLabelTest)
#include "hint_label_test.moc"
