// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/cross_validation.h"
#include "app/train/learn/embed.h"
#include "core/jepa/head.h"

#include <span>
#include <vector>

namespace leadlight::train {

/// What the labels of a head mean: those of the first set that knows them all, in the head's order; of the
/// annotators' set where the head's card says that it was made for it. Invalid where none does.
[[nodiscard]] Result<LabelSet> labelSetOf(const jepa::Head& head, const DataSet& data);

/// Folds that a head and its encoder learnt from or were calibrated on, as their cards tell, ascending; all
/// eight where the head's card does not tell its own.
[[nodiscard]] std::vector<int> foldsBehind(const jepa::Head& head, const jepa::Card& encoder);

/// The folds of a data set's rows that may be judged: `asked` or, where it is empty, all that are not `seen`.
/// Invalid with a sentence where none is left, where one is not in the data set, or where one is seen and
/// that was not allowed.
[[nodiscard]] Result<std::vector<int>> foldsToJudge(const std::vector<DataRow>& rows,
                                                    const std::vector<int>& asked,
                                                    const std::vector<int>& seen, bool allowSeen);

/// A head's own answers for the rows of these folds: its calibrated probabilities, its thresholds, and where
/// it abstains. `data` must be of the head's encoder, hold its labels, and tokens where it asks for them.
[[nodiscard]] HeldOut scoreShipped(const Embedded& data, const jepa::Head& head, std::span<const int> folds,
                                   std::span<const int> seen);

} // namespace leadlight::train
