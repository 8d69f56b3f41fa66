// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/adamw.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace leadlight::jepa {

AdamW::AdamW(const NamedTensors& trained, const AdamWOptions& options,
             const std::map<std::string, double>& rates)
    : m_options(options) {
    for (const auto& [name, tensor] : trained) {
        const bool decays = tensor->dim() > 1 && name.find("bias") == std::string::npos;
        const auto rate = rates.find(name);
        Group& group = groupFor(decays ? options.weightDecay : 0.0, rate == rates.end() ? 1.0 : rate->second);
        group.names.push_back(name);
        group.tensors.push_back(*tensor);
        group.first.push_back(at::zeros_like(tensor->detach()));
        group.second.push_back(at::zeros_like(tensor->detach()));
        group.steps.push_back(at::zeros({}, tensor->options().dtype(at::kFloat).requires_grad(false)));
    }
}

AdamW::Group& AdamW::groupFor(double decay, double rate) {
    for (Group& group : m_groups) {
        if (group.decay == decay && group.rate == rate)
            return group;
    }
    m_groups.push_back({decay, rate, {}, {}, {}, {}, {}});
    return m_groups.back();
}

double AdamW::step(double learningRate, double clipNorm) {
    const at::NoGradGuard noGraph;
    double norm = 0.0;
    if (clipNorm > 0.0) {
        at::Tensor sum;
        for (const Group& group : m_groups) {
            for (const at::Tensor& tensor : group.tensors) {
                const at::Tensor square = tensor.grad().square().sum();
                sum = sum.defined() ? sum + square : square;
            }
        }
        norm = std::sqrt(sum.item<double>());
    }
    const double scale = clipNorm > 0.0 && norm > clipNorm ? clipNorm / norm : 1.0;
    for (Group& group : m_groups) {
        std::vector<at::Tensor> gradients;
        for (at::Tensor& tensor : group.tensors) {
            gradients.push_back(tensor.grad());
            if (scale != 1.0)
                gradients.back().mul_(scale);
        }
        for (at::Tensor& count : group.steps)
            count.add_(1.0);
        at::_fused_adamw_(group.tensors, gradients, group.first, group.second, {}, group.steps,
                          learningRate * group.rate, m_options.beta1, m_options.beta2, group.decay,
                          m_options.eps, false, false);
        for (at::Tensor& tensor : group.tensors)
            tensor.mutable_grad().reset();
    }
    return norm;
}

std::map<std::string, at::Tensor> AdamW::state() const {
    std::map<std::string, at::Tensor> all;
    for (const Group& group : m_groups) {
        for (std::size_t i = 0; i < group.names.size(); ++i) {
            all["m." + group.names[i]] = group.first[i];
            all["v." + group.names[i]] = group.second[i];
            all["t"] = group.steps[i].view({1}); // the same for all
        }
    }
    return all;
}

Result<void> AdamW::restore(const TensorFile& file, const std::string& prefix) {
    const auto count = file.floats(prefix + "t", {1});
    if (!count)
        return fail(count.error());
    for (Group& group : m_groups) {
        for (std::size_t i = 0; i < group.names.size(); ++i) {
            const auto read = [&](const std::string& name, at::Tensor& into) -> Result<void> {
                const auto values = file.floats(prefix + name, into.sizes().vec());
                if (!values)
                    return fail(values.error());
                into.copy_(at::from_blob(const_cast<float*>(values->data()), into.sizes(), at::kFloat));
                return {};
            };
            if (auto first = read("m." + group.names[i], group.first[i]); !first)
                return first;
            if (auto second = read("v." + group.names[i], group.second[i]); !second)
                return second;
            group.steps[i].fill_(count->front());
        }
    }
    return {};
}

} // namespace leadlight::jepa
