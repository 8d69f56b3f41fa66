// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/torch/weights.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <map>
#include <string>
#include <vector>

namespace leadlight::jepa {

struct AdamWOptions {
    double beta1 = 0.9;
    double beta2 = 0.999;
    double eps = 1e-8;
    double weightDecay =
        0.05; ///< on tensors of more than one dimension whose name lacks "bias"; 0 on the others
};

/// AdamW (Loshchilov and Hutter 2019) over named tensors, in LibTorch's fused form. Holds references to the
/// tensors' storage.
class AdamW {
public:
    /// `rates`: a factor on the learning rate for each tensor, by name; 1 where none is given.
    AdamW(const NamedTensors& trained, const AdamWOptions& options,
          const std::map<std::string, double>& rates = {});

    /// One step with the gradients that lie in the tensors; clears them. `clipNorm` 0: no clipping. Gives the
    /// gradient's norm (0 where it was not needed).
    double step(double learningRate, double clipNorm = 0.0);

    /// The moments and the step count, for resuming: names "m.<tensor>", "v.<tensor>", "t".
    [[nodiscard]] std::map<std::string, at::Tensor> state() const;
    /// Takes a state back. Every name of state() must be there in its shape.
    [[nodiscard]] Result<void> restore(const TensorFile& file, const std::string& prefix);

private:
    struct Group {
        double decay = 0.0;
        double rate = 1.0;
        std::vector<std::string> names;
        std::vector<at::Tensor> tensors, first, second, steps;
    };

    Group& groupFor(double decay, double rate);

    AdamWOptions m_options;
    std::vector<Group> m_groups;
};

} // namespace leadlight::jepa
