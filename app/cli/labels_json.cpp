// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labels_json.h"

#include "core/store/labels_csv.h"

namespace leadlight::cli {

namespace {

Json markJson(const Annotation& mark, const LabelSet& set) {
    const LabelEntry* entry = set.find(mark.label);
    return {{"label", mark.label},
            {"start_s", mark.startS},
            {"end_s", mark.endS},
            {"lead", textOrNull(mark.lead)},
            {"code", textOrNull(entry != nullptr ? entry->code : std::string())},
            {"code_system", textOrNull(entry != nullptr ? entry->codeSystem : std::string())}};
}

} // namespace

Json labelSetRowJson(const store::StoredLabelSet& stored) {
    Json labels = Json::array();
    for (const LabelEntry& entry : stored.set.labels)
        labels.push_back(entry.name);
    return {{"id", stored.id.value},       {"name", stored.set.name},  {"version", stored.set.version},
            {"labels", std::move(labels)}, {"made_by", stored.madeBy}, {"made_at", stored.madeAt.iso()}};
}

Json taskJson(const store::LabelTask& task) {
    return {{"id", task.id.value},
            {"name", task.name},
            {"label_set", {{"name", task.set.set.name}, {"version", task.set.set.version}}},
            {"readers", task.readers},
            {"ai_hidden", task.hideAi},
            {"made_by", task.madeBy},
            {"made_at", task.madeAt.iso()},
            {"cases", task.cases},
            {"mine", task.mine},
            {"finished", task.finished},
            {"to_adjudicate", task.toAdjudicate}};
}

Json taskCaseJson(const store::TaskCase& one) {
    return {{"case", one.id.value},
            {"file", one.fileName},
            {"patient", {{"id", textOrNull(one.patientId)}, {"name", textOrNull(one.patientName)}}},
            {"state", store::taskCaseStateName(one.state)},
            {"done", one.done},
            {"mine", one.mine ? Json(labellingStateName(*one.mine)) : Json()},
            {"differences", one.differences}};
}

Json labellingJson(const Labelling& labelling, const LabelSet& set) {
    Json marks = Json::array();
    for (const Annotation& mark : labelling.marks)
        marks.push_back(markJson(mark, set));
    return {{"by", labelling.by},
            {"role", labellingRoleName(labelling.role)},
            {"state", labellingStateName(labelling.state)},
            {"made_at", labelling.madeAt.iso()},
            {"not_assessable", labelling.notAssessable},
            {"labels", labelling.labels},
            {"marks", std::move(marks)},
            {"comment", labelling.comment}};
}

Json labelledCaseJson(const store::LabelledCase& one, const LabelSet& set) {
    Json readers = Json::array();
    for (const Labelling& reader : one.readers)
        readers.push_back(labellingJson(reader, set));
    const Labelling* settled = one.settled();
    return {{"case", one.id.value},
            {"sha256", one.sha256.hex()},
            {"file", one.fileName},
            {"patient_id", textOrNull(one.patientId)},
            {"state", store::labelledStateName(one)},
            {"settled", settled != nullptr ? labellingJson(*settled, set) : Json()},
            {"readers", std::move(readers)},
            {"adjudication", one.adjudication ? labellingJson(*one.adjudication, set) : Json()}};
}

} // namespace leadlight::cli
