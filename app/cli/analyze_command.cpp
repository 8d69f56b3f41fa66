// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze_command.h"

#include "app/cli/analysis_json.h"
#include "app/cli/model_choice.h"
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/io/reader.h"
#include "core/jepa/analyse.h"
#include "core/jepa/packed_attention.h"
#include "core/record/relevance_map.h"

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

constexpr const char* kNotice = "AI suggestion. Research use only. Not for diagnosis.";

// Beyond these a larger batch gains little: four recordings fill a processor's cores, sixty-four a graphics
// processor.
constexpr int kCpuBatch = 4;
constexpr int kGpuBatch = 64;
constexpr int kAttentionBatch = 8; // attention of ViT-B is 17.5 MB a recording

struct AnalyzeOptions {
    std::vector<std::filesystem::path> files;
    ModelOptions models;
    int batch = 0;
    std::string shard;
    bool json = false;
    std::filesystem::path embeddings;
    std::filesystem::path tokens;
    std::filesystem::path attention;
};

/// The files of one shard: every N-th, from the I-th on. Nothing where the text is not I/N with 1 <= I <= N.
std::optional<std::vector<std::filesystem::path>> shardOf(const std::vector<std::filesystem::path>& files,
                                                          const std::string& shard) {
    if (shard.empty())
        return files;
    const auto parts = split(shard, '/');
    const auto index = parts.size() == 2 ? parseInteger(parts[0]) : std::nullopt;
    const auto count = parts.size() == 2 ? parseInteger(parts[1]) : std::nullopt;
    if (!index || !count || *index < 1 || *index > *count)
        return std::nullopt;
    std::vector<std::filesystem::path> chosen;
    for (auto i = static_cast<std::size_t>(*index - 1); i < files.size();
         i += static_cast<std::size_t>(*count))
        chosen.push_back(files[i]);
    return chosen;
}

std::string checkShard(const std::string& shard) {
    return shardOf({}, shard) ? std::string() : "--shard must be I/N with I from 1 to N, such as 2/4";
}

/// One .npy output: a row for every file, in order.
class ArrayOutput {
public:
    static Result<ArrayOutput> create(const std::filesystem::path& path, std::size_t rows,
                                      const std::vector<std::size_t>& rowShape) {
        ArrayOutput output;
        if (path.empty())
            return output;
        auto writer = NpyWriter::create(path, rows, rowShape);
        if (!writer)
            return fail(writer.error());
        output.m_writer = std::move(*writer);
        return output;
    }

    [[nodiscard]] bool wanted() const { return m_writer.has_value(); }

    Result<void> add(const std::vector<float>& values) {
        if (!m_writer)
            return {};
        return values.empty() ? m_writer->addMissing() : m_writer->add(values);
    }

    Result<void> finish() { return m_writer ? m_writer->finish() : Result<void>(); }

private:
    std::optional<NpyWriter> m_writer;
};

struct Outputs {
    ArrayOutput embeddings;
    ArrayOutput tokens;
    ArrayOutput attention;

    static Result<Outputs> create(const AnalyzeOptions& options, std::size_t rows,
                                  const jepa::EncoderConfig& config) {
        const auto dim = static_cast<std::size_t>(config.dim);
        constexpr auto tokenCount = static_cast<std::size_t>(kTokenCount);
        auto embeddings = ArrayOutput::create(options.embeddings, rows, {dim});
        auto tokens = ArrayOutput::create(options.tokens, rows, {tokenCount, dim});
        auto attention = ArrayOutput::create(options.attention, rows,
                                             {static_cast<std::size_t>(config.depth),
                                              static_cast<std::size_t>(config.attentionHeads), tokenCount,
                                              static_cast<std::size_t>(jepa::packedKeys(kModelLeadCount))});
        for (const auto* output : {&embeddings, &tokens, &attention}) {
            if (!*output)
                return fail(output->error());
        }
        return Outputs{std::move(*embeddings), std::move(*tokens), std::move(*attention)};
    }

