// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/q_waves.h"

#include "core/measure/criteria.h"

#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace leadlight::measure {

namespace {

const char* const kInfarction =
    "Fourth Universal Definition of Myocardial Infarction, 2018, table 3 (Thygesen et al.)";
constexpr double kLongInV2Ms = 20.0; // exceeded
constexpr double kLongMs = 30.0;
constexpr double kDeepMv = 0.1;

constexpr std::array<std::pair<Lead, Lead>, 6> kNeighbours{{{Lead::I, Lead::aVL},
                                                            {Lead::V4, Lead::V5},
                                                            {Lead::V5, Lead::V6},
                                                            {Lead::II, Lead::aVF},
                                                            {Lead::aVF, Lead::III},
                                                            {Lead::II, Lead::III}}};

/// A complex without R.
bool isQs(const LeadAmplitudes& lead) {
    return lead.rMv && *lead.rMv.value <= 0.0 && *lead.qMv.value <= -kDeepMv;
}

bool isWide(const LeadAmplitudes& lead) {
    return isQs(lead) || (lead.qMv && *lead.qMv.value <= -kDeepMv && lead.qMs >= kLongMs);
}

std::string wordsOf(const LeadAmplitudes& lead) {
    return isQs(lead) ? "QS" : std::to_string(std::lround(lead.qMs));
}

RuleStatement statement(std::string text) {
    return {"q_waves",       StatementKind::QWaves, "Q waves as after an infarction",
            std::move(text), kInfarction,           Weight::Abnormal};
}

} // namespace

std::optional<RuleStatement> qWaveStatement(const std::vector<LeadAmplitudes>& leads) {
    for (const auto& [first, second] : kNeighbours) {
        const LeadAmplitudes* one = amplitudesIn(leads, first);
        const LeadAmplitudes* other = amplitudesIn(leads, second);
        if (one != nullptr && other != nullptr && isWide(*one) && isWide(*other))
            return statement(criterion(forms::kQWaves,
                                       {leadName(first), wordsOf(*one), leadName(second), wordsOf(*other)}));
    }
    for (const Lead chest : {Lead::V2, Lead::V3}) {
        const LeadAmplitudes* lead = amplitudesIn(leads, chest);
        if (lead != nullptr &&
            (isQs(*lead) || (lead->qMv && *lead->qMv.value < 0.0 && lead->qMs > kLongInV2Ms)))
            return statement(criterion(forms::kQWaveInChest, {leadName(chest), wordsOf(*lead)}));
    }
    return std::nullopt;
}

} // namespace leadlight::measure
