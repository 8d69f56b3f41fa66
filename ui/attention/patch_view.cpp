// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/patch_view.h"

#include "core/explain/statistics.h"
#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

/// Share of a cross that stays in its own lead.
double ownShare(const ExploreMap& cross) {
    return cross.leadSum(*cross.picked / kPatchCount);
}

} // namespace

PatchView::PatchView(ExploreState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state) {
    m_words = makeText({}, {}, this);
    m_chart = new CrossChart(this);
    m_chart->setFont(interfaceFont(0.85));
    m_pinned = makeText({}, u"secondary"_s, this);
    m_pinned->setFont(interfaceFont(0.92));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    layout->addWidget(m_words);
    layout->addWidget(m_chart);
    layout->addWidget(m_pinned);
    layout->addStretch(1);
    connect(&m_state, &ExploreState::mapChanged, this, &PatchView::follow);
    follow();
}

void PatchView::setTheme(Theme theme) {
    m_chart->setTheme(theme);
}

void PatchView::follow() {
    const auto& map = m_state.map();
    const bool cross = map && map->kind == ExploreMapKind::Cross;
    m_chart->setVisible(cross);
    if (cross)
        m_chart->setCrosses(*map, m_state.pinnedCross());
    m_words->setText(words());
    m_pinned->setText(pinnedWords());
    m_pinned->setVisible(!m_pinned->text().isEmpty());
}

QString PatchView::words() const {
    const auto& map = m_state.map();
    if (!map || !map->picked)
        return tr(
            "Click a patch in the tracing or the table, or go there with the arrow keys. A second click pins "
            "it, so that the next can be compared with it.");
    if (map->kind != ExploreMapKind::Cross)
        return readOut(*map, *map->picked);
    const double own = ownShare(*map);
    return tr("%1 attends %2 % to its own lead (%3 × even) and %4 % to other leads (%5 × even).")
        .arg(tokenText(*map->picked, map->startS), formatNumber(100.0 * own, 1),
             formatNumber(own / explain::kUniformOwnLead, 2), formatNumber(100.0 * (1.0 - own), 1),
             formatNumber((1.0 - own) / explain::kUniformCrossLead, 2));
}

QString PatchView::pinnedWords() const {
    const auto& map = m_state.map();
    if (!map || !map->pinned)
        return {};
    const QString place = tokenText(*map->pinned, map->startS);
    if (!map->picked || map->picked == map->pinned)
        return tr("%1 is pinned: choose another patch to compare it with; click it again to let it go.")
            .arg(place);
    if (const auto& pinned = m_state.pinnedCross()) {
        // Key by key in the order of the packed row: what lies at the same place in the cross.
        std::vector<double> one;
        std::vector<double> other;
        for (int key = 0; key < explain::kKeyCount; ++key) {
            one.push_back(map->values[static_cast<std::size_t>(explain::keyToken(*map->picked, key))]);
            other.push_back(pinned->values[static_cast<std::size_t>(explain::keyToken(*map->pinned, key))]);
        }
        const QString rank = formatNumber(explain::spearman(one, other).value_or(0.0), 2);
        return tr("Marks: %1, which is pinned. It attends %2 % to its own lead and %3 % to other leads. Rank "
                  "correlation of the two crosses: %4.")
            .arg(place, formatNumber(100.0 * ownShare(*pinned), 1),
                 formatNumber(100.0 * (1.0 - ownShare(*pinned)), 1), rank);
    }
    return tr("Pinned: %1").arg(readOut(*map, *map->pinned));
}

} // namespace leadlight::ui
