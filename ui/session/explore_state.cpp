// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explore_state.h"

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kSeenStep = 0.04; // of a progress bar

} // namespace

ExploreState::ExploreState(QObject* parent)
    : QObject(parent) {}

void ExploreState::setMaps(MapDesk* maps) {
    m_maps = maps;
    if (!m_maps)
        return;
    connect(m_maps, &MapDesk::changed, this, &ExploreState::rebuild);
    // How far the map on screen is, in steps that can be seen: whoever follows draws anew each time.
    connect(m_maps, &MapDesk::busyChanged, this, [this, told = 0.0]() mutable {
        const MapAnswer* now = answer();
        const double progress = now && m_maps->busy() ? now->progress : 0.0;
        if (std::abs(progress - told) < kSeenStep)
            return;
        told = progress;
        Q_EMIT mapChanged();
    });
}

void ExploreState::setActive(bool active) {
    if (active == m_active)
        return;
    m_active = active;
    if (m_active)
        rebuild();
}

void ExploreState::setData(std::shared_ptr<const ExploreData> data) {
    const auto sizesOf = [](const ExploreData& one) { return std::pair(one.layers, one.attentionHeads); };
    const bool another = !m_data || !data || sizesOf(*m_data) != sizesOf(*data);
    const bool sameTarget = m_data && data && m_target >= 0 &&
                            m_target < static_cast<int>(data->targets.size()) &&
                            m_target < static_cast<int>(m_data->targets.size()) &&
                            m_data->targets[static_cast<std::size_t>(m_target)].label ==
                                data->targets[static_cast<std::size_t>(m_target)].label;
    m_data = std::move(data);
    m_picked.reset();
    m_pinned.reset();
    m_pointed.reset();
    m_waiting.clear();
    if (m_data && another) { // the last layer is what the findings are made of
        m_layer = std::max(0, m_data->layers - 1);
        m_attentionHead = kMeanOfHeads;
    }
    if (m_data && !sameTarget) {
        m_target = m_data->targets.empty() ? -1 : 0;
        m_secondTarget = m_target;
    }
    if (m_data && !available(m_method))
        m_method =
            m_method == ExploreMethod::Attention ? ExploreMethod::Contribution : ExploreMethod::Attention;
    Q_EMIT dataChanged();
    rebuild();
}

void ExploreState::setWaiting(const QString& sentence) {
    if (!m_data && sentence == m_waiting)
        return;
    m_data.reset();
    m_picked.reset();
    m_pinned.reset();
    m_pointed.reset();
    m_waiting = sentence;
    Q_EMIT dataChanged();
    rebuild();
}

bool ExploreState::available(ExploreMethod method) const {
    if (!m_data)
        return false;
    switch (method) {
    case ExploreMethod::Attention:
        return m_data->hasAttention();
    case ExploreMethod::Rollout:
        return m_data->rollout.has_value();
    case ExploreMethod::Contribution:
        return !m_data->targets.empty();
    default:
        return m_maps && !m_data->targets.empty();
    }
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
    if (!available(ExploreMethod::Attention))
        return;
    layer = std::clamp(layer, 0, m_data->layers - 1);
    attentionHead = std::clamp(attentionHead, kMeanOfHeads, m_data->attentionHeads - 1);
    if (layer == m_layer && attentionHead == m_attentionHead && m_method == ExploreMethod::Attention)
        return;
    m_layer = layer;
    m_attentionHead = attentionHead;
    m_method = ExploreMethod::Attention;
    rebuild();
}

