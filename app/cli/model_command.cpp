// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_command.h"

#include "app/cli/json_output.h"
#include "app/cli/outputs.h"
#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/jepa/checkpoint.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/head.h"
#include "core/jepa/verify.h"

#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace leadlight::cli {

namespace {

std::string sizesText(const jepa::EncoderConfig& config) {
    return "dimension " + std::to_string(config.dim) + ", " + std::to_string(config.depth) + " blocks, " +
           std::to_string(config.attentionHeads) + " attention heads, MLP " + std::to_string(config.mlpDim);
}

// --- model import ---

struct ImportOptions {
    std::filesystem::path checkpoint;
    std::filesystem::path output;
    int attentionHeads = 0;
};

Result<int> runImport(const ImportOptions& options) {
    if (const auto checked = checkOutputs({options.output}, {options.checkpoint}); !checked)
        return fail(checked.error());
    const auto report = jepa::importCheckpoint(options.checkpoint, options.output, options.attentionHeads);
    if (!report)
        return fail(report.error());
    std::cout << options.output.string() << '\n'
              << "  encoder:         " << sizesText(report->config) << '\n'
              << "  tensors:         " << report->tensors << ", " << report->parameters << " numbers\n";
    if (report->attentionHeadsAssumed)
        std::cout << "  attention heads: " << report->config.attentionHeads
                  << " assumed from the width (a checkpoint does not hold their number; --attention-heads "
                     "sets it)\n";
    if (report->epoch)
        std::cout << "  epoch:           " << *report->epoch << '\n';
    std::cout << "  position table:  differs by at most " << report->positionDifference
              << " from the published one\n"
              << "  checkpoint:      SHA-256 " << report->checkpoint.hex() << '\n'
              << "  model:           SHA-256 " << report->model.hex() << '\n';
    return 0;
}

void addImport(CLI::App& model, Action& chosen) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command = model.add_subcommand(
        "import",
        "Turn a checkpoint of the ECG-JEPA authors (torch.save of {'encoder', 'epoch'}) into a model file. "
        "Nothing in the checkpoint is executed.");
    command->add_option("CKPT", options->checkpoint, "The checkpoint (.pth)")->required();
    command->add_option("-o,--output", options->output, "The model file to write (.safetensors)")->required();
    command
        ->add_option("--attention-heads", options->attentionHeads,
                     "Number of attention heads, which a checkpoint does not hold. Without it: width / 48 "
                     "where the width is a multiple "
                     "of 192 (768: 16), else width / 12 (48: 4)")
        ->check(CLI::Range(1, 1024));
    command->callback([options, &chosen] { chosen = [options] { return runImport(*options); }; });
}

// --- model info ---

struct InfoOptions {
    std::filesystem::path file;
    bool json = false;
};

const char* typeName(jepa::DType type) {
    switch (type) {
    case jepa::DType::F32:
        return "F32";
    case jepa::DType::F16:
        return "F16";
    case jepa::DType::BF16:
        return "BF16";
    case jepa::DType::F64:
        return "F64";
    case jepa::DType::I64:
        return "I64";
    case jepa::DType::U8:
        break;
    }
    return "U8";
}

Json labelJson(const jepa::HeadLabel& label) {
    Json object{{"label", label.label}, {"code", label.code}, {"bias", label.bias}};
    object["calibration"] = {{"slope", label.calibration.slope}, {"offset", label.calibration.offset}};
    object["threshold"] = label.threshold;
    object["conformal"] = label.conformal ? Json{{"positive", label.conformal->positive},
                                                 {"negative", label.conformal->negative}}
                                          : Json();
    return object;
}

Json headJson(const jepa::Head& head) {
    const jepa::HeadParameters& numbers = head.parameters();
    Json object{{"dim", numbers.dim}, {"encoder_sha256", numbers.encoder.hex()}, {"labels", Json::array()}};
    for (const jepa::HeadLabel& label : numbers.labels)
        object["labels"].push_back(labelJson(label));
    object["conformal_error"] = numbers.conformalError > 0.0 ? Json(numbers.conformalError) : Json();
    object["abstain_above_percentile"] = numbers.distance ? Json(numbers.distance->abstainAbove) : Json();
    return object;
}

/// A model file with what it says of itself, whichever kind it is.
struct OpenedModel {
    jepa::Card card;
    Sha256 sha256;
    std::optional<jepa::Head> head;
};

Result<OpenedModel> openModel(const std::filesystem::path& path) {
    auto encoder = jepa::openEncoderFile(path);
    if (encoder)
        return OpenedModel{std::move(encoder->card), encoder->file.sha256(), std::nullopt};
    if (encoder.error().code != ErrorCode::Invalid)
        return fail(encoder.error());
    auto head = jepa::Head::open(path);
    if (!head)
        return fail(head.error());
    const Sha256 identity = head->sha256().value_or(Sha256{});
    jepa::Card card = head->parameters().card;
    return OpenedModel{std::move(card), identity, std::move(*head)};
}

