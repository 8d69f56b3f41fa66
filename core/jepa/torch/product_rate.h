// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace leadlight::jepa {

/// The measure for the encoder's speed: one product of 400 x 768 by 768 x 3072 with weights packed for
/// oneDNN, on LibTorch's present threads.
class ReferenceProduct {
public:
    explicit ReferenceProduct(bool bf16);
    ~ReferenceProduct();
    ReferenceProduct(const ReferenceProduct&) = delete;
    ReferenceProduct& operator=(const ReferenceProduct&) = delete;

    /// One product.
    void run();

    /// What one product computes: 2 for a multiplication and an addition.
    static constexpr double kFlop = 2.0 * 400 * 768 * 3072;

private:
    struct Operands;
    std::unique_ptr<Operands> m_operands;
};

} // namespace leadlight::jepa
