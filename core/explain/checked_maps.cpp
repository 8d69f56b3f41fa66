// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/checked_maps.h"

#include <algorithm>
#include <chrono>

namespace leadlight::explain {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point began) {
    return std::chrono::duration<double>(Clock::now() - began).count();
}

Progress partOf(const Progress& whole, double from, double to) {
    return {whole.cancel, [whole, from, to](double fraction) {
                if (whole.onFraction)
                    whole.onFraction(from + (to - from) * fraction);
            }};
}

/// What the slowest method takes counts for so many of the others.
double weightOf(Method method) {
    return method == Method::Occlusion ? 4.0 : 1.0;
}

const Explanation* mapOf(const std::vector<TimedMap>& maps, Method method) {
    const auto found =
        std::find_if(maps.begin(), maps.end(), [&](const TimedMap& one) { return one.map.method == method; });
    return found == maps.end() ? nullptr : &found->map;
}

Result<void> addChecks(std::vector<TimedMap>& maps, const Subject& subject, const Progress& progress) {
    std::vector<Curve> random;
    if (subject.target != nullptr) {
        auto curves =
            randomCurves(*subject.encoder, *subject.input, *subject.target, partOf(progress, 0.0, 0.1));
        if (!curves)
            return fail(curves.error());
        random = std::move(*curves);
    }
    double whole = 0.0;
    for (const TimedMap& one : maps)
        whole += weightOf(one.map.method);
    double done = 0.0;
    for (TimedMap& one : maps) {
        const Clock::time_point began = Clock::now();
        const CheckInputs known{random.empty() ? nullptr : &random,
                                mapOf(maps, secondMethod(one.map.method))};
        const double next = done + weightOf(one.map.method);
        auto checks = checkMap(one.map, subject, {}, known,
                               partOf(progress, 0.1 + 0.9 * done / whole, 0.1 + 0.9 * next / whole));
        if (!checks)
            return fail(checks.error());
        one.checks = std::move(*checks);
        one.checkSeconds = secondsSince(began);
        done = next;
    }
    return {};
}

} // namespace

Result<std::vector<TimedMap>> checkedMaps(std::span<const Method> methods, const Subject& subject,
                                          bool withChecks, const Progress& progress) {
    std::vector<TimedMap> maps;
    double whole = 0.0;
    for (const Method method : methods)
        whole += weightOf(method);
    const double share = withChecks ? 0.2 : 1.0; // the checks cost several times as much as the maps
    double done = 0.0;
    for (const Method method : methods) {
        const Clock::time_point began = Clock::now();
        const double next = done + weightOf(method);
        auto map = explain(method, subject, {}, partOf(progress, share * done / whole, share * next / whole));
        if (!map)
            return fail(map.error());
        maps.push_back({std::move(*map), {}, secondsSince(began), 0.0});
        done = next;
    }
    if (withChecks) {
        if (auto checked = addChecks(maps, subject, partOf(progress, share, 1.0)); !checked)
            return fail(checked.error());
    }
    return maps;
}

} // namespace leadlight::explain
