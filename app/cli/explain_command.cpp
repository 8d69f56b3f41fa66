// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_command.h"

#include "app/cli/explain_gate.h"
#include "app/cli/explain_output.h"
#include "app/cli/explain_page.h"
#include "app/cli/explain_pictures.h"
#include "app/cli/explain_report.h"
#include "app/cli/explain_target.h"
#include "app/cli/model_choice.h"
#include "app/cli/outputs.h"
#include "app/cli/recording_files.h"
#include "core/explain/checks.h"
#include "core/jepa/model_input.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace leadlight::cli {

namespace {

struct ExplainOptions {
    std::vector<std::filesystem::path> files;
    std::string label;
    std::string method;
    std::optional<int> layer;         ///< from 1
    std::optional<int> attentionHead; ///< from 1
    ModelOptions models;
    TableArguments table;
    bool json = false;
    bool noChecks = false;
    std::filesystem::path npy;
    std::filesystem::path samples;
    std::filesystem::path csv;
    std::vector<std::filesystem::path> reports;
    std::filesystem::path events;
    bool progress = false;
    std::filesystem::path page;
    std::filesystem::path png;
    std::filesystem::path svg;
    DeidentifyArguments deidentify;
};

/// Layers and attention heads from 0, as far as the encoder has them.
Result<explain::MapOptions> mapOptions(const ExplainOptions& options, const jepa::EncoderConfig& config) {
    if (options.layer.value_or(1) > config.depth)
        return fail(ErrorCode::Invalid, "The encoder has " + std::to_string(config.depth) +
                                            " layers; give --layer from 1 to that.");
    if (options.attentionHead.value_or(1) > config.attentionHeads)
        return fail(ErrorCode::Invalid, "The encoder has " + std::to_string(config.attentionHeads) +
                                            " attention heads; give --attention-head from 1 to that.");
    explain::MapOptions map;
    if (options.layer)
        map.layer = *options.layer - 1;
    if (options.attentionHead)
        map.attentionHead = *options.attentionHead - 1;
    return map;
}

explain::Method methodOf(const ExplainOptions& options) {
    return explain::methodNamed(options.method).value_or(explain::Method::Attention);
}

/// The analysis by the head that is explained; the first one where no finding is.
const Analysis& analysisBy(const jepa::Head* head, const std::vector<Analysis>& analyses) {
    const auto same = [head](const Analysis& one) { return head != nullptr && one.head == head->sha256(); };
    const auto found = std::find_if(analyses.begin(), analyses.end(), same);
    return found == analyses.end() ? analyses.front() : *found;
}

/// Explains one file. Only what concerns all files (an engine that cannot do it) is an error.
Result<ExplainedFile> explainFile(const std::filesystem::path& path, const ExplainOptions& options,
                                  const explain::MapOptions& mapped, const LoadedModels& models,
                                  const Chosen* chosen) {
    const explain::Method method = methodOf(options);
    ExplainedFile result;
    result.file = path.string();
    const auto opened = openAsTold(path, options.table);
    if (!opened) {
        result.error = opened.error().text;
        return result;
    }
    result.recording = opened->recording.sha256;
    const auto analyses = analysesOf(opened->recording, models);
    if (!analyses)
        return fail(analyses.error());
    const Analysis& analysis = analysisBy(chosen != nullptr ? chosen->head : nullptr, *analyses);
    result.warnings = analysis.warnings;
    if (!analysis.notAnalysed.empty()) {
        result.notAnalysed = analysis.notAnalysed;
        return result;
    }
    const auto input = jepa::prepareInput(opened->recording, 0.0, models.encoder->recipe());
    if (!input) {
        result.notAnalysed = input.error().text;
        return result;
    }
    const explain::Subject subject{models.encoder.get(), &*input,
                                   chosen != nullptr ? &chosen->target : nullptr};
    auto map = explain::explain(method, subject, mapped, Progress{});
    if (!map)
        return fail(map.error());
    result.map = std::move(*map);
    if (options.noChecks)
        return result;
    auto checks = explain::checkMap(*result.map, subject, mapped, {}, Progress{});
    if (!checks)
        return fail(checks.error());
    result.checks = std::move(*checks);
    return result;
}

/// Prints results one after the other, so that a folder of any size needs no memory. Several documents stand
/// in one: {"explanations": [...]}.
class Printer {
public:
    Printer(bool json, bool several)
        : m_json(json)
        , m_several(several) {}

    void print(const ExplainedFile& file, const ExplainHeading& heading) {
        if (!m_json)
            return printExplanation(file, heading);
        if (!m_several)
            return printJson(explanationJson(file, heading));
        std::printf("%s\n", m_count++ == 0 ? "{\"explanations\": [" : ",");
        printJson(explanationJson(file, heading));
    }

