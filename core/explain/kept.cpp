// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/kept.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

namespace leadlight::explain {

namespace {

using nlohmann::json;

constexpr std::size_t kMostSteps = 4096;

/// JSON knows no infinity and no NaN: they become null, and null becomes NaN.
json number(double value) {
    return std::isfinite(value) ? json(value) : json();
}

json number(const std::optional<double>& value) {
    return value ? number(*value) : json();
}

template <class Numbers>
json numbers(const Numbers& values) {
    json array = json::array();
    for (const double value : values)
        array.push_back(number(value));
    return array;
}

json writeChecks(const Checks& checks) {
    json object{{"reason", checks.reason}, {"conservation", number(checks.conservation)}};
    object["passed"] = checks.passed ? json(*checks.passed) : json();
    if (const auto& deletion = checks.deletion)
        object["deletion"] = {{"curve", numbers(deletion->curve)},
                              {"insertion", numbers(deletion->insertion)},
                              {"random_mean", numbers(deletion->randomMean)},
                              {"random_low", numbers(deletion->randomLow)},
                              {"random_high", numbers(deletion->randomHigh)},
                              {"auc", number(deletion->auc)},
                              {"random_auc", number(deletion->randomAuc)},
                              {"random_lowest", number(deletion->randomLowest)},
                              {"random_highest", number(deletion->randomHighest)},
                              {"insertion_auc", number(deletion->insertionAuc)},
                              {"random_seeds", {1, kRandomOrders}},
                              {"rises", deletion->rises},
                              {"passed", deletion->passed}};
    if (const auto& agreement = checks.agreement)
        object["agreement"] = {{"with", std::string(methodName(agreement->with))},
                               {"spearman", number(agreement->spearman)},
                               {"passed", agreement->passed}};
    if (const auto& randomised = checks.randomised) {
        json steps = json::array();
        for (const auto& step : randomised->steps)
            steps.push_back({step.blocks, number(step.spearman)});
        object["randomised"] = {{"steps", std::move(steps)},
                                {"spearman", number(randomised->spearman)},
                                {"seeds", randomised->seeds},
                                {"seed", randomised->seed},
                                {"passed", randomised->passed}};
    }
    return object;
}

double readNumber(const json& value) {
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

std::optional<double> readOptional(const json& value) {
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

/// Throws what the JSON library throws where it is no array of so many numbers.
template <class Numbers>
void readNumbers(const json& array, Numbers& values) {
    if (!array.is_array() || array.size() != values.size())
        throw json::other_error::create(501, "an array of another length was kept", &array);
    std::transform(array.begin(), array.end(), values.begin(), readNumber);
}

DeletionCheck readDeletion(const json& object) {
    DeletionCheck check;
    readNumbers(object.at("curve"), check.curve);
    readNumbers(object.at("insertion"), check.insertion);
    readNumbers(object.at("random_mean"), check.randomMean);
    readNumbers(object.at("random_low"), check.randomLow);
    readNumbers(object.at("random_high"), check.randomHigh);
    check.auc = readNumber(object.at("auc"));
    check.randomAuc = readNumber(object.at("random_auc"));
    check.randomLowest = readNumber(object.at("random_lowest"));
    check.randomHighest = readNumber(object.at("random_highest"));
    check.insertionAuc = readNumber(object.at("insertion_auc"));
    check.rises = object.at("rises").get<bool>();
    check.passed = object.at("passed").get<bool>();
    return check;
}

RandomisedCheck readRandomised(const json& object) {
    RandomisedCheck check;
    const json& steps = object.at("steps");
    for (std::size_t i = 0; i < std::min(steps.size(), kMostSteps); ++i)
        check.steps.push_back({steps.at(i).at(0).get<int>(), readNumber(steps.at(i).at(1))});
    check.spearman = readNumber(object.at("spearman"));
    check.seeds = object.at("seeds").get<int>();
    check.seed = object.at("seed").get<std::uint64_t>();
    check.passed = object.at("passed").get<bool>();
    return check;
}

Checks readChecks(const json& object) {
    Checks checks;
    checks.reason = object.at("reason").get<std::string>();
    checks.conservation = readOptional(object.at("conservation"));
    if (!object.at("passed").is_null())
        checks.passed = object.at("passed").get<bool>();
    if (object.contains("deletion"))
        checks.deletion = readDeletion(object.at("deletion"));
    if (object.contains("agreement")) {
        const json& agreement = object.at("agreement");
        checks.agreement = {methodNamed(agreement.at("with").get<std::string>()).value_or(Method::Lrp),
                            readNumber(agreement.at("spearman")), agreement.at("passed").get<bool>()};
    }
    if (object.contains("randomised"))
        checks.randomised = readRandomised(object.at("randomised"));
    return checks;
}

} // namespace

KeptMap keep(const CheckedMap& checked) {
    const Explanation& map = checked.map;
    json object{{"unit", map.unit},
                {"values", numbers(map.values)},
                {"logit", number(map.logit)},
                {"bias", number(map.bias)},
                {"conservation", number(map.conservation)},
                {"device", checked.device},
                {"precision", checked.precision}};
    if (map.leadEffect)
        object["lead_effect"] = numbers(*map.leadEffect);
    if (map.timeEffect)
        object["time_effect"] = numbers(*map.timeEffect);
    if (map.headWeights)
        object["head_weights"] = numbers(*map.headWeights);
    if (checked.checks)
        object["checks"] = writeChecks(*checked.checks);
    KeptMap kept;
    kept.method = methodName(map.method);
    kept.layer = map.layer;
    kept.attentionHead = map.attentionHead;
    kept.version = kMapsVersion;
    kept.content = object.dump(-1, ' ', false, json::error_handler_t::replace);
    kept.samples = map.samples;
    return kept;
}

Result<CheckedMap> restore(const KeptMap& kept) {
    const auto method = methodNamed(kept.method);
    if (!method || kept.version != kMapsVersion)
        return fail(ErrorCode::Unsupported, "The kept map was made by another version; it is made anew.");
    CheckedMap checked;
    Explanation& map = checked.map;
    try {
        const json object = json::parse(kept.content);
        map.method = *method;
        map.layer = kept.layer;
        map.attentionHead = kept.attentionHead;
        map.unit = object.at("unit").get<std::string>();
        readNumbers(object.at("values"), map.values);
        map.logit = readOptional(object.at("logit"));
        map.bias = readOptional(object.at("bias"));
        map.conservation = readOptional(object.at("conservation"));
        checked.device = object.at("device").get<std::string>();
        checked.precision = object.at("precision").get<std::string>();
        if (object.contains("lead_effect"))
            readNumbers(object.at("lead_effect"), map.leadEffect.emplace());
        if (object.contains("time_effect"))
            readNumbers(object.at("time_effect"), map.timeEffect.emplace());
        if (object.contains("head_weights"))
            readNumbers(object.at("head_weights"), map.headWeights.emplace());
        if (object.contains("checks"))
            checked.checks = readChecks(object.at("checks"));
    } catch (const json::exception&) {
        return fail(ErrorCode::Malformed, "The kept map is damaged; it is made anew.");
    }
    constexpr std::size_t kSamples = std::size_t{kTokenCount} * 50;
    if (!kept.samples.empty() && kept.samples.size() != kSamples)
        return fail(ErrorCode::Malformed, "The kept map is damaged; it is made anew.");
    map.samples = kept.samples;
    return checked;
}

} // namespace leadlight::explain
