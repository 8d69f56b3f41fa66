// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_json.h"

namespace leadlight::cli {

namespace {

Json hashOrNull(const std::optional<Sha256>& hash) {
    return hash ? Json(hash->hex()) : Json();
}

Json findingJson(const Finding& finding) {
    return {{"label", finding.label},
            {"code", finding.code.empty() ? Json() : Json(finding.code)},
            {"logit", finiteOrNull(finding.logit)},
            {"probability", finiteOrNull(finding.probability)},
            {"state", findingStateName(finding.state)},
            {"reason", finding.reason.empty() ? Json() : Json(finding.reason)}};
}

} // namespace

Json notesJson(const std::vector<Note>& notes) {
    Json list = Json::array();
    for (const Note& note : notes)
        list.push_back({{"code", note.code}, {"text", note.text}});
    return list;
}

Json analysisJson(const Analysis& analysis) {
    Json object{{"sha256", analysis.recording.hex()},
                {"encoder", hashOrNull(analysis.encoder)},
                {"head", hashOrNull(analysis.head)},
                {"findings", Json::array()},
                {"warnings", notesJson(analysis.warnings)}};
    for (const Finding& finding : analysis.findings)
        object["findings"].push_back(findingJson(finding));
    object["distance_percentile"] =
        analysis.distancePercentile ? finiteOrNull(*analysis.distancePercentile) : Json();
    object["not_analysed"] = analysis.notAnalysed.empty() ? Json() : Json(analysis.notAnalysed);
    return object;
}

} // namespace leadlight::cli
