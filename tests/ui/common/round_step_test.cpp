// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/round_step.h"

#include <QTest>

#include <cmath>

using leadlight::ui::roundStep;

class RoundStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void stepsAreOneTwoOrFive() {
        QCOMPARE(roundStep(10.0, 10), 1.0);
        QCOMPARE(roundStep(9.998, 10), 1.0);
        QCOMPARE(roundStep(30.0, 10), 5.0);
        QCOMPARE(roundStep(400.0, 4), 100.0);
        QCOMPARE(roundStep(0.3, 4), 0.1);
        QCOMPARE(roundStep(86400.0, 10), 10000.0);
        for (double span = 0.01; span < 1e6; span *= 1.37)
            QVERIFY(span / roundStep(span, 6) <= 6.0 + 1e-9);
        QVERIFY(roundStep(0.0, 4) > 0.0);
    }
};

QTEST_GUILESS_MAIN(RoundStepTest)
#include "round_step_test.moc"
