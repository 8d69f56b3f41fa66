// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze_command.h"

#include "app/cli/analysis_json.h"
#include "app/cli/analysis_lines.h"
#include "app/cli/model_choice.h"
#include "app/cli/recording_files.h"
#include "app/cli/recording_stream.h"
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/jepa/analyse.h"
#include "core/jepa/packed_attention.h"
#include "core/record/excerpt.h"
#include "core/record/relevance_map.h"
#include "core/store/case_store.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <set>
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
    bool resume = false;
    bool progress = false;
    std::filesystem::path lines;
    std::filesystem::path database;
    std::filesystem::path embeddings;
    std::filesystem::path tokens;
    std::filesystem::path attention;
};

/// Which files of a list are this shard's: every N-th, from the I-th on.
struct Shard {
    std::size_t first = 0;
    std::size_t step = 1;
};

/// Nothing where the text is not I/N with 1 <= I <= N.
std::optional<Shard> parseShard(const std::string& shard) {
    if (shard.empty())
        return Shard{};
    const auto parts = split(shard, '/');
    const auto index = parts.size() == 2 ? parseInteger(parts[0]) : std::nullopt;
    const auto count = parts.size() == 2 ? parseInteger(parts[1]) : std::nullopt;
    if (!index || !count || *index < 1 || *index > *count)
        return std::nullopt;
    return Shard{static_cast<std::size_t>(*index - 1), static_cast<std::size_t>(*count)};
}

std::string checkShard(const std::string& shard) {
    return parseShard(shard) ? std::string() : "--shard must be I/N with I from 1 to N, such as 2/4";
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
    bool skipped = false; ///< found in a folder, but no recording
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
    if (finding.state == FindingState::Abstained) { // a number beside no answer would be read as an answer
        std::printf("  %-10s      –   no answer%s%s\n", finding.label.c_str(),
                    finding.reason.empty() ? "" : ": ", finding.reason.c_str());
        return;
    }
    std::printf("  %-10s %5.1f %%  %s\n", finding.label.c_str(), 100.0 * finding.probability,
                finding.state == FindingState::Suggested ? "SUGGESTED" : "not suggested");
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

/// Of a recording of hours the first minute is looked at: ten seconds of it are analysed.
constexpr double kLookedAtS = 60.0;

/// Analyses what could be read of a batch and hands back a result for each file. What was analysed goes into
/// the database, if there is one.
Result<std::vector<FileResult>> runBatch(std::vector<ReadFile> files, const jepa::AnalysisModels& models,
                                         const jepa::AnalyseOptions& options, store::CaseStore* database) {
    std::vector<FileResult> results(files.size());
    std::vector<const Recording*> pointers;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < files.size(); ++i) {
        results[i].file = files[i].file.path.string();
        if (!files[i].opened) {
            results[i].error = files[i].opened.error().text;
            results[i].skipped =
                !files[i].file.named && files[i].opened.error().code == ErrorCode::Unrecognised;
            continue;
        }
        if (isLong(files[i].opened->recording))
            files[i].opened->recording = excerptOf(files[i].opened->recording, 0.0, kLookedAtS);
        pointers.push_back(&files[i].opened->recording);
        places.push_back(i);
    }
    auto analysed = jepa::analyse(pointers, models, options, Progress{});
    if (!analysed)
        return fail(analysed.error());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (database != nullptr) {
            const io::Opened& opened = *files[places[i]].opened;
            const auto imported = database->import(opened.recording, opened.source);
            if (!imported)
                return fail(imported.error());
            for (const Analysis& analysis : (*analysed)[i].analyses) {
                if (const auto added = database->addAnalysis(imported->id, analysis); !added)
                    return fail(added.error());
            }
        }
        results[places[i]].analysed = std::move((*analysed)[i]);
    }
    return results;
}

int batchSize(const AnalyzeOptions& options, const jepa::Encoder& encoder) {
    if (options.batch > 0)
        return options.batch;
    const int usual = encoder.place().device == "CPU" ? kCpuBatch : kGpuBatch;
    return options.attention.empty() ? usual : std::min(usual, kAttentionBatch);
}

