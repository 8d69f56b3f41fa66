// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/metrics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>
#include <random>
#include <utility>

namespace leadlight::jepa {

namespace {

struct Column {
    std::vector<double> scores;
    std::vector<std::uint8_t> truth;
};

Column columnOf(const Scored& scored, int label) {
    Column column;
    for (std::size_t row = 0; row < scored.count(); ++row) {
        const std::size_t at =
            row * static_cast<std::size_t>(scored.labels) + static_cast<std::size_t>(label);
        column.scores.push_back(scored.scores[at]);
        column.truth.push_back(scored.truth[at]);
    }
    return column;
}

/// Rows of `scored` in the given order, repeats allowed.
Scored drawn(const Scored& scored, const std::vector<std::size_t>& rows) {
    const auto labels = static_cast<std::ptrdiff_t>(scored.labels);
    Scored sample;
    sample.labels = scored.labels;
    for (const std::size_t row : rows) {
        const auto first = static_cast<std::ptrdiff_t>(row) * labels;
        sample.scores.insert(sample.scores.end(), scored.scores.begin() + first,
                             scored.scores.begin() + first + labels);
        sample.truth.insert(sample.truth.end(), scored.truth.begin() + first,
                            scored.truth.begin() + first + labels);
        sample.patients.push_back(scored.patients[row]);
    }
    return sample;
}

/// For each label the rows that have it and no other.
std::vector<std::vector<std::size_t>> rowsOfOneLabel(const Scored& scored) {
    const auto labels = static_cast<std::size_t>(scored.labels);
    std::vector<std::vector<std::size_t>> rowsOf(labels);
    const auto isThere = [](auto label) { return label != 0; };
    for (std::size_t row = 0; row < scored.count(); ++row) {
        const auto first = scored.truth.begin() + static_cast<std::ptrdiff_t>(row * labels);
        const auto last = first + static_cast<std::ptrdiff_t>(labels);
        if (std::count_if(first, last, isThere) == 1)
            rowsOf[static_cast<std::size_t>(std::find_if(first, last, isThere) - first)].push_back(row);
    }
    return rowsOf;
}

/// Linear interpolation between ranks, as numpy.percentile does.
double percentile(const std::vector<double>& sorted, double share) {
    const double rank = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(rank);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (rank - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

std::optional<double> rocAuc(std::span<const double> scores, std::span<const std::uint8_t> truth) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });
    double rankSum = 0.0; // of the positives; ties share the mean of their ranks
    double positives = 0.0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        double tiedPositives = 0.0;
        while (last < order.size() && scores[order[last]] == scores[order[first]])
            tiedPositives += truth[order[last++]] != 0 ? 1.0 : 0.0;
        if (last == first)
            return std::nullopt; // a score that is not equal to itself is no score
        rankSum += tiedPositives * (static_cast<double>(first + last) + 1.0) / 2.0;
        positives += tiedPositives;
        first = last;
    }
    const double negatives = static_cast<double>(order.size()) - positives;
    if (positives == 0.0 || negatives == 0.0)
        return std::nullopt;
    return (rankSum - positives * (positives + 1.0) / 2.0) / (positives * negatives);
}

std::vector<int> labelsOfBothClasses(const Scored& scored) {
    std::vector<int> labels;
    for (int label = 0; label < scored.labels; ++label) {
        const std::vector<std::uint8_t> truth = columnOf(scored, label).truth;
        const auto positives = std::count_if(truth.begin(), truth.end(), [](auto one) { return one != 0; });
        if (positives > 0 && positives < std::ssize(truth))
            labels.push_back(label);
    }
    return labels;
}

std::vector<int> labelsAlone(const Scored& scored) {
    const auto rows = rowsOfOneLabel(scored);
    std::vector<int> labels;
    for (int label = 0; label < scored.labels; ++label) {
        if (!rows[static_cast<std::size_t>(label)].empty())
            labels.push_back(label);
    }
    return labels;
}

