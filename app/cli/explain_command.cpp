// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_command.h"

#include "app/cli/json_output.h"
#include "app/cli/model_choice.h"
#include "core/explain/contribution.h"
#include "core/explain/packed_attention.h"
#include "core/io/reader.h"
#include "core/jepa/analyse.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace leadlight::cli {

namespace {

constexpr const char* kNotice = "AI suggestion. Research use only. Not for diagnosis.";

struct ExplainOptions {
    std::filesystem::path file;
    std::string label;
    std::string method;
    std::optional<int> layer;         ///< from 1
    std::optional<int> attentionHead; ///< from 1
    ModelOptions models;
    bool json = false;
};

/// A map with all that is printed beside it.
struct Explanation {
    explain::TokenValues values{};
    std::string unit;
    std::optional<double> logit;
    std::optional<double> bias;
    std::optional<int> layer;
    std::optional<int> attentionHead;
    std::optional<Sha256> head;
};

/// The head that knows a label, and the label's place in it.
struct Target {
    const jepa::Head* head = nullptr;
    int index = 0;
};

Result<std::optional<Target>> findTarget(const LoadedModels& models, const std::string& label) {
    if (label.empty())
        return std::nullopt;
    std::string known;
    for (const jepa::Head& head : models.heads) {
        if (const std::optional<int> index = head.indexOf(label))
            return Target{&head, *index};
        for (const jepa::HeadLabel& one : head.parameters().labels)
            known += (known.empty() ? "" : ", ") + one.label;
    }
    if (models.heads.empty())
        return std::nullopt;
    return fail(ErrorCode::NotFound,
                "No diagnostic head here knows the label \"" + label + "\"; known are " + known + ".");
}

Result<Explanation> explainContribution(const Target& target, const jepa::Analysed& analysed) {
    const auto bias =
        static_cast<double>(target.head->parameters().labels[static_cast<std::size_t>(target.index)].bias);
    const auto budget = explain::contribution(analysed.tokens, target.head->weights(target.index), bias);
    if (!budget)
        return fail(budget.error());
    Explanation explanation;
    explanation.values = budget->values;
    explanation.unit = "logit";
    explanation.logit = budget->logit;
    explanation.bias = budget->bias;
    explanation.head = target.head->sha256();
    return explanation;
}

Result<Explanation> explainAttention(const ExplainOptions& options, const jepa::EncoderConfig& config,
                                     const std::optional<Target>& target, const jepa::Analysed& analysed) {
    const int layer = options.layer.value_or(config.depth);
    if (layer > config.depth)
        return fail(ErrorCode::Invalid, "The encoder has " + std::to_string(config.depth) +
                                            " layers; give --layer from 1 to that.");
    if (options.attentionHead.value_or(1) > config.attentionHeads)
        return fail(ErrorCode::Invalid, "The encoder has " + std::to_string(config.attentionHeads) +
                                            " attention heads; give --attention-head from 1 to that.");
    const auto attention =
        explain::PackedAttention::make(analysed.attention, config.depth, config.attentionHeads);
    if (!attention)
        return fail(attention.error());
    Explanation explanation;
    explanation.values =
        options.attentionHead
            ? explain::receivedAttention(attention->map(layer - 1, *options.attentionHead - 1))
            : explain::receivedAttention(*attention, layer - 1);
    explanation.unit = "share of received attention";
    explanation.layer = layer;
    explanation.attentionHead = options.attentionHead;
    if (target) {
        explanation.logit = target->head->logit(target->index, analysed.analyses.front().embedding);
        explanation.bias = static_cast<double>(
            target->head->parameters().labels[static_cast<std::size_t>(target->index)].bias);
        explanation.head = target->head->sha256();
    }
    return explanation;
}

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

/// No check of a map is made yet: each stands there as null, so that nobody takes silence for a pass.
Json checksJson() {
    return {{"deletion", {{"auc", nullptr}, {"random_auc", nullptr}}},
            {"agreement", {{"with", nullptr}, {"spearman", nullptr}}},
            {"randomised", {{"spearman", nullptr}}},
            {"conservation", nullptr},
            {"passed", nullptr},
            {"reason", nullptr}};
}

void printDocument(const ExplainOptions& options, const Explanation& explanation, const Sha256& recording,
                   const LoadedModels& models) {
    Json leads = Json::array();
    Json values = Json::array();
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        leads.push_back(leadName(kModelLeads[static_cast<std::size_t>(lead)]));
        Json row = Json::array();
        for (int time = 0; time < kPatchCount; ++time)
            row.push_back(
                finiteOrNull(explanation.values[static_cast<std::size_t>(lead * kPatchCount + time)]));
        values.push_back(std::move(row));
    }
    const jepa::RunPlace place = models.encoder->place();
    printJson({{"file", options.file.string()},
               {"sha256", recording.hex()},
               {"encoder", models.encoderSha256.hex()},
               {"head", explanation.head ? Json(explanation.head->hex()) : Json()},
               {"device", place.device},
               {"precision", place.precision},
               {"notice", kNotice},
               {"method", options.method},
               {"label", options.label.empty() ? Json() : Json(options.label)},
               {"layer", orNull(explanation.layer)},
               {"attention_head", orNull(explanation.attentionHead)},
               {"leads", std::move(leads)},
               {"times", kPatchCount},
               {"values", std::move(values)},
               {"unit", explanation.unit},
               {"logit", orNull(explanation.logit)},
               {"bias", orNull(explanation.bias)},
               {"lead_effect", nullptr},
               {"time_effect", nullptr},
               {"checks", checksJson()}});
}