    Result<void> add(const std::vector<float>& embedding, const std::vector<float>& tokenRow,
                     const std::vector<float>& attentionRow) {
        for (const auto& added :
             {embeddings.add(embedding), tokens.add(tokenRow), attention.add(attentionRow)}) {
            if (!added)
                return added;
        }
        return {};
    }

    Result<void> finish() {
        for (const auto& finished : {embeddings.finish(), tokens.finish(), attention.finish()}) {
            if (!finished)
                return finished;
        }
        return {};
    }
};

/// What became of one file: a recording that was analysed (or not, with the reason), or an error.
struct FileResult {
    std::string file;
    std::optional<jepa::Analysed> analysed;
    std::string error;
};

Json fileEntries(const FileResult& result, std::size_t row) {
    Json entries = Json::array();
    const auto finish = [&](Json analysis) {
        Json entry{{"file", result.file}, {"row", row}};
        entry.update(analysis);
        entry["error"] = result.error.empty() ? Json() : Json(result.error);
        entries.push_back(std::move(entry));
    };
    if (result.analysed) {
        for (const Analysis& analysis : result.analysed->analyses)
            finish(analysisJson(analysis));
        return entries;
    }
    Json nothing = analysisJson(Analysis{});
    nothing["sha256"] = nullptr;
    finish(std::move(nothing));
    return entries;
}

void printFinding(const Finding& finding) {
    const char* word = "not suggested";
    if (finding.state == FindingState::Suggested)
        word = "SUGGESTED";
    else if (finding.state == FindingState::Abstained)
        word = "no answer";
    std::printf("  %-10s %5.1f %%  %s%s%s\n", finding.label.c_str(), 100.0 * finding.probability, word,
                finding.reason.empty() ? "" : ": ", finding.reason.c_str());
}

void printResult(const FileResult& result) {
    std::printf("%s\n", result.file.c_str());
    if (!result.error.empty())
        std::printf("  Not read: %s\n", result.error.c_str());
    if (!result.analysed)
        return;
    for (const Analysis& analysis : result.analysed->analyses) {
        if (!analysis.notAnalysed.empty())
            std::printf("  Not analysed: %s\n", analysis.notAnalysed.c_str());
        for (const Finding& finding : analysis.findings)
            printFinding(finding);
        if (analysis.distancePercentile)
            std::printf("  farther from the centre of the training data than %.0f %% of it\n",
                        *analysis.distancePercentile);
        for (const Note& warning : analysis.warnings)
            std::printf("  Note: %s\n", warning.text.c_str());
        if (analysis.findings.empty() && analysis.notAnalysed.empty())
            std::printf("  Encoded; there is no head to say more.\n");
    }
}

/// Reads a batch of files, analyses what could be read and hands back a result for each.
Result<std::vector<FileResult>> runBatch(const std::vector<std::filesystem::path>& files,
                                         const jepa::AnalysisModels& models,
                                         const jepa::AnalyseOptions& options) {
    std::vector<FileResult> results(files.size());
    std::vector<Recording> recordings;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < files.size(); ++i) {
        results[i].file = files[i].string();
        auto opened = io::openRecording(files[i]);
        if (!opened) {
            results[i].error = opened.error().text;
            continue;
        }
        recordings.push_back(std::move(opened->recording));
        places.push_back(i);
    }
    std::vector<const Recording*> pointers;
    for (const Recording& recording : recordings)
        pointers.push_back(&recording);
    auto analysed = jepa::analyse(pointers, models, options, Progress{});
    if (!analysed)
        return fail(analysed.error());
    for (std::size_t i = 0; i < places.size(); ++i)
        results[places[i]].analysed = std::move((*analysed)[i]);
    return results;
}

int batchSize(const AnalyzeOptions& options, const jepa::Encoder& encoder) {
    if (options.batch > 0)
        return options.batch;
    const int usual = encoder.place().device == "CPU" ? kCpuBatch : kGpuBatch;
    return options.attention.empty() ? usual : std::min(usual, kAttentionBatch);
}

