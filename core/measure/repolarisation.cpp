// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/repolarisation.h"

#include "core/measure/criteria.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>

namespace leadlight::measure {

namespace {

const char* const kInfarction =
    "Fourth Universal Definition of Myocardial Infarction, 2018 (Thygesen et al.)";
constexpr double kElevationMv = 0.1;
constexpr double kDepressionMv = -0.05;
constexpr double kStillHorizontalMv = 0.02;
constexpr double kInversionMv = -0.1;

std::string millivolts(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

/// The limit of V2 and V3.
double elevationLimit(std::optional<Sex> sex, std::optional<double> ageYears) {
    if (sex == Sex::Female)
        return 0.15;
    const bool fortyOrMore = ageYears.value_or(0.0) >= 40.0;
    return sex == Sex::Male && fortyOrMore ? 0.2 : 0.25;
}

/// How far a lead is beyond a limit, by its own sign: positive where it meets the rule; nothing where it does
/// not or was not measured.
using Beyond = std::function<std::optional<double>(const LeadAmplitudes&)>;

/// Two neighbours that both meet the rule; of several, those whose smaller one is largest.
struct Pair {
    const LeadAmplitudes* one = nullptr;
    const LeadAmplitudes* other = nullptr;
    double size = 0.0;
};

std::optional<Pair> farthest(const std::vector<LeadAmplitudes>& leads, const Beyond& beyond) {
    std::optional<Pair> best;
    for (const auto& [first, second] : contiguousLeads()) {
        const LeadAmplitudes* one = amplitudesIn(leads, first);
        const LeadAmplitudes* other = amplitudesIn(leads, second);
        if (one == nullptr || other == nullptr)
            continue;
        const std::optional<double> a = beyond(*one);
        const std::optional<double> b = beyond(*other);
        if (a && b && (!best || std::min(*a, *b) > best->size))
            best = Pair{one, other, std::min(*a, *b)};
    }
    return best;
}

std::optional<double> elevated(const LeadAmplitudes& lead, double chestLimit) {
    const double limit = lead.lead == Lead::V2 || lead.lead == Lead::V3 ? chestLimit : kElevationMv;
    return lead.stJMv && *lead.stJMv.value >= limit ? lead.stJMv.value : std::nullopt;
}

std::optional<double> depressed(const LeadAmplitudes& lead) {
    if (!lead.stJMv || !lead.st80Mv || *lead.stJMv.value > kDepressionMv ||
        *lead.st80Mv.value > *lead.stJMv.value + kStillHorizontalMv)
        return std::nullopt;
    return -*lead.stJMv.value;
}

std::optional<double> inverted(const LeadAmplitudes& lead) {
    if (!lead.tMv || !lead.rMv || !lead.sMv || *lead.tMv.value >= kInversionMv ||
        *lead.rMv.value <= -*lead.sMv.value)
        return std::nullopt;
    return -*lead.tMv.value;
}

RuleStatement statement(const char* code, const char* text, std::string_view form, const Pair& pair,
                        double one, double other, Weight weight) {
    return {code,
            StatementKind::Repolarisation,
            text,
            criterion(form, {leadName(pair.one->lead), millivolts(one), leadName(pair.other->lead),
                             millivolts(other)}),
            kInfarction,
            weight};
}

} // namespace

const std::vector<std::pair<Lead, Lead>>& contiguousLeads() {
    static const std::vector<std::pair<Lead, Lead>> kPairs{
        {Lead::V1, Lead::V2}, {Lead::V2, Lead::V3},  {Lead::V3, Lead::V4},
        {Lead::V4, Lead::V5}, {Lead::V5, Lead::V6},  {Lead::aVL, Lead::I},
        {Lead::I, Lead::II},  {Lead::II, Lead::aVF}, {Lead::aVF, Lead::III}};
    return kPairs;
}

std::vector<RuleStatement> repolarisationStatements(const std::vector<LeadAmplitudes>& leads,
                                                    std::optional<Sex> sex, std::optional<double> ageYears) {
    std::vector<RuleStatement> list;
    const double chestLimit = elevationLimit(sex, ageYears);
    if (const auto pair =
            farthest(leads, [chestLimit](const LeadAmplitudes& lead) { return elevated(lead, chestLimit); }))
        list.push_back(statement("st_elevation", "ST elevation", forms::kStElevation, *pair,
                                 *pair->one->stJMv.value, *pair->other->stJMv.value, Weight::Abnormal));
    if (const auto pair = farthest(leads, depressed))
        list.push_back(statement("st_depression", "ST depression", forms::kStDepression, *pair,
                                 *pair->one->stJMv.value, *pair->other->stJMv.value, Weight::Abnormal));
    if (const auto pair = farthest(leads, inverted))
        list.push_back(statement("t_inversion", "T wave inversion", forms::kTInversion, *pair,
                                 *pair->one->tMv.value, *pair->other->tMv.value, Weight::Abnormal));
    return list;
}

} // namespace leadlight::measure
