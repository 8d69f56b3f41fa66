// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/embed.h"

#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/jepa/encoder_config.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/engine.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <optional>
#include <random>
#include <set>

namespace leadlight::train {
namespace {

constexpr std::size_t kAtOnce = 32;

jepa::ModelInput inputOf(const DataSet& data, std::size_t row, const jepa::LeadGains* gains) {
    jepa::ModelInput input;
    const auto first = data.signals.begin() + static_cast<std::ptrdiff_t>(row * jepa::kSignalSize);
    input.samples.assign(first, first + static_cast<std::ptrdiff_t>(jepa::kSignalSize));
    if (gains != nullptr) {
        for (std::size_t i = 0; i < input.samples.size(); ++i)
            input.samples[i] *= (*gains)[i / static_cast<std::size_t>(jepa::kModelSamples)];
    }
    return input;
}

// A row, or a view of one.
struct Job {
    std::size_t row = 0; ///< in the data set
    std::optional<jepa::LeadGains> gains;
};

class Runner {
public:
    Runner(const DataSet& data, jepa::Encoder& encoder, std::size_t jobs, const Progress& progress)
        : m_data(data)
        , m_encoder(encoder)
        , m_jobs(std::max<std::size_t>(1, jobs))
        , m_progress(progress) {}

    Result<void> encode(const std::vector<Job>& jobs, bool keepTokens, std::vector<float>& embeddings,
                        std::vector<float>* tokens) {
        for (std::size_t done = 0; done < jobs.size(); done += kAtOnce) {
            const std::size_t count = std::min(kAtOnce, jobs.size() - done);
            std::vector<jepa::ModelInput> inputs;
            for (std::size_t i = 0; i < count; ++i) {
                const Job& job = jobs[done + i];
                inputs.push_back(inputOf(m_data, job.row, job.gains ? &*job.gains : nullptr));
            }
            const auto encoded =
                m_encoder.encode(inputs, {keepTokens, false}, Progress{m_progress.cancel, {}});
            if (!encoded)
                return fail(encoded.error());
            for (const jepa::Encoding& encoding : *encoded) {
                if (!std::all_of(encoding.embedding.begin(), encoding.embedding.end(),
                                 [](float value) { return std::isfinite(value); }))
                    return fail(ErrorCode::Malformed,
                                "The encoder gave numbers that are not finite for a recording of the data "
                                "set; check its file with leadlight-cli model verify.");
                embeddings.insert(embeddings.end(), encoding.embedding.begin(), encoding.embedding.end());
                if (tokens != nullptr)
                    tokens->insert(tokens->end(), encoding.tokens.begin(), encoding.tokens.end());
            }
            m_done += count;
            if (!m_progress.report(static_cast<double>(m_done) / static_cast<double>(m_jobs)))
                return fail(ErrorCode::Cancelled, "Stopped.");
        }
        return {};
    }

private:
    const DataSet& m_data;
    jepa::Encoder& m_encoder;
    std::size_t m_jobs;
    const Progress& m_progress;
    std::size_t m_done = 0;
};

// Views of the rows without a scale, drawn as fine-tuning draws them.
std::vector<Job> viewsOf(const DataSet& data, const std::vector<int>& folds, int views,
                         std::map<std::size_t, std::size_t>& placeOf, std::vector<std::size_t>& rows) {
    std::vector<Job> jobs;
    std::vector<std::size_t> chosen;
    const jepa::LabelledSet lent = multiTaskSet(data, folds, 1.0F, &chosen);
    std::mt19937_64 random(5);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const auto& donors = lent.recordings.donors[i];
        if (donors.empty() || !placeOf.contains(chosen[i]))
            continue;
        for (int view = 0; view < views; ++view) {
            const std::size_t donor = donors[random() % donors.size()];
            jobs.push_back({chosen[i], lent.recordings.gains[donor]});
            rows.push_back(placeOf[chosen[i]]);
        }
    }
    return jobs;
}

// Synthetic rows of the folds.
std::vector<std::size_t> madeRows(const DataSet& data, const std::vector<int>& folds) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        const DataRow& facts = data.rows[row];
        if (isSynthetic(facts) && std::find(folds.begin(), folds.end(), facts.fold) != folds.end())
            rows.push_back(row);
    }
    return rows;
}

// What is true of a synthetic row; empty where a label of the set is not known of it.
std::vector<std::uint8_t> madeAnswers(const LabelSet& labels, const DataRow& row) {
    std::vector<std::uint8_t> truth;
    for (const Answer& answer : trainingAnswers(labels, row)) {
        if (answer.weight <= 0.0F)
            return {};
        truth.push_back(answer.present ? 1 : 0);
    }
    return truth;
}

} // namespace

std::vector<int> seenFolds(const jepa::Card& card, const char* line) {
    std::set<int> folds;
    const auto found = card.extra.find(line);
    if (found != card.extra.end()) {
        for (const std::string_view part : split(found->second, ',')) {
            if (const auto fold = parseInteger(part))
                folds.insert(static_cast<int>(*fold));
        }
    }
    return {folds.begin(), folds.end()};
}

