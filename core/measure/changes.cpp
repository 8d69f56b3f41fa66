// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/changes.h"

#include "core/measure/criteria.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace leadlight::measure {

namespace {

const char* const kIec = "IEC 60601-2-51: acceptance of measured intervals";
const char* const kE14 = "ICH E14: the smaller step of a change of QTc";
const char* const kUdmi = "Fourth Universal Definition of MI (Thygesen et al. 2018)";
const char* const kRate = "New York Heart Association's limits (Spodick et al., Am J Cardiol 1992;69:1245)";
const char* const kPart3 = "AHA/ACCF/HRS 2009, part III (Surawicz et al.)";
const char* const kPart5 = "AHA/ACCF/HRS 2009, part V (Hancock et al.)";

constexpr double kStMv = 0.1;

/// One rule: a step that counts, or limits that must not be crossed.
struct Rule {
    const char* key;
    double step = 0.0; ///< more than this counts; 0: steps do not
    std::optional<double> low;
    std::optional<double> high;
    const char* source = "";
};

std::vector<Rule> rulesFor(std::optional<Sex> sex) {
    const double cornell = sex == Sex::Female ? 2.0 : 2.8;
    return {
        {"heart_rate_bpm", 0.0, 60.0, 100.0, kRate},
        {"p_ms", 30.0, std::nullopt, std::nullopt, kIec},
        {"pr_ms", 20.0, std::nullopt, std::nullopt, kIec},
        {"qrs_ms", 20.0, std::nullopt, std::nullopt, kIec},
        {"qt_ms", 0.0, std::nullopt, std::nullopt, ""},
        {"qtc_ms.fridericia", 30.0, std::nullopt, std::nullopt, kE14},
        {"axis_deg.p", 0.0, std::nullopt, std::nullopt, ""},
        {"axis_deg.qrs", 0.0, -30.0, 90.0, kPart3},
        {"axis_deg.t", 0.0, std::nullopt, std::nullopt, ""},
        {"lvh_mv.sokolow_lyon", 0.0, std::nullopt, 3.5, kPart5},
        {"lvh_mv.cornell", 0.0, std::nullopt, cornell, kPart5},
    };
}

std::string plain(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

/// -1, 0 or 1: below, within or above the limits.
int sideOf(double value, const Rule& rule) {
    if (rule.low && value < *rule.low)
        return -1;
    return rule.high && value > *rule.high ? 1 : 0;
}

void judge(Change& change, const Rule& rule) {
    change.source = rule.source;
    if (rule.step > 0.0) {
        change.rule = criterion(forms::kMoreThan, {plain(rule.step), change.unit});
        change.beyond = change.difference && std::abs(*change.difference) > rule.step;
    } else if (rule.low || rule.high) {
        change.rule = rule.low && rule.high
                          ? criterion(forms::kCrossesEither, {plain(*rule.low), plain(*rule.high)})
                          : criterion(forms::kCrosses, {plain(rule.low ? *rule.low : *rule.high)});
        change.beyond =
            change.before && change.now && sideOf(*change.before, rule) != sideOf(*change.now, rule);
    }
}

std::optional<double> apart(const std::optional<double>& before, const std::optional<double>& now,
                            bool angle) {
    if (!before || !now)
        return std::nullopt;
    return angle ? std::remainder(*now - *before, 360.0) : *now - *before;
}

void addSt(std::vector<Change>& out, const Measured& before, const Measured& now) {
    for (const LeadAmplitudes& lead : now.amplitudes) {
        const auto old =
            std::find_if(before.amplitudes.begin(), before.amplitudes.end(), [&](const LeadAmplitudes& a) {
                return lead.lead != Lead::Other && a.lead == lead.lead;
            });
        if (old == before.amplitudes.end())
            continue;
        Change change{"st_j_mv." + lead.label,
                      "mV",
                      old->stJMv.value,
                      lead.stJMv.value,
                      std::nullopt,
                      false,
                      criterion(forms::kStStep, {plain(kStMv)}),
                      kUdmi};
        change.difference = apart(change.before, change.now, false);
        change.beyond = change.difference && std::abs(*change.difference) >= kStMv;
        if (change.beyond)
            out.push_back(std::move(change));
    }
}

/// What a rule says of the recording, or that it says nothing, is no change of the patient.
bool isOfPatient(const MeasuredStatement& statement) {
    constexpr std::array<std::string_view, 3> kOfRules{"scale_doubtful", "limits_not_applied", "qt_wide_qrs"};
    return statement.criterion != forms::kQualityReport &&
           std::find(kOfRules.begin(), kOfRules.end(), statement.code) == kOfRules.end();
}

bool has(const MeasurementSet& set, const MeasuredStatement& statement) {
    return std::any_of(set.statements.begin(), set.statements.end(),
                       [&](const MeasuredStatement& other) { return other.code == statement.code; });
}

} // namespace

Changes changesBetween(const MeasurementSet& before, const Measured& beforeMeasured,
                       const MeasurementSet& now, const Measured& nowMeasured, std::optional<Sex> sex) {
    Changes changes;
    for (const Rule& rule : rulesFor(sex)) {
        const MeasuredNumber* a = before.find(rule.key);
        const MeasuredNumber* b = now.find(rule.key);
        if (a == nullptr || b == nullptr)
            continue;
        Change change{rule.key, b->unit, a->value, b->value, std::nullopt, false, {}, {}};
        change.difference = apart(change.before, change.now, b->unit == "deg");
        judge(change, rule);
        changes.numbers.push_back(std::move(change));
    }
    addSt(changes.numbers, beforeMeasured, nowMeasured);
    for (const MeasuredStatement& statement : now.statements) {
        if (isOfPatient(statement) && !has(before, statement))
            changes.statements.push_back({statement, true});
    }
    for (const MeasuredStatement& statement : before.statements) {
        if (isOfPatient(statement) && !has(now, statement))
            changes.statements.push_back({statement, false});
    }
    return changes;
}

} // namespace leadlight::measure