/// How far a run over many files is, on standard error.
class ProgressLine {
public:
    ProgressLine(bool wanted, std::size_t total)
        : m_wanted(wanted)
        , m_total(total) {}

    void show(std::size_t done, std::size_t broken) const {
        if (!m_wanted)
            return;
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
        const double rate = seconds > 0.0 ? static_cast<double>(done) / seconds : 0.0;
        const double left = rate > 0.0 ? static_cast<double>(m_total - done) / rate : 0.0;
        std::fprintf(stderr, "\r%zu of %zu files, %zu broken, %.1f a second, %.0f s left   %s", done, m_total,
                     broken, rate, left, done == m_total ? "\n" : "");
    }

private:
    bool m_wanted;
    std::size_t m_total;
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

/// The files of this shard that are not done yet. Arrays have a row for every recording, so with them the
/// recordings of folders are looked for first.
std::vector<CandidateFile> filesToDo(const AnalyzeOptions& options, const std::set<std::string>& done) {
    const bool arrays = !options.embeddings.empty() || !options.tokens.empty() || !options.attention.empty();
    std::vector<CandidateFile> all;
    if (arrays) {
        for (const std::filesystem::path& path : recordingFiles(options.files))
            all.push_back({path, true});
    } else {
        all = candidateFiles(options.files);
    }
    const Shard shard = parseShard(options.shard).value_or(Shard{});
    std::vector<CandidateFile> chosen;
    for (std::size_t i = shard.first; i < all.size(); i += shard.step) {
        if (!done.contains(all[i].path.string()))
            chosen.push_back(std::move(all[i]));
    }
    return chosen;
}

/// Where results go: one JSON document, JSON Lines, or words on the screen. Nothing is held back, so that a
/// folder of any size needs no memory.
class Sink {
public:
    Sink(const AnalyzeOptions& options, std::optional<AnalysisLines> lines)
        : m_options(options)
        , m_lines(std::move(lines)) {}

    [[nodiscard]] std::set<std::string> done() const {
        return m_lines ? m_lines->done() : std::set<std::string>();
    }

    void add(const FileResult& result, std::size_t row, const jepa::RunPlace& place) {
        if (!m_lines && !m_options.json)
            return printResult(result);
        for (Json& entry : fileEntries(result, row)) {
            if (!m_lines) {
                std::printf("%s\n", m_printed++ == 0 ? kDocument : ",");
                printJson(entry);
                continue;
            }
            entry["device"] = place.device;
            entry["precision"] = place.precision;
            m_lines->add(entry);
        }
    }

    [[nodiscard]] Result<void> flush() { return m_lines ? m_lines->flush() : Result<void>(); }

    void finish(const jepa::RunPlace& place) {
        if (m_options.json)
            std::printf("%s],\n\"device\": %s,\n\"precision\": %s,\n\"notice\": %s}\n",
                        m_printed == 0 ? kDocument : "", quoted(place.device).c_str(),
                        quoted(place.precision).c_str(), quoted(kNotice).c_str());
        else if (!m_lines)
            std::printf("\nRan on %s, %s. %s\n", place.device.c_str(), place.precision.c_str(), kNotice);
    }

private:
    static constexpr const char* kDocument = "{\"analyses\": [";

