// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <QString>

namespace leadlight::ui {

/// From what band the numbers of a recording's rhythm come: "points from 0.5–112 Hz, amplitudes unfiltered".
/// See core/signal/working_signal.
[[nodiscard]] QString analysisBandText(const Recording& recording);

} // namespace leadlight::ui
