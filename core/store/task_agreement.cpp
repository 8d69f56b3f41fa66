// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/task_agreement.h"

#include <map>
#include <utility>

namespace leadlight::store {

namespace {

using Names = std::pair<std::string, std::string>;

std::map<Names, std::vector<LabelledTwice>> pairsIn(const std::vector<LabelledCase>& cases) {
    std::map<Names, std::vector<LabelledTwice>> pairs;
    for (const LabelledCase& one : cases) {
        for (const Labelling& first : one.readers) {
            for (const Labelling& second : one.readers) {
                if (first.by < second.by)
                    pairs[{first.by, second.by}].push_back({&first, &second});
            }
        }
    }
    return pairs;
}

std::optional<double> alphaOf(const std::vector<LabelledCase>& cases, const LabelEntry& label) {
    std::vector<std::vector<int>> units;
    for (const LabelledCase& one : cases) {
        std::vector<int>& unit = units.emplace_back();
        for (const Labelling& reader : one.readers)
            unit.push_back(gives(reader, label) ? 1 : 0);
    }
    return krippendorffsAlpha(units);
}

} // namespace

TaskAgreement agreementIn(const std::vector<LabelledCase>& cases, const LabelSet& set) {
    TaskAgreement agreement;
    agreement.cases = static_cast<int>(cases.size());
    for (const auto& [names, labelled] : pairsIn(cases))
        agreement.pairs.push_back({names.first, names.second, agreementOf(labelled, set)});
    for (const LabelEntry& label : set.labels)
        agreement.alphas.push_back({label.name, alphaOf(cases, label)});
    return agreement;
}

} // namespace leadlight::store
