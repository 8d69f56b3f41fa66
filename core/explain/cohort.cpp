// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/cohort.h"

#include "core/explain/statistics.h"

#include <algorithm>
#include <cmath>

namespace leadlight::explain {

namespace {

double between(const std::vector<double>& sorted, double part) {
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

double medianOf(const std::vector<double>& values) {
    const auto known = quartiles(values);
    return known ? known->median : 0.0;
}

} // namespace

EventTokens tokensOf(double fromS, double toS, int lead) {
    EventTokens tokens;
    if (!(toS >= fromS))
        return tokens;
    const double last = kPatchCount * kPatchSeconds;
    if (toS < 0.0 || fromS >= last)
        return tokens;
    const auto first = static_cast<int>(std::max(0.0, fromS) / kPatchSeconds);
    const auto end = std::min(kPatchCount - 1, static_cast<int>(std::min(toS, last) / kPatchSeconds));
    for (int row = 0; row < kModelLeadCount; ++row) {
        if (lead >= 0 && row != lead)
            continue;
        for (int time = first; time <= end; ++time)
            tokens.set(static_cast<std::size_t>(row * kPatchCount + time));
    }
    return tokens;
}

std::optional<Pointing> point(const TokenValues& map, const EventTokens& event) {
    if (event.none() || 2 * event.count() > event.size())
        return std::nullopt;
    const auto top = static_cast<std::size_t>(mostRelevantFirst(map).front());
    return Pointing{event.test(top), static_cast<double>(event.count()) / static_cast<double>(event.size())};
}

std::optional<Quartiles> quartiles(std::vector<double> values) {
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Quartiles{between(values, 0.25), between(values, 0.5), between(values, 0.75)};
}

void Cohort::add(const std::string& label, const TimedMap& map, const std::optional<EventTokens>& event) {
    const auto pointing = event ? point(map.map.values, *event) : std::nullopt;
    addTo(m_heaps[{map.map.method, std::string()}], map, pointing);
    if (!label.empty())
        addTo(m_heaps[{map.map.method, label}], map, pointing);
}

void Cohort::addTo(Heap& heap, const TimedMap& map, const std::optional<Pointing>& pointing) {
    CohortRow& counts = heap.counts;
    ++counts.maps;
    heap.mapSeconds.push_back(map.mapSeconds);
    if (pointing) {
        ++counts.pointed;
        counts.hits += pointing->hit ? 1 : 0;
        heap.chances += pointing->chance;
    }
    if (!map.checks)
        return;
    const Checks& checks = *map.checks;
    heap.checkSeconds.push_back(map.checkSeconds);
    if (checks.passed) {
        ++counts.checked;
        counts.passed += *checks.passed ? 1 : 0;
    }
    if (checks.deletion) {
        heap.gains.push_back(checks.deletion->gain());
        counts.deletionPassed += checks.deletion->passed ? 1 : 0;
    }
    if (checks.agreement) {
        heap.agreements.push_back(checks.agreement->spearman);
        counts.agreementPassed += checks.agreement->passed ? 1 : 0;
    }
    if (checks.randomised) {
        heap.randomised.push_back(checks.randomised->spearman);
        counts.randomisedPassed += checks.randomised->passed ? 1 : 0;
    }
}

std::vector<CohortRow> Cohort::rows() const {
    std::vector<CohortRow> rows;
    for (const auto& [key, heap] : m_heaps) {
        CohortRow row = heap.counts;
        row.method = key.first;
        row.label = key.second;
        row.gain = quartiles(heap.gains);
        row.agreement = quartiles(heap.agreements);
        row.randomised = quartiles(heap.randomised);
        row.mapSeconds = medianOf(heap.mapSeconds);
        row.checkSeconds = medianOf(heap.checkSeconds);
        if (row.pointed > 0)
            row.chance = heap.chances / row.pointed;
        rows.push_back(std::move(row));
    }
    return rows; // the map's order: by method, then by label, the empty one first
}

} // namespace leadlight::explain
