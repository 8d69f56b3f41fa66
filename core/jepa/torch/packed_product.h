// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <string_view>

namespace leadlight::jepa {

/// A linear layer's weight (out, in), float32 or bfloat16, in oneDNN's own order. LibTorch's compiler uses
/// these products; they have no function of their own in ATen.
[[nodiscard]] at::Tensor packedForOneDnn(const at::Tensor& weight);

/// x W^T + b, then `activation` ("none" or "gelu", the latter in its exact form).
[[nodiscard]] at::Tensor product(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                                 std::string_view activation);

/// x W^T + b + other
[[nodiscard]] at::Tensor productPlus(const at::Tensor& x, const at::Tensor& other, const at::Tensor& weight,
                                     const at::Tensor& bias);

} // namespace leadlight::jepa
