// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_page.h"

#include "app/cli/explain_gate.h"
#include "app/cli/explain_pictures.h"
#include "app/cli/explain_target.h"
#include "app/cli/outputs.h"
#include "app/cli/recording_files.h"
#include "core/base/file.h"
#include "core/base/time.h"
#include "core/explain/checked_maps.h"
#include "core/explain/page/case_page.h"
#include "core/jepa/model_input.h"

#include <iostream>
#include <optional>
#include <utility>

namespace leadlight::cli {

namespace {

Result<std::vector<Chosen>> targetsOf(const PageOptions& options, const LoadedModels& models,
                                      const jepa::ModelInput& input) {
    if (!options.label.empty()) {
        auto found = findTarget(models, options.label);
        if (!found)
            return fail(found.error());
        std::vector<Chosen> chosen;
        if (*found)
            chosen.push_back(std::move(**found));
        return chosen;
    }
    const auto encoded = models.encoder->encode({&input, 1}, readByHeads(models), Progress{});
    if (!encoded)
        return fail(encoded.error());
    return suggestedTargets(models, encoded->front());
}

/// The page as text. Fails with Unsupported where the recording must not be analysed.
Result<std::string> pageOf(const std::filesystem::path& path, const Recording& recording,
                           const PageOptions& options, const LoadedModels& models) {
    const auto analyses = analysesOf(recording, models);
    if (!analyses)
        return fail(analyses.error());
    if (!analyses->front().notAnalysed.empty())
        return fail(ErrorCode::Unsupported,
                    path.string() + ": Not analysed: " + analyses->front().notAnalysed + ".");
    const auto input = jepa::prepareInput(recording, 0.0, models.encoder->recipe());
    if (!input)
        return fail(ErrorCode::Unsupported, path.string() + ": Not analysed: " + input.error().text + ".");
    const auto targets = targetsOf(options, models, *input);
    if (!targets)
        return fail(targets.error());
    if (targets->empty())
        return fail(ErrorCode::NotFound,
                    "There is no diagnostic head for this encoder; name one with --head.");

    std::optional<io::Deidentified> cleaned;
    if (options.deidentify.wanted) {
        auto made = deidentified(recording, options.deidentify);
        if (!made)
            return fail(made.error());
        cleaned = std::move(*made);
    }
    explain::CasePage page;
    page.recording = cleaned ? &cleaned->recording : &recording;
    page.deidentified = cleaned.has_value();
    page.file = cleaned ? std::string() : path.filename().string();
    page.program = "leadlight-cli " LEADLIGHT_VERSION;
    page.madeAt = cleaned ? std::string() : nowUtc().iso();
    page.encoder = {&models.encoderCard, models.encoderSha256.hex()};
    for (const jepa::Head& head : models.heads)
        page.heads.push_back({&head.parameters().card, head.sha256() ? head.sha256()->hex() : std::string()});
    for (const Analysis& analysis : *analyses) {
        page.findings.insert(page.findings.end(), analysis.findings.begin(), analysis.findings.end());
        page.warnings.insert(page.warnings.end(), analysis.warnings.begin(), analysis.warnings.end());
    }
    std::vector<std::vector<explain::TimedMap>> maps;
    for (const Chosen& chosen : *targets) {
        auto made = explain::checkedMaps(options.methods, {models.encoder.get(), &*input, &chosen.target},
                                         options.checks, Progress{});
        if (!made)
            return fail(made.error());
        maps.push_back(std::move(*made));
    }
    for (std::size_t i = 0; i < maps.size(); ++i) {
        for (const explain::TimedMap& map : maps[i])
            page.maps.push_back({&map.map, map.checks ? &*map.checks : nullptr, (*targets)[i].target.label});
    }
    const jepa::RunPlace place = models.encoder->place();
    page.device = place.device;
    page.precision = place.precision;
    return explain::casePage(page);
}

} // namespace

Result<int> runPages(const PageOptions& options) {
    std::error_code none;
    const bool several = options.files.size() > 1 || std::filesystem::is_directory(options.files[0], none);
    const std::vector<std::filesystem::path> files = recordingFiles(options.files);
    if (files.empty())
        return fail(ErrorCode::NotFound, "There is no recording of a known format in the folder.");
    std::vector<std::filesystem::path> inputs = namedModels(options.models);
    inputs.push_back(options.deidentify.keyFile);
    inputs.insert(inputs.end(), files.begin(), files.end());
    if (const auto checked = checkOutputs({options.out}, inputs); !checked)
        return fail(checked.error());
    if (options.deidentify.wanted) {
        for (const auto& path : files) { // before hours of work
            const auto opened = openAsTold(path, options.table);
            if (opened && io::tellsIdentity(options.out.filename().string(), opened->recording.patient))
                return fail(ErrorCode::Invalid,
                            "The output's name holds a patient's name or number; choose another.");
        }
    }
    const auto models = loadModels(options.models);
    if (!models)
        return fail(models.error());
    OutputNames names(options.out, several, options.deidentify.wanted);
    std::size_t made = 0;
    for (const std::filesystem::path& path : files) {
        const auto opened = openAsTold(path, options.table);
        Result<std::string> page =
            opened ? pageOf(path, opened->recording, options, *models) : fail(opened.error());
        const bool ofThisFile = !page && (!opened || page.error().code == ErrorCode::Unsupported);
        if (!page && (!several || !ofThisFile))
            return fail(page.error());
        if (!page) {
            std::cerr << page.error().text << '\n';
            continue;
        }
        const auto out = names.next(path, ".html");
        if (!out)
            return fail(out.error());
        if (auto written = writeFile(*out, asBytes(*page)); !written)
            return fail(written.error());
        std::cout << out->string() << '\n';
        ++made;
    }
    if (made == 0)
        return fail(ErrorCode::Unsupported, "None of the recordings could be explained.");
    return 0;
}

} // namespace leadlight::cli
