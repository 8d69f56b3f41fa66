// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze_sink.h"

#include "app/cli/analysis_json.h"

#include <cstdio>
#include <utility>

namespace leadlight::cli {

namespace {

constexpr const char* kNotice = "AI suggestion. Research use only. Not for diagnosis.";
constexpr const char* kDocument = "{\"analyses\": [";

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

std::string quoted(const std::string& text) {
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

AnalyzeSink::AnalyzeSink(const AnalyzeOptions& options, std::optional<AnalysisLines> lines)
    : m_options(options)
    , m_lines(std::move(lines)) {}

std::set<std::string> AnalyzeSink::done() const {
    return m_lines ? m_lines->done() : std::set<std::string>();
}

std::size_t AnalyzeSink::firstRow() const {
    return m_lines ? m_lines->nextRow() : 0;
}

Result<void> AnalyzeSink::start(const LineModels& models) {
    return m_lines ? m_lines->start(models) : Result<void>();
}

void AnalyzeSink::add(const FileResult& result, std::size_t row, const jepa::RunPlace& place) {
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

Result<void> AnalyzeSink::flush() {
    return m_lines ? m_lines->flush() : Result<void>();
}

void AnalyzeSink::finish(const jepa::RunPlace& place) {
    if (m_options.json)
        std::printf("%s],\n\"device\": %s,\n\"precision\": %s,\n\"notice\": %s}\n",
                    m_printed == 0 ? kDocument : "", quoted(place.device).c_str(),
                    quoted(place.precision).c_str(), quoted(kNotice).c_str());
    else if (!m_lines)
        std::printf("\nRan on %s, %s. %s\n", place.device.c_str(), place.precision.c_str(), kNotice);
}

} // namespace leadlight::cli
