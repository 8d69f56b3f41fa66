// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze_command.h"

#include "app/cli/analyze_arrays.h"
#include "app/cli/analyze_options.h"
#include "app/cli/analyze_sink.h"
#include "app/cli/outputs.h"
#include "app/cli/recording_files.h"
#include "app/cli/recording_stream.h"
#include "core/base/text.h"
#include "core/jepa/analyse.h"
#include "core/measure/against_normal.h"
#include "core/store/case_store.h"
#include "core/store/database_files.h"

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

// Beyond these a larger batch gains little: four recordings fill a processor's cores; of a graphics
// processor's four batches of sixty-four one is copied while another is computed.
constexpr int kCpuBatch = 4;
constexpr int kGpuBatch = 256;
constexpr int kAttentionBatch = 8; // attention of ViT-B is 17.5 MB a recording

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
        pointers.push_back(&files[i].opened->recording);
        places.push_back(i);
    }
    auto analysed = jepa::analyse(pointers, models, options, Progress{});
    if (!analysed)
        return fail(analysed.error());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const io::Opened& opened = *files[places[i]].opened;
        if (database != nullptr && opened.source.files.empty()) {
            std::cerr << results[places[i]].file
                      << ": a recording this long is analysed but not kept in the database\n";
        } else if (database != nullptr) {
            const auto imported = database->import(opened.recording, opened.source);
            if (!imported)
                return fail(imported.error());
            // The newest analysis is the one that lists show: that of the first head.
            const std::vector<Analysis>& analyses = (*analysed)[i].analyses;
            for (auto analysis = analyses.rbegin(); analysis != analyses.rend(); ++analysis) {
                if (const auto added = database->addAnalysis(imported->id, *analysis); !added)
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

std::vector<std::filesystem::path> outputsOf(const AnalyzeOptions& options) {
    return {options.embeddings, options.tokens, options.attention, options.lines};
}

/// All files that are meant. Arrays have a row for every recording, so with them the recordings of folders
/// are looked for first.
Result<std::vector<CandidateFile>> filesMeant(const AnalyzeOptions& options) {
    const bool arrays = !options.embeddings.empty() || !options.tokens.empty() || !options.attention.empty();
    std::vector<CandidateFile> all;
    if (arrays) {
        for (const std::filesystem::path& path : recordingFiles(options.files, outputsOf(options)))
            all.push_back({path, true});
        if (all.empty())
            return fail(ErrorCode::NotFound, "There is no recording of a known format in the folder.");
    } else {
        Candidates candidates = candidateFiles(options.files, outputsOf(options));
        if (candidates.files.empty())
            return fail(nothingFound(candidates));
        for (const UnlistedFolder& folder : candidates.unlisted)
            std::cerr << folder.error << '\n';
        all = std::move(candidates.files);
    }
    if (!options.database.empty())
        std::erase_if(all, [&options](const CandidateFile& file) {
            return store::belongsToDatabase(options.database, file.path);
        });
    return all;
}

Result<void> checkOutputsOf(const AnalyzeOptions& options, const std::vector<CandidateFile>& files) {
    std::vector<std::filesystem::path> inputs = namedModels(options.models);
    for (const CandidateFile& file : files)
        inputs.push_back(file.path);
    return checkOutputs(outputsOf(options), inputs);
}

/// The files of this shard that are not done yet.
std::vector<CandidateFile> filesToDo(const AnalyzeOptions& options, const std::vector<CandidateFile>& all,
                                     const std::set<std::string>& done) {
    const Shard shard = parseShard(options.shard).value_or(Shard{});
    std::vector<CandidateFile> chosen;
    for (std::size_t i = shard.first; i < all.size(); i += shard.step) {
        if (!done.contains(all[i].path.string()))
            chosen.push_back(all[i]);
    }
    return chosen;
}

Result<std::optional<store::CaseStore>> openDatabase(const AnalyzeOptions& options) {
    if (options.database.empty())
        return std::optional<store::CaseStore>();
    auto opened = store::CaseStore::open(options.database, "leadlight-cli analyze");
    if (!opened)
        return fail(opened.error());
    return std::optional(std::move(*opened));
}

/// What the lines of this run come from.
LineModels linesOf(const LoadedModels& loaded) {
    LineModels models{{loaded.encoderSha256.hex()}, {}, {loaded.encoder->place().precision}};
    for (const jepa::Head& head : loaded.heads) {
        if (const auto sha256 = head.sha256())
            models.heads.insert(sha256->hex());
    }
    return models;
}

Result<int> runAnalyze(const AnalyzeOptions& options) {
    const auto meant = filesMeant(options);
    if (!meant)
        return fail(meant.error());
    if (const auto checked = checkOutputsOf(options, *meant); !checked)
        return fail(checked.error());
    std::optional<AnalysisLines> lines;
    if (!options.lines.empty()) {
        auto opened = AnalysisLines::open(options.lines, options.resume);
        if (!opened)
            return fail(opened.error());
        lines = std::move(*opened);
    }
    AnalyzeSink sink(options, std::move(lines));
    const bool resumed = !sink.done().empty();
    const std::vector<CandidateFile> files = filesToDo(options, *meant, sink.done());
    auto database = openDatabase(options);
    if (!database)
        return fail(database.error());
    const auto loaded = loadModels(options.models);
    if (!loaded)
        return fail(loaded.error());
    jepa::AnalysisModels models{loaded->encoder.get(), loaded->encoderSha256, {}};
    for (const jepa::Head& head : loaded->heads)
        models.heads.push_back(&head);
    if (const auto started = sink.start(linesOf(*loaded)); !started)
        return fail(started.error());
    auto outputs = AnalyzeArrays::create(options, files.size(), loaded->encoder->config());
    if (!outputs)
        return fail(outputs.error());
    const auto batch = static_cast<std::size_t>(batchSize(options, *loaded->encoder));
    jepa::AnalyseOptions keep;
    keep.keepTokens = outputs->tokens.wanted();
    keep.keepAttention = outputs->attention.wanted();
    keep.batch = static_cast<int>(batch);
    keep.againstNormal = [](const Recording& recording, double startS) {
        return measure::againstNormal(recording, startS);
    };

    const ProgressLine progress(options.progress, files.size());
    RecordingStream stream(files, 2 * batch + 4, options.table);
    const std::size_t firstRow = sink.firstRow();
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
            sink.add(result, firstRow + row++, loaded->encoder->place());
        }
        if (auto flushed = sink.flush(); !flushed)
            return fail(flushed.error());
        progress.show(row + skipped, row - readable);
    }
    if (auto finished = outputs->finish(); !finished)
        return fail(finished.error());
    sink.finish(loaded->encoder->place());
    const bool others = parseShard(options.shard).value_or(Shard{}).step > 1; // they may have the recordings
    if (readable == 0 && !files.empty() && !resumed && !(others && row == 0))
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
                     "Recordings encoded at once; 4 on a processor, 256 on a GPU without it")
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
    auto* resume =
        command->add_flag("--resume", options->resume,
                          "Go on with the file of --jsonl, with the same models: what has its line is "
                          "not done again, what could not be read is tried again");
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
    addTableOptions(*command, options->table);
    command->callback([options, &chosen] { chosen = [options] { return runAnalyze(*options); }; });
}

} // namespace leadlight::cli
