// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/screen_calibration.h"

#include <QScreen>
#include <QStringList>

#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kFewestDpi = 50.0; // of the physical screen: between a wall display and the densest phone
constexpr double kMostDpi = 400.0;
constexpr double kUsualDpi = 96.0;

bool plausiblePitch(double pxPerMm, double devicePixelRatio) {
    const double dpi = pxPerMm * devicePixelRatio * kMmPerInch;
    return std::isfinite(dpi) && dpi >= kFewestDpi && dpi <= kMostDpi;
}

} // namespace

bool ScreenCalibration::plausible(double devicePixelRatio) const {
    return plausiblePitch(pxPerMmX, devicePixelRatio) && plausiblePitch(pxPerMmY, devicePixelRatio);
}

std::optional<ScreenCalibration> calibrationFromBars(double widthPx, double widthMm, double heightPx,
                                                     double heightMm, double devicePixelRatio) {
    if (!(widthMm > 0.0) || !(heightMm > 0.0))
        return std::nullopt;
    const ScreenCalibration calibration{widthPx / widthMm, heightPx / heightMm};
    return calibration.plausible(devicePixelRatio) ? std::optional(calibration) : std::nullopt;
}

QString screenKey(const QScreen& screen) {
    const QSize size = screen.size() * screen.devicePixelRatio();
    QString key = QStringList{screen.manufacturer(), screen.model(), screen.serialNumber(),
                              QStringLiteral("%1x%2").arg(size.width()).arg(size.height()),
                              QStringLiteral("@%1").arg(screen.devicePixelRatio())}
                      .join(u'|');
    for (QChar& letter : key) {
        if (letter == u'/' || letter == u'\\' || letter == u'=' || letter.unicode() < 0x20)
            letter = u'_';
    }
    return key;
}

ScreenCalibration nominalCalibration(const QScreen& screen) {
    const ScreenCalibration claimed{screen.physicalDotsPerInchX() / kMmPerInch,
                                    screen.physicalDotsPerInchY() / kMmPerInch};
    if (claimed.plausible(screen.devicePixelRatio()))
        return claimed;
    return {kUsualDpi / kMmPerInch, kUsualDpi / kMmPerInch};
}

QString toText(const ScreenCalibration& calibration) {
    return QStringLiteral("%1 %2").arg(calibration.pxPerMmX, 0, 'f', 5).arg(calibration.pxPerMmY, 0, 'f', 5);
}

std::optional<ScreenCalibration> calibrationFromText(const QString& text) {
    const QStringList parts = text.split(u' ');
    bool xOk = false;
    bool yOk = false;
    const ScreenCalibration calibration{parts.value(0).toDouble(&xOk), parts.value(1).toDouble(&yOk)};
    const bool positive = xOk && yOk && std::isfinite(calibration.pxPerMmX) &&
                          std::isfinite(calibration.pxPerMmY) && calibration.pxPerMmX > 0.0 &&
                          calibration.pxPerMmY > 0.0;
    return parts.size() == 2 && positive ? std::optional(calibration) : std::nullopt;
}

} // namespace leadlight::ui
