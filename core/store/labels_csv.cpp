// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels_csv.h"

#include "core/base/csv.h"

#include <sstream>

namespace leadlight::store {

namespace {

constexpr const char* kLineEnd = "\r\n";

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : "; ") + name;
    return text;
}

void addMarks(std::ostream& csv, const LabelledCase& one, const Labelling& labelling, const LabelSet& set,
              const std::string& who) {
    for (const Annotation& mark : labelling.marks) {
        const LabelEntry* entry = set.find(mark.label);
        csv << one.id.value << ',' << one.sha256.hex() << ',' << spreadsheetField(mark.label) << ','
            << mark.startS << ',' << mark.endS << ',' << spreadsheetField(mark.lead) << ','
            << spreadsheetField(entry != nullptr ? entry->code : "") << ','
            << spreadsheetField(entry != nullptr ? entry->codeSystem : "") << ',' << spreadsheetField(who)
            << kLineEnd;
    }
}

std::ostringstream classicStream() {
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    stream.precision(10); // a tenth of a microsecond in a day
    return stream;
}

} // namespace

std::string labelledStateName(const LabelledCase& one) {
    const bool single = one.state == TaskCaseState::Agreed && one.readers.size() == 1;
    return single ? "single" : std::string(taskCaseStateName(one.state));
}

std::vector<std::string> readerNames(const LabelledCase& one) {
    std::vector<std::string> names;
    for (const Labelling& reader : one.readers)
        names.push_back(reader.by);
    return names;
}

std::string commentOf(const LabelledCase& one) {
    if (one.adjudication && !one.adjudication->comment.empty())
        return one.adjudication->comment;
    std::string text;
    for (const Labelling& reader : one.readers) {
        if (reader.comment.empty())
            continue;
        text += text.empty() ? "" : " / ";
        text += one.readers.size() > 1 ? reader.by + ": " + reader.comment : reader.comment;
    }
    return text;
}

std::string labelsCsv(const std::vector<LabelledCase>& cases, const LabelSet& set) {
    std::ostringstream csv = classicStream();
    csv << "case,sha256,file,patient_id,state,readers,not_assessable";
    for (const LabelEntry& label : set.labels) {
        if (label.scope == LabelScope::Recording)
            csv << ',' << spreadsheetField(label.name);
    }
    csv << ",comment" << kLineEnd;
    for (const LabelledCase& one : cases) {
        const Labelling* settled = one.settled();
        csv << one.id.value << ',' << one.sha256.hex() << ',' << spreadsheetField(one.fileName) << ','
            << spreadsheetField(one.patientId) << ',' << labelledStateName(one) << ','
            << spreadsheetField(joined(readerNames(one))) << ',';
        if (settled != nullptr)
            csv << (settled->notAssessable ? '1' : '0');
        for (const LabelEntry& label : set.labels) {
            if (label.scope != LabelScope::Recording)
                continue;
            csv << ',';
            if (settled != nullptr && !settled->notAssessable)
                csv << (settled->has(label.name) ? '1' : '0');
        }
        csv << ',' << spreadsheetField(commentOf(one)) << kLineEnd;
    }
    return csv.str();
}

std::string marksCsv(const std::vector<LabelledCase>& cases, const LabelSet& set) {
    std::ostringstream csv = classicStream();
    csv << "case,sha256,label,start_s,end_s,lead,code,code_system,who" << kLineEnd;
    for (const LabelledCase& one : cases) {
        for (const Labelling& reader : one.readers)
            addMarks(csv, one, reader, set, reader.by);
        if (const Labelling* settled = one.settled())
            addMarks(csv, one, *settled, set, "settled");
    }
    return csv.str();
}

} // namespace leadlight::store
