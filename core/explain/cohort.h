// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/checked_maps.h"

#include <bitset>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace leadlight::explain {

/// The tokens in which an event is known to lie: a premature beat, a paced one, a wave that a cardiologist
/// marked.
using EventTokens = std::bitset<kTokenCount>;

/// The tokens that a span of time touches, seconds after the first sample that the model reads; of the lead
/// with that place in kModelLeads, or of all (-1).
[[nodiscard]] EventTokens tokensOf(double fromS, double toS, int lead = -1);

/// The pointing game (Zhang and others 2018, arXiv 1608.00507): whether the token that a map calls most
/// relevant lies in the event. Chance is the event's share of the tokens.
struct Pointing {
    bool hit = false;
    double chance = 0.0;
};

/// Nothing where the event covers no token, or more than half of them, so that a hit would say nothing.
[[nodiscard]] std::optional<Pointing> point(const TokenValues& map, const EventTokens& event);

/// The middle of a list and its quarters (linear between ranks); nothing where it is empty.
struct Quartiles {
    double lower = 0.0, median = 0.0, upper = 0.0;
};

[[nodiscard]] std::optional<Quartiles> quartiles(std::vector<double> values);

/// What became of one method's maps, of one finding or of all.
struct CohortRow {
    Method method = Method::Attention;
    std::string label; ///< empty: all findings together
    int maps = 0;
    int checked = 0; ///< those whose verdict is known
    int passed = 0;
    int deletionPassed = 0, agreementPassed = 0, randomisedPassed = 0;
    std::optional<Quartiles> gain;       ///< deletion: DeletionCheck::gain(), logits
    std::optional<Quartiles> agreement;  ///< Spearman with the second method
    std::optional<Quartiles> randomised; ///< Spearman with the wholly random encoder
    int pointed = 0;                     ///< maps of recordings whose event is known
    int hits = 0;
    double chance = 0.0;                         ///< mean over `pointed`
    double mapSeconds = 0.0, checkSeconds = 0.0; ///< medians
};

/// Which method passes its checks how often, over many recordings.
class Cohort {
public:
    /// Counts one map. `event`: where something is known to be, if it is.
    void add(const std::string& label, const TimedMap& map, const std::optional<EventTokens>& event);

    /// Methods in their usual order; of each first all findings together, then every finding by name.
    [[nodiscard]] std::vector<CohortRow> rows() const;

private:
    struct Heap {
        CohortRow counts;
        std::vector<double> gains, agreements, randomised, mapSeconds, checkSeconds;
        double chances = 0.0;
    };

    void addTo(Heap& heap, const TimedMap& map, const std::optional<Pointing>& pointing);
    std::map<std::pair<Method, std::string>, Heap> m_heaps;
};

} // namespace leadlight::explain
