// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/agreement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace leadlight {

namespace {

constexpr double kNormal95 = 1.959963984540054; // the 97.5 % quantile of the normal distribution
constexpr double kMsPerS = 1000.0;

std::optional<double> share(int part, int whole) {
    return whole > 0 ? std::optional(static_cast<double>(part) / whole) : std::nullopt;
}

double overlapOf(const Annotation& one, const Annotation& other) {
    const double common = std::min(one.endS, other.endS) - std::max(one.startS, other.startS);
    const double covered = std::max(one.endS, other.endS) - std::min(one.startS, other.startS);
    return common > 0.0 && covered > 0.0 ? common / covered : 0.0;
}

bool mayBeOne(const Annotation& one, const Annotation& other) {
    return one.lead == other.lead || one.lead.empty() || other.lead.empty();
}

/// How unlike two marks are, from 0 up; nothing where they cannot be the same.
std::optional<double> apart(const Annotation& one, const Annotation& other, LabelScope scope,
                            const MarkRule& rule) {
    if (!mayBeOne(one, other))
        return std::nullopt;
    if (scope == LabelScope::Point) {
        const double distance = std::abs(one.startS - other.startS);
        return distance <= rule.pointWithinS ? std::optional(distance) : std::nullopt;
    }
    const double overlap = overlapOf(one, other);
    return overlap >= rule.leastOverlap ? std::optional(1.0 - overlap) : std::nullopt;
}

std::vector<std::size_t> placesOf(std::span<const Annotation> marks, const std::string& label) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].label == label)
            places.push_back(i);
    }
    return places;
}

/// Mean and standard deviation of numbers that come one by one (Welford, Technometrics 1962;4:419).
class Spread {
public:
    void add(double value) {
        ++m_count;
        const double before = value - m_mean;
        m_mean += before / m_count;
        m_squares += before * (value - m_mean);
    }

    [[nodiscard]] std::optional<double> mean() const {
        return m_count > 0 ? std::optional(m_mean) : std::nullopt;
    }

    [[nodiscard]] std::optional<double> deviation() const {
        return m_count > 1 ? std::optional(std::sqrt(m_squares / (m_count - 1))) : std::nullopt;
    }

private:
    int m_count = 0;
    double m_mean = 0.0;
    double m_squares = 0.0;
};

/// Adds up one label's marks over recordings.
class MarkSums {
public:
    explicit MarkSums(const LabelEntry& label)
        : m_label(label) {}

    void add(const Labelling& first, const Labelling& second, const MarkRule& rule) {
        const auto pairs = matchedMarks(first.marks, second.marks, m_label, rule);
        m_sum.matched += static_cast<int>(pairs.size());
        m_sum.onlyFirst += static_cast<int>(placesOf(first.marks, m_label.name).size() - pairs.size());
        m_sum.onlySecond += static_cast<int>(placesOf(second.marks, m_label.name).size() - pairs.size());
        for (const auto& [i, j] : pairs) {
            const Annotation& one = first.marks[i];
            const Annotation& other = second.marks[j];
            m_start.add((other.startS - one.startS) * kMsPerS);
            m_end.add((other.endS - one.endS) * kMsPerS);
            m_overlap.add(overlapOf(one, other));
        }
    }

    [[nodiscard]] MarkAgreement take() const {
        MarkAgreement agreement = m_sum;
        agreement.startMeanMs = m_start.mean();
        agreement.startSdMs = m_start.deviation();
        if (m_label.scope == LabelScope::Span) {
            agreement.endMeanMs = m_end.mean();
            agreement.endSdMs = m_end.deviation();
            agreement.overlap = m_overlap.mean();
        }
        return agreement;
    }

private:
    const LabelEntry& m_label;
    MarkAgreement m_sum;
    Spread m_start;
    Spread m_end;
    Spread m_overlap;
};

void count(FourCounts& counts, bool first, bool second) {
    int& which =
        first ? (second ? counts.both : counts.onlyFirst) : (second ? counts.onlySecond : counts.neither);
    ++which;
}