    void finish() const {
        if (m_json && m_several)
            std::printf("%s]}\n", m_count == 0 ? "{\"explanations\": [" : "");
    }

private:
    bool m_json;
    bool m_several;
    std::size_t m_count = 0;
};

Result<int> runExplain(const ExplainOptions& options) {
    const explain::Method method = methodOf(options);
    std::error_code none;
    const bool several = options.files.size() > 1 || std::filesystem::is_directory(options.files[0], none);
    if (!several) { // before any model is loaded
        if (const auto opened = openAsTold(options.files[0], options.table); !opened)
            return fail(opened.error());
    }
    const std::vector<std::filesystem::path> outputs{options.npy, options.samples, options.csv, options.png,
                                                     options.svg};
    const std::vector<std::filesystem::path> files = recordingFiles(options.files, outputs);
    if (files.empty())
        return fail(ErrorCode::NotFound, "There is no recording of a known format in the folder.");
    std::vector<std::filesystem::path> inputs = namedModels(options.models);
    inputs.insert(inputs.end(), files.begin(), files.end());
    if (const auto checked = checkOutputs(outputs, inputs); !checked)
        return fail(checked.error());
    ModelOptions wanted = options.models;
    if (wanted.precision == "auto") // maps are differences: what bf16 rounds away would show in them
        wanted.precision = "fp32";
    const auto models = loadModels(wanted);
    if (!models)
        return fail(models.error());
    const auto chosen = findTarget(*models, options.label);
    if (!chosen)
        return fail(chosen.error());
    if (explain::needsTarget(method) && !*chosen)
        return fail(ErrorCode::NotFound,
                    "There is no diagnostic head for this encoder; name one with --head.");
    const auto mapped = mapOptions(options, models->encoder->config());
    if (!mapped)
        return fail(mapped.error());
    auto arrays = MapFiles::create(options.npy, options.samples, options.csv, files.size());
    if (!arrays)
        return fail(arrays.error());

    MapPictures pictures({options.png, options.svg, several, options.deidentify.wanted});
    Printer printer(options.json, several);
    std::size_t explained = 0;
    for (const std::filesystem::path& path : files) {
        auto file = explainFile(path, options, *mapped, *models, *chosen ? &**chosen : nullptr);
        if (!file)
            return fail(file.error());
        if (!several && !file->error.empty())
            return fail(ErrorCode::Unreadable, file->error);
        if (const auto added = arrays->add(*file); !added)
            return fail(added.error());
        const ExplainHeading heading{method, options.label, models->encoderSha256,
                                     *chosen ? (*chosen)->head->sha256() : std::nullopt,
                                     models->encoder->place()};
        if (const auto drawn = pictures.add(*file, heading); !drawn)
            return fail(drawn.error());
        printer.print(*file, heading);
        if (!file->map)
            std::cerr << path.string() << ": "
                      << (file->error.empty() ? "Not analysed: " + file->notAnalysed : file->error) << '\n';
        explained += file->error.empty() ? 1 : 0;
    }
    printer.finish();
    if (const auto finished = arrays->finish(); !finished)
        return fail(finished.error());
    if (explained == 0)
        return fail(ErrorCode::Unreadable, "None of the files could be read.");
    return 0;
}

/// All methods, or the one that was named.
std::vector<explain::Method> methodsOf(const ExplainOptions& options) {
    if (const auto one = explain::methodNamed(options.method))
        return {*one};
    return {explain::kMethods.begin(), explain::kMethods.end()};
}

Result<int> runCohort(const ExplainOptions& options) {
    ReportOptions report;
    report.files = options.files;
    report.label = options.label;
    report.methods = methodsOf(options);
    report.checks = !options.noChecks;
    report.events = options.events;
    report.reports = options.reports;
    report.models = options.models;
    report.table = options.table;
    report.json = options.json;
    report.progress = options.progress;
    return runReport(report);
}

Result<int> runPage(const ExplainOptions& options) {
    PageOptions page;
    page.files = options.files;
    page.out = options.page;
    page.label = options.label;
    page.methods = methodsOf(options);
    page.checks = !options.noChecks;
    page.deidentify = options.deidentify;
    page.models = options.models;
    page.table = options.table;
    return runPages(page);
}

/// What single options cannot say of each other. Throws what CLI11 throws for wrong usage.
void checkTogether(const ExplainOptions& options) {
    if (!options.reports.empty() && !options.page.empty())
        throw CLI::ValidationError("--report", "does not go with --page: call twice");
    if (options.deidentify.wanted && options.page.empty() && options.png.empty() && options.svg.empty())
        throw CLI::ValidationError("--deidentify", "goes with --page, --png or --svg");
    if (!options.page.empty()) {
        if (options.json || !options.npy.empty() || !options.samples.empty() || !options.csv.empty() ||
            !options.png.empty() || !options.svg.empty() || options.layer || options.attentionHead)
            throw CLI::ValidationError("--page",
                                       "does not go with other outputs, --layer or --attention-head");
        return;
    }
    if (!options.reports.empty()) {
        if (!options.png.empty() || !options.svg.empty())
            throw CLI::ValidationError("--report", "does not go with --png or --svg");
        if (!options.npy.empty() || !options.samples.empty() || !options.csv.empty() || options.layer ||
            options.attentionHead)
            throw CLI::ValidationError("--report", "does not go with --npy, --samples, --csv, --layer or "
                                                   "--attention-head");
        for (const std::filesystem::path& path : options.reports) {
            if (path.extension() != ".html" && path.extension() != ".json")
                throw CLI::ValidationError("--report", "must end in .html or .json");
        }
        return;
    }
    if (!options.events.empty())
        throw CLI::ValidationError("--events", "goes with --report alone");
    if (options.method.empty())
        throw CLI::RequiredError("--method");
    const auto method = explain::methodNamed(options.method);
    if (method && explain::needsTarget(*method) && options.label.empty())
        throw CLI::RequiredError("--label with --method " + options.method);
    if (method != explain::Method::Attention && (options.layer || options.attentionHead))
        throw CLI::ValidationError("--layer and --attention-head", "go with --method attention alone");
    if (method != explain::Method::Lrp && !options.samples.empty())
        throw CLI::ValidationError("--samples", "goes with --method lrp alone");
}

void addOutputs(CLI::App& command, ExplainOptions& options) {
    command.add_flag("--json", options.json,
                     "Print one JSON document; of several files or a folder {\"explanations\": [...]}");
    command.add_flag("--no-checks", options.noChecks,
                     "Do not check the map against random orders, another method and random weights");
    command.add_option("--npy", options.npy, "Write the maps: float32 .npy (files, 8, 50)");
    command.add_option("--samples", options.samples,
                       "Write the relevance of every sample: float32 .npy (files, 8, 2500), of lrp");
    command.add_option("--csv", options.csv,
                       "Write the maps: a line for every file and lead, a column for every 200 ms");
    command.add_option(
        "--png", options.png,
        "Draw the map with its scale and verdict; of several recordings the folder for the pictures");
    command.add_option("--svg", options.svg, "The same as SVG, whose text is text");
    command.add_option(
        "--page", options.page,
        "Write the recording as one HTML page that needs nothing else: tracing, findings, the maps of all "
        "methods with their checks, the models' cards and hashes; of several recordings the folder for "
        "the pages. Without --label what is suggested is explained");
    addDeidentifyOptions(command, options.deidentify);
    command
        .add_option(
            "--report", options.reports,
            "Make the maps of all methods and write which passes its checks how often, by finding, as a "
            "page (OUT.html) or with every map's numbers (OUT.json); may be given twice. Without --label "
            "what is suggested for each recording is explained")
        ->allow_extra_args(false);
    command
        .add_option("--events", options.events,
                    "With --report: a CSV file with the columns file, label, start_s, end_s and lead, which "
                    "says where something is known to be, for the pointing game")
        ->check(CLI::ExistingFile);
    command.add_flag("--progress", options.progress, "With --report: say on standard error how far it is");
}

} // namespace

