// SPDX-License-Identifier: GPL-3.0-or-later
// A head's model file. Tensors: weight (labels, dim) and bias (labels) in float32; calibration (labels, 2)
// slope and offset, threshold (labels), conformal (labels, 2) positive and negative with NaN for none, in
// float64; for a head that attends attention.hidden.weight (hidden, dim), attention.hidden.bias (hidden) and
// attention.score.weight (labels, hidden) in float32; distance.mean (dim), distance.whitening (dim, dim) in
// float32 and distance.quantiles (n) in float64; perhaps with neighbours.embeddings (n, dim), in float16
// where that loses nothing, and neighbours.quantiles (m) in float64. Labels, codes and the encoder's SHA-256
// stand in the card under "head".
#include "core/base/half.h"
#include "core/base/text.h"
#include "core/jepa/head.h"
#include "core/jepa/json_text.h"
#include "core/jepa/tensor_file.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace leadlight::jepa {

namespace {

using nlohmann::json;

constexpr const char* kLinear = "linear_mean";         // linear on the mean of the tokens
constexpr const char* kAttends = "additive_attention"; // linear on a sum of tokens that it weighs itself
constexpr std::size_t kMaxDepth = 16;
constexpr std::size_t kMaxQuantiles = 100'000;
constexpr std::int64_t kMaxNeighbours = 10'000;

tl::unexpected<Error> broken(const std::string& what) {
    return fail(ErrorCode::Malformed, "The diagnostic head is broken: " + what + ".");
}

TensorData fromDoubles(std::vector<std::int64_t> shape, const std::vector<double>& values) {
    const ByteView bytes = std::as_bytes(std::span(values));
    return {DType::F64, std::move(shape), Bytes(bytes.begin(), bytes.end())};
}

/// float16 where every number is one, else float32.
TensorData fromRows(std::int64_t width, const std::vector<float>& values) {
    std::vector<std::uint16_t> halves;
    for (const float value : values)
        halves.push_back(floatToHalf(value));
    std::vector<std::int64_t> shape{static_cast<std::int64_t>(values.size()) / width, width};
    const bool exact = std::equal(values.begin(), values.end(), halves.begin(),
                                  [](float value, std::uint16_t half) { return halfToFloat(half) == value; });
    if (!exact)
        return TensorData::fromFloats(std::move(shape), values);
    const ByteView bytes = std::as_bytes(std::span(halves));
    return {DType::F16, std::move(shape), Bytes(bytes.begin(), bytes.end())};
}

void addNeighbours(const NeighbourModel& model, int dim, std::map<std::string, TensorData>& tensors) {
    tensors["neighbours.embeddings"] = fromRows(dim, model.embeddings);
    tensors["neighbours.quantiles"] =
        fromDoubles({static_cast<std::int64_t>(model.quantiles.size())}, model.quantiles);
}

Result<std::vector<double>> doubles(const TensorFile& file, const std::string& name,
                                    const std::vector<std::int64_t>& shape) {
    const auto found = file.tensors().find(name);
    if (found == file.tensors().end() || found->second.dtype != DType::F64 || found->second.shape != shape)
        return broken("its tensor " + name + " is missing or of the wrong size");
    std::vector<double> values(found->second.data.size() / sizeof(double));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = readLittleEndian<double>(found->second.data, i * sizeof(double));
    return values;
}

std::string headJson(const HeadParameters& head) {
    json labels = json::array();
    for (const HeadLabel& label : head.labels)
        labels.push_back({{"label", label.label}, {"code", label.code}});
    json object{{"type", head.attention ? kAttends : kLinear},
                {"encoder_sha256", head.encoder.hex()},
                {"labels", std::move(labels)}};
    if (head.exclusive)
        object["exclusive"] = true;
    if (head.conformalError > 0.0)
        object["conformal_error"] = head.conformalError;
    if (head.distance) {
        object["abstain_above_percentile"] = head.distance->abstainAbove;
        if (head.distance->neighbours)
            object["neighbours"] = head.distance->neighbours->k;
    }
    return jsonText(object);
}

Result<void> readLabels(const json& object, HeadParameters& head) {
    const auto labels = object.find("labels");
    if (labels == object.end() || !labels->is_array())
        return broken("it has no list of labels");
    for (const json& entry : *labels) {
        bool ok = entry.is_object();
        HeadLabel label;
        if (ok) {
            label.label = cleanText(stringAt(entry, "label", ok));
            label.code = cleanText(stringAt(entry, "code", ok));
        }
        if (!ok || label.label.empty())
            return broken("its list of labels holds something else than labels");
        head.labels.push_back(std::move(label));
    }
    return {};
}

/// Type, encoder, labels and limits from the card's "head".
Result<void> readDescription(const json& card, HeadParameters& head) {
    const auto object = card.find("head");
    if (object == card.end() || !object->is_object())
        return broken("its card does not describe it");
    bool ok = true;
    const std::string type = stringAt(*object, "type", ok);
    if (type == kAttends)
        head.attention.emplace();
    else if (type != kLinear)
        return fail(ErrorCode::Unsupported,
                    "The diagnostic head is of a type that this version does not know; use a newer version.");
    const auto encoder = Sha256::fromHex(stringAt(*object, "encoder_sha256", ok));
    if (!ok || !encoder)
        return broken("it does not name its encoder");
    head.encoder = *encoder;
    if (const auto exclusive = object->find("exclusive");
        exclusive != object->end() && exclusive->is_boolean())
        head.exclusive = exclusive->get<bool>();
    if (const auto error = object->find("conformal_error"); error != object->end() && error->is_number())
        head.conformalError = error->get<double>();
    if (const auto limit = object->find("abstain_above_percentile");
        limit != object->end() && limit->is_number()) {
        head.distance.emplace();
        head.distance->abstainAbove = limit->get<double>();
        if (const auto k = object->find("neighbours"); k != object->end()) {
            if (!k->is_number_unsigned() || k->get<std::uint64_t>() > kMaxNeighbours)
                return broken("its number of neighbours makes no sense");
            head.distance->neighbours.emplace().k = k->get<int>();
        }
    }
    return readLabels(*object, head);
}

Result<void> readLabelNumbers(const TensorFile& file, HeadParameters& head) {
    const auto count = static_cast<std::int64_t>(head.labels.size());
    const auto weight = file.tensors().find("weight");
    if (weight == file.tensors().end() || weight->second.shape.size() != 2 ||
        weight->second.shape[0] != count || weight->second.shape[1] > std::numeric_limits<int>::max())
        return broken("its weights are missing or not labels times width");
    head.dim = static_cast<int>(weight->second.shape[1]);
    auto weights = file.floats("weight", {count, head.dim});
    auto bias = file.floats("bias", {count});
    auto calibration = doubles(file, "calibration", {count, 2});
    auto threshold = doubles(file, "threshold", {count});
    for (const Error* error :
         {weights ? nullptr : &weights.error(), bias ? nullptr : &bias.error(),
          calibration ? nullptr : &calibration.error(), threshold ? nullptr : &threshold.error()}) {
        if (error != nullptr)
            return fail(*error);
    }
    head.weights = std::move(*weights);
    for (std::size_t i = 0; i < head.labels.size(); ++i) {
        head.labels[i].bias = (*bias)[i];
        head.labels[i].calibration = {(*calibration)[2 * i], (*calibration)[2 * i + 1]};
        head.labels[i].threshold = (*threshold)[i];
    }
    if (!file.tensors().contains("conformal"))
        return {};
    const auto conformal = doubles(file, "conformal", {count, 2});
    if (!conformal)
        return fail(conformal.error());
    for (std::size_t i = 0; i < head.labels.size(); ++i) {
        if (!std::isnan((*conformal)[2 * i]))
            head.labels[i].conformal = Conformal{(*conformal)[2 * i], (*conformal)[2 * i + 1]};
    }
    return {};
}

Result<void> readAttention(const TensorFile& file, HeadParameters& head) {
    if (!head.attention)
        return {};
    const auto found = file.tensors().find("attention.hidden.weight");
    if (found == file.tensors().end() || found->second.shape.size() != 2 ||
        found->second.shape[1] != head.dim || found->second.shape[0] < 1 ||
        found->second.shape[0] > std::numeric_limits<int>::max())
        return broken("the weights of its attention are missing or not of its width");
    const std::int64_t hidden = found->second.shape[0];
    auto weights = file.floats("attention.hidden.weight", {hidden, head.dim});
    auto bias = file.floats("attention.hidden.bias", {hidden});
    auto score =
        file.floats("attention.score.weight", {static_cast<std::int64_t>(head.labels.size()), hidden});
    for (const Error* error : {weights ? nullptr : &weights.error(), bias ? nullptr : &bias.error(),
                               score ? nullptr : &score.error()}) {
        if (error != nullptr)
            return fail(*error);
    }
    head.attention =
        AttentionPooling{static_cast<int>(hidden), std::move(*weights), std::move(*bias), std::move(*score)};
    return {};
}

/// Distances at evenly spaced ranks, however many there are.
Result<std::vector<double>> quantiles(const TensorFile& file, const char* name) {
    const auto found = file.tensors().find(name);
    if (found == file.tensors().end() || found->second.shape.size() != 1 ||
        found->second.data.size() > kMaxQuantiles * sizeof(double))
        return broken("the distances of its training data are missing");
    return doubles(file, name, found->second.shape);
}

Result<void> readNeighbours(const TensorFile& file, std::int64_t dim, NeighbourModel& model) {
    const auto found = file.tensors().find("neighbours.embeddings");
    if (found == file.tensors().end() || found->second.shape.size() != 2 || found->second.shape[1] != dim ||
        found->second.shape[0] > kMaxNeighbours)
        return broken("its neighbours are missing, too many or not of its width");
    auto embeddings = file.floats("neighbours.embeddings", found->second.shape);
    if (!embeddings)
        return fail(embeddings.error());
    auto distances = quantiles(file, "neighbours.quantiles");
    if (!distances)
        return fail(distances.error());
    model.embeddings = std::move(*embeddings);
    model.quantiles = std::move(*distances);
    return {};
}

Result<void> readDistance(const TensorFile& file, HeadParameters& head) {
    if (!head.distance)
        return {};
    auto mean = file.floats("distance.mean", {head.dim});
    auto whitening = file.floats("distance.whitening", {head.dim, head.dim});
    if (!mean)
        return fail(mean.error());
    if (!whitening)
        return fail(whitening.error());
    auto values = quantiles(file, "distance.quantiles");
    if (!values)
        return fail(values.error());
    head.distance->mean = std::move(*mean);
    head.distance->whitening = std::move(*whitening);
    head.distance->quantiles = std::move(*values);
    return head.distance->neighbours ? readNeighbours(file, head.dim, *head.distance->neighbours)
                                     : Result<void>();
}

Result<HeadParameters> readHead(const TensorFile& file) {
    const auto text = file.metadata().find(std::string(kCardKey));
    if (text == file.metadata().end())
        return broken("it has no card");
    auto card = cardFromJson(text->second);
    if (!card)
        return fail(card.error());
    if (card->kind != ModelKind::Head)
        return fail(ErrorCode::Invalid, "This is an encoder, not a diagnostic head; give it with --encoder.");
    HeadParameters head;
    head.card = std::move(*card);
    const auto object = parseJsonObject(text->second, kMaxDepth); // cardFromJson has parsed the same text
    for (const Result<void>& step : {readDescription(*object, head), readLabelNumbers(file, head),
                                     readAttention(file, head), readDistance(file, head)}) {
        if (!step)
            return fail(step.error());
    }
    return head;
}

} // namespace

