// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/torch/kernels.h"

#include <cstddef>

namespace leadlight::jepa {

/// The kernels of kernels.h as one level of x86-64 has them.
struct KernelTable {
    void (*roundToBf16)(const float*, Bf16Bits*, std::size_t);
    void (*widenBf16)(const Bf16Bits*, float*, std::size_t);
    void (*addTo)(float*, const float*, std::size_t);
    void (*addBf16To)(float*, const Bf16Bits*, std::size_t);
    void (*normaliseRow)(const float*, float*, std::size_t);
    void (*scaleAndShift)(const float*, const float*, const float*, float*, std::size_t);
    void (*attendHead)(const HeadWork&, float* scratch);
};

namespace plain {
const KernelTable& kernelTable();
}

namespace avx2 {
const KernelTable& kernelTable();
}

namespace avx512 {
const KernelTable& kernelTable();
}

/// Width of an attention head padded to what attendHead() computes with: 16, 32, 48, 64 or 128.
constexpr int paddedWidth(int width) {
    const int whole = (width + 15) / 16 * 16;
    return whole <= 64 ? whole : 128;
}

} // namespace leadlight::jepa
