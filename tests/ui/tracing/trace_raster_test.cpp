// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/trace_raster.h"

#include <QPainter>
#include <QTest>

#include <cmath>
#include <random>

using namespace leadlight::ui;

namespace {

QImage white(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// How much ink an image holds, in pixels.
double ink(const QImage& image) {
    double sum = 0.0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += (255 - qGray(image.pixel(x, y))) / 255.0;
    }
    return sum;
}

} // namespace

class TraceRasterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aLineHoldsItsAreaOfInk() {
        std::mt19937 generator(11);
        std::uniform_real_distribution place(20.0, 180.0);
        for (int i = 0; i < 200; ++i) {
            const QPointF from(place(generator), place(generator));
            const QPointF to(place(generator), place(generator));
            const double width = i % 2 == 0 ? 1.2 : 2.4;
            QImage image = white({200, 200});
            TraceRaster raster;
            raster.begin(image.rect());
            raster.line(from, to, width);
            raster.blendOnto(PixelRows(image), Qt::black);
            const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
            const double area = width * length + width * width * 0.785;
            QVERIFY2(std::abs(ink(image) - area) < 0.06 * area + 1.5,
                     qPrintable(QString::number(ink(image) / area)));
        }
    }

    void manyShortPiecesAreNoDarkerThanOneLine() {
        QImage one = white({300, 60});
        QImage many = white({300, 60});
        TraceRaster raster;
        raster.begin(one.rect());
        raster.line({10.0, 10.3}, {290.0, 45.7}, 1.2);
        raster.blendOnto(PixelRows(one), Qt::black);
        for (int i = 0; i < 1000; ++i) {
            const auto at = [](double part) { return QPointF(10.0 + part * 280.0, 10.3 + part * 35.4); };
            raster.line(at(i / 1000.0), at((i + 1) / 1000.0), 1.2);
        }
        raster.blendOnto(PixelRows(many), Qt::black);
        QVERIFY(std::abs(ink(many) - ink(one)) < 0.01 * ink(one));
    }

    void theMaskIsEmptyAfterBlending() {
        QImage image = white({100, 100});
        TraceRaster raster;
        raster.begin(image.rect());
        raster.line({0.0, 0.0}, {99.0, 99.0}, 3.0);
        raster.blendOnto(PixelRows(image), Qt::black);
        QImage next = white({100, 100});
        raster.blendOnto(PixelRows(next), Qt::black);
        QCOMPARE(next, white({100, 100}));
    }

    void hugeAndOutlyingLinesAreCutNotDrawnWrong() {
        QImage image = white({100, 100});
        TraceRaster raster;
        raster.begin(image.rect());
        raster.line({50.0, -1e9}, {50.0, 1e9}, 1.0);
        raster.line({-1e12, 20.5}, {-1e11, 20.5}, 1.0);
        raster.line({200.0, 200.0}, {300.0, 250.0}, 5.0);
        raster.blendOnto(PixelRows(image), Qt::black);
        QVERIFY(std::abs(ink(image) - 100.0) < 3.0);
        QVERIFY(qGray(image.pixel(49, 0)) < 200 || qGray(image.pixel(50, 0)) < 200);
        QVERIFY(qGray(image.pixel(49, 99)) < 200 || qGray(image.pixel(50, 99)) < 200);
    }

    void thePartIsKept() {
        QImage image = white({100, 100});
        TraceRaster raster;
        raster.begin(QRect(20, 20, 30, 30));
        raster.line({0.0, 35.0}, {100.0, 35.0}, 40.0);
        raster.blendOnto(PixelRows(image), Qt::black);
        QCOMPARE(std::lround(ink(image)), 900L);
    }

    void howThePictureIsPartedDoesNotShow() {
        const auto drawn = [](int partRows) {
            QImage image = white({120, 100});
            const PixelRows rows(image);
            TraceRaster raster;
            for (int top = 0; top < 100; top += partRows) {
                raster.begin(QRect(0, top, 120, std::min(partRows, 100 - top)));
                for (int i = 0; i < 40; ++i)
                    raster.line({3.0 * i, 50.0 + 45.0 * std::sin(i * 1.3)},
                                {3.0 * i + 3.0, 50.0 + 45.0 * std::sin(i * 1.3 + 1.3)}, 1.2);
                raster.blendOnto(rows, Qt::black);
            }
            return image;
        };
        const QImage whole = drawn(100);
        const QImage parts = drawn(7);
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 120; ++x)
                QVERIFY(std::abs(qGray(whole.pixel(x, y)) - qGray(parts.pixel(x, y))) <= 1);
        }
        QVERIFY(ink(whole) > 500.0);
    }

    void coloursMixExactly() {
        QImage image = white({10, 10});
        TraceRaster raster;
        raster.begin(image.rect());
        raster.line({5.0, 5.0}, {5.0, 5.0}, 40.0);
        raster.blendOnto(PixelRows(image), QColor(0x14, 0x18, 0x1D));
        QCOMPARE(image.pixel(5, 5), qRgb(0x14, 0x18, 0x1D));
    }
};

QTEST_APPLESS_MAIN(TraceRasterTest)
#include "trace_raster_test.moc"
