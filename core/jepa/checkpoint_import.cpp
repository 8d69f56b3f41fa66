// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/checkpoint.h"

#include "core/base/file.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/positions.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight::jepa {

namespace {

// The authors' released multi-block checkpoint (reference: ECG-JEPA, state dict of the released file).
constexpr std::string_view kReleasedMultiBlock =
    "61334869f905a7d6de32bc573c60024eaf6efba7c35c0e45fc2ea7d52b6ff66e";

/// The card depends on the checkpoint's content alone, so that importing it twice, anywhere, gives the same
/// model file: heads name their encoder by its SHA-256.
Card cardFor(const ImportReport& report) {
    Card card;
    card.name = "ECG-JEPA, imported (" + report.checkpoint.hex().substr(0, 12) + ")";
    card.version = "1";
    card.intendedUse = "Representations of 12-lead ECGs of ten seconds for research. Not for diagnosis.";
    card.source = "Imported from the checkpoint with SHA-256 " + report.checkpoint.hex();
    if (report.epoch)
        card.source += ", epoch " + std::to_string(*report.epoch);
    card.limits = {"What it was trained on is known only to whoever made the checkpoint."};
    if (report.attentionHeadsAssumed)
        card.extra["attention_heads"] = "assumed from the width; a state dict does not hold their number";
    if (report.checkpoint.hex() == kReleasedMultiBlock) {
        card.name = "ECG-JEPA multi-block, 100 epochs";
        card.trainingData =
            "Chapman, Ningbo (Shaoxing) and CODE-15%, 174,140 recordings, self-supervised (arXiv 2410.08559)";
        card.licence = "MIT, Sehun Kim 2024";
        card.limits = {"Three quarters of its training data ran at 244 Hz instead of 250 Hz.",
                       "It was trained without labels; what it says depends on the diagnostic head."};
    }
    return card;
}

Result<std::map<std::string, TensorData>> asFloat32(const StateDict& module) {
    std::map<std::string, TensorData> tensors;
    for (const auto& [name, tensor] : module) {
        const auto values = toFloats(tensor.dtype, tensor.data);
        if (!values)
            return fail(ErrorCode::Malformed,
                        "its tensor " + name + " holds whole numbers where real ones are needed.");
        if (!std::all_of(values->begin(), values->end(), [](float value) { return std::isfinite(value); }))
            return fail(ErrorCode::Malformed,
                        "its tensor " + name +
                            " holds numbers that are not finite; the training went wrong.");
        tensors.emplace(name, TensorData::fromFloats(tensor.shape, *values));
    }
    return tensors;
}

const StateDict* encoderOf(const Checkpoint& checkpoint) {
    for (const char* key : {"encoder", ""}) {
        if (const auto found = checkpoint.modules.find(key); found != checkpoint.modules.end())
            return &found->second;
    }
    return nullptr;
}

Result<ImportReport> importEncoder(const StateDict& encoder, const Checkpoint& from,
                                   const std::filesystem::path& checkpoint,
                                   const std::filesystem::path& output, int attentionHeads) {
    std::map<std::string, std::vector<std::int64_t>> shapes;
    for (const auto& [name, tensor] : encoder)
        shapes.emplace(name, tensor.shape);
    const auto config = encoderConfigFromShapes(shapes, attentionHeads);
    if (!config)
        return fail(config.error());
    auto tensors = asFloat32(encoder);
    if (!tensors)
        return fail(tensors.error());
    ImportReport report;
    report.config = *config;
    report.attentionHeadsAssumed = attentionHeads == 0;
    report.tensors = tensors->size();
    for (const auto& [name, tensor] : *tensors)
        report.parameters += tensor.data.size() / sizeof(float);
    report.positionDifference =
        positionDifference(*toFloats(DType::F32, tensors->at("pos_embed").data), config->dim);
    if (const auto epoch = from.numbers.find("epoch"); epoch != from.numbers.end())
        report.epoch = epoch->second;
    const auto original = MappedFile::open(checkpoint);
    if (!original)
        return fail(original.error());
    report.checkpoint = sha256(original->bytes());
    if (auto written = writeEncoderFile(output, *config, *tensors, cardFor(report)); !written)
        return fail(written.error());
    const auto model = openEncoderFile(output); // what was written is read again before it is called done
    if (!model)
        return fail(model.error());
    report.model = model->file.sha256();
    return report;
}

} // namespace

Result<ImportReport> importCheckpoint(const std::filesystem::path& checkpoint,
                                      const std::filesystem::path& output, int attentionHeads) {
    const auto read = readCheckpoint(checkpoint);
    if (!read)
        return fail(read.error());
    const StateDict* encoder = encoderOf(*read);
    if (encoder == nullptr)
        return fail(ErrorCode::Malformed,
                    checkpoint.string() +
                        " holds no encoder; an ECG-JEPA checkpoint has one under the key 'encoder'.");
    auto report = importEncoder(*encoder, *read, checkpoint, output, attentionHeads);
    if (!report)
        return fail(report.error().code, checkpoint.string() + ": " + report.error().text);
    return report;
}

} // namespace leadlight::jepa
