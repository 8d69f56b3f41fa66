// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/learner.h"

#include "core/jepa/torch/autocast.h"

#include <ATen/ATen.h>

namespace leadlight::jepa {
namespace {

// (B, number of times whose mask is `wanted`), ascending in each row.
at::Tensor timesWhere(const std::vector<TimeMask>& masks, bool wanted, const at::Device& device) {
    std::vector<std::int64_t> times;
    for (const TimeMask& mask : masks) {
        for (std::size_t time = 0; time < mask.size(); ++time) {
            if (mask[time] == wanted)
                times.push_back(static_cast<std::int64_t>(time));
        }
    }
    return at::tensor(times, at::kLong).view({static_cast<std::int64_t>(masks.size()), -1}).to(device);
}

at::Tensor targets(const JepaModel& model, const at::Tensor& patches, const at::Tensor& maskedTimes,
                   const LossOptions& options) {
    const at::NoGradGuard noGraph;
    const at::Tensor positions = model.teacher.positions.view({1, 8, 50, -1});
    const DropPath dropPath{options.teacherDropsPath ? options.dropPath : 0.0};
    const at::Tensor tokens =
        encodeTokens(model.teacher, patchTokens(model.teacher, patches), positions, dropPath);
    const at::Tensor chosen = takeTimes(tokens, maskedTimes);
    return at::layer_norm(chosen.to(at::kFloat), {chosen.size(-1)}, {}, {}, 1e-5);
}

} // namespace

JepaModel initialModel(const EncoderConfig& encoder, const EncoderConfig& predictor, double patchScale) {
    JepaModel model{initialEncoder(encoder, patchScale), {}, initialPredictor(predictor, encoder.dim)};
    model.teacher = cloned(model.student);
    return model;
}

NamedTensors trainedTensors(JepaModel& model) {
    NamedTensors all;
    for (const auto& [name, tensor] : named(model.student)) {
        if (!isFixed(name))
            all.emplace_back("encoder." + name, tensor);
    }
    for (const auto& [name, tensor] : named(model.predictor)) {
        if (!isFixed(name))
            all.emplace_back("predictor." + name, tensor);
    }
    return all;
}

at::Tensor jepaLoss(const JepaModel& model, const at::Tensor& patches, const std::vector<TimeMask>& masks,
                    const LossOptions& options) {
    const at::Tensor masked = timesWhere(masks, true, patches.device());
    const at::Tensor visible = timesWhere(masks, false, patches.device());
    at::Tensor wanted, predicted;
    {
        const Autocast products(patches.device(), options.bf16);
        wanted = targets(model, patches, masked, options);
        const auto batch = patches.size(0);
        const at::Tensor grid = model.student.positions.view({1, 8, 50, -1}).expand({batch, 8, 50, -1});
        const at::Tensor tokens =
            encodeTokens(model.student, patchTokens(model.student, takeTimes(patches, visible)),
                         takeTimes(grid, visible), {options.dropPath});
        predicted = predictTokens(model.predictor, tokens, visible, masked, {options.dropPath});
    }
    predicted = predicted.to(at::kFloat);
    return options.kind == LossKind::L1 ? at::l1_loss(predicted, wanted)
                                        : at::smooth_l1_loss(predicted, wanted);
}

void moveTeacher(JepaModel& model, double momentum) {
    const at::NoGradGuard noGraph;
    const NamedTensors from = named(model.student);
    const NamedTensors to = named(model.teacher);
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (!isFixed(to[i].first))
            to[i].second->mul_(momentum).add_(from[i].second->detach(), 1.0 - momentum);
    }
}

} // namespace leadlight::jepa
