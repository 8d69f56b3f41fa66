// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/encoder.h"

#include <ATen/ATen.h>

#include <string>

namespace leadlight::jepa {

/// Where the work goes: a LibTorch device and whether products run in bfloat16.
struct Place {
    at::Device device{at::kCPU};
    bool bf16 = false;
};

/// Resolves the choices for this machine. Auto: the first CUDA device if LibTorch and the machine have one,
/// else the CPU; bfloat16 on CUDA, fp32 on the CPU
/// (AutoBf16 in engine.h may change that for inference). Cuda without a usable one fails with Unavailable.
[[nodiscard]] Result<Place> choosePlace(DeviceChoice device, PrecisionChoice precision);

/// "CPU" or the GPU's own name.
[[nodiscard]] std::string deviceName(const at::Device& device);

/// Sets LibTorch's threads for the whole process; 0: as many as the machine has cores.
void useThreads(int threads);

} // namespace leadlight::jepa