Result<int> runAnalyze(const AnalyzeOptions& options) {
    const auto files = shardOf(options.files, options.shard).value_or(options.files);
    const auto loaded = loadModels(options.models);
    if (!loaded)
        return fail(loaded.error());
    jepa::AnalysisModels models{loaded->encoder.get(), loaded->encoderSha256, {}};
    for (const jepa::Head& head : loaded->heads)
        models.heads.push_back(&head);
    auto outputs = Outputs::create(options, files.size(), loaded->encoder->config());
    if (!outputs)
        return fail(outputs.error());
    const int batch = batchSize(options, *loaded->encoder);
    jepa::AnalyseOptions keep;
    keep.keepTokens = outputs->tokens.wanted();
    keep.keepAttention = outputs->attention.wanted();
    keep.batch = batch;

    Json analyses = Json::array();
    std::size_t row = 0;
    std::size_t readable = 0;
    std::string lastError;
    for (std::size_t first = 0; first < files.size(); first += static_cast<std::size_t>(batch)) {
        const std::size_t last = std::min(files.size(), first + static_cast<std::size_t>(batch));
        const auto results = runBatch({files.begin() + static_cast<std::ptrdiff_t>(first),
                                       files.begin() + static_cast<std::ptrdiff_t>(last)},
                                      models, keep);
        if (!results)
            return fail(results.error());
        for (const FileResult& result : *results) {
            static const std::vector<float> none;
            const bool has = result.analysed.has_value();
            const auto added =
                outputs->add(has ? result.analysed->analyses.front().embedding : none,
                             has ? result.analysed->tokens : none, has ? result.analysed->attention : none);
            if (!added)
                return fail(added.error());
            readable += has ? 1 : 0;
            if (!has)
                lastError = result.error;
            if (!has && files.size() > 1)
                std::cerr << result.error << '\n';
            if (options.json) {
                for (Json& entry : fileEntries(result, row))
                    analyses.push_back(std::move(entry));
            } else {
                printResult(result);
            }
            ++row;
        }
    }
    if (auto finished = outputs->finish(); !finished)
        return fail(finished.error());
    const jepa::RunPlace place = loaded->encoder->place();
    if (options.json)
        printJson({{"device", place.device},
                   {"precision", place.precision},
                   {"notice", kNotice},
                   {"analyses", std::move(analyses)}});
    else
        std::printf("\nRan on %s, %s. %s\n", place.device.c_str(), place.precision.c_str(), kNotice);
    if (readable == 0 && !files.empty())
        return fail(ErrorCode::Unreadable,
                    files.size() == 1 ? lastError : "None of the files could be read.");
    return 0;
}

} // namespace

void addAnalyzeCommand(CLI::App& program, Action& chosen) {
    auto options = std::make_shared<AnalyzeOptions>();
    CLI::App* command =
        program.add_subcommand("analyze", "Run an ECG-JEPA encoder and its diagnostic heads on recordings.\n"
                                          "Arrays have one row for each file (of the shard) in the order "
                                          "given; the row of a file that could not be read or must not be "
                                          "analysed is NaN. With several heads there is one entry for each "
                                          "file and head; its \"row\" is the place in the arrays.\n"
                                          "AI suggestion. Research use only. Not for diagnosis.");
    command->add_option("FILE", options->files, "Recordings")->required();
    addModelOptions(*command, options->models);
    command
        ->add_option("--batch", options->batch,
                     "Recordings encoded at once; 4 on a processor, 64 on a GPU without it")
        ->check(CLI::Range(1, 4096));
    command
        ->add_option("--shard", options->shard,
                     "I/N: only every N-th file, from the I-th on (I from 1), for several machines or GPUs")
        ->check(CLI::Validator(checkShard, "I/N"));
    command->add_flag("--json", options->json, "Print one JSON document");
    command->add_option("--embeddings", options->embeddings,
                        "Write the embeddings: float32 .npy (files, dimension)");
    command->add_option("--tokens", options->tokens,
                        "Write the normalised tokens: float32 .npy (files, 400, dimension)");
    command->add_option("--attention", options->attention,
                        "Write the attention: float32 .npy (files, layers, attention heads, 400, 57); the 57 "
                        "keys of a query are the 50 times of its "
                        "lead, then the other seven leads at its time in model order");
    command->callback([options, &chosen] { chosen = [options] { return runAnalyze(*options); }; });
}

} // namespace leadlight::cli