Json infoJson(const InfoOptions& options, const OpenedModel& model, const jepa::TensorFile& file) {
    Json document{{"file", options.file.string()}, {"sha256", model.sha256.hex()}};
    document.update(Json::parse(jepa::cardToJson(model.card)));
    if (model.head)
        document["head"] = headJson(*model.head);
    std::size_t parameters = 0;
    Json tensors = Json::array();
    for (const auto& [name, tensor] : file.tensors()) {
        std::size_t count = 1;
        for (const auto axis : tensor.shape)
            count *= static_cast<std::size_t>(axis);
        parameters += count;
        tensors.push_back({{"name", name}, {"dtype", typeName(tensor.dtype)}, {"shape", tensor.shape}});
    }
    document["parameters"] = parameters;
    document["tensors"] = std::move(tensors);
    return document;
}

void printLine(const char* name, const std::string& text) {
    if (!text.empty())
        std::cout << "  " << name << std::string(16 - std::string_view(name).size(), ' ') << text << '\n';
}

std::string metricText(const jepa::Metric& metric) {
    char numbers[96];
    if (metric.low && metric.high)
        std::snprintf(numbers, sizeof numbers, " %.3f (95 %% interval %.3f to %.3f)", metric.value,
                      *metric.low, *metric.high);
    else
        std::snprintf(numbers, sizeof numbers, " %.3f", metric.value);
    return metric.name + (metric.label.empty() ? std::string() : " of " + metric.label) + numbers +
           (metric.how.empty() ? std::string() : ", " + metric.how);
}

void printInfo(const InfoOptions& options, const OpenedModel& model) {
    const jepa::Card& card = model.card;
    std::cout << options.file.string() << '\n';
    printLine("kind", std::string(jepa::modelKindName(card.kind)));
    printLine("name", card.name);
    printLine("version", card.version);
    printLine("created", card.created);
    printLine("SHA-256", model.sha256.hex());
    if (card.encoder)
        printLine("sizes", sizesText(*card.encoder));
    if (model.head) {
        printLine("encoder", model.head->parameters().encoder.hex());
        for (const jepa::HeadLabel& label : model.head->parameters().labels)
            printLine("label", label.label + (label.code.empty() ? std::string() : " (" + label.code + ")"));
    }
    printLine("intended use", card.intendedUse);
    printLine("training data", card.trainingData);
    printLine("licence", card.licence);
    printLine("source", card.source);
    printLine("input", jepa::recipeText(card.recipe));
    for (const jepa::Metric& metric : card.metrics)
        printLine("measured", metricText(metric));
    for (const std::string& limit : card.limits)
        printLine("limit", limit);
    for (const auto& [name, text] : card.extra)
        printLine("also", name + ": " + text);
}

Result<int> runInfo(const InfoOptions& options) {
    const auto model = openModel(options.file);
    if (!model)
        return fail(model.error());
    const auto file = jepa::TensorFile::open(options.file);
    if (!file)
        return fail(file.error());
    if (options.json)
        printJson(infoJson(options, *model, *file));
    else
        printInfo(options, *model);
    return 0;
}

void addInfo(CLI::App& model, Action& chosen) {
    auto options = std::make_shared<InfoOptions>();
    CLI::App* command = model.add_subcommand(
        "info", "Print the card of a model file: what it is, what it was trained on, how good it is.");
    command->add_option("FILE", options->file, "The model file (.safetensors)")->required();
    command->add_flag("--json", options->json, "Print one JSON document, with all tensors");
    command->callback([options, &chosen] { chosen = [options] { return runInfo(*options); }; });
}

// --- model verify ---

/// What is said of a file that is no model at all: that one problem.
void printNoModel(const InfoOptions& options, const Error& error) {
    const auto file = MappedFile::open(options.file);
    printJson({{"file", options.file.string()},
               {"sha256", file ? Json(sha256(file->bytes()).hex()) : Json()},
               {"kind", nullptr},
               {"ok", false},
               {"problems", Json::array({error.text})}});
}

Result<int> runVerify(const InfoOptions& options) {
    const auto check = jepa::verifyModel(options.file);
    if (!check && options.json)
        printNoModel(options, check.error());
    if (!check)
        return fail(check.error());
    const bool ok = check->problems.empty();
    if (options.json) {
        printJson({{"file", options.file.string()},
                   {"sha256", check->sha256.hex()},
                   {"kind", jepa::modelKindName(check->kind)},
                   {"ok", ok},
                   {"problems", check->problems}});
    } else if (ok) {
        std::cout << options.file.string() << ": a sound " << jepa::modelKindName(check->kind) << ", SHA-256 "
                  << check->sha256.hex() << '\n';
        if (check->kind == jepa::ModelKind::Encoder && !check->weightsVouchedFor)
            std::cout
                << "Its card holds no digest of the weights, so that a changed one cannot be seen: compare "
                   "the SHA-256 with the one that the file's source states.\n";
    }
    for (const std::string& problem : check->problems)
        std::cerr << problem << '\n';
    return ok ? 0 : 1;
}