Result<DataSet> readDataSetFor(const std::filesystem::path& folder, const std::filesystem::path& encoder) {
    const auto file = jepa::openEncoderFile(encoder);
    if (!file)
        return fail(file.error());
    return readDataSet(folder, file->card.recipe);
}

Result<Embedded> embedLabelled(const DataSet& data, const std::filesystem::path& encoder,
                               const RunOptions& run, const EmbedOptions& options, const Progress& progress) {
    const auto file = jepa::openEncoderFile(encoder);
    if (!file)
        return fail(file.error());
    Embedded out;
    out.encoderCard = file->card;
    out.encoder = file->file.sha256();
    out.dim = file->config.dim;
    out.labels = options.labels;
    // All of PTB-XL's and the annotators' rows, so that what is kept serves every set of labels.
    std::vector<Job> jobs;
    std::map<std::size_t, std::size_t> placeOf; // of a row among the jobs
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        if (measuredAnswers(superclassSet(), data.rows[row]).empty() &&
            measuredAnswers(rhythmSet(), data.rows[row]).empty() && !data.rows[row].own)
            continue;
        placeOf[row] = jobs.size();
        jobs.push_back({row, std::nullopt});
    }
    const std::size_t rowJobs = jobs.size();
    // The folds of an own set are not those that encoders learnt from.
    const std::vector<int> seen = options.labels->own ? std::vector<int>() : seenFolds(out.encoderCard);
    std::vector<std::size_t> viewJobs; // the job of the row that each view is of
    if (options.views > 0 && !seen.empty()) {
        const std::vector<Job> views = viewsOf(data, seen, options.views, placeOf, viewJobs);
        jobs.insert(jobs.end(), views.begin(), views.end());
    }
    const std::size_t firstMade = jobs.size();
    const std::vector<std::size_t> made = madeRows(data, seen);
    for (const std::size_t row : made)
        jobs.push_back({row, std::nullopt});
    std::vector<float> embeddings, tokens;
    const std::filesystem::path kept =
        run.data / ("embeddings-" + out.encoder.hex().substr(0, 16) + "-" + data.manifest.hex().substr(0, 8) +
                    "-" + std::to_string(options.views) + ".npy");
    auto known = readNpy(kept);
    if (known && !options.tokens &&
        known->shape == std::vector<std::size_t>{jobs.size(), static_cast<std::size_t>(out.dim)}) {
        embeddings = std::move(known->values);
    } else {
        auto loaded = jepa::makeTorchEngine()->load(encoder, run.device, run.precision, run.threads);
        if (!loaded)
            return fail(loaded.error());
        Runner runner(data, **loaded, jobs.size(), progress);
        if (auto done = runner.encode(jobs, options.tokens, embeddings, options.tokens ? &tokens : nullptr);
            !done)
            return fail(done.error());
        // Only saves time: where it cannot be written, nothing is lost.
        (void)writeNpy(kept, {jobs.size(), static_cast<std::size_t>(out.dim)}, embeddings);
    }
    const auto dim = static_cast<std::size_t>(out.dim);
    const auto copy = [](const std::vector<float>& from, std::size_t at, std::size_t width,
                         std::vector<float>& to) {
        const auto first = from.begin() + static_cast<std::ptrdiff_t>(at * width);
        to.insert(to.end(), first, first + static_cast<std::ptrdiff_t>(width));
    };
    std::map<std::size_t, std::size_t> rowOfJob;
    for (std::size_t job = 0; job < rowJobs; ++job) {
        const DataRow& row = data.rows[jobs[job].row];
        const std::vector<std::uint8_t> truth = measuredAnswers(*options.labels, row);
        if (truth.empty())
            continue;
        rowOfJob[job] = out.rows.size();
        out.rows.push_back(row);
        out.truth.insert(out.truth.end(), truth.begin(), truth.end());
        copy(embeddings, job, dim, out.embeddings);
        if (options.tokens)
            copy(tokens, job, 400 * dim, out.tokens);
    }
    for (std::size_t view = 0; view < viewJobs.size(); ++view) {
        const auto found = rowOfJob.find(viewJobs[view]);
        if (found == rowOfJob.end())
            continue;
        out.viewRows.push_back(found->second);
        copy(embeddings, rowJobs + view, dim, out.views);
    }
    for (std::size_t i = 0; i < made.size(); ++i) {
        const std::vector<std::uint8_t> truth = madeAnswers(*options.labels, data.rows[made[i]]);
        if (truth.empty())
            continue;
        out.madeTruth.insert(out.madeTruth.end(), truth.begin(), truth.end());
        copy(embeddings, firstMade + i, dim, out.made);
    }
    std::set<int> unseen;
    for (const DataRow& row : out.rows) {
        if (std::find(seen.begin(), seen.end(), row.fold) == seen.end())
            unseen.insert(row.fold);
    }
    out.testFolds.assign(unseen.begin(), unseen.end());
    return out;
}

} // namespace leadlight::train