void ExploreState::setTarget(int target) {
    if (!m_data || m_data->targets.empty())
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

void ExploreState::click(int token) {
    if (!m_data || token < 0 || token >= kTokenCount)
        return;
    if (token == m_pinned) {
        m_pinned.reset();
        if (m_picked == token)
            m_picked.reset();
        rebuild();
    } else if (token == m_picked) {
        m_pinned = token;
        rebuild();
    } else {
        pick(token);
    }
}

void ExploreState::dropPick() {
    if (m_pinned && (!m_picked || m_picked == m_pinned))
        m_pinned.reset();
    m_picked = m_pinned;
    rebuild();
}

void ExploreState::point(std::optional<int> token) {
    if (token && (!m_data || *token < 0 || *token >= kTokenCount))
        token.reset();
    if (token == m_pointed)
        return;
    m_pointed = token;
    Q_EMIT pointedChanged();
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

void ExploreState::setStyle(OverlayStyle style) {
    if (style == m_style)
        return;
    m_style = style;
    Q_EMIT mapChanged();
}

void ExploreState::setFixedScale(bool fixed) {
    if (fixed == m_fixedScale)
        return;
    m_fixedScale = fixed;
    rebuild();
}

void ExploreState::setComparing(bool comparing) {
    if (comparing == m_comparing)
        return;
    m_comparing = comparing;
    rebuild();
}

void ExploreState::setSecond(ExploreMethod method, int target) {
    if (!m_data || !available(method))
        return;
    target = std::clamp(target, -1, static_cast<int>(m_data->targets.size()) - 1);
    if (method == m_secondMethod && target == m_secondTarget)
        return;
    m_secondMethod = method;
    m_secondTarget = target;
    rebuild();
}

void ExploreState::setLeftOut(const std::bitset<kTokenCount>& tokens) {
    if (tokens == m_leftOut)
        return;
    m_leftOut = tokens;
    rebuild();
}

void ExploreState::askChecks() {
    if (m_maps && m_data)
        m_maps->ask(questionOf(m_method, m_target), true, true);
}

const MapAnswer* ExploreState::answer() const {
    return m_maps && m_data ? m_maps->answer(questionOf(m_method, m_target)) : nullptr;
}

const MapAnswer* ExploreState::secondAnswer() const {
    return m_maps && m_data && m_comparing ? m_maps->answer(questionOf(m_secondMethod, m_secondTarget))
                                           : nullptr;
}

MapQuestion ExploreState::questionOf(ExploreMethod method, int target) const {
    MapQuestion question;
    question.method = method;
    if (target >= 0 && target < static_cast<int>(m_data->targets.size())) {
        question.head = m_data->targets[static_cast<std::size_t>(target)].head;
        question.label = m_data->targets[static_cast<std::size_t>(target)].index;
    }
    if (method == ExploreMethod::Attention) {
        question.layer = m_layer;
        if (m_attentionHead != kMeanOfHeads)
            question.attentionHead = m_attentionHead;
    }
    return question;
}

void ExploreState::askDesk() {
    if (!m_maps || !m_active || !m_data || !available(m_method))
        return;
    // Attention is looked through layer by layer: its checks are made when somebody asks for them.
    if (m_method != ExploreMethod::Attention)
        m_maps->ask(questionOf(m_method, m_target), m_target >= 0);
    const MapAnswer* first = answer();
    const bool under = first && (first->stage == MapStage::Asked || first->stage == MapStage::Checking);
    if (m_comparing && !under && available(m_secondMethod) && m_secondMethod != ExploreMethod::Attention)
        m_maps->ask(questionOf(m_secondMethod, m_secondTarget), m_secondTarget >= 0);
}

void ExploreState::rebuild() {
    askDesk();
    m_map = build(m_method, m_target);
    m_second = m_comparing ? build(m_secondMethod, m_secondTarget) : std::nullopt;
    m_pinnedCross.reset();
    if (m_pinned && m_map && m_map->kind == ExploreMapKind::Cross)
        m_pinnedCross = crossOf(*m_pinned, m_layer, m_attentionHead);
    measureMass();
    setScales();
    Q_EMIT mapChanged();
}

std::optional<ExploreMap> ExploreState::build(ExploreMethod method, int target) const {
    if (!available(method))
        return std::nullopt;
    std::optional<ExploreMap> map;
    if (method == ExploreMethod::Attention) {
        map = attentionMap();
    } else if (method == ExploreMethod::Rollout) {
        map = makeMap(ExploreMapKind::Rollout, *m_data->rollout);
        map->title = tr("Attention rolled out over all layers");
    } else if (method == ExploreMethod::Contribution && target >= 0) {
        const ExploreTarget& finding = m_data->targets[static_cast<std::size_t>(target)];
        map = makeMap(ExploreMapKind::Contribution, finding.budget.values);
        map->title = tr("Contribution to the logit of %1").arg(finding.label);
    } else {
        map = deskMap(method, target);
    }
    if (!map)
        return map;
    if (m_maps) {
        const MapAnswer* known = m_maps->answer(questionOf(method, target));
        map->grey = known && known->failedChecks();
    }
    map->picked = m_picked;
    map->pinned = m_pinned;
    map->leftOut = m_leftOut;
    map->startS = m_data->startS;
    return map;
}

std::optional<ExploreMap> ExploreState::deskMap(ExploreMethod method, int target) const {
    const MapAnswer* known = m_maps ? m_maps->answer(questionOf(method, target)) : nullptr;
    if (!known || !known->map || target < 0)
        return std::nullopt;
    return mapOf(known->map, m_data->targets[static_cast<std::size_t>(target)].label);
}

ExploreMap ExploreState::mapOf(const std::shared_ptr<const explain::CheckedMap>& made, const QString& label) {
    const explain::Explanation& explanation = made->map;
    ExploreMap map = makeMap(kindOf(explanation.method), explanation.values);
    map.leadEffect = explanation.leadEffect;
    map.timeEffect = explanation.timeEffect;
    if (!explanation.samples.empty()) // shares the answer's ownership instead of copying 80 kB
        map.samples = std::shared_ptr<const std::vector<float>>(made, &explanation.samples);
    if (explanation.method == ExploreMethod::Gradient)
        map.title = tr("Attention weighted with the gradient of %1").arg(label);
    else if (explanation.method == ExploreMethod::Lrp)
        map.title = tr("AttnLRP: the logit of %1 handed back").arg(label);
    else
        map.title = tr("Occlusion: what %1 loses without a second of a lead").arg(label);
    return map;
}

std::optional<ExploreMap> ExploreState::crossOf(int token, int layer, int attentionHead) const {
    if (!m_data || !m_data->hasCrosses())
        return std::nullopt;
    const std::vector<float> packed = m_data->packedMap(layer, attentionHead);
    ExploreMap cross;
    cross.kind = ExploreMapKind::Cross;
    cross.scaleEnd = 0.0;
    cross.picked = token;
    cross.startS = m_data->startS;
    for (const explain::KeyWeight& key :
         explain::attentionCross(explain::AttentionMap(packed.data(), packed.size()), token)) {
        const auto index = static_cast<std::size_t>(key.token);
        cross.values[index] = key.weight;
        cross.shown.set(index);
        cross.scaleEnd = std::max(cross.scaleEnd, key.weight);
    }
    return cross;
}

ExploreMap ExploreState::attentionMap() const {
    const QString head = m_attentionHead == kMeanOfHeads
                             ? tr("mean of %1 attention heads").arg(m_data->attentionHeads)
                             : tr("attention head %1").arg(m_attentionHead + 1);
    const QString where = tr("layer %1, %2").arg(QString::number(m_layer + 1), head);
    if (m_picked) {
        if (std::optional<ExploreMap> cross = crossOf(*m_picked, m_layer, m_attentionHead)) {
            cross->title = tr("Attention of %1: %2").arg(tokenText(*m_picked, m_data->startS), where);
            return *cross;
        }
    }
    explain::TokenValues values;
    std::ranges::copy(m_data->receivedMap(m_layer, m_attentionHead), values.begin());
    ExploreMap map = makeMap(ExploreMapKind::Received, values);
    map.title = tr("Attention received: %1").arg(where);
    return map;
}

void ExploreState::measureMass() {
    m_mass.reset();
    if (!m_map || m_method != ExploreMethod::Attention || !m_data->hasCrosses())
        return;
    if (m_map->kind == ExploreMapKind::Cross) {
        explain::AttentionMass mass;
        mass.ownLead = m_map->leadSum(*m_picked / kPatchCount);
        for (int lead = 0; lead < kModelLeadCount; ++lead) {
            if (lead != *m_picked / kPatchCount)
                mass.crossLead += m_map->leadSum(lead);
        }
        m_mass = mass;
        return;
    }
    const std::vector<float> packed = m_data->packedMap(m_layer, m_attentionHead);
    m_mass = explain::attentionMass(explain::AttentionMap(packed.data(), packed.size()));
}

void ExploreState::setScales() {
    const auto share = [](ExploreMap& one, ExploreMap& other) {
        one.scaleEnd = other.scaleEnd = std::max(one.scaleEnd, other.scaleEnd);
    };
    for (std::optional<ExploreMap>* map : {&m_map, &m_second, &m_pinnedCross}) {
        if (*map && m_fixedScale) {
            (*map)->scaleEnd = fixedScaleEnd((*map)->kind);
            (*map)->fixedScale = true;
        }
    }
    if (m_map && m_pinnedCross)
        share(*m_map, *m_pinnedCross);
    if (m_map && m_second && sameUnit(m_map->kind, m_second->kind))
        share(*m_map, *m_second);
}

} // namespace leadlight::ui
