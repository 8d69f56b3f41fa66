// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/learn/data_set.h"
#include "core/jepa/card.h"

#include <string>

namespace leadlight::train {

/// Number of rows, by source, in words: "ptbxl 353, ludb 130".
[[nodiscard]] std::string sourcesInWords(const DataSet& data,
                                         const std::function<bool(const DataRow&)>& counted);

/// The card of an encoder that was trained on `data`, without what the caller knows better (source, metrics,
/// extra).
[[nodiscard]] jepa::Card encoderCard(const DataSet& data);

/// What is not known or not good about models trained here, one sentence each.
[[nodiscard]] std::vector<std::string> commonLimits(const DataSet& data);

/// Today, ISO 8601.
[[nodiscard]] std::string today();

} // namespace leadlight::train
