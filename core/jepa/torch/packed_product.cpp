// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/packed_product.h"

#include "core/jepa/torch/product_rate.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace leadlight::jepa {
namespace {

using Scalars = c10::List<std::optional<at::Scalar>>;

} // namespace

at::Tensor packedForOneDnn(const at::Tensor& weight) {
    static const auto op = c10::Dispatcher::singleton()
                               .findSchemaOrThrow("mkldnn::_reorder_linear_weight", "")
                               .typed<at::Tensor(const at::Tensor&, std::optional<std::int64_t>)>();
    return op.call(weight, std::nullopt);
}

at::Tensor product(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                   std::string_view activation) {
    static const auto op =
        c10::Dispatcher::singleton()
            .findSchemaOrThrow("mkldnn::_linear_pointwise", "")
            .typed<at::Tensor(const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&,
                              std::string_view, Scalars, std::optional<std::string_view>)>();
    return op.call(x, weight, bias, activation, Scalars(), "none");
}

at::Tensor productPlus(const at::Tensor& x, const at::Tensor& other, const at::Tensor& weight,
                       const at::Tensor& bias) {
    static const auto op = c10::Dispatcher::singleton()
                               .findSchemaOrThrow("mkldnn::_linear_pointwise", "binary")
                               .typed<at::Tensor(const at::Tensor&, const at::Tensor&, const at::Tensor&,
                                                 const std::optional<at::Tensor>&, std::string_view)>();
    return op.call(x, other, weight, bias, "add");
}

double productGflops(bool bf16) {
    const at::InferenceMode inference;
    const auto type = bf16 ? at::kBFloat16 : at::kFloat;
    const at::Tensor x = at::randn({400, 768}).to(type), bias = at::zeros({3072}).to(type);
    const at::Tensor weight = packedForOneDnn(at::randn({3072, 768}).to(type));
    std::vector<double> seconds;
    for (int i = 0; i < 60; ++i) {
        const auto began = std::chrono::steady_clock::now();
        (void)product(x, weight, bias, "none");
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
    }
    std::nth_element(seconds.begin(), seconds.begin() + 30, seconds.end());
    return 2.0 * 400 * 768 * 3072 / seconds[30] / 1e9;
}

} // namespace leadlight::jepa
