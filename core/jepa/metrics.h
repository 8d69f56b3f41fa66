// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace leadlight::jepa {

/// Area under the ROC curve as the Mann-Whitney statistic, ties counted half. Nothing where one of the
/// classes is absent.
[[nodiscard]] std::optional<double> rocAuc(std::span<const double> scores,
                                           std::span<const std::uint8_t> truth);

/// Area under the precision-recall curve as a sum of steps, without interpolation: sum of (R_n - R_(n-1)) P_n
/// over falling thresholds, ties taken together (as scikit-learn's average_precision_score). Nothing without
/// a positive.
[[nodiscard]] std::optional<double> averagePrecision(std::span<const double> scores,
                                                     std::span<const std::uint8_t> truth);

/// What a yes or no for every recording is worth.
struct Decisions {
    double sensitivity = 0.0; ///< 0 where nothing is positive
    double specificity = 0.0; ///< 0 where nothing is negative
    double precision = 0.0;   ///< 0 where nothing was called positive
    double f1 = 0.0;          ///< 0 where neither is
};

[[nodiscard]] Decisions judgeDecisions(std::span<const std::uint8_t> decided,
                                       std::span<const std::uint8_t> truth);

/// A point of a ROC curve.
struct RocPoint {
    double falsePositiveRate = 0.0;
    double truePositiveRate = 0.0;
};

/// From (0, 0) to (1, 1), one point for each different score, highest first. Empty where a class is absent.
[[nodiscard]] std::vector<RocPoint> rocCurve(std::span<const double> scores,
                                             std::span<const std::uint8_t> truth);

/// Scores and truth of n recordings for several labels, row-major (n, labels).
struct Scored {
    int labels = 0;
    std::vector<double> scores;
    std::vector<std::uint8_t> truth;
    std::vector<std::string>
        patients; ///< (n): whose recording it is; recordings of one patient are drawn together

    [[nodiscard]] std::size_t count() const { return patients.size(); }
};

/// Labels that some of the recordings have and some have not, ascending: those with a one-vs-rest AUC.
[[nodiscard]] std::vector<int> labelsOfBothClasses(const Scored& scored);
/// Labels that are the only one of some recording, ascending: those of one-vs-one comparisons.
[[nodiscard]] std::vector<int> labelsAlone(const Scored& scored);

/// Unweighted mean over `labels` of their one-vs-rest AUC. Nothing where one of them has a single class (or
/// there are none): a mean over fewer labels is another number, so that a bootstrap must not mix the two.
[[nodiscard]] std::optional<double> macroAuc(const Scored& scored, std::span<const int> labels);
/// The same over labelsOfBothClasses().
[[nodiscard]] std::optional<double> macroAuc(const Scored& scored);

/// Mean over all pairs of labels of the AUC of one against the other (Hand and Till 2001), over the
/// recordings that have exactly one label: of A(i|j), by the scores of i, and A(j|i). For probabilities that
/// sum to 1, as a softmax's, this is scikit-learn's roc_auc_score(multi_class="ovo", average="macro").
/// Over all pairs of `labels`, and nothing where one of them is no recording's only label or there are fewer
/// than two: as for macroAuc(), a mean over fewer pairs is another number.
[[nodiscard]] std::optional<double> oneVersusOneAuc(const Scored& scored, std::span<const int> labels);
/// The same over labelsAlone().
[[nodiscard]] std::optional<double> oneVersusOneAuc(const Scored& scored);

/// Mean over the labels of F1 at these thresholds (labels); a label without positives, predicted or true,
/// counts 0.
[[nodiscard]] double macroF1(const Scored& scored, std::span<const double> thresholds);

/// Expected calibration error with `bins` bins of equal width (Guo et al. 2017, for the positive class); 0
/// for no recordings.
[[nodiscard]] double expectedCalibrationError(std::span<const double> probabilities,
                                              std::span<const std::uint8_t> truth, int bins = 10);

/// Mean of (p - y)^2 (Brier 1950); 0 for no recordings.
[[nodiscard]] double brierScore(std::span<const double> probabilities, std::span<const std::uint8_t> truth);

/// One bin of a reliability diagram.
struct ReliabilityBin {
    double meanProbability = 0.0;
    double frequency = 0.0; ///< share of positives
    std::size_t count = 0;
};

[[nodiscard]] std::vector<ReliabilityBin> reliability(std::span<const double> probabilities,
                                                      std::span<const std::uint8_t> truth, int bins = 10);

struct Interval {
    double low = 0.0;
    double high = 0.0;
};

/// 95 % percentile bootstrap interval of a statistic: patients are drawn with replacement, all recordings of
/// a drawn patient come with them. The statistic may be absent for a draw, which is then left out: so it must
/// be of the same labels in every draw, which the caller fixes from the whole sample. Nothing where fewer
/// than half of the draws give one.
[[nodiscard]] std::optional<Interval>
bootstrapByPatient(const Scored& scored, const std::function<std::optional<double>(const Scored&)>& statistic,
                   int draws = 1000, std::uint64_t seed = 1);

} // namespace leadlight::jepa
