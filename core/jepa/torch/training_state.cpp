// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/training_state.h"

#include "core/base/text.h"

#include <ATen/core/grad_mode.h>

namespace leadlight::jepa {
namespace {

constexpr const char* kStep = "step";

Result<void> fill(const NamedTensors& tensors, const TensorFile& file, const std::string& prefix) {
    const at::NoGradGuard noGraph;
    for (const auto& [name, tensor] : tensors) {
        const auto values = file.floats(prefix + name, tensor->sizes().vec());
        if (!values)
            return fail(values.error());
        tensor->copy_(at::from_blob(const_cast<float*>(values->data()), tensor->sizes(), at::kFloat));
    }
    return {};
}

} // namespace

Result<void> writeTrainingState(const std::filesystem::path& path,
                                const std::map<std::string, std::string>& run, std::int64_t step,
                                const StateParts& parts, const AdamW& optimiser) {
    std::map<std::string, TensorData> tensors;
    for (const auto& [prefix, part] : parts)
        addTensors(tensors, part, prefix);
    for (const auto& [name, tensor] : optimiser.state())
        tensors["optimiser." + name] = tensorData(tensor);
    std::map<std::string, std::string> metadata = run;
    metadata[kStep] = std::to_string(step);
    return writeTensorFile(path, tensors, metadata);
}

Result<std::int64_t> readTrainingState(const std::filesystem::path& path,
                                       const std::map<std::string, std::string>& run, const StateParts& parts,
                                       AdamW& optimiser) {
    const Result<TensorFile> file = TensorFile::open(path);
    if (!file)
        return fail(file.error());
    for (const auto& [key, wanted] : run) {
        const auto found = file->metadata().find(key);
        if (found == file->metadata().end() || found->second != wanted)
            return fail(ErrorCode::Invalid, "The saved training state is of another run (" + key +
                                                " differs); train without --resume or "
                                                "with the same options and data.");
    }
    const auto stepText = file->metadata().find(kStep);
    const auto step = stepText == file->metadata().end() ? std::nullopt : parseInteger(stepText->second);
    if (!step || *step < 0)
        return fail(ErrorCode::Malformed,
                    "The saved training state does not say how far it is; train without --resume.");
    for (const auto& [prefix, tensors] : parts) {
        if (const auto filled = fill(tensors, *file, prefix); !filled)
            return fail(filled.error());
    }
    if (const auto restored = optimiser.restore(*file, "optimiser."); !restored)
        return fail(restored.error());
    return static_cast<std::int64_t>(*step);
}

StateParts stateParts(JepaModel& model) {
    return {{"encoder.", named(model.student)},
            {"target_encoder.", named(model.teacher)},
            {"predictor.", named(model.predictor)}};
}

} // namespace leadlight::jepa
