// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/label_set.h"
#include "ui/common/palette.h"

#include <string_view>

namespace leadlight::ui {

/// The colour of a label by its place in the set, again from the first where there are more than
/// kCategoryCount: its name always stands beside. Grey for a label that the set lacks, and without a set.
[[nodiscard]] QColor labelColor(const LabelSet* set, std::string_view label, Theme theme);

} // namespace leadlight::ui
