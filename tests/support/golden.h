// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"

#include <QDir>
#include <QImage>
#include <QString>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace leadlight::test {

/// How far a picture may be from its golden: pixels that differ by more than `channel` in any channel, as a
/// share of all.
struct GoldenTolerance {
    int channel = 12;
    double share = 0.002;
};

/// Compares a picture with tests/golden/<name>.png. Empty when it is close enough; otherwise a sentence, and
/// the actual and the expected picture lie in the build folder under golden/. LEADLIGHT_UPDATE_GOLDEN=1
/// rewrites the golden instead.
inline QString compareWithGolden(const QImage& picture, const QString& name,
                                 const GoldenTolerance& tolerance = {}) {
    const QString file = leadlight::test::qPath(leadlight::test::sourceDir() / "tests/golden/") + name +
                         QStringLiteral(".png");
    const QImage actual = picture.convertToFormat(QImage::Format_RGB32);
    if (std::getenv("LEADLIGHT_UPDATE_GOLDEN") != nullptr)
        return actual.save(file) ? QString() : QStringLiteral("cannot write %1").arg(file);
    const QImage expected = QImage(file).convertToFormat(QImage::Format_RGB32);
    qsizetype differ = 0;
    if (expected.size() == actual.size()) {
        for (int y = 0; y < actual.height(); ++y) {
            for (int x = 0; x < actual.width(); ++x) {
                const QRgb a = actual.pixel(x, y);
                const QRgb e = expected.pixel(x, y);
                const int most = std::max({std::abs(qRed(a) - qRed(e)), std::abs(qGreen(a) - qGreen(e)),
                                           std::abs(qBlue(a) - qBlue(e))});
                differ += most > tolerance.channel ? 1 : 0;
            }
        }
        const double share = static_cast<double>(differ) / std::max(1, actual.width() * actual.height());
        if (share <= tolerance.share)
            return {};
    }
    const QString folder = leadlight::test::qPath(leadlight::test::buildDir() / "golden");
    QDir().mkpath(folder);
    actual.save(folder + u'/' + name + QStringLiteral("-actual.png"));
    expected.save(folder + u'/' + name + QStringLiteral("-expected.png"));
    return QStringLiteral("%1: %2 pixels differ (sizes %3x%4 and %5x%6); see %7")
        .arg(name)
        .arg(differ)
        .arg(actual.width())
        .arg(actual.height())
        .arg(expected.width())
        .arg(expected.height())
        .arg(folder);
}

} // namespace leadlight::test
