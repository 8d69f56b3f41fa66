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

/// Scores and truth of n recordings for several labels, row-major (n, labels).
struct Scored {
    int labels = 0;
    std::vector<double> scores;
    std::vector<std::uint8_t> truth;
    std::vector<std::string>
        patients; ///< (n): whose recording it is; recordings of one patient are drawn together

    [[nodiscard]] std::size_t count() const { return patients.size(); }
};

/// Unweighted mean over the labels of their one-vs-rest AUC; labels with a single class are left out. Nothing
/// where all are.
[[nodiscard]] std::optional<double> macroAuc(const Scored& scored);

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
/// a drawn patient come with them. The statistic may be absent for a draw, which is then left out. Nothing
/// where fewer than half of the draws give one.
[[nodiscard]] std::optional<Interval>
bootstrapByPatient(const Scored& scored, const std::function<std::optional<double>(const Scored&)>& statistic,
                   int draws = 1000, std::uint64_t seed = 1);

} // namespace leadlight::jepa
