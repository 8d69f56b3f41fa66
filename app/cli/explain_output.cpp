// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_output.h"

#include "app/cli/analysis_json.h"
#include "core/base/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <utility>
#include <vector>

namespace leadlight::cli {

namespace {

constexpr const char* kNotice = "AI suggestion. Research use only. Not for diagnosis.";

Json curveJson(const explain::Curve& curve) {
    Json values = Json::array();
    for (const double value : curve)
        values.push_back(finiteOrNull(value));
    return values;
}

Json deletionJson(const std::optional<explain::DeletionCheck>& check) {
    if (!check)
        return {{"auc", nullptr}, {"random_auc", nullptr}};
    Json shares = Json::array();
    for (const double share : explain::kDeletionShares)
        shares.push_back(share);
    return {{"auc", finiteOrNull(check->auc)},
            {"random_auc", finiteOrNull(check->randomAuc)},
            {"random_lowest", finiteOrNull(check->randomLowest)},
            {"random_highest", finiteOrNull(check->randomHighest)},
            {"random_orders", explain::kRandomOrders},
            {"random_seeds", {1, explain::kRandomOrders}},
            {"insertion_auc", finiteOrNull(check->insertionAuc)},
            {"expected", check->rises ? "rises" : "falls"},
            {"shares", std::move(shares)},
            {"curve", curveJson(check->curve)},
            {"random_curve", curveJson(check->randomMean)},
            {"insertion_curve", curveJson(check->insertion)},
            {"passed", check->passed}};
}

Json agreementJson(const std::optional<explain::AgreementCheck>& check) {
    if (!check)
        return {{"with", nullptr}, {"spearman", nullptr}};
    return {{"with", std::string(explain::methodName(check->with))},
            {"spearman", finiteOrNull(check->spearman)},
            {"passed", check->passed}};
}

Json randomisedJson(const std::optional<explain::RandomisedCheck>& check) {
    if (!check)
        return {{"spearman", nullptr}};
    Json steps = Json::array();
    for (const auto& step : check->steps)
        steps.push_back({{"blocks", step.blocks}, {"spearman", finiteOrNull(step.spearman)}});
    return {{"spearman", finiteOrNull(check->spearman)},
            {"from_the_top", std::move(steps)},
            {"seed", check->seed},
            {"seeds", check->seeds},
            {"passed", check->passed}};
}

/// A check that was not made stands there as null, so that nobody takes silence for a pass.
Json checksJson(const std::optional<explain::Checks>& made, const std::optional<double>& conservation) {
    const explain::Checks checks = made.value_or(explain::Checks{});
    const std::string reason = made ? checks.reason : std::string("The checks were not asked for.");
    return {{"deletion", deletionJson(checks.deletion)},
            {"agreement", agreementJson(checks.agreement)},
            {"randomised", randomisedJson(checks.randomised)},
            {"conservation", conservation ? finiteOrNull(*conservation) : Json()},
            {"passed", orNull(checks.passed)},
            {"reason", textOrNull(reason)}};
}

Json gridJson(const explain::TokenValues& grid) {
    Json values = Json::array();
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        Json row = Json::array();
        for (int time = 0; time < kPatchCount; ++time)
            row.push_back(finiteOrNull(grid[static_cast<std::size_t>(lead * kPatchCount + time)]));
        values.push_back(std::move(row));
    }
    return values;
}

template <class Values>
Json listOrNull(const std::optional<Values>& values) {
    if (!values)
        return {};
    Json list = Json::array();
    for (const double value : *values)
        list.push_back(finiteOrNull(value));
    return list;
}

/// From 1, as the command line counts.
Json fromOne(const std::optional<int>& index) {
    return index ? Json(*index + 1) : Json();
}

std::string leadText(int lead) {
    return std::string(leadName(kModelLeads[static_cast<std::size_t>(lead)]));
}

void printChecks(const explain::Checks& checks) {
    if (checks.deletion)
        std::printf("deletion: mean logit %.4f, random orders %.4f (%.4f to %.4f), should be %s: %s\n",
                    checks.deletion->auc, checks.deletion->randomAuc, checks.deletion->randomLowest,
                    checks.deletion->randomHighest, checks.deletion->rises ? "higher" : "lower",
                    checks.deletion->passed ? "passed" : "failed");
    if (checks.agreement)
        std::printf("agreement with %s: rank correlation %.3f: %s\n",
                    std::string(explain::methodName(checks.agreement->with)).c_str(),
                    checks.agreement->spearman, checks.agreement->passed ? "passed" : "failed");
    if (checks.randomised)
        std::printf("random weights: rank correlation %.3f: %s\n", checks.randomised->spearman,
                    checks.randomised->passed ? "passed" : "failed");
    if (checks.conservation)
        std::printf("sum of the map / (logit - bias): %.4f\n", *checks.conservation);
    if (checks.passed)
        std::printf("%s\n", *checks.passed ? "The map passed its checks." : "THE MAP FAILED ITS CHECKS.");
    if (!checks.reason.empty())
        std::printf("%s\n", checks.reason.c_str());
}

std::string shortest(double value) {
    if (!std::isfinite(value))
        return {};
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), static_cast<float>(value));
    return {text.data(), end.ptr};
}

Result<std::optional<NpyWriter>> writerFor(const std::filesystem::path& path, std::size_t rows,
                                           const std::vector<std::size_t>& shape) {
    if (path.empty())
        return std::optional<NpyWriter>();
    auto writer = NpyWriter::create(path, rows, shape);
    if (!writer)
        return fail(writer.error());
    return std::optional<NpyWriter>(std::move(*writer));
}

} // namespace