void addExplainCommand(CLI::App& program, Action& chosen) {
    auto options = std::make_shared<ExplainOptions>();
    CLI::App* command = program.add_subcommand(
        "explain",
        "Show over 8 leads and 50 times of 200 ms what the model made of a recording, with checks of the "
        "map.\n"
        "contribution: what each token adds to the logit of a finding; the values and the bias add up "
        "to the logit.\n"
        "attention: the share of the attention of a layer that each token receives.\n"
        "rollout: attention of all layers multiplied through. Attention is not an explanation.\n"
        "gradient: attention weighted with the gradient of the finding's logit.\n"
        "lrp: AttnLRP, the logit handed back to single samples.\n"
        "occlusion: what the logit loses when a second of a lead is left out.\n"
        "AI suggestion. Research use only. Not for diagnosis.");
    command->add_option("FILE", options->files, "Recordings, or folders of them")->required();
    command->add_option("--label", options->label,
                        "The finding, as the head names it: MI. Attention and rollout need none, but are "
                        "only checked against one");
    command
        ->add_option("--method", options->method,
                     "contribution, attention, rollout, gradient, lrp or occlusion; with --report or --page "
                     "all of them "
                     "unless one is named")
        ->check(CLI::IsMember({"contribution", "attention", "rollout", "gradient", "lrp", "occlusion"}));
    command->add_option("--layer", options->layer, "Attention: the layer, from 1; the last one without it")
        ->check(CLI::Range(1, 4096));
    command
        ->add_option("--attention-head", options->attentionHead,
                     "Attention: one attention head, from 1; the mean of all without it")
        ->check(CLI::Range(1, 4096));
    addModelOptions(*command, options->models);
    options->models.allHeads = true; // the label says which head is meant
    addOutputs(*command, *options);
    addTableOptions(*command, options->table);
    command->callback([options, &chosen] {
        checkTogether(*options);
        chosen = [options] {
            if (!options->page.empty())
                return runPage(*options);
            return options->reports.empty() ? runExplain(*options) : runCohort(*options);
        };
    });
}

} // namespace leadlight::cli
