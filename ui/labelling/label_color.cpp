// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labelling/label_color.h"

#include "ui/common/category_marks.h"

namespace leadlight::ui {

QColor labelColor(const LabelSet* set, std::string_view label, Theme theme) {
    const LabelEntry* entry = set != nullptr ? set->find(label) : nullptr;
    return categoryColor(
        entry != nullptr ? static_cast<int>(entry - set->labels.data()) % kCategoryCount : -1, theme);
}

} // namespace leadlight::ui
