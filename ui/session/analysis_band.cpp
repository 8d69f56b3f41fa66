// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analysis_band.h"

#include "core/signal/working_signal.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kLowestHz = 0.5;     // the default of withoutBaseline
constexpr double kShareOfRate = 0.45; // at which atRate cuts

} // namespace

QString analysisBandText(const Recording& recording) {
    const Series* rhythm = recording.rhythm();
    const double rateHz = rhythm != nullptr ? rhythm->waveform.rateHz : kWorkingRateHz;
    const double highestHz = std::floor(kShareOfRate * std::min(rateHz, kWorkingRateHz));
    return QCoreApplication::translate("AnalysisBand", "points from %1–%2 Hz, amplitudes unfiltered")
        .arg(QLocale().toString(kLowestHz), QLocale().toString(highestHz, 'f', 0));
}

} // namespace leadlight::ui
