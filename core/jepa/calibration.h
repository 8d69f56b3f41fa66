// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/head.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadlight::jepa {

/// Platt scaling (Platt 1999, with his smoothed targets (n+ + 1)/(n+ + 2) and 1/(n- + 2); minimised as Lin,
/// Lin and Weng 2007 do): slope and offset that make sigmoid(slope * logit + offset) the likeliest. Invalid
/// where one of the classes is absent.
[[nodiscard]] Result<Calibration> fitPlatt(std::span<const double> logits,
                                           std::span<const std::uint8_t> truth);

/// Temperature scaling (Guo et al. 2017): slope 1/T alone, offset 0, by minimum of the negative log
/// likelihood.
[[nodiscard]] Result<Calibration> fitTemperature(std::span<const double> logits,
                                                 std::span<const std::uint8_t> truth);

/// The same for labels of which one at most is true: logits (n, labels), one temperature for the softmax over
/// them. Rows without any true label do not count; Invalid where there is none with one.
[[nodiscard]] Result<Calibration> fitSoftmaxTemperature(std::span<const double> logits,
                                                        std::span<const std::uint8_t> truth, int labels);

/// Quantiles for split conformal prediction, each class by itself, at error rate `error`: the ceil((n + 1)(1
/// - error))-th smallest of 1 - p(true class); 1 where a class has too few recordings for the rank. Source:
/// Vovk 2012.
[[nodiscard]] Conformal fitConformal(std::span<const double> probabilities,
                                     std::span<const std::uint8_t> truth, double error);

/// Threshold on the probability with the largest F1 on these recordings (midway between neighbours; 0.5 where
/// no recording is positive).
[[nodiscard]] double bestF1Threshold(std::span<const double> probabilities,
                                     std::span<const std::uint8_t> truth);

/// Mahalanobis model of embeddings (n, dim), covariance shrunk towards its mean variance (Ledoit and Wolf
/// 2004). Its quantiles (101 ranks) are of the distances of `heldOut` (m, dim), which should not be among
/// `embeddings`; empty: of the embeddings themselves.
[[nodiscard]] Result<DistanceModel> fitDistance(std::span<const float> embeddings, int dim,
                                                std::span<const float> heldOut = {});

/// Neighbours to measure distances from: of the embeddings (n, dim) at most `most`, at even steps, so that
/// each source keeps its share; rounded to binary16 where that can hold them. Quantiles as fitDistance()'s;
/// without `heldOut` they are of the neighbours themselves, none counted as its own.
[[nodiscard]] Result<NeighbourModel> fitNeighbours(std::span<const float> embeddings, int dim,
                                                   std::span<const float> heldOut = {}, int k = 5,
                                                   std::size_t most = 1000);

} // namespace leadlight::jepa
