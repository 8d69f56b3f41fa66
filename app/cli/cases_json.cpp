// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_json.h"

#include "core/record/relevance_map.h"

#include <cmath>

namespace leadlight::cli {

namespace {

template <class T>
Json hexOrNull(const std::optional<T>& hash) {
    return hash ? Json(hash->hex()) : Json();
}

template <class T>
Json isoOrNull(const std::optional<T>& time) {
    return time ? Json(time->iso()) : Json();
}

Json numberOrNull(double value) {
    return std::isfinite(value) ? Json(value) : Json();
}

Json numberOrNull(const std::optional<double>& value) {
    return value ? numberOrNull(*value) : Json();
}

Json notesJson(const std::vector<Note>& notes) {
    Json array = Json::array();
    for (const Note& note : notes)
        array.push_back({{"code", note.code}, {"text", note.text}});
    return array;
}

Json findingsJson(const std::vector<Finding>& findings) {
    Json array = Json::array();
    for (const Finding& finding : findings) {
        array.push_back({{"label", finding.label},
                         {"code", finding.code},
                         {"logit", numberOrNull(finding.logit)},
                         {"probability", numberOrNull(finding.probability)},
                         {"state", findingStateName(finding.state)}});
        if (!finding.reason.empty())
            array.back()["reason"] = finding.reason;
    }
    return array;
}

Json analysisJson(const Analysis& analysis) {
    Json attention;
    if (!analysis.receivedAttention.empty())
        attention = {{"layers", analysis.layers},
                     {"attention_heads", analysis.attentionHeads},
                     {"leads", kModelLeadCount},
                     {"times", kPatchCount}};
    return {{"recording", analysis.recording.hex()},
            {"encoder", hexOrNull(analysis.encoder)},
            {"head", hexOrNull(analysis.head)},
            {"device", analysis.device},
            {"precision", analysis.precision},
            {"made_at", analysis.madeAt.iso()},
            {"findings", findingsJson(analysis.findings)},
            {"warnings", notesJson(analysis.warnings)},
            {"distance_percentile", numberOrNull(analysis.distancePercentile)},
            {"not_analysed", textOrNull(analysis.notAnalysed)},
            {"embedding_dim", analysis.embedding.size()},
            {"received_attention", attention}};
}

} // namespace

Json summaryJson(const store::CaseSummary& summary) {
    return {{"id", summary.id.value},
            {"sha256", summary.sha256.hex()},
            {"format", summary.format},
            {"file", summary.fileName},
            {"patient", {{"id", textOrNull(summary.patient.id)}, {"name", textOrNull(summary.patient.name)}}},
            {"acquired_at", isoOrNull(summary.acquiredAt)},
            {"imported_at", summary.importedAt.iso()},
            {"state", store::caseStateName(summary.state)},
            {"suggested", findingsJson(summary.suggested)},
            {"not_analysed", textOrNull(summary.notAnalysed)}};
}

Json caseJson(const store::CaseDetails& details, const std::vector<Analysis>& analyses,
              const std::vector<Reading>& readings, const std::vector<store::HistoryEntry>& history) {
    Json document = summaryJson(details.summary);
    const Patient& patient = details.summary.patient;
    document["patient"]["sex"] = patient.sex ? Json(std::string(1, sexLetter(*patient.sex))) : Json();
    document["patient"]["birth_date"] = isoOrNull(patient.birthDate);
    document["patient"]["age"] = numberOrNull(patient.ageYears);
    document["device"] = textOrNull(details.device);
    document["imported_by"] = details.importedBy;
    document["files"] = Json::array();
    for (const store::StoredFile& file : details.files)
        document["files"].push_back(
            {{"name", file.name}, {"sha256", file.sha256.hex()}, {"bytes", file.bytes}});
    document["measurements"] = Json::object();
    for (const auto& [name, value] : details.measurements)
        document["measurements"][name] = numberOrNull(value);
    document["statements"] = Json::array();
    for (const Statement& statement : details.statements)
        document["statements"].push_back({{"text", statement.text},
                                          {"code", textOrNull(statement.code)},
                                          {"code_system", textOrNull(statement.codeSystem)}});
    document["notes"] = notesJson(details.notes);
    document["analyses"] = Json::array();
    for (const Analysis& analysis : analyses)
        document["analyses"].push_back(analysisJson(analysis));
    document["readings"] = Json::array();
    for (const Reading& reading : readings)
        document["readings"].push_back({{"text", reading.text},
                                        {"state", readingStateName(reading.state)},
                                        {"by", reading.by},
                                        {"made_at", reading.madeAt.iso()}});
    document["history"] = Json::array();
    for (const store::HistoryEntry& entry : history)
        document["history"].push_back({{"audit_row", entry.row},
                                       {"at", entry.at},
                                       {"person", entry.person},
                                       {"action", entry.action},
                                       {"what", entry.what},
                                       {"id", entry.id}});
    return document;
}

Json problemsJson(const std::vector<store::Problem>& problems) {
    Json array = Json::array();
    for (const store::Problem& problem : problems)
        array.push_back({{"where", problem.where}, {"id", problem.id}, {"text", problem.text}});
    return {{"ok", problems.empty()}, {"problems", array}};
}

} // namespace leadlight::cli