/// For people: the sum of every lead and its largest 200 ms.
void printTable(const ExplainOptions& options, const Explanation& explanation) {
    std::printf("%s of %s, in %s\n\n", options.method.c_str(), options.file.string().c_str(),
                explanation.unit.c_str());
    std::printf("lead          sum     largest   at\n");
    double sum = 0.0;
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        double leadSum = 0.0;
        int place = lead * kPatchCount;
        for (int token = lead * kPatchCount; token < (lead + 1) * kPatchCount; ++token) {
            leadSum += explanation.values[static_cast<std::size_t>(token)];
            if (explanation.values[static_cast<std::size_t>(token)] >
                explanation.values[static_cast<std::size_t>(place)])
                place = token;
        }
        sum += leadSum;
        std::printf("%-4s %12.6f %11.6f   %.1f s\n",
                    std::string(leadName(kModelLeads[static_cast<std::size_t>(lead)])).c_str(), leadSum,
                    explanation.values[static_cast<std::size_t>(place)], (place % kPatchCount) / 5.0);
    }
    if (options.method == "contribution")
        std::printf("\nsum %.6f + bias %.6f = logit of %s %.6f\n", sum, *explanation.bias,
                    options.label.c_str(), *explanation.logit);
    else
        std::printf("\nsum %.6f; evenly spread, every 200 ms of a lead would receive %.6f. Attention is not "
                    "an explanation.\n",
                    sum, explain::kUniformReceived);
    std::printf("%s\n", kNotice);
}

Result<int> runExplain(const ExplainOptions& options) {
    const auto opened = io::openRecording(options.file);
    if (!opened)
        return fail(opened.error());
    const auto models = loadModels(options.models);
    if (!models)
        return fail(models.error());
    const auto target = findTarget(*models, options.label);
    if (!target)
        return fail(target.error());
    const bool contribution = options.method == "contribution";
    if (contribution && !*target)
        return fail(ErrorCode::NotFound,
                    "There is no diagnostic head for this encoder; name one with --head.");

    jepa::AnalyseOptions keep;
    keep.keepTokens = contribution;
    keep.keepAttention = !contribution;
    const Recording* recording = &opened->recording;
    const auto analysed = jepa::analyse(std::span(&recording, 1),
                                        {models->encoder.get(), models->encoderSha256, {}}, keep, Progress{});
    if (!analysed)
        return fail(analysed.error());
    const jepa::Analysed& one = analysed->front();
    if (!one.analyses.front().notAnalysed.empty())
        return fail(ErrorCode::Unsupported,
                    options.file.string() + ": Not analysed: " + one.analyses.front().notAnalysed + ".");

    const auto explanation = contribution
                                 ? explainContribution(**target, one)
                                 : explainAttention(options, models->encoder->config(), *target, one);
    if (!explanation)
        return fail(explanation.error());
    if (options.json)
        printDocument(options, *explanation, recording->sha256, *models);
    else
        printTable(options, *explanation);
    return 0;
}

/// What single options cannot say of each other. Throws what CLI11 throws for wrong usage.
void checkTogether(const ExplainOptions& options) {
    const bool contribution = options.method == "contribution";
    if (contribution && options.label.empty())
        throw CLI::RequiredError("--label with --method contribution");
    if (contribution && (options.layer || options.attentionHead))
        throw CLI::ValidationError("--layer and --attention-head", "go with --method attention alone");
}

} // namespace

void addExplainCommand(CLI::App& program, Action& chosen) {
    auto options = std::make_shared<ExplainOptions>();
    CLI::App* command = program.add_subcommand(
        "explain",
        "Show over 8 leads and 50 times of 200 ms what the model made of a recording.\n"
        "contribution: what each token adds to the logit of a finding; the values and the bias add up "
        "to the logit.\n"
        "attention: the share of the attention of a layer that each token receives. Attention is not "
        "an explanation.\n"
        "AI suggestion. Research use only. Not for diagnosis.");
    command->add_option("FILE", options->file, "A recording")->required();
    command->add_option("--label", options->label,
                        "The finding, as the head names it: MI. Needed for contribution");
    command->add_option("--method", options->method, "contribution or attention")
        ->required()
        ->check(CLI::IsMember({"contribution", "attention"}));
    command->add_option("--layer", options->layer, "Attention: the layer, from 1; the last one without it")
        ->check(CLI::Range(1, 4096));
    command
        ->add_option("--attention-head", options->attentionHead,
                     "Attention: one attention head, from 1; the mean of all without it")
        ->check(CLI::Range(1, 4096));
    addModelOptions(*command, options->models);
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] {
        checkTogether(*options);
        chosen = [options] { return runExplain(*options); };
    });
}

} // namespace leadlight::cli
