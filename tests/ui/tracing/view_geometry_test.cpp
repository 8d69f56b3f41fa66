// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/view_geometry.h"

#include <QTest>

#include <cmath>

using namespace leadlight::ui;

class ViewGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void fittedPaperIsSeenWholeOnEqualSquares_data() {
        QTest::addColumn<QSizeF>("viewport");
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
            for (const QSizeF size :
                 {QSizeF(740, 560), QSizeF(1300, 950), QSizeF(3840, 2000), QSizeF(400, 900)})
                QTest::addRow("%gx%g @%g", size.width(), size.height(), ratio) << size << ratio;
        }
    }

    void fittedPaperIsSeenWholeOnEqualSquares() {
        QFETCH(QSizeF, viewport);
        QFETCH(double, ratio);
        const QSizeF paper(260.0, 130.0);
        const ViewGeometry g = ViewGeometry::fitted(paper, viewport, paper, 1.0, ratio);
        QVERIFY(paper.width() * g.pxPerMmX <= viewport.width() + 1e-9);
        QVERIFY(paper.height() * g.pxPerMmY <= viewport.height() + 1e-9);
        QCOMPARE(g.maxScroll(), QPointF(0.0, 0.0));
        const double square = 5.0 * g.pxPerMmX * ratio;
        QVERIFY(std::abs(square - std::round(square)) < 1e-9);
        // Nothing of note is given away: less than one device pixel in each square.
        const double fit = std::min(viewport.width() / paper.width(), viewport.height() / paper.height());
        QVERIFY((fit - g.pxPerMmX) * 5.0 * ratio < 1.0);
        const QPointF device = g.origin() * ratio;
        QVERIFY(std::abs(device.x() - std::round(device.x())) < 1e-9);
    }

    void aScreenWithOblongPixelsKeepsMillimetresSquare() {
        const ViewGeometry g =
            ViewGeometry::fitted({260.0, 130.0}, {1000.0, 800.0}, {260.0, 130.0}, 1.1, 1.0);
        QCOMPARE(g.pxPerMmY / g.pxPerMmX, 1.1);
    }

    void zoomKeepsThePaperUnderThePointer_data() {
        QTest::addColumn<QPointF>("at");
        QTest::addColumn<double>("factor");
        QTest::newRow("centre, in") << QPointF(500.0, 300.0) << 2.0;
        QTest::newRow("corner, in") << QPointF(10.0, 10.0) << 3.3;
        QTest::newRow("far, in") << QPointF(990.0, 590.0) << 1.25;
        QTest::newRow("out again") << QPointF(480.0, 310.0) << 0.8;
    }

    void zoomKeepsThePaperUnderThePointer() {
        QFETCH(QPointF, at);
        QFETCH(double, factor);
        ViewGeometry g = ViewGeometry::fitted({260.0, 130.0}, {1000.0, 600.0}, {260.0, 130.0}, 1.0, 1.0);
        g = g.zoomedAt({500.0, 300.0}, 4.0);
        const QPointF before = g.toPaper(at);
        const QPointF after = g.zoomedAt(at, factor).toPaper(at);
        // The origin lies on a whole pixel, so half a pixel of paper is all that may move.
        QVERIFY(std::abs(before.x() - after.x()) * g.pxPerMmX * factor <= 1.01);
        QVERIFY(std::abs(before.y() - after.y()) * g.pxPerMmY * factor <= 1.01);
    }

    void zoomStopsAtItsLimits() {
        ViewGeometry g = ViewGeometry::fitted({260.0, 130.0}, {1000.0, 600.0}, {260.0, 130.0}, 1.0, 1.0);
        QCOMPARE(g.zoomedAt({1.0, 1.0}, 1e9).pxPerMmX, ViewGeometry::kMaxPxPerMm);
        QCOMPARE(g.zoomedAt({1.0, 1.0}, 1e-9).pxPerMmX, ViewGeometry::kMinPxPerMm);
    }

    void pixelAndPaperAreInverse() {
        ViewGeometry g{{260.0, 130.0}, {300.0, 200.0}, 3.3, 3.4, {77.7, 12.3}, 1.25};
        for (const QPointF mm : {QPointF(0, 0), QPointF(12.34, 56.7), QPointF(260, 130)}) {
            const QPointF back = g.toPaper(g.toPixel(mm));
            QVERIFY(std::abs(back.x() - mm.x()) < 1e-9 && std::abs(back.y() - mm.y()) < 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(ViewGeometryTest)
#include "view_geometry_test.moc"
