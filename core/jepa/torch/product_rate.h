// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadlight::jepa {

/// Rate of one product of 400 x 768 by 768 x 3072 with weights packed for oneDNN, in GFLOP/s (2 a multiply
/// and add): the measure for the encoder's speed. Median of many runs on LibTorch's present threads.
[[nodiscard]] double productGflops(bool bf16);

} // namespace leadlight::jepa