std::optional<double> macroAuc(const Scored& scored, std::span<const int> labels) {
    double sum = 0.0;
    for (const int label : labels) {
        const Column column = columnOf(scored, label);
        const auto auc = rocAuc(column.scores, column.truth);
        if (!auc)
            return std::nullopt;
        sum += *auc;
    }
    return labels.empty() ? std::nullopt : std::optional(sum / static_cast<double>(labels.size()));
}

std::optional<double> macroAuc(const Scored& scored) {
    return macroAuc(scored, labelsOfBothClasses(scored));
}

std::optional<double> averagePrecision(std::span<const double> scores, std::span<const std::uint8_t> truth) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    const auto positives =
        static_cast<double>(std::count_if(truth.begin(), truth.end(), [](auto label) { return label != 0; }));
    if (positives == 0.0)
        return std::nullopt;
    double sum = 0.0;
    double hits = 0.0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        double tied = 0.0;
        while (last < order.size() && scores[order[last]] == scores[order[first]])
            tied += truth[order[last++]] != 0 ? 1.0 : 0.0;
        if (last == first)
            return std::nullopt; // a score that is not equal to itself is no score
        hits += tied;
        sum += tied / positives * hits / static_cast<double>(last);
        first = last;
    }
    return sum;
}

Decisions judgeDecisions(std::span<const std::uint8_t> decided, std::span<const std::uint8_t> truth) {
    double both = 0.0, called = 0.0, positive = 0.0, neither = 0.0;
    for (std::size_t i = 0; i < decided.size(); ++i) {
        both += decided[i] != 0 && truth[i] != 0 ? 1.0 : 0.0;
        neither += decided[i] == 0 && truth[i] == 0 ? 1.0 : 0.0;
        called += decided[i] != 0 ? 1.0 : 0.0;
        positive += truth[i] != 0 ? 1.0 : 0.0;
    }
    const double negative = static_cast<double>(decided.size()) - positive;
    const auto share = [](double part, double whole) { return whole > 0.0 ? part / whole : 0.0; };
    return {share(both, positive), share(neither, negative), share(both, called),
            share(2.0 * both, called + positive)};
}

std::vector<RocPoint> rocCurve(std::span<const double> scores, std::span<const std::uint8_t> truth) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    const auto positives =
        static_cast<double>(std::count_if(truth.begin(), truth.end(), [](auto label) { return label != 0; }));
    const double negatives = static_cast<double>(truth.size()) - positives;
    if (positives == 0.0 || negatives == 0.0)
        return {};
    std::vector<RocPoint> curve{{0.0, 0.0}};
    double hits = 0.0, alarms = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        (truth[order[i]] != 0 ? hits : alarms) += 1.0;
        if (i + 1 == order.size() || scores[order[i + 1]] != scores[order[i]])
            curve.push_back({alarms / negatives, hits / positives});
    }
    return curve;
}

std::optional<double> oneVersusOneAuc(const Scored& scored, std::span<const int> labels) {
    const auto width = static_cast<std::size_t>(scored.labels);
    const auto rows = rowsOfOneLabel(scored);
    // The AUC of label `one` against `other`, by the scores of `one`.
    const auto against = [&](std::size_t one, std::size_t other) {
        std::vector<double> scores;
        std::vector<std::uint8_t> truth;
        for (const std::size_t label : {one, other}) {
            for (const std::size_t row : rows[label]) {
                scores.push_back(scored.scores[row * width + one]);
                truth.push_back(label == one ? 1 : 0);
            }
        }
        return rocAuc(scores, truth);
    };
    double sum = 0.0;
    int pairs = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            const auto one = static_cast<std::size_t>(labels[i]);
            const auto other = static_cast<std::size_t>(labels[j]);
            const auto there = against(one, other);
            const auto back = against(other, one);
            if (!there || !back)
                return std::nullopt;
            sum += (*there + *back) / 2.0;
            ++pairs;
        }
    }
    return pairs > 0 ? std::optional(sum / pairs) : std::nullopt;
}

