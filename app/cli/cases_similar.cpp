// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_similar.h"

#include "app/cli/cases_json.h"
#include "app/cli/json_output.h"
#include "core/explain/similar.h"
#include "core/store/embedding_rows.h"

#include <cstdio>
#include <iostream>
#include <optional>
#include <vector>

namespace leadlight::cli {

namespace {

/// The newest analysis that has an embedding.
Result<Analysis> embeddedAnalysis(const store::CaseStore& store, CaseId id) {
    auto analyses = store.analyses(id);
    if (!analyses)
        return fail(analyses.error());
    for (Analysis& analysis : *analyses) {
        if (!analysis.embedding.empty() && analysis.encoder)
            return std::move(analysis);
    }
    return fail(ErrorCode::NotFound,
                "case " + std::to_string(id.value) +
                    " has no embedding yet: `leadlight-cli analyze FILE --db FILE` makes one");
}

/// What a person has confirmed of a case, the newest word first; nothing where nobody has.
Result<std::optional<Reading>> confirmedReading(const store::CaseStore& store, CaseId id) {
    const auto readings = store.readings(id);
    if (!readings)
        return fail(readings.error());
    for (auto one = readings->rbegin(); one != readings->rend(); ++one) {
        if (one->state == ReadingState::Confirmed || one->state == ReadingState::Amended)
            return std::optional(*one);
    }
    return std::optional<Reading>();
}

Json readingJson(const std::optional<Reading>& reading) {
    if (!reading)
        return nullptr;
    return {{"text", reading->text},
            {"state", readingStateName(reading->state)},
            {"by", reading->by},
            {"made_at", reading->madeAt.iso()}};
}

void printLine(const store::CaseSummary& summary, const explain::SimilarCase& similar,
               const std::optional<Reading>& reading) {
    std::printf("%lld\t%.5f\t%s\t%s\t%s", static_cast<long long>(summary.id.value), similar.distance,
                summary.patient.id.c_str(), summary.patient.name.c_str(),
                std::string(store::caseStateName(summary.state)).c_str());
    for (const Finding& finding : summary.suggested)
        std::printf("\t%s", finding.label.c_str());
    if (reading)
        std::printf("\t\"%s\"", reading->text.c_str());
    std::printf("\n");
}

} // namespace

Result<int> printSimilarCases(const store::CaseStore& store, CaseId id, std::size_t count, bool json) {
    const auto self = store.summary(id);
    if (!self)
        return fail(self.error());
    const auto analysis = embeddedAnalysis(store, id);
    if (!analysis)
        return fail(analysis.error());
    explain::CaseEmbeddings cases(static_cast<int>(analysis->embedding.size()));
    const auto read = store.readEmbeddings(*analysis->encoder, {}, [&](const store::StoredEmbedding& one) {
        cases.set(one.id, one.values, one.person.number, one.person.name);
        return true;
    });
    if (!read)
        return fail(read.error());
    const auto marks = store.marks();
    if (!marks)
        return fail(marks.error());
    for (const store::CaseMark& mark : *marks)
        cases.list(mark.id);
    const store::PersonKeys person = store::personKeys(self->patient);
    const explain::Similar similar =
        cases.similar(analysis->embedding, {id, person.number, person.name}, count);

    Json document{{"case", id.value},
                  {"encoder", analysis->encoder->hex()},
                  {"compared", similar.compared},
                  {"identity_unknown", similar.unknown},
                  {"median_distance", orNull(similar.medianDistance)},
                  {"similar", Json::array()}};
    if (!json)
        std::printf("case\tdistance\tpatient\tname\tstate\tfindings, reading\n");
    for (const explain::SimilarCase& one : similar.cases) {
        const auto summary = store.summary(one.id);
        if (!summary)
            return fail(summary.error());
        const auto reading = confirmedReading(store, one.id);
        if (!reading)
            return fail(reading.error());
        if (!json) {
            printLine(*summary, one, *reading);
            continue;
        }
        Json entry = summaryJson(*summary);
        entry["distance"] = one.distance;
        entry["cosine"] = 1.0 - one.distance;
        entry["confirmed"] = readingJson(*reading);
        document["similar"].push_back(std::move(entry));
    }
    if (json)
        printJson(document);
    else if (similar.cases.empty())
        std::cout << "No other patient's case has an embedding by this encoder.\n";
    else
        std::printf("Compared with %zu cases of other patients; their median distance is %.5f.\n",
                    similar.compared, similar.medianDistance.value_or(0.0));
    if (!json && similar.unknown > 0)
        std::printf("%zu of them may be of the same patient: numbers and names are unknown.\n",
                    similar.unknown);
    return 0;
}

} // namespace leadlight::cli
