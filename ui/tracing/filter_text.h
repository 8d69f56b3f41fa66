// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/filter.h"

#include <QString>

namespace leadlight::ui {

/// "0.5–40 Hz, 50 Hz mains taken off", "from 0.5 Hz", "up to 40 Hz", or "none".
[[nodiscard]] QString filterText(const DisplayFilter& filter);

/// What stands on the paper while amplitudes are flattened; empty where they are not.
[[nodiscard]] QString filterWarning(const DisplayFilter& filter);

} // namespace leadlight::ui
