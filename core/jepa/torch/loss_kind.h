// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadlight::jepa {

/// How far the predictor's tokens are from the teacher's: SmoothL1 (beta 1) as in the authors' code, or L1 as
/// in their paper. The mean over all numbers.
enum class LossKind { SmoothL1, L1 };

} // namespace leadlight::jepa
