// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/recording.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

std::size_t standardLeads(const Waveform& waveform) {
    const auto has = [&](Lead lead) { return waveform.find(lead) != nullptr; };
    constexpr std::array kLimb{Lead::I, Lead::II, Lead::III};
    constexpr std::array kAugmented{Lead::aVR, Lead::aVL, Lead::aVF};
    const auto standard =
        static_cast<std::size_t>(std::count_if(kStandardLeads.begin(), kStandardLeads.end(), has));
    const auto limb = static_cast<std::size_t>(std::count_if(kLimb.begin(), kLimb.end(), has));
    const auto augmented = static_cast<std::size_t>(std::count_if(kAugmented.begin(), kAugmented.end(), has));
    // Two of the bipolar leads hold all six (Einthoven, Goldberger).
    return limb < 2 ? standard : standard - limb - augmented + kLimb.size() + kAugmented.size();
}

} // namespace

std::string_view seriesKindName(SeriesKind kind) {
    return kind == SeriesKind::Rhythm ? "rhythm" : "median";
}

bool isFullerEcg(const Series& a, const Series& b) {
    const std::size_t leadsOfA = standardLeads(a.waveform);
    const std::size_t leadsOfB = standardLeads(b.waveform);
    return leadsOfA != leadsOfB ? leadsOfA > leadsOfB : !a.isDerived && b.isDerived;
}

const Series* Recording::rhythm() const {
    const Series* best = nullptr;
    for (const Series& candidate : series) {
        if (candidate.kind != SeriesKind::Rhythm)
            continue;
        if (best == nullptr || isFullerEcg(candidate, *best) ||
            (!isFullerEcg(*best, candidate) && candidate.waveform.durationS() > best->waveform.durationS()))
            best = &candidate;
    }
    return best;
}

const Series* Recording::median() const {
    for (const Series& candidate : series) {
        if (candidate.kind == SeriesKind::Median)
            return &candidate;
    }
    return nullptr;
}

char sexLetter(Sex sex) {
    switch (sex) {
    case Sex::Male:
        return 'M';
    case Sex::Female:
        return 'F';
    case Sex::Other:
        break;
    }
    return 'O';
}

} // namespace leadlight
