// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/data_set.h"
#include "app/train/learn/head_fit.h"
#include "core/jepa/card.h"

#include <vector>

namespace leadlight::train {

/// The line of a head's card that names the annotators' label set that it was made for, "Rhythm, version 1".
inline constexpr const char* kOwnSetLine = "own_label_set";

/// The card of a head: what it is for, what it was made from and how, its measured quality and its limits.
[[nodiscard]] jepa::Card headCard(const HeadFitOptions& options, const Embedded& data,
                                  const std::vector<jepa::Metric>& metrics, const DataSet& set);

} // namespace leadlight::train
