// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/atlas_colouring.h"

#include "ui/cases/case_list_model.h"
#include "ui/common/category_marks.h"
#include "ui/common/number_format.h"
#include "ui/session/joined_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Colouring)
};

/// By name: the most frequent get a category each, ties in the alphabet; with `steady` all in the alphabet,
/// so that a few cases more do not give a finding another colour. `special` comes after them with the last
/// category. Empty names have no kind.
Coloured byName(const std::vector<QString>& names, const QString& special, const QString& other,
                const QString& none, bool steady) {
    std::map<QString, int> counts;
    for (const QString& name : names) {
        if (!name.isEmpty())
            ++counts[name];
    }
    const bool hasSpecial = counts.erase(special) > 0;
    std::vector<std::pair<QString, int>> ordered(counts.begin(), counts.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    const std::size_t room = kCategoryCount - (hasSpecial ? 1 : 0);
    if (steady)
        std::sort(ordered.begin(),
                  ordered.begin() + static_cast<std::ptrdiff_t>(std::min(ordered.size(), room)));
    std::map<QString, int> categories;
    Coloured result;
    const auto add = [&](int category, const QString& text) { result.legend.push_back({category, text, 0}); };
    for (std::size_t i = 0; i < std::min(ordered.size(), room); ++i) {
        categories[ordered[i].first] = static_cast<int>(i);
        add(static_cast<int>(i), ordered[i].first);
    }
    if (hasSpecial) {
        const int last = kCategoryCount - 1;
        categories[special] = last;
        add(last, special);
    }
    int others = 0, without = 0;
    for (const QString& name : names) {
        const auto found = categories.find(name);
        const int category = found == categories.end() ? -1 : found->second;
        result.categories.push_back(static_cast<std::int16_t>(category));
        if (category < 0)
            ++(name.isEmpty() ? without : others);
        for (LegendEntry& entry : result.legend)
            entry.count += category >= 0 && entry.category == category ? 1 : 0;
    }
    if (others > 0)
        result.legend.push_back({-1, without > 0 ? listed({other, none}) : other, others + without});
    else if (without > 0)
        result.legend.push_back({-1, none, without});
    return result;
}

Coloured byState(const std::vector<store::CaseMark>& cases) {
    Coloured result;
    std::map<int, int> counts;
    for (const store::CaseMark& mark : cases) {
        const int category = static_cast<int>(mark.state);
        result.categories.push_back(static_cast<std::int16_t>(category));
        ++counts[category];
    }
    for (const auto& [category, count] : counts)
        result.legend.push_back({category, caseStateText(static_cast<store::CaseState>(category)), count});
    return result;
}

} // namespace

Coloured coloured(const std::vector<store::CaseMark>& cases, Colouring by) {
    if (by == Colouring::State)
        return byState(cases);
    std::vector<QString> names;
    names.reserve(cases.size());
    const QString several = Words::tr("several findings");
    for (const store::CaseMark& mark : cases) {
        if (by == Colouring::Device)
            names.push_back(text(mark.device).trimmed());
        else
            names.push_back(mark.suggested.empty()       ? QString()
                            : mark.suggested.size() == 1 ? text(mark.suggested.front())
                                                         : several);
    }
    if (by == Colouring::Device)
        return byName(names, {}, Words::tr("other devices"), Words::tr("not stated"), false);
    return byName(names, several, Words::tr("other findings"), Words::tr("nothing suggested"), true);
}

} // namespace leadlight::ui
