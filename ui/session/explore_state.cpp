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

void ExploreState::setOther(OtherTracing* other) {
    m_other = other;
    if (!m_other)
        return;
    connect(m_other, &OtherTracing::changed, this, [this] {
        if (otherReady())
            likeFirst();
        rebuild();
        Q_EMIT otherChanged();
    });
    connect(&m_other->maps(), &MapDesk::changed, this, &ExploreState::rebuild);
}

void ExploreState::setOtherModel(OtherModel* other) {
    m_otherModel = other;
    if (!m_otherModel)
        return;
    connect(m_otherModel, &OtherModel::changed, this, [this] {
        if (byOtherModel() && m_otherModel->stage() == OtherModel::Stage::Ready)
            likeFirst();
        rebuild();
    });
    connect(&m_otherModel->maps(), &MapDesk::changed, this, &ExploreState::rebuild);
}

/// The same of both, to begin with.
void ExploreState::likeFirst() {
    m_secondMethod = m_method;
    m_secondTarget = m_target;
    m_secondChosen = false;
}

bool ExploreState::otherReady() const {
    return m_data && m_other && m_other->stage() == OtherTracing::Stage::Ready &&
           m_other->data()->encoderSha256 == m_data->encoderSha256 &&
           m_other->data()->layers == m_data->layers &&
           m_other->data()->attentionHeads == m_data->attentionHeads;
}

std::shared_ptr<const ExploreData> ExploreState::otherData() const {
    return otherReady() ? m_other->data() : nullptr;
}

void ExploreState::setActive(bool active) {
    if (active == m_active)
        return;
    m_active = active;
    if (m_active)
        rebuild();
    else if (m_otherModel)
        m_otherModel->setWanted(false);
}

