// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/card.h"

#include "core/base/text.h"
#include "core/jepa/json_text.h"

#include <cmath>

namespace leadlight::jepa {

namespace {

using nlohmann::json;

constexpr int kCardFormat = 1;
constexpr std::size_t kMaxDepth = 16;
constexpr std::size_t kMaxListed = 10'000; // metrics or limits: beyond this it is no card

/// A text field together with its place in the card: one list for reading and writing.
struct TextField {
    const char* key;
    std::string Card::*field;
};

constexpr TextField kTextFields[] = {
    {"name", &Card::name},
    {"version", &Card::version},
    {"created", &Card::created},
    {"intended_use", &Card::intendedUse},
    {"training_data", &Card::trainingData},
    {"licence", &Card::licence},
    {"source", &Card::source},
    {"recipe", &Card::recipe},
};

json metricToJson(const Metric& metric) {
    json object{{"name", metric.name}, {"value", metric.value}};
    if (!metric.label.empty())
        object["label"] = metric.label;
    if (metric.low && std::isfinite(*metric.low))
        object["low"] = *metric.low;
    if (metric.high && std::isfinite(*metric.high))
        object["high"] = *metric.high;
    if (!metric.how.empty())
        object["how"] = metric.how;
    return object;
}

std::optional<double> numberAt(const json& object, const char* key, bool& ok) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return std::nullopt;
    if (!found->is_number()) {
        ok = false;
        return std::nullopt;
    }
    return found->get<double>();
}

bool readMetrics(const json& list, std::vector<Metric>& metrics) {
    if (!list.is_array() || list.size() > kMaxListed)
        return false;
    bool ok = true;
    for (const json& entry : list) {
        if (!entry.is_object())
            return false;
        Metric metric;
        metric.name = stringAt(entry, "name", ok);
        metric.label = stringAt(entry, "label", ok);
        metric.how = stringAt(entry, "how", ok);
        metric.low = numberAt(entry, "low", ok);
        metric.high = numberAt(entry, "high", ok);
        const auto value = numberAt(entry, "value", ok);
        if (!ok || !value)
            return false;
        metric.value = *value;
        metrics.push_back(std::move(metric));
    }
    return true;
}

bool readTexts(const json& list, std::vector<std::string>& texts) {
    if (!list.is_array() || list.size() > kMaxListed)
        return false;
    for (const json& entry : list) {
        if (!entry.is_string())
            return false;
        texts.push_back(cleanText(entry.get_ref<const std::string&>()));
    }
    return true;
}

int sizeAt(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_unsigned() ||
        found->get<std::uint64_t>() > kMaxEncoderMlpDim)
        return 0;
    return found->get<int>();
}

bool readSizes(const json& object, Card& card) {
    if (!object.is_object())
        return false;
    const EncoderConfig config{sizeAt(object, "dim"), sizeAt(object, "depth"),
                               sizeAt(object, "attention_heads"), sizeAt(object, "mlp_dim")};
    card.encoder = config;
    return config.dim > 0 && config.depth > 0 && config.attentionHeads > 0 && config.mlpDim > 0;
}

bool readExtra(const json& object, Card& card) {
    if (!object.is_object())
        return false;
    for (const auto& [key, value] : object.items()) {
        if (!value.is_string())
            return false;
        card.extra.emplace(cleanText(key), cleanText(value.get_ref<const std::string&>()));
    }
    return true;
}

tl::unexpected<Error> broken(const std::string& what) {
    return fail(ErrorCode::Malformed, "The model's card is broken: " + what + ".");
}

} // namespace

bool isKnownRecipe(std::string_view recipe) {
    return recipe == kRecipe || recipe == kBandRecipe;
}

std::string recipeText(std::string_view recipe) {
    const std::string common =
        "8 leads I, II, V1 to V6; millivolts; Fourier resampling to 500 Hz, first 10 s, "
        "Fourier resampling to 250 Hz, in float64; ";
    if (recipe == kRecipe)
        return common + "no filter, no normalisation";
    if (recipe == kBandRecipe)
        return common + "band-pass 0.5 to 40 Hz without shift in time, no normalisation";
    return std::string(recipe);
}

std::string_view modelKindName(ModelKind kind) {
    return kind == ModelKind::Encoder ? "encoder" : "head";
}

std::string cardToJson(const Card& card, std::string_view headJson) {
    json object{{"format", kCardFormat}, {"kind", modelKindName(card.kind)}};
    for (const TextField& field : kTextFields)
        object[field.key] = card.*field.field;
    object["limits"] = card.limits;
    object["metrics"] = json::array();
    for (const Metric& metric : card.metrics) {
        if (std::isfinite(
                metric.value)) // JSON has no other numbers, and a metric that could not be had is none
            object["metrics"].push_back(metricToJson(metric));
    }
    if (card.encoder)
        object["encoder"] = {{"dim", card.encoder->dim},
                             {"depth", card.encoder->depth},
                             {"attention_heads", card.encoder->attentionHeads},
                             {"mlp_dim", card.encoder->mlpDim}};
    if (!card.extra.empty())
        object["extra"] = card.extra;
    if (!headJson.empty())
        object["head"] = json::parse(headJson, nullptr, false);
    return jsonText(object);
}

Result<Card> cardFromJson(std::string_view text) {
    const auto parsed = parseJsonObject(text, kMaxDepth);
    if (!parsed)
        return broken("it is not one JSON object of reasonable depth");
    const json& object = *parsed;
    Card card;
    bool ok = true;
    const auto format = object.find("format");
    if (format == object.end() || !format->is_number_integer())
        return broken("it does not say which format it has");
    if (*format != kCardFormat)
        return fail(ErrorCode::Unsupported,
                    "The model's card is of a format that this version does not know; use a newer version.");
    const std::string kind = stringAt(object, "kind", ok);
    if (kind != "encoder" && kind != "head")
        return fail(ErrorCode::Unsupported, "The model file is neither an encoder nor a diagnostic head.");
    card.kind = kind == "head" ? ModelKind::Head : ModelKind::Encoder;
    for (const TextField& field : kTextFields)
        card.*field.field = cleanText(stringAt(object, field.key, ok));
    if (!ok)
        return broken("a text in it is something else than text");
    if (!isKnownRecipe(card.recipe))
        return fail(ErrorCode::Unsupported, "The model wants its input prepared by the recipe \"" +
                                                card.recipe.substr(0, 40) +
                                                "\", which this version does not know.");
    if (object.contains("limits") && !readTexts(object["limits"], card.limits))
        return broken("its limits are not a list of sentences");
    if (object.contains("metrics") && !readMetrics(object["metrics"], card.metrics))
        return broken("its metrics are not a list of named numbers");
    if (object.contains("encoder") && !readSizes(object["encoder"], card))
        return broken("the encoder's sizes in it make no sense");
    if (object.contains("extra") && !readExtra(object["extra"], card))
        return broken("its further remarks are not text");
    return card;
}

} // namespace leadlight::jepa
