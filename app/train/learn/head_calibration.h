// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/head_fit.h"

namespace leadlight::train {

/// Sets calibration, threshold and conformal quantiles of each label of `head` from held-out predictions.
/// With labels of which one at most is true: one temperature for all.
[[nodiscard]] Result<void> calibrate(const HeadFitOptions& options, const HeldOut& heldOut,
                                     jepa::HeadParameters& head);

} // namespace leadlight::train
