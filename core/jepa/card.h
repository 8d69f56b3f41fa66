// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/encoder_config.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::jepa {

enum class ModelKind { Encoder, Head };

/// "encoder" or "head".
[[nodiscard]] std::string_view modelKindName(ModelKind kind);

/// One measured number of a model, with its 95 % interval where one was computed.
struct Metric {
    std::string name;  ///< "macro_auc", "auc", "ece", "brier", "prevalence" …
    std::string label; ///< the finding it is about; empty: the whole model
    double value = 0.0;
    std::optional<double> low;
    std::optional<double> high;
    std::string
        how; ///< data, protocol and interval in words: "PTB-XL, 10-fold by patient, bootstrap over patients"
};

/// How a recording becomes the model's input: the authors' way. A file that names a recipe which is not known
/// here is refused.
inline constexpr std::string_view kRecipe = "ecg-jepa-1";
/// The same, and then a band-pass from 0.5 to 40 Hz without shift in time (zeroPhaseBandPass()), so that
/// wander, mains and muscle noise are gone. For models that were also trained on recordings filtered so.
inline constexpr std::string_view kBandRecipe = "ecg-jepa-1/0.5-40Hz";
[[nodiscard]] bool isKnownRecipe(std::string_view recipe);
/// The recipe in words, for the card's page; the name itself where it is not known.
[[nodiscard]] std::string recipeText(std::string_view recipe);

/// What a model file says of itself. Kept as JSON in the file's metadata under the key `leadlight`. All text
/// is UTF-8 and for people; what a program needs (sizes, recipe, kind) is in fields of its own.
struct Card {
    ModelKind kind = ModelKind::Encoder;
    std::string name;
    std::string version;
    std::string created; ///< ISO 8601 date
    std::string intendedUse;
    std::string trainingData; ///< sets, numbers, how patients were parted
    std::string licence;
    std::string
        source; ///< where the numbers came from: a checkpoint's file name and SHA-256, a training command
    std::vector<std::string> limits; ///< known failures and who is not covered, one sentence each
    std::vector<Metric> metrics;
    std::string recipe{kRecipe};
    std::optional<EncoderConfig> encoder;     ///< kind Encoder: the sizes
    std::map<std::string, std::string> extra; ///< anything else worth a line: "optimiser", "epochs" …
};

/// Metadata key of a model file under which the card lies.
inline constexpr std::string_view kCardKey = "leadlight";

/// The card as one JSON object. `head` is a second JSON object (text) that a head adds under the key "head";
/// may be empty.
[[nodiscard]] std::string cardToJson(const Card& card, std::string_view headJson = {});

/// Reads a card. Malformed where it is no JSON object of the expected types or nests deeper than 16;
/// Unsupported where kind, recipe or card format are not known here.
[[nodiscard]] Result<Card> cardFromJson(std::string_view json);

} // namespace leadlight::jepa
