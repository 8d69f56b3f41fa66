// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/checks.h"

#include "core/explain/occlusion.h"
#include "core/explain/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace leadlight::explain {

namespace {

/// The part of the whole work from `from` to `to`.
Progress partOf(const Progress& whole, double from, double to) {
    return {whole.cancel, [whole, from, to](double fraction) {
                if (whole.onFraction)
                    whole.onFraction(from + (to - from) * fraction);
            }};
}

/// Values whose size counts where one of the two maps has no sign.
std::vector<double> comparable(const Explanation& map, bool bothSigned) {
    std::vector<double> values(map.values.begin(), map.values.end());
    if (!bothSigned)
        std::transform(values.begin(), values.end(), values.begin(), [](double v) { return std::abs(v); });
    return values;
}

double agreementOf(const Explanation& a, const Explanation& b) {
    const bool bothSigned = isSigned(a.method) && isSigned(b.method);
    // A constant map agrees with nothing.
    return spearman(comparable(a, bothSigned), comparable(b, bothSigned)).value_or(0.0);
}

Result<DeletionCheck> checkDeletion(const Explanation& map, const Subject& subject, const CheckInputs& known,
                                    const Progress& progress) {
    std::vector<std::vector<int>> orders{mostRelevantFirst(map.values)};
    orders.emplace_back(orders.front().rbegin(), orders.front().rend());
    const auto own = deletionCurves(*subject.encoder, *subject.input, *subject.target, orders,
                                    partOf(progress, 0.0, known.random ? 1.0 : 0.1));
    if (!own)
        return fail(own.error());
    std::vector<Curve> random;
    if (known.random == nullptr) {
        auto made =
            randomCurves(*subject.encoder, *subject.input, *subject.target, partOf(progress, 0.1, 1.0));
        if (!made)
            return fail(made.error());
        random = std::move(*made);
    }
    const std::vector<Curve>& others = known.random ? *known.random : random;
    DeletionCheck check;
    check.curve = own->front();
    check.insertion = own->back();
    check.auc = areaUnder(check.curve);
    check.insertionAuc = areaUnder(check.insertion);
    check.randomLowest = check.randomHighest = areaUnder(others.front());
    check.randomLow = check.randomHigh = others.front();
    for (const Curve& curve : others) {
        const double area = areaUnder(curve);
        check.randomLowest = std::min(check.randomLowest, area);
        check.randomHighest = std::max(check.randomHighest, area);
        for (std::size_t i = 0; i < curve.size(); ++i) {
            check.randomLow[i] = std::min(check.randomLow[i], curve[i]);
            check.randomHigh[i] = std::max(check.randomHigh[i], curve[i]);
            check.randomMean[i] += curve[i] / static_cast<double>(others.size());
        }
    }
    check.randomAuc = areaUnder(check.randomMean);
    // With nearly everything left out at random the model knows next to nothing of the recording: from there
    // the tokens that matter carry the logit away, and back to there it goes without them.
    check.rises = !isSigned(map.method) && map.method != Method::Gradient &&
                  check.curve.front() < check.randomMean.back();
    check.passed = check.rises ? check.auc > check.randomHighest : check.auc < check.randomLowest;
    return check;
}

Result<AgreementCheck> checkAgreement(const Explanation& map, const Subject& subject,
                                      const CheckInputs& known, const Progress& progress) {
    AgreementCheck check;
    check.with = secondMethod(map.method);
    if (known.second && known.second->method == check.with) {
        check.spearman = agreementOf(map, *known.second);
    } else {
        const auto second = explain(check.with, subject, {}, progress);
        if (!second)
            return fail(second.error());
        check.spearman = agreementOf(map, *second);
    }
    check.passed = check.spearman >= kLeastAgreement;
    return check;
}

/// How many blocks are randomised in turn: each where that is cheap, few in a deep encoder, the whole alone
/// for the slowest method.
std::vector<int> randomisedSteps(Method method, int depth) {
    if (method == Method::Occlusion)
        return {depth + 1};
    constexpr int kMostSteps = 7;
    std::vector<int> steps;
    const int all = depth + 1;
    const int count = std::min(all, kMostSteps);
    for (int i = 1; i <= count; ++i)
        steps.push_back((all * i + count / 2) / count);
    return steps;
}

/// The map of the same method on an encoder of random weights; of occlusion without its margins.
Result<TokenValues> randomMap(Method method, int blocks, std::uint64_t seed, const Subject& subject,
                              const MapOptions& options, const Progress& progress) {
    const auto encoder = subject.encoder->randomised(blocks, seed);
    if (!encoder)
        return fail(encoder.error());
    if (method == Method::Occlusion)
        return occludeSeconds(**encoder, *subject.input, *subject.target, progress);
    const auto map = explain(method, {encoder->get(), subject.input, subject.target}, options, progress);
    if (!map)
        return fail(map.error());
    return map->values;
}

Result<RandomisedCheck> checkRandomised(const Explanation& map, const Subject& subject,
                                        const MapOptions& options, const Progress& progress) {
    RandomisedCheck check;
    check.seed = kRandomisedSeed;
    check.seeds = map.method == Method::Occlusion ? 1 : kRandomisedSeeds;
    const int all = subject.encoder->config().depth + 1;
    std::vector<std::pair<int, std::uint64_t>> runs; // blocks, seed
    for (const int blocks : randomisedSteps(map.method, all - 1))
        runs.emplace_back(blocks, kRandomisedSeed);
    for (int more = 1; more < check.seeds; ++more)
        runs.emplace_back(all, kRandomisedSeed + static_cast<std::uint64_t>(more));
    double sum = 0.0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto [blocks, seed] = runs[i];
        const auto count = static_cast<double>(runs.size());
        const auto random =
            randomMap(map.method, blocks, seed, subject, options,
                      partOf(progress, static_cast<double>(i) / count, static_cast<double>(i + 1) / count));
        if (!random)
            return fail(random.error());
        const double rank = spearman(map.values, *random).value_or(0.0);
        if (seed == kRandomisedSeed)
            check.steps.push_back({blocks, rank});
        if (blocks == all)
            sum += rank;
    }
    check.spearman = sum / check.seeds;
    check.passed = std::abs(check.spearman) <= kMostRandomAgreement;
    return check;
}

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof(text), "%.2f", value);
    return text;
}

