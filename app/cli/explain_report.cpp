// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_report.h"

#include "app/cli/explain_events.h"
#include "app/cli/explain_gate.h"
#include "app/cli/explain_target.h"
#include "app/cli/json_output.h"
#include "app/cli/outputs.h"
#include "app/cli/recording_files.h"
#include "core/base/file.h"
#include "core/base/time.h"
#include "core/explain/page/cohort_page.h"
#include "core/explain/page/markup.h"
#include "core/explain/statistics.h"

#include <cstdio>
#include <iostream>
#include <optional>
#include <utility>

namespace leadlight::cli {

namespace {

using explain::CohortHeading;
using explain::CohortRow;
using explain::TimedMap;

Json quartilesJson(const std::optional<explain::Quartiles>& known) {
    if (!known)
        return nullptr;
    return {{"lower", known->lower}, {"median", known->median}, {"upper", known->upper}};
}

Json rowJson(const CohortRow& row) {
    return {{"method", std::string(explain::methodName(row.method))},
            {"label", textOrNull(row.label)},
            {"maps", row.maps},
            {"checked", row.checked},
            {"passed", row.passed},
            {"deletion", {{"passed", row.deletionPassed}, {"gain", quartilesJson(row.gain)}}},
            {"agreement", {{"passed", row.agreementPassed}, {"spearman", quartilesJson(row.agreement)}}},
            {"randomised", {{"passed", row.randomisedPassed}, {"spearman", quartilesJson(row.randomised)}}},
            {"pointing",
             {{"maps", row.pointed},
              {"hits", row.hits},
              {"chance", row.pointed > 0 ? Json(row.chance) : Json()}}},
            {"map_s", row.mapSeconds},
            {"checks_s", row.checkSeconds}};
}

/// One map of one recording, for whoever wants to count otherwise.
Json mapJson(const std::filesystem::path& file, const Sha256& recording, const std::string& label,
             const TimedMap& map, const std::optional<explain::EventTokens>& event) {
    const int top = explain::mostRelevantFirst(map.map.values).front();
    const auto pointing = event ? explain::point(map.map.values, *event) : std::nullopt;
    const explain::Checks none;
    const explain::Checks& checks = map.checks ? *map.checks : none;
    return {{"file", file.string()},
            {"sha256", recording.hex()},
            {"label", textOrNull(label)},
            {"method", std::string(explain::methodName(map.map.method))},
            {"logit", orNull(map.map.logit)},
            {"bias", orNull(map.map.bias)},
            {"passed", orNull(checks.passed)},
            {"reason", textOrNull(checks.reason)},
            {"gain", checks.deletion ? finiteOrNull(checks.deletion->gain()) : Json()},
            {"deletion_passed", checks.deletion ? Json(checks.deletion->passed) : Json()},
            {"agreement", checks.agreement ? finiteOrNull(checks.agreement->spearman) : Json()},
            {"randomised", checks.randomised ? finiteOrNull(checks.randomised->spearman) : Json()},
            {"conservation", checks.conservation ? finiteOrNull(*checks.conservation) : Json()},
            {"top",
             {{"lead", std::string(leadName(kModelLeads[static_cast<std::size_t>(top / kPatchCount)]))},
              {"start_s", static_cast<double>(top % kPatchCount) / 5.0}}},
            {"hit", pointing ? Json(pointing->hit) : Json()},
            {"chance", pointing ? Json(pointing->chance) : Json()},
            {"map_s", map.mapSeconds},
            {"checks_s", map.checkSeconds}};
}

/// What is gathered while the recordings pass.
struct Gathered {
    explain::Cohort cohort;
    CohortHeading heading;
    Json maps = Json::array();
    Json refusals = Json::array(); ///< recordings that must not be analysed, with the reason
};

Result<void> explainRecording(const std::filesystem::path& path, const Recording& recording,
                              const ReportOptions& options, const LoadedModels& models,
                              const KnownEvents& events, Gathered& gathered) {
    const auto analyses = analysesOf(recording, models);
    if (!analyses)
        return fail(analyses.error());
    const auto input = jepa::prepareInput(recording, 0.0, models.encoder->recipe());
    const std::string& refusal = analyses->front().notAnalysed;
    if (!refusal.empty() || !input) {
        const std::string& reason = refusal.empty() ? input.error().text : refusal;
        ++gathered.heading.notAnalysed;
        gathered.refusals.push_back(
            {{"file", path.string()}, {"sha256", recording.sha256.hex()}, {"not_analysed", reason}});
        std::cerr << path.string() << ": Not analysed: " << reason << '\n';
        return {};
    }
    std::vector<Chosen> targets;
    if (options.label.empty()) {
        const auto encoded = models.encoder->encode({&*input, 1}, readByHeads(models), Progress{});
        if (!encoded)
            return fail(encoded.error());
        targets = suggestedTargets(models, encoded->front());
    } else {
        auto found = findTarget(models, options.label);
        if (!found)
            return fail(found.error());
        if (*found)
            targets.push_back(std::move(**found));
    }
    if (targets.empty())
        return fail(ErrorCode::NotFound,
                    "There is no diagnostic head for this encoder; name one with --head.");
    ++gathered.heading.recordings;
    for (const Chosen& chosen : targets) {
        gathered.heading.headName = chosen.head->parameters().card.name;
        gathered.heading.headSha256 = chosen.head->sha256() ? chosen.head->sha256()->hex() : std::string();
        const auto event = events.of(path, chosen.target.label);
        const auto maps = explain::checkedMaps(
            options.methods, {models.encoder.get(), &*input, &chosen.target}, options.checks, Progress{});
        if (!maps)
            return fail(maps.error());
        for (const TimedMap& map : *maps) {
            gathered.cohort.add(chosen.target.label, map, event);
            gathered.maps.push_back(mapJson(path, recording.sha256, chosen.target.label, map, event));
        }
    }
    return {};
}

Json documentOf(const Gathered& gathered, const std::vector<CohortRow>& rows) {
    const CohortHeading& heading = gathered.heading;
    Json document{{"notice", explain::kNotForDiagnosis},
                  {"program", heading.program},
                  {"made_at", heading.madeAt},
                  {"encoder", heading.encoderSha256},
                  {"head", textOrNull(heading.headSha256)},
                  {"device", heading.device},
                  {"precision", heading.precision},
                  {"recordings", heading.recordings},
                  {"not_analysed", heading.notAnalysed},
                  {"unreadable", heading.unreadable},
                  {"methods", Json::array()}};
    for (const CohortRow& row : rows)
        document["methods"].push_back(rowJson(row));
    document["maps"] = gathered.maps;
    document["refusals"] = gathered.refusals;
    return document;
}

void printTable(const std::vector<CohortRow>& rows) {
    std::printf("method        finding  maps passed  gain    agreement  random  pointing\n");
    for (const CohortRow& row : rows) {
        std::printf("%-13s %-8s %4d %6d  %s  %s  %s  ", std::string(explain::methodName(row.method)).c_str(),
                    row.label.empty() ? "all" : row.label.c_str(), row.maps, row.passed,
                    row.gain ? std::to_string(row.gain->median).c_str() : "-",
                    row.agreement ? std::to_string(row.agreement->median).c_str() : "-",
                    row.randomised ? std::to_string(row.randomised->median).c_str() : "-");
        if (row.pointed > 0)
            std::printf("%d of %d (chance %.0f %%)", row.hits, row.pointed, 100.0 * row.chance);
        std::printf("\n");
    }
    std::printf("%s\n", explain::kNotForDiagnosis);
}

Result<void> write(const ReportOptions& options, const Gathered& gathered) {
    const std::vector<CohortRow> rows = gathered.cohort.rows();
    const std::string json =
        documentOf(gathered, rows).dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    for (const std::filesystem::path& path : options.reports) {
        const std::string content =
            path.extension() == ".json" ? json : explain::cohortPage(gathered.heading, rows);
        if (auto written = writeFile(path, asBytes(content)); !written)
            return written;
    }
    if (options.json)
        std::fputs(json.c_str(), stdout);
    else
        printTable(rows);
    return {};
}

} // namespace

Result<int> runReport(const ReportOptions& options) {
    KnownEvents events;
    if (!options.events.empty()) {
        auto read = KnownEvents::read(options.events);
        if (!read)
            return fail(read.error());
        events = std::move(*read);
    }
    const std::vector<std::filesystem::path> files = recordingFiles(options.files, options.reports);
    if (files.empty())
        return fail(ErrorCode::NotFound, "There is no recording of a known format in the folder.");
    std::vector<std::filesystem::path> inputs = namedModels(options.models);
    inputs.push_back(options.events);
    inputs.insert(inputs.end(), files.begin(), files.end());
    if (const auto checked = checkOutputs(options.reports, inputs); !checked)
        return fail(checked.error());
    const auto models = loadModels(options.models);
    if (!models)
        return fail(models.error());
    Gathered gathered;
    CohortHeading& heading = gathered.heading;
    heading.program = "leadlight-cli " LEADLIGHT_VERSION;
    heading.madeAt = nowUtc().iso();
    heading.encoderName = models->encoderCard.name;
    heading.encoderTraining = models->encoderCard.trainingData;
    heading.encoderSha256 = models->encoderSha256.hex();
    heading.events = options.events.filename().string();
    std::size_t done = 0;
    for (const std::filesystem::path& path : files) {
        const auto opened = openAsTold(path, options.table);
        if (!opened) {
            ++heading.unreadable;
            std::cerr << opened.error().text << '\n';
        } else if (auto explained =
                       explainRecording(path, opened->recording, options, *models, events, gathered);
                   !explained) {
            return fail(explained.error());
        }
        ++done;
        if (options.progress)
            std::fprintf(stderr, "\r%zu of %zu recordings %s", done, files.size(),
                         done == files.size() ? "\n" : "");
    }
    const jepa::RunPlace place = models->encoder->place();
    heading.device = place.device;
    heading.precision = place.precision;
    if (heading.recordings == 0)
        return fail(ErrorCode::Unsupported, "None of the recordings could be explained.");
    if (auto written = write(options, gathered); !written)
        return fail(written.error());
    return 0;
}

} // namespace leadlight::cli
