// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/packed_product.h"

#include "core/jepa/torch/product_rate.h"

#include <ATen/core/dispatch/Dispatcher.h>

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

struct ReferenceProduct::Operands {
    at::Tensor x, weight, bias;
};

ReferenceProduct::ReferenceProduct(bool bf16) {
    const auto type = bf16 ? at::kBFloat16 : at::kFloat;
    m_operands = std::make_unique<Operands>(Operands{at::randn({400, 768}).to(type),
                                                     packedForOneDnn(at::randn({3072, 768}).to(type)),
                                                     at::zeros({3072}).to(type)});
}

ReferenceProduct::~ReferenceProduct() = default;

void ReferenceProduct::run() {
    const at::InferenceMode inference;
    (void)product(m_operands->x, m_operands->weight, m_operands->bias, "none");
}

} // namespace leadlight::jepa