    [[nodiscard]] static std::string quoted(const std::string& text) {
        return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    const AnalyzeOptions& m_options;
    std::optional<AnalysisLines> m_lines;
    std::size_t m_printed = 0;
};

Result<std::optional<store::CaseStore>> openDatabase(const AnalyzeOptions& options) {
    if (options.database.empty())
        return std::optional<store::CaseStore>();
    auto opened = store::CaseStore::open(options.database, "leadlight-cli analyze");
    if (!opened)
        return fail(opened.error());
    return std::optional(std::move(*opened));
}

Result<int> runAnalyze(const AnalyzeOptions& options) {
    std::optional<AnalysisLines> lines;
    if (!options.lines.empty()) {
        auto opened = AnalysisLines::open(options.lines, options.resume);
        if (!opened)
            return fail(opened.error());
        lines = std::move(*opened);
    }
    Sink sink(options, std::move(lines));
    const bool resumed = !sink.done().empty();
    const std::vector<CandidateFile> files = filesToDo(options, sink.done());
    auto database = openDatabase(options);
    if (!database)
        return fail(database.error());
    const auto loaded = loadModels(options.models);
    if (!loaded)
        return fail(loaded.error());
    jepa::AnalysisModels models{loaded->encoder.get(), loaded->encoderSha256, {}};
    for (const jepa::Head& head : loaded->heads)
        models.heads.push_back(&head);
    auto outputs = Outputs::create(options, files.size(), loaded->encoder->config());
    if (!outputs)
        return fail(outputs.error());
    const auto batch = static_cast<std::size_t>(batchSize(options, *loaded->encoder));
    jepa::AnalyseOptions keep;
    keep.keepTokens = outputs->tokens.wanted();
    keep.keepAttention = outputs->attention.wanted();
    keep.batch = static_cast<int>(batch);

    const ProgressLine progress(options.progress, files.size());
    RecordingStream stream(files, 2 * batch + 4);
    std::size_t row = 0, readable = 0, skipped = 0;
    std::string lastError;
    while (true) {
        std::vector<ReadFile> read = stream.take(batch);
        if (read.empty())
            break;
        const auto results = runBatch(std::move(read), models, keep, *database ? &**database : nullptr);
        if (!results)
            return fail(results.error());
        for (const FileResult& result : *results) {
            if (result.skipped) {
                ++skipped;
                continue;
            }
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
            if (!has && files.size() > 1 && !options.progress)
                std::cerr << result.error << '\n';
            sink.add(result, row++, loaded->encoder->place());
        }
        if (auto flushed = sink.flush(); !flushed)
            return fail(flushed.error());
        progress.show(row + skipped, row - readable);
    }
    if (auto finished = outputs->finish(); !finished)
        return fail(finished.error());
    sink.finish(loaded->encoder->place());
    if (readable == 0 && !files.empty() && !resumed)
        return fail(ErrorCode::Unreadable, files.size() == 1 && row == 1 ? lastError
                                           : row == 0 ? "There is no recording in the folder."
                                                      : "None of the files could be read.");
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
    command->add_option("FILE", options->files, "Recordings, or folders of them")->required();
    addModelOptions(*command, options->models);
    command
        ->add_option("--batch", options->batch,
                     "Recordings encoded at once; 4 on a processor, 64 on a GPU without it")
        ->check(CLI::Range(1, 4096));
    command
        ->add_option("--shard", options->shard,
                     "I/N: only every N-th file, from the I-th on (I from 1), for several machines or GPUs")
        ->check(CLI::Validator(checkShard, "I/N"));
    command->add_flag(
        "--all-heads", options->models.allHeads,
        "Without --head: all bundled heads, that for the superclasses first, instead of that one alone");
    auto* json = command->add_flag("--json", options->json, "Print one JSON document");
    auto* lines = command->add_option(
        "--jsonl", options->lines,
        "Write JSON Lines to this file instead: one analysis a line as soon as it is there, however "
        "many recordings there are");
    lines->excludes(json);
    auto* resume = command->add_flag("--resume", options->resume,
                                     "Go on with the file of --jsonl: what has its line is not done again");
    resume->needs(lines);
    command->add_option("--db", options->database,
                        "Keep the recordings and their analyses in this case database, too");
    command->add_flag("--progress", options->progress, "Say on standard error how far it is");
    command->add_option("--embeddings", options->embeddings,
                        "Write the embeddings: float32 .npy (files, dimension)");
    command->add_option("--tokens", options->tokens,
                        "Write the normalised tokens: float32 .npy (files, 400, dimension)");
    command->add_option("--attention", options->attention,
                        "Write the attention: float32 .npy (files, layers, attention heads, 400, 57); the 57 "
                        "keys of a query are the 50 times of its "
                        "lead, then the other seven leads at its time in model order");
    for (const char* array : {"--embeddings", "--tokens", "--attention"})
        resume->excludes(command->get_option(array));
    command->callback([options, &chosen] { chosen = [options] { return runAnalyze(*options); }; });
}

} // namespace leadlight::cli
