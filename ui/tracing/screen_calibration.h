// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QScreen;

namespace leadlight::ui {

/// How many pixels of one screen make a real millimetre, as a person measured it. Pixels are Qt's
/// device-independent ones.
struct ScreenCalibration {
    double pxPerMmX = 0.0;
    double pxPerMmY = 0.0;

    /// Whether both lie between 50 and 400 dots an inch of the physical screen, outside of which a
    /// measurement is a mistake.
    [[nodiscard]] bool plausible(double devicePixelRatio = 1.0) const;
    bool operator==(const ScreenCalibration&) const = default;
};

inline constexpr double kBankCardWidthMm = 85.60; ///< ISO/IEC 7810 ID-1
inline constexpr double kBankCardHeightMm = 53.98;
inline constexpr double kRulerMm = 100.0;
inline constexpr double kMmPerInch = 25.4;

/// The calibration that a bar of the given pixels beside an object of the given millimetres tells; nothing
/// where the result is not plausible.
[[nodiscard]] std::optional<ScreenCalibration> calibrationFromBars(double widthPx, double widthMm,
                                                                   double heightPx, double heightMm,
                                                                   double devicePixelRatio = 1.0);

/// What a calibration belongs to: manufacturer, model, serial number, resolution and pixel ratio of the
/// screen, as one settings key without characters that settings give a meaning.
[[nodiscard]] QString screenKey(const QScreen& screen);

/// What the screen itself claims, which is often wrong: good enough to begin the calibration with, never
/// called calibrated.
[[nodiscard]] ScreenCalibration nominalCalibration(const QScreen& screen);

/// "85.6 117.3" and back, as settings store it; nothing for anything else.
[[nodiscard]] QString toText(const ScreenCalibration& calibration);
[[nodiscard]] std::optional<ScreenCalibration> calibrationFromText(const QString& text);

} // namespace leadlight::ui