void addVerify(CLI::App& model, Action& chosen) {
    auto options = std::make_shared<InfoOptions>();
    CLI::App* command = model.add_subcommand(
        "verify",
        "Check a model file: structure, sizes, finite numbers, position table, digest of the weights. "
        "Exit code 1, and a line for each problem, if anything is wrong.");
    command->add_option("FILE", options->file, "The model file (.safetensors)")->required();
    command->add_flag("--json", options->json, "Print one JSON document: {file, sha256, kind, ok, problems}");
    command->callback([options, &chosen] { chosen = [options] { return runVerify(*options); }; });
}

// --- model head ---

struct HeadOptions {
    std::filesystem::path weights;
    std::filesystem::path bias;
    std::filesystem::path encoder;
    std::filesystem::path output;
    std::string labels;
    std::string codes;
    std::string name;
};

/// Reads an array and checks that it is of the wanted shape, in words that name it.
Result<std::vector<float>> readArray(const std::filesystem::path& path, const std::vector<std::size_t>& shape,
                                     const std::string& wanted) {
    auto array = readNpy(path);
    if (!array)
        return fail(array.error());
    const bool fits = array->shape == shape || (shape.size() == 2 && shape[0] == 1 &&
                                                array->shape == std::vector<std::size_t>{shape[1]});
    if (!fits)
        return fail(ErrorCode::Invalid, path.string() + " is not of shape " + wanted + ".");
    return std::move(array->values);
}

Result<int> runHead(const HeadOptions& options) {
    if (const auto checked = checkOutputs({options.output}, {options.weights, options.bias, options.encoder});
        !checked)
        return fail(checked.error());
    const auto encoder = jepa::openEncoderFile(options.encoder);
    if (!encoder)
        return fail(encoder.error());
    const std::vector<std::string_view> labels = split(options.labels, ',');
    const std::vector<std::string_view> codes =
        options.codes.empty() ? std::vector<std::string_view>(labels.size()) : split(options.codes, ',');
    if (codes.size() != labels.size())
        return fail(ErrorCode::Invalid, "There must be as many codes as labels.");
    const auto dim = static_cast<std::size_t>(encoder->config.dim);
    const std::string count = std::to_string(labels.size());
    auto weights = readArray(options.weights, {labels.size(), dim},
                             "(" + count + " labels, " + std::to_string(dim) + ")");
    if (!weights)
        return fail(weights.error());
    const auto bias = readArray(options.bias, {labels.size()}, "(" + count + " labels)");
    if (!bias)
        return fail(bias.error());
    jepa::HeadParameters parameters;
    parameters.card.name = options.name.empty() ? "Linear head" : options.name;
    parameters.card.version = "1";
    parameters.card.intendedUse = "Research. Not for diagnosis.";
    parameters.card.source = "Made from given weights";
    parameters.card.limits = {"Its probabilities are not calibrated, and it cannot tell how far a recording "
                              "is from its training data."};
    parameters.encoder = encoder->file.sha256();
    parameters.dim = encoder->config.dim;
    parameters.weights = std::move(*weights);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        jepa::HeadLabel label;
        label.label = std::string(trimmed(labels[i]));
        label.code = std::string(trimmed(codes[i]));
        label.bias = (*bias)[i];
        parameters.labels.push_back(std::move(label));
    }
    const auto head = jepa::Head::make(std::move(parameters));
    if (!head)
        return fail(head.error());
    if (auto written = head->write(options.output); !written)
        return fail(written.error());
    const auto model = jepa::Head::open(options.output);
    if (!model)
        return fail(model.error());
    std::cout << options.output.string() << ": a head with " << count << " labels, SHA-256 "
              << model->sha256()->hex() << '\n';
    return 0;
}

void addHead(CLI::App& model, Action& chosen) {
    auto options = std::make_shared<HeadOptions>();
    CLI::App* command =
        model.add_subcommand("head", "Make a linear diagnostic head from numbers: logit = W . embedding + B. "
                                     "Its probability is 1 / (1 + exp(-logit)), its threshold 0.5.");
    command->add_option("--weights", options->weights, "W, an .npy array of shape (labels, dimension)")
        ->required();
    command->add_option("--bias", options->bias, "B, an .npy array of shape (labels)")->required();
    command->add_option("--labels", options->labels, "The labels, in order, separated by commas")->required();
    command->add_option("--codes", options->codes,
                        "A code for each label, separated by commas, such as SNOMED-CT:164889003");
    command->add_option("--name", options->name, "The head's name, for people");
    command->add_option("--encoder", options->encoder, "The encoder's model file that the head belongs to")
        ->required();
    command->add_option("-o,--output", options->output, "The model file to write (.safetensors)")->required();
    command->callback([options, &chosen] { chosen = [options] { return runHead(*options); }; });
}

} // namespace

void addModelCommand(CLI::App& program, Action& chosen) {
    CLI::App* model = program.add_subcommand(
        "model", "Model files: import checkpoints, read cards, check files, make heads.");
    model->require_subcommand(1);
    addImport(*model, chosen);
    addInfo(*model, chosen);
    addVerify(*model, chosen);
    addHead(*model, chosen);
}

} // namespace leadlight::cli
