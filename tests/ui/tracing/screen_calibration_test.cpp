// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/calibration_bars.h"
#include "ui/tracing/screen_calibration_dialog.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QTest>

#include <cmath>

using namespace leadlight::ui;

class ScreenCalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aCardOf856MillimetresTellsThePitch() {
        const auto found = calibrationFromBars(342.4, kBankCardWidthMm, 215.92, kBankCardHeightMm);
        QVERIFY(found);
        QVERIFY(std::abs(found->pxPerMmX - 4.0) < 1e-12);
        QVERIFY(std::abs(found->pxPerMmY - 4.0) < 1e-12);
    }

    void impossibleScreensAreRefused() {
        QVERIFY(!calibrationFromBars(100.0, 100.0, 400.0, 100.0));  // 25 dpi across
        QVERIFY(!calibrationFromBars(400.0, 100.0, 2000.0, 100.0)); // 508 dpi down
        QVERIFY(!calibrationFromBars(NAN, 100.0, 400.0, 100.0));
        QVERIFY(!calibrationFromBars(400.0, 0.0, 400.0, 100.0));
        QVERIFY(calibrationFromBars(100.0, 100.0, 100.0, 100.0, 2.0)); // 50.8 dpi of the glass
    }

    void textGoesThereAndBack() {
        const ScreenCalibration one{3.77953, 3.81234};
        QCOMPARE(calibrationFromText(toText(one)), std::optional(one));
        for (const char* text : {"", "3.7", "3.7 x", "3.7 3.8 3.9", "nan 3", "-1 4", "inf 4"})
            QVERIFY2(!calibrationFromText(QString::fromUtf8(text)), text);
    }

    void theKeyNamesTheScreen() {
        const QString key = screenKey(*QGuiApplication::primaryScreen());
        const QSize size = QGuiApplication::primaryScreen()->size();
        QVERIFY(key.contains(QStringLiteral("%1x%2").arg(size.width()).arg(size.height())));
        QVERIFY(!key.contains(u'/'));
        QVERIFY(nominalCalibration(*QGuiApplication::primaryScreen()).plausible());
    }

    void draggingTheFrameAndSavingStoresBothDirections() {
        QString key;
        ScreenCalibration stored;
        ScreenCalibrationDialog dialog(ScreenCalibration{4.0, 4.0},
                                       [&](const QString& k, const ScreenCalibration& c) {
                                           key = k;
                                           stored = c;
                                       });
        dialog.show();
        auto* bars = dialog.findChild<CalibrationBars*>();
        QVERIFY(bars != nullptr);
        const QSizeF before = bars->frame();
        QVERIFY(std::abs(before.width() - 4.0 * kBankCardWidthMm) < 1e-9);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(bars, Qt::Key_Right);
        QTest::keyClick(bars, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(bars->frame(), before + QSizeF(5.0, -10.0));
        dialog.accept();
        QVERIFY(!key.isEmpty());
        QVERIFY(std::abs(stored.pxPerMmX - (before.width() + 5.0) / kBankCardWidthMm) < 1e-9);
        QVERIFY(std::abs(stored.pxPerMmY - (before.height() - 10.0) / kBankCardHeightMm) < 1e-9);
    }

    void anImplausibleFrameCannotBeSaved() {
        bool stored = false;
        ScreenCalibrationDialog dialog(std::nullopt,
                                       [&](const QString&, const ScreenCalibration&) { stored = true; });
        dialog.findChild<CalibrationBars*>()->setFrame({40.0, 40.0});
        QVERIFY(!dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled());
        dialog.accept();
        QVERIFY(!stored);
    }
};

QTEST_MAIN(ScreenCalibrationTest)
#include "screen_calibration_test.moc"