Result<Head> Head::open(const std::filesystem::path& path) {
    const auto file = TensorFile::open(path);
    if (!file)
        return fail(file.error());
    auto parameters = readHead(*file);
    auto head = parameters ? make(std::move(*parameters)) : Result<Head>(fail(parameters.error()));
    if (!head)
        return fail(head.error().code, path.string() + ": " + head.error().text);
    head->m_sha256 = file->sha256();
    return head;
}

Result<void> Head::write(const std::filesystem::path& path) const {
    const HeadParameters& head = m_parameters;
    const auto count = static_cast<std::int64_t>(head.labels.size());
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<float> bias;
    std::vector<double> calibration;
    std::vector<double> threshold;
    std::vector<double> conformal;
    bool anyConformal = false;
    for (const HeadLabel& label : head.labels) {
        bias.push_back(label.bias);
        calibration.insert(calibration.end(), {label.calibration.slope, label.calibration.offset});
        threshold.push_back(label.threshold);
        const Conformal quantiles = label.conformal.value_or(Conformal{none, none});
        conformal.insert(conformal.end(), {quantiles.positive, quantiles.negative});
        anyConformal |= label.conformal.has_value();
    }
    std::map<std::string, TensorData> tensors{
        {"weight", TensorData::fromFloats({count, head.dim}, head.weights)},
        {"bias", TensorData::fromFloats({count}, bias)},
        {"calibration", fromDoubles({count, 2}, calibration)},
        {"threshold", fromDoubles({count}, threshold)}};
    if (anyConformal)
        tensors["conformal"] = fromDoubles({count, 2}, conformal);
    if (head.attention) {
        const AttentionPooling& pooling = *head.attention;
        tensors["attention.hidden.weight"] =
            TensorData::fromFloats({pooling.hidden, head.dim}, pooling.hiddenWeights);
        tensors["attention.hidden.bias"] = TensorData::fromFloats({pooling.hidden}, pooling.hiddenBias);
        tensors["attention.score.weight"] =
            TensorData::fromFloats({count, pooling.hidden}, pooling.scoreWeights);
    }
    if (head.distance) {
        tensors["distance.mean"] = TensorData::fromFloats({head.dim}, head.distance->mean);
        tensors["distance.whitening"] =
            TensorData::fromFloats({head.dim, head.dim}, head.distance->whitening);
        tensors["distance.quantiles"] = fromDoubles(
            {static_cast<std::int64_t>(head.distance->quantiles.size())}, head.distance->quantiles);
        if (head.distance->neighbours)
            addNeighbours(*head.distance->neighbours, head.dim, tensors);
    }
    return writeTensorFile(path, tensors, {{std::string(kCardKey), cardToJson(head.card, headJson(head))}});
}

} // namespace leadlight::jepa
