// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/case_page_job.h"

#include "core/base/time.h"
#include "core/explain/checked_maps.h"
#include "core/explain/page/case_page.h"
#include "core/io/deidentify.h"
#include "core/jepa/analyse.h"
#include "core/jepa/encoder_file.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace leadlight::ui {

namespace {

/// The models of one page.
struct PageModels {
    std::unique_ptr<jepa::Engine> engine;
    std::unique_ptr<jepa::Encoder> encoder; ///< after the engine: goes first
    jepa::Card card;
    Sha256 sha256;
    std::vector<jepa::Head> heads;
};

Result<PageModels> loadModels(const InferenceParts& parts) {
    PageModels models;
    auto file = jepa::openEncoderFile(parts.models.encoder);
    if (!file)
        return fail(file.error());
    models.card = file->card;
    models.sha256 = file->file.sha256();
    for (const std::filesystem::path& path : parts.models.heads) {
        auto head = jepa::Head::open(path);
        if (!head)
            return fail(head.error());
        models.heads.push_back(std::move(*head));
    }
    auto engine = parts.loadEngine();
    if (!engine)
        return fail(engine.error());
    models.engine = std::move(*engine);
    auto encoder = models.engine->load(parts.models.encoder, parts.device, parts.precision, parts.threads);
    if (!encoder)
        return fail(encoder.error());
    models.encoder = std::move(*encoder);
    return models;
}

/// What is suggested, as targets of maps; the likeliest finding of the first head where nothing is.
std::vector<explain::Target> targetsOf(const std::vector<Analysis>& analyses,
                                       const std::vector<jepa::Head>& heads) {
    std::vector<explain::Target> targets;
    std::optional<explain::Target> likeliest;
    double highest = -1.0;
    for (std::size_t i = 0; i < std::min(analyses.size(), heads.size()); ++i) {
        for (const Finding& finding : analyses[i].findings) {
            const std::optional<int> index = heads[i].indexOf(finding.label);
            if (index && finding.state == FindingState::Suggested)
                targets.push_back(explain::Target::of(heads[i], *index));
            if (index && finding.probability > highest) {
                highest = finding.probability;
                likeliest = explain::Target::of(heads[i], *index);
            }
        }
    }
    if (targets.empty() && likeliest)
        targets.push_back(std::move(*likeliest));
    return targets;
}

Progress partOf(const Progress& whole, double from, double to) {
    return {whole.cancel, [whole, from, to](double fraction) {
                if (whole.onFraction)
                    whole.onFraction(from + (to - from) * fraction);
            }};
}

/// All that the page says but the maps.
Result<explain::CasePage> described(const CasePageRequest& request, const PageModels& models,
                                    const std::vector<Analysis>& analyses,
                                    std::optional<io::Deidentified>& cleaned) {
    if (request.deidentify) {
        auto made = io::deidentify(*request.recording, {});
        if (!made)
            return fail(made.error());
        cleaned = std::move(*made);
    }
    explain::CasePage page;
    page.recording = cleaned ? &cleaned->recording : request.recording.get();
    page.deidentified = request.deidentify;
    page.file = request.deidentify ? std::string() : request.file;
    page.madeAt = request.deidentify ? std::string() : nowUtc().iso();
    page.program = request.program;
    page.encoder = {&models.card, models.sha256.hex()};
    for (const jepa::Head& head : models.heads)
        page.heads.push_back({&head.parameters().card, head.sha256() ? head.sha256()->hex() : std::string()});
    for (const Analysis& analysis : analyses) {
        page.findings.insert(page.findings.end(), analysis.findings.begin(), analysis.findings.end());
        page.warnings.insert(page.warnings.end(), analysis.warnings.begin(), analysis.warnings.end());
    }
    const jepa::RunPlace place = models.encoder->place();
    page.device = place.device;
    page.precision = place.precision;
    return page;
}

} // namespace

Result<std::string> makeCasePage(const InferenceParts& parts, const CasePageRequest& request,
                                 const Progress& progress) {
    auto models = loadModels(parts);
    if (!models)
        return fail(models.error());
    jepa::AnalysisModels use{models->encoder.get(), models->sha256, {}};
    for (const jepa::Head& head : models->heads)
        use.heads.push_back(&head);
    const Recording* const one[] = {request.recording.get()};
    const auto analysed = jepa::analyse(one, use, {}, Progress{progress.cancel, {}});
    if (!analysed)
        return fail(analysed.error());
    const std::vector<Analysis>& analyses = analysed->front().analyses;
    if (!analyses.front().notAnalysed.empty())
        return fail(ErrorCode::Unsupported, "Not analysed: " + analyses.front().notAnalysed);
    const auto input = jepa::prepareInput(*request.recording, 0.0, models->encoder->recipe());
    if (!input)
        return fail(input.error());

    std::optional<io::Deidentified> cleaned;
    auto page = described(request, *models, analyses, cleaned);
    if (!page)
        return fail(page.error());
    const std::vector<explain::Target> targets = targetsOf(analyses, models->heads);
    std::vector<std::vector<explain::TimedMap>> maps;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const auto whole = static_cast<double>(targets.size());
        auto made = explain::checkedMaps(
            explain::kMethods, {models->encoder.get(), &*input, &targets[i]}, request.checks,
            partOf(progress, static_cast<double>(i) / whole, static_cast<double>(i + 1) / whole));
        if (!made)
            return fail(made.error());
        maps.push_back(std::move(*made));
    }
    for (std::size_t i = 0; i < maps.size(); ++i) {
        for (const explain::TimedMap& map : maps[i])
            page->maps.push_back({&map.map, map.checks ? &*map.checks : nullptr, targets[i].label});
    }
    return explain::casePage(*page);
}

} // namespace leadlight::ui