bool differOn(const Labelling& one, const Labelling& other, const LabelEntry& label, const MarkRule& rule) {
    if (label.scope == LabelScope::Recording)
        return one.has(label.name) != other.has(label.name);
    const std::size_t matched = matchedMarks(one.marks, other.marks, label, rule).size();
    return placesOf(one.marks, label.name).size() != matched ||
           placesOf(other.marks, label.name).size() != matched;
}

/// Whether any of the others differs from the first in something: agreement with one is agreement of all only
/// for labels that are equal, so every pair is looked at.
template <class Differ>
bool anyPair(std::span<const Labelling* const> labellings, Differ differ) {
    for (std::size_t i = 0; i < labellings.size(); ++i) {
        for (std::size_t j = i + 1; j < labellings.size(); ++j) {
            if (differ(*labellings[i], *labellings[j]))
                return true;
        }
    }
    return false;
}

} // namespace

bool gives(const Labelling& labelling, const LabelEntry& label) {
    return label.scope == LabelScope::Recording
               ? labelling.has(label.name)
               : std::ranges::find(labelling.marks, label.name, &Annotation::label) != labelling.marks.end();
}

std::optional<double> observedAgreement(const FourCounts& counts) {
    return share(counts.both + counts.neither, counts.all());
}

std::optional<Kappa> cohensKappa(const FourCounts& counts) {
    if (counts.all() == 0)
        return std::nullopt;
    const double n = counts.all();
    const std::array<std::array<double, 2>, 2> p{
        {{counts.both / n, counts.onlyFirst / n}, {counts.onlySecond / n, counts.neither / n}}};
    const std::array<double, 2> first{p[0][0] + p[0][1], p[1][0] + p[1][1]};
    const std::array<double, 2> second{p[0][0] + p[1][0], p[0][1] + p[1][1]};
    const double chance = first[0] * second[0] + first[1] * second[1];
    if (chance >= 1.0)
        return std::nullopt;
    const double kappa = (p[0][0] + p[1][1] - chance) / (1.0 - chance);
    double diagonal = 0.0;
    double beside = 0.0;
    for (std::size_t i = 0; i < 2; ++i) {
        for (std::size_t j = 0; j < 2; ++j) {
            if (i == j)
                diagonal += p[i][i] * std::pow(1.0 - (first[i] + second[i]) * (1.0 - kappa), 2);
            else
                beside += p[i][j] * std::pow(second[i] + first[j], 2);
        }
    }
    const double variance =
        diagonal + std::pow(1.0 - kappa, 2) * beside - std::pow(kappa - chance * (1.0 - kappa), 2);
    const double error = std::sqrt(std::max(variance, 0.0) / n) / (1.0 - chance);
    return Kappa{kappa, std::max(kappa - kNormal95 * error, -1.0), std::min(kappa + kNormal95 * error, 1.0)};
}

std::optional<double> adjustedKappa(const FourCounts& counts) {
    const std::optional<double> observed = observedAgreement(counts);
    return observed ? std::optional(2.0 * *observed - 1.0) : std::nullopt;
}

std::optional<double> positiveAgreement(const FourCounts& counts) {
    return share(2 * counts.both, 2 * counts.both + counts.onlyFirst + counts.onlySecond);
}

std::optional<double> negativeAgreement(const FourCounts& counts) {
    return share(2 * counts.neither, 2 * counts.neither + counts.onlyFirst + counts.onlySecond);
}

std::optional<double> krippendorffsAlpha(std::span<const std::vector<int>> units) {
    // alpha = 1 - (n - 1) sum of unlike coincidences / sum of n_c n_k over unlike values. A unit of m values
    // holds m (m - 1) ordered pairs, each counted 1 / (m - 1) times.
    std::map<int, double> totals;
    double all = 0.0;
    double unlike = 0.0;
    for (const std::vector<int>& unit : units) {
        if (unit.size() < 2)
            continue;
        std::map<int, double> here;
        for (const int value : unit)
            ++here[value];
        const auto size = static_cast<double>(unit.size());
        double like = 0.0;
        for (const auto& [value, times] : here) {
            totals[value] += times;
            like += times * (times - 1.0);
        }
        all += size;
        unlike += (size * (size - 1.0) - like) / (size - 1.0);
    }
    double expected = all * all;
    for (const auto& [value, times] : totals)
        expected -= times * times;
    if (expected <= 0.0)
        return std::nullopt;
    return 1.0 - (all - 1.0) * unlike / expected;
}