void ExploreState::setData(std::shared_ptr<const ExploreData> data, int firstTarget) {
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
    if (m_data && !(sameTarget && m_targetChosen)) {
        m_target = std::min(std::max(0, firstTarget), static_cast<int>(m_data->targets.size()) - 1);
        m_targetChosen = false;
        if (!(sameTarget && m_secondChosen)) {
            m_secondTarget = m_target;
            m_secondChosen = false;
        }
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

bool ExploreState::Side::has() const {
    if (!data)
        return false;
    switch (method) {
    case ExploreMethod::Attention:
        return data->hasAttention();
    case ExploreMethod::Rollout:
        return data->rollout.has_value();
    case ExploreMethod::Contribution:
        return !data->targets.empty();
    default:
        return maps && !data->targets.empty();
    }
}

bool ExploreState::available(ExploreMethod method) const {
    return Side{m_data.get(), m_maps, method, m_target}.has();
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
    m_targetChosen = true;
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

void ExploreState::setSign(MapSign sign) {
    if (sign == m_sign)
        return;
    m_sign = sign;
    rebuild();
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
    if (m_comparing)
        openSecond();
    rebuild();
}

void ExploreState::openSecond() {
    if (m_secondChosen || (m_other && m_other->chosen()) || byOtherModel())
        return;
    // The map against itself says nothing: the second method of the checks, or else any other.
    std::vector<ExploreMethod> methods{m_method == ExploreMethod::Lrp ? ExploreMethod::Contribution
                                                                      : ExploreMethod::Lrp};
    methods.insert(methods.end(), explain::kMethods.begin(), explain::kMethods.end());
    const auto second = std::ranges::find_if(
        methods, [this](ExploreMethod method) { return method != m_method && available(method); });
    if (second == methods.end())
        return;
    m_secondMethod = *second;
    m_secondTarget = m_target;
}

void ExploreState::setSecond(ExploreMethod method, int target) {
    if (!m_data || !available(method))
        return;
    target = std::clamp(target, -1, static_cast<int>(m_data->targets.size()) - 1);
    m_secondChosen = true;
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
        m_maps->ask(questionOf({m_data.get(), m_maps, m_method, m_target}), true, true);
}

const MapAnswer* ExploreState::answer() const {
    return m_maps && m_data ? m_maps->answer(questionOf({m_data.get(), m_maps, m_method, m_target}))
                            : nullptr;
}

const MapAnswer* ExploreState::secondAnswer() const {
    const Side side = secondSide();
    return side.maps && side.data && m_comparing ? side.maps->answer(questionOf(side)) : nullptr;
}

MapQuestion ExploreState::questionOf(const Side& side) const {
    MapQuestion question;
    question.method = side.method;
    if (side.target >= 0 && side.target < static_cast<int>(side.data->targets.size())) {
        question.head = side.data->targets[static_cast<std::size_t>(side.target)].head;
        question.label = side.data->targets[static_cast<std::size_t>(side.target)].index;
    }
    if (side.method == ExploreMethod::Attention) {
        const AttentionChoice choice = attentionChoice(*side.data);
        question.layer = choice.layer;
        if (choice.attentionHead != kMeanOfHeads)
            question.attentionHead = choice.attentionHead;
    }
    return question;
}

void ExploreState::askDesk() {
    if (!m_maps || !m_active || !m_data || !available(m_method))
        return;
    // Attention is looked through layer by layer: its checks are made when somebody asks for them.
    if (m_method != ExploreMethod::Attention)
        m_maps->ask(questionOf({m_data.get(), m_maps, m_method, m_target}), m_target >= 0);
    const MapAnswer* first = answer();
    const bool under = first && (first->stage == MapStage::Asked || first->stage == MapStage::Checking);
    const Side second = secondSide();
    if (m_comparing && !under && second.has() && second.method != ExploreMethod::Attention)
        second.maps->ask(questionOf(second), second.target >= 0);
}

void ExploreState::rebuild() {
    if (m_otherModel)
        m_otherModel->setWanted(m_active && m_comparing && byOtherModel());
    askDesk();
    m_map = build({m_data.get(), m_maps, m_method, m_target});
    m_second = m_comparing ? build(secondSide()) : std::nullopt;
    m_pinnedCross.reset();
    if (m_pinned && m_map && m_map->kind == ExploreMapKind::Cross)
        m_pinnedCross = crossOf(*m_pinned, m_layer, m_attentionHead);
    m_mass.reset();
    if (m_map && m_method == ExploreMethod::Attention)
        m_mass = massOf(*m_data, *m_map, attentionChoice(*m_data));
    setScales();
    Q_EMIT mapChanged();
}

ExploreState::Side ExploreState::secondSide() const {
    if (m_other && m_other->chosen() && !otherReady())
        return {}; // never this tracing's map in the place of the other's
    if (m_data && byOtherModel()) {
        if (m_otherModel->stage() != OtherModel::Stage::Ready)
            return {};
        const ExploreData& data = *m_otherModel->data();
        return {&data, &m_otherModel->maps(), m_secondMethod, sameTarget(*m_data, m_secondTarget, data)};
    }
    if (!otherReady())
        return {m_data.get(), m_maps, m_secondMethod, m_secondTarget};
    const ExploreData& data = *m_other->data();
    return {&data, &m_other->maps(), m_secondMethod, sameTarget(*m_data, m_secondTarget, data)};
}

AttentionChoice ExploreState::attentionChoice(const ExploreData& data) const {
    return {std::min(m_layer, data.layers - 1),
            m_attentionHead < data.attentionHeads ? m_attentionHead : kMeanOfHeads, m_picked};
}

std::optional<ExploreMap> ExploreState::crossOf(int token, int layer, int attentionHead) const {
    return m_data ? ui::crossOf(*m_data, token, layer, attentionHead) : std::nullopt;
}

std::optional<ExploreMap> ExploreState::build(const Side& side) const {
    if (!side.has())
        return std::nullopt;
    std::optional<ExploreMap> map;
    const MapAnswer* known = side.maps ? side.maps->answer(questionOf(side)) : nullptr;
    if (side.method == ExploreMethod::Attention)
        map = attentionMap(*side.data, attentionChoice(*side.data));
    else if (side.method == ExploreMethod::Rollout)
        map = rolloutMap(*side.data);
    else if (side.target < 0)
        return std::nullopt;
    else if (side.method == ExploreMethod::Contribution)
        map = contributionMap(*side.data, side.target);
    else if (known && known->map)
        map = madeMap(known->map, side.data->targets[static_cast<std::size_t>(side.target)].label,
                      side.data->attentionHeads);
    if (!map)
        return map;
    map->grey = known && known->failedChecks();
    map->sign = m_sign;
    map->picked = m_picked;
    map->pinned = m_pinned;
    if (side.data == m_data.get())
        map->leftOut = m_leftOut;
    map->startS = side.data->startS;
    return map;
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