std::optional<double> oneVersusOneAuc(const Scored& scored) {
    return oneVersusOneAuc(scored, labelsAlone(scored));
}

double macroF1(const Scored& scored, std::span<const double> thresholds) {
    if (scored.labels == 0)
        return 0.0;
    double sum = 0.0;
    for (int label = 0; label < scored.labels; ++label) {
        const Column column = columnOf(scored, label);
        double both = 0.0;
        double either = 0.0; // predicted plus true
        for (std::size_t row = 0; row < column.scores.size(); ++row) {
            const bool predicted = column.scores[row] >= thresholds[static_cast<std::size_t>(label)];
            const bool positive = column.truth[row] != 0;
            both += predicted && positive ? 1.0 : 0.0;
            either += (predicted ? 1.0 : 0.0) + (positive ? 1.0 : 0.0);
        }
        sum += either > 0.0 ? 2.0 * both / either : 0.0;
    }
    return sum / scored.labels;
}

std::vector<ReliabilityBin> reliability(std::span<const double> probabilities,
                                        std::span<const std::uint8_t> truth, int bins) {
    std::vector<ReliabilityBin> result(static_cast<std::size_t>(std::max(1, bins)));
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const double place = std::clamp(probabilities[i], 0.0, 1.0) * static_cast<double>(result.size());
        ReliabilityBin& bin = result[std::min(static_cast<std::size_t>(place), result.size() - 1)];
        bin.meanProbability += probabilities[i];
        bin.frequency += truth[i] != 0 ? 1.0 : 0.0;
        ++bin.count;
    }
    for (ReliabilityBin& bin : result) {
        if (bin.count > 0) {
            bin.meanProbability /= static_cast<double>(bin.count);
            bin.frequency /= static_cast<double>(bin.count);
        }
    }
    return result;
}

double expectedCalibrationError(std::span<const double> probabilities, std::span<const std::uint8_t> truth,
                                int bins) {
    if (probabilities.empty())
        return 0.0;
    double error = 0.0;
    for (const ReliabilityBin& bin : reliability(probabilities, truth, bins))
        error += static_cast<double>(bin.count) * std::abs(bin.meanProbability - bin.frequency);
    return error / static_cast<double>(probabilities.size());
}

double brierScore(std::span<const double> probabilities, std::span<const std::uint8_t> truth) {
    if (probabilities.empty())
        return 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const double difference = probabilities[i] - (truth[i] != 0 ? 1.0 : 0.0);
        sum += difference * difference;
    }
    return sum / static_cast<double>(probabilities.size());
}

std::optional<Interval>
bootstrapByPatient(const Scored& scored, const std::function<std::optional<double>(const Scored&)>& statistic,
                   int draws, std::uint64_t seed) {
    std::map<std::string, std::vector<std::size_t>> byPatient;
    for (std::size_t row = 0; row < scored.count(); ++row)
        byPatient[scored.patients[row]].push_back(row);
    if (byPatient.empty() || draws <= 0)
        return std::nullopt;
    std::vector<std::vector<std::size_t>> patients;
    for (auto& [name, rows] : byPatient)
        patients.push_back(std::move(rows));

    std::mt19937_64 random(seed);
    std::vector<double> values;
    for (int draw = 0; draw < draws; ++draw) {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < patients.size(); ++i) {
            // The remainder's bias is below 2^-40 here; unlike the standard's distributions it is the same
            // everywhere.
            const auto& chosen = patients[random() % patients.size()];
            rows.insert(rows.end(), chosen.begin(), chosen.end());
        }
        if (const auto value = statistic(drawn(scored, rows)))
            values.push_back(*value);
    }
    if (2 * values.size() < static_cast<std::size_t>(draws))
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Interval{percentile(values, 0.025), percentile(values, 0.975)};
}

} // namespace leadlight::jepa
