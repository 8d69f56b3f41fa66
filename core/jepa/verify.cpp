// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/verify.h"

#include "core/jepa/encoder_file.h"
#include "core/jepa/head.h"
#include "core/jepa/positions.h"
#include "core/jepa/tensor_file.h"

#include <algorithm>
#include <cmath>

namespace leadlight::jepa {

namespace {

// Sine and cosine of two mathematics libraries differ in the last digit; a table made in float32 differs by
// about 3e-6.
constexpr double kPositionTolerance = 1e-5;
// The only numbers of a model file that may be NaN: a head's labels without conformal quantiles.
constexpr const char* kMayBeMissing = "conformal";

void checkNumbers(const TensorFile& file, std::vector<std::string>& problems) {
    for (const auto& [name, tensor] : file.tensors()) {
        const auto values = toFloats(tensor.dtype, tensor.data);
        if (!values || name == kMayBeMissing)
            continue;
        const auto bad =
            std::count_if(values->begin(), values->end(), [](float value) { return !std::isfinite(value); });
        if (bad > 0)
            problems.push_back("The tensor " + name + " holds " + std::to_string(bad) +
                               " numbers that are not finite.");
    }
}

void checkPositions(const EncoderFile& encoder, std::vector<std::string>& problems) {
    const auto stored = encoder.file.floats("pos_embed", encoderTensorShapes(encoder.config).at("pos_embed"));
    if (!stored) {
        problems.push_back(stored.error().text);
        return;
    }
    const double difference = positionDifference(*stored, encoder.config.dim);
    if (!(difference <= kPositionTolerance))
        problems.push_back("The position table differs by " + std::to_string(difference) +
                           " from the published one.");
}

void checkDigest(const EncoderFile& encoder, ModelCheck& check) {
    const auto stated = encoder.card.extra.find(kWeightsDigest);
    if (stated == encoder.card.extra.end())
        return;
    check.weightsVouchedFor = stated->second == weightsDigest(encoder.file.tensors()).hex();
    if (!check.weightsVouchedFor)
        check.problems.emplace_back("The weights are not those that the card was written with.");
}

} // namespace

Result<ModelCheck> verifyModel(const std::filesystem::path& path) {
    const auto file = TensorFile::open(path);
    if (!file)
        return fail(file.error());
    ModelCheck check;
    check.sha256 = file->sha256();
    const auto text = file->metadata().find(std::string(kCardKey));
    if (text == file->metadata().end()) {
        check.problems.emplace_back("The file has no card.");
    } else if (const auto card = cardFromJson(text->second)) {
        check.kind = card->kind;
    } else {
        check.problems.push_back(card.error().text);
        return check;
    }
    checkNumbers(*file, check.problems);
    if (check.kind == ModelKind::Head) {
        if (const auto head = Head::open(path); !head)
            check.problems.push_back(head.error().text);
        return check;
    }
    if (const auto encoder = openEncoderFile(path)) {
        checkPositions(*encoder, check.problems);
        checkDigest(*encoder, check);
    } else {
        check.problems.push_back(encoder.error().text);
    }
    return check;
}

} // namespace leadlight::jepa
