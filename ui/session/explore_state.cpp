// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explore_state.h"

#include <algorithm>
#include <utility>

namespace leadlight::ui {

ExploreState::ExploreState(QObject* parent)
    : QObject(parent) {}

void ExploreState::setData(std::shared_ptr<const ExploreData> data) {
    const bool another =
        data && (!m_data || m_data->layers != data->layers || m_data->attentionHeads != data->attentionHeads);
    const bool sameTarget = data && m_data && m_target >= 0 &&
                            std::cmp_less(m_target, data->targets.size()) &&
                            m_data->targets[static_cast<std::size_t>(m_target)].label ==
                                data->targets[static_cast<std::size_t>(m_target)].label;
    m_data = std::move(data);
    m_waiting.clear();
    m_picked.reset();
    if (another) { // the last layer is what the findings are made of
        m_layer = std::max(0, m_data->layers - 1);
        m_attentionHead = kMeanOfHeads;
    }
    if (m_data && !sameTarget)
        m_target = m_data->targets.empty() ? -1 : 0;
    if (m_data && !available(m_method))
        m_method = m_method == ExploreMethod::Contribution ? ExploreMethod::AttentionReceived
                                                           : ExploreMethod::Contribution;
    Q_EMIT dataChanged();
    rebuild();
}

void ExploreState::setWaiting(const QString& sentence) {
    m_data.reset();
    m_picked.reset();
    m_waiting = sentence;
    Q_EMIT dataChanged();
    rebuild();
}

bool ExploreState::available(ExploreMethod method) const {
    if (!m_data)
        return false;
    return method == ExploreMethod::Contribution ? !m_data->targets.empty() : m_data->hasAttention();
}

void ExploreState::setMethod(ExploreMethod method) {
    if (method == m_method || !available(method))
        return;
    m_method = method;
    rebuild();
}

void ExploreState::setLayer(int layer) {
    choose(layer, m_attentionHead);
}

void ExploreState::setAttentionHead(int attentionHead) {
    choose(m_layer, attentionHead);
}

void ExploreState::choose(int layer, int attentionHead) {
    if (!available(ExploreMethod::AttentionReceived))
        return;
    layer = std::clamp(layer, 0, m_data->layers - 1);
    attentionHead = std::clamp(attentionHead, kMeanOfHeads, m_data->attentionHeads - 1);
    if (layer == m_layer && attentionHead == m_attentionHead && m_method == ExploreMethod::AttentionReceived)
        return;
    m_layer = layer;
    m_attentionHead = attentionHead;
    m_method = ExploreMethod::AttentionReceived;
    rebuild();
}

void ExploreState::setTarget(int target) {
    if (!available(ExploreMethod::Contribution))
        return;
    target = std::clamp(target, 0, static_cast<int>(m_data->targets.size()) - 1);
    if (target == m_target)
        return;
    m_target = target;
    rebuild();
}

void ExploreState::pick(std::optional<int> token) {
    if (token && (!m_data || *token < 0 || *token >= kTokenCount))
        token.reset();
    if (token == m_picked)
        return;
    m_picked = token;
    rebuild();
}

void ExploreState::togglePick(int token) {
    pick(m_picked == token ? std::nullopt : std::optional(token));
}

void ExploreState::setOpacity(double opacity) {
    opacity = std::clamp(opacity, 0.0, 1.0);
    if (opacity == m_opacity)
        return;
    m_opacity = opacity;
    Q_EMIT mapChanged();
}

void ExploreState::setMapOn(bool on) {
    if (on == m_mapOn)
        return;
    m_mapOn = on;
    Q_EMIT mapChanged();
}

void ExploreState::rebuild() {
    m_map.reset();
    m_mass.reset();
    if (available(m_method)) {
        if (m_method == ExploreMethod::AttentionReceived)
            buildAttention();
        else
            buildContribution();
        m_map->picked = m_picked;
        m_map->startS = m_data->startS;
    }
    Q_EMIT mapChanged();
}

void ExploreState::buildAttention() {
    const QString head = m_attentionHead == kMeanOfHeads
                             ? tr("mean of %1 attention heads").arg(m_data->attentionHeads)
                             : tr("attention head %1").arg(m_attentionHead + 1);
    const QString where = tr("layer %1, %2").arg(QString::number(m_layer + 1), head);
    std::vector<float> packed;
    if (m_data->hasCrosses()) {
        packed = m_data->packedMap(m_layer, m_attentionHead);
        m_mass = explain::attentionMass(explain::AttentionMap(packed.data(), packed.size()));
    }
    if (!m_picked || packed.empty()) {
        explain::TokenValues values;
        std::ranges::copy(m_data->receivedMap(m_layer, m_attentionHead), values.begin());
        m_map = makeMap(ExploreMapKind::Received, values);
        m_map->title = tr("Attention received: %1").arg(where);
        return;
    }

    ExploreMap cross;
    cross.kind = ExploreMapKind::Cross;
    cross.scaleEnd = 0.0;
    explain::AttentionMass mass;
    for (const explain::KeyWeight& key :
         explain::attentionCross(explain::AttentionMap(packed.data(), packed.size()), *m_picked)) {
        const auto index = static_cast<std::size_t>(key.token);
        cross.values[index] = key.weight;
        cross.shown.set(index);
        cross.scaleEnd = std::max(cross.scaleEnd, key.weight);
        (key.token / kPatchCount == *m_picked / kPatchCount ? mass.ownLead : mass.crossLead) += key.weight;
    }
    cross.title = tr("Attention of %1: %2").arg(tokenText(*m_picked, m_data->startS), where);
    m_mass = mass;
    m_map = cross;
}

void ExploreState::buildContribution() {
    const ExploreTarget& target = m_data->targets[static_cast<std::size_t>(m_target)];
    m_map = makeMap(ExploreMapKind::Contribution, target.budget.values);
    m_map->title = tr("Contribution to the logit of %1").arg(target.label);
}

} // namespace leadlight::ui