Json explanationJson(const ExplainedFile& file, const ExplainHeading& heading) {
    Json leads = Json::array();
    for (int lead = 0; lead < kModelLeadCount; ++lead)
        leads.push_back(leadText(lead));
    const explain::Explanation nothing;
    const explain::Explanation& map = file.map ? *file.map : nothing;
    return {{"file", file.file},
            {"sha256", file.recording ? Json(file.recording->hex()) : Json()},
            {"encoder", heading.encoder.hex()},
            {"head", heading.head ? Json(heading.head->hex()) : Json()},
            {"device", heading.place.device},
            {"precision", heading.place.precision},
            {"notice", kNotice},
            {"method", std::string(explain::methodName(heading.method))},
            {"label", textOrNull(heading.label)},
            {"layer", fromOne(map.layer)},
            {"attention_head", fromOne(map.attentionHead)},
            {"leads", std::move(leads)},
            {"times", kPatchCount},
            {"values", file.map ? gridJson(map.values) : Json()},
            {"unit", textOrNull(map.unit)},
            {"logit", orNull(map.logit)},
            {"bias", orNull(map.bias)},
            {"head_weights", map.headWeights ? gridJson(*map.headWeights) : Json()},
            {"lead_effect", listOrNull(map.leadEffect)},
            {"time_effect", listOrNull(map.timeEffect)},
            {"checks", checksJson(file.checks, map.conservation)},
            {"warnings", notesJson(file.warnings)},
            {"not_analysed", textOrNull(file.notAnalysed)},
            {"error", textOrNull(file.error)}};
}

void printExplanation(const ExplainedFile& file, const ExplainHeading& heading) {
    if (!file.map) {
        std::printf("%s: %s\n\n", file.file.c_str(),
                    file.error.empty() ? ("Not analysed: " + file.notAnalysed).c_str() : file.error.c_str());
        return;
    }
    const explain::TokenValues& values = file.map->values;
    std::printf("%s of %s, in %s\n\n", std::string(explain::methodName(heading.method)).c_str(),
                file.file.c_str(), file.map->unit.c_str());
    std::printf("lead          sum     largest   at\n");
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        const auto first = values.begin() + lead * kPatchCount;
        const auto largest = std::max_element(first, first + kPatchCount);
        std::printf("%-4s %12.6f %11.6f   %.1f s\n", leadText(lead).c_str(),
                    std::accumulate(first, first + kPatchCount, 0.0), *largest,
                    static_cast<double>(largest - first) * kPatchSeconds);
    }
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (heading.method == explain::Method::Contribution && file.map->bias && file.map->logit)
        std::printf("\nsum %.6f + bias %.6f = logit of %s %.6f\n", sum, *file.map->bias,
                    heading.label.c_str(), *file.map->logit);
    else
        std::printf("\nsum %.6f\n", sum);
    if (!explain::needsTarget(heading.method))
        std::printf("Evenly spread, every 200 ms of a lead would receive %.6f. Attention is not an "
                    "explanation.\n",
                    explain::kUniformReceived);
    if (file.checks)
        printChecks(*file.checks);
    for (const Note& warning : file.warnings)
        std::printf("Note: %s\n", warning.text.c_str());
    std::printf("%s\n\n", kNotice);
}

Result<MapFiles> MapFiles::create(const std::filesystem::path& npy, const std::filesystem::path& samples,
                                  const std::filesystem::path& csv, std::size_t files) {
    MapFiles out;
    auto maps = writerFor(npy, files, {kModelLeadCount, kPatchCount});
    if (!maps)
        return fail(maps.error());
    out.m_npy = std::move(*maps);
    auto fine = writerFor(samples, files, {kModelLeadCount, 2500});
    if (!fine)
        return fail(fine.error());
    out.m_samples = std::move(*fine);
    if (csv.empty())
        return out;
    out.m_csvPath = csv;
    out.m_csv.open(csv, std::ios::binary | std::ios::trunc);
    out.m_csv << "file,lead";
    for (int time = 0; time < kPatchCount; ++time)
        out.m_csv << ',' << time / 5 << '.' << time % 5 * 2;
    out.m_csv << '\n';
    if (!out.m_csv)
        return fail(ErrorCode::Unreadable, csv.string() + " cannot be written; check the folder's rights.");
    return out;
}

Result<void> MapFiles::add(const ExplainedFile& file) {
    if (m_npy) {
        std::vector<float> row;
        if (file.map)
            row.assign(file.map->values.begin(), file.map->values.end());
        if (auto added = row.empty() ? m_npy->addMissing() : m_npy->add(row); !added)
            return added;
    }
    if (m_samples) {
        const bool has = file.map && !file.map->samples.empty();
        if (auto added = has ? m_samples->add(file.map->samples) : m_samples->addMissing(); !added)
            return added;
    }
    if (!m_csv.is_open())
        return {};
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        m_csv << csvField(file.file) << ',' << leadText(lead);
        for (int time = 0; time < kPatchCount; ++time)
            m_csv << ','
                  << (file.map
                          ? shortest(file.map->values[static_cast<std::size_t>(lead * kPatchCount + time)])
                          : std::string());
        m_csv << '\n';
    }
    return {};
}

Result<void> MapFiles::finish() {
    for (auto* writer : {&m_npy, &m_samples}) {
        if (!*writer)
            continue;
        if (auto finished = (*writer)->finish(); !finished)
            return finished;
    }
    if (m_csv.is_open()) {
        m_csv.close();
        if (!m_csv)
            return fail(ErrorCode::NoSpace,
                        m_csvPath.string() + " could not be written to the end; is the disk full?");
    }
    return {};
}

} // namespace leadlight::cli