std::vector<std::pair<std::size_t, std::size_t>> matchedMarks(std::span<const Annotation> first,
                                                              std::span<const Annotation> second,
                                                              const LabelEntry& label, const MarkRule& rule) {
    struct Candidate {
        double apart;
        std::size_t first;
        std::size_t second;
        auto operator<=>(const Candidate&) const = default;
    };

    std::vector<Candidate> candidates;
    const std::vector<std::size_t> others = placesOf(second, label.name);
    for (const std::size_t i : placesOf(first, label.name)) {
        for (const std::size_t j : others) {
            if (second[j].startS > first[i].endS + rule.pointWithinS)
                break; // marks are in order of time
            if (const std::optional<double> distance = apart(first[i], second[j], label.scope, rule))
                candidates.push_back({*distance, i, j});
        }
    }
    std::ranges::sort(candidates, [](const Candidate& one, const Candidate& other) { return one < other; });
    std::vector<bool> firstUsed(first.size());
    std::vector<bool> secondUsed(second.size());
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const Candidate& candidate : candidates) {
        if (firstUsed[candidate.first] || secondUsed[candidate.second])
            continue;
        firstUsed[candidate.first] = true;
        secondUsed[candidate.second] = true;
        pairs.emplace_back(candidate.first, candidate.second);
    }
    return pairs;
}

std::vector<LabelAgreement> agreementOf(std::span<const LabelledTwice> pairs, const LabelSet& set,
                                        const MarkRule& rule) {
    std::vector<LabelAgreement> agreement;
    for (const LabelEntry& label : set.labels) {
        LabelAgreement one{label.name, label.scope, {}, {}};
        MarkSums marks(label);
        for (const LabelledTwice& pair : pairs) {
            count(one.counts, gives(*pair.first, label), gives(*pair.second, label));
            if (label.scope != LabelScope::Recording)
                marks.add(*pair.first, *pair.second, rule);
        }
        one.marks = marks.take();
        agreement.push_back(std::move(one));
    }
    return agreement;
}

Labelling whatAllSay(std::span<const Labelling* const> labellings, const LabelSet& set,
                     const MarkRule& rule) {
    Labelling common;
    if (labellings.empty())
        return common;
    const Labelling& first = *labellings.front();
    const auto others = labellings.subspan(1);
    common.notAssessable = std::ranges::all_of(labellings, &Labelling::notAssessable);
    for (const std::string& label : first.labels) {
        if (std::ranges::all_of(others, [&](const Labelling* other) { return other->has(label); }))
            common.labels.push_back(label);
    }
    std::vector<std::size_t> likes(first.marks.size());
    for (const Labelling* other : others) {
        for (const LabelEntry& label : set.labels) {
            if (label.scope == LabelScope::Recording)
                continue;
            for (const auto& [mine, theirs] : matchedMarks(first.marks, other->marks, label, rule))
                ++likes[mine];
        }
    }
    for (std::size_t i = 0; i < first.marks.size(); ++i) {
        if (likes[i] == others.size())
            common.marks.push_back(first.marks[i]);
    }
    return common;
}

std::vector<std::string> disagreements(std::span<const Labelling* const> labellings, const LabelSet& set,
                                       const MarkRule& rule) {
    std::vector<std::string> labels;
    if (anyPair(labellings, [](const Labelling& one, const Labelling& other) {
            return one.notAssessable != other.notAssessable;
        }))
        labels.emplace_back();
    for (const LabelEntry& label : set.labels) {
        if (anyPair(labellings, [&](const Labelling& one, const Labelling& other) {
                return differOn(one, other, label, rule);
            }))
            labels.push_back(label.name);
    }
    return labels;
}

} // namespace leadlight