std::string reasonOf(const Checks& checks) {
    std::string reason;
    const auto add = [&](const std::string& sentence) { reason += (reason.empty() ? "" : " ") + sentence; };
    if (checks.deletion && !checks.deletion->passed)
        add("Leaving out the tokens it calls most relevant moves the logit no more than some of " +
            std::to_string(kRandomOrders) + " random orders do (area " + number(checks.deletion->auc) +
            ", random orders " + number(checks.deletion->randomLowest) + " to " +
            number(checks.deletion->randomHighest) + ").");
    if (checks.agreement && !checks.agreement->passed)
        add("It hardly agrees with the map of " + std::string(methodName(checks.agreement->with)) +
            " (rank correlation " + number(checks.agreement->spearman) + ", at least " +
            number(kLeastAgreement) + " wanted).");
    if (checks.randomised && !checks.randomised->passed)
        add("An encoder of random weights gives much the same map (rank correlation " +
            number(checks.randomised->spearman) + ", at most " + number(kMostRandomAgreement) +
            " wanted): it shows the recording or the architecture, not what was learnt.");
    return reason;
}

} // namespace

Method secondMethod(Method method) {
    return method == Method::Lrp ? Method::Contribution : Method::Lrp;
}

Result<Checks> checkMap(const Explanation& map, const Subject& subject, const MapOptions& options,
                        const CheckInputs& known, const Progress& progress) {
    Checks checks;
    checks.conservation = map.conservation;
    if (subject.target == nullptr) {
        checks.reason = "Not checked: no finding was named against whose logit it could be.";
        return checks;
    }
    const double share = map.method == Method::Occlusion ? 0.3 : 0.6; // of the work, the deletion curves
    auto deletion = checkDeletion(map, subject, known, partOf(progress, 0.0, share));
    if (!deletion)
        return fail(deletion.error());
    auto agreement = checkAgreement(map, subject, known, partOf(progress, share, share + 0.1));
    if (!agreement)
        return fail(agreement.error());
    auto randomised = checkRandomised(map, subject, options, partOf(progress, share + 0.1, 1.0));
    if (!randomised)
        return fail(randomised.error());
    checks.deletion = *deletion;
    checks.agreement = *agreement;
    checks.randomised = std::move(*randomised);
    checks.passed = checks.deletion->passed && checks.agreement->passed && checks.randomised->passed;
    checks.reason = reasonOf(checks);
    return checks;
}

} // namespace leadlight::explain
