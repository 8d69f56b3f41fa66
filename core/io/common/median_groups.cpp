// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/median_groups.h"

#include "core/signal/lead.h"

#include <algorithm>
#include <array>
#include <set>

namespace leadlight::io {

namespace {

using Says = GroupOutline::Says;
using Labels = std::set<std::string, std::less<>>;

constexpr double kLongestBeatS = 3.0;

bool mayBeBeat(const GroupOutline& group, double longestS) {
    constexpr double kRhythmOverBeat = 3.0;
    return group.durationS <= kLongestBeatS &&
           (group.says == Says::Derived ||
            (group.says == Says::Nothing && group.durationS * kRhythmOverBeat < longestS));
}

/// Adds the limb leads that follow from two of them: a beat may have them where the rhythm has not.
void complete(Labels& labels) {
    constexpr std::array kLimb{Lead::I, Lead::II, Lead::III, Lead::aVR, Lead::aVL, Lead::aVF};
    const auto has = [&](Lead lead) { return labels.contains(leadName(lead)); };
    if (std::count_if(kLimb.begin(), kLimb.begin() + 3, has) < 2)
        return;
    for (const Lead lead : kLimb)
        labels.emplace(leadName(lead));
}

} // namespace

std::vector<bool> medianGroups(std::span<const GroupOutline> groups) {
    double longestS = 0.0;
    for (const GroupOutline& group : groups)
        longestS = std::max(longestS, group.durationS);
    Labels ofBeats;
    Labels ofRhythm;
    std::set<double> starts;
    for (const GroupOutline& group : groups) {
        const bool beat = mayBeBeat(group, longestS);
        if (beat)
            starts.insert(group.startS);
        if (beat || group.says != Says::Median)
            (beat ? ofBeats : ofRhythm).insert(group.leads.begin(), group.leads.end());
    }
    complete(ofRhythm);
    const bool areStrips =
        starts.size() > 1 || !std::includes(ofRhythm.begin(), ofRhythm.end(), ofBeats.begin(), ofBeats.end());
    std::vector<bool> medians;
    for (const GroupOutline& group : groups)
        medians.push_back((group.says == Says::Median && group.durationS <= kLongestBeatS) ||
                          (!areStrips && mayBeBeat(group, longestS)));
    return medians;
}

} // namespace leadlight::io
