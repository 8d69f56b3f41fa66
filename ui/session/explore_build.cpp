// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explore_build.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExploreState)
};

QString whereText(int layer, int attentionHead, int attentionHeads) {
    const QString head = attentionHead == kMeanOfHeads
                             ? Text::tr("mean of %1 attention heads").arg(attentionHeads)
                             : Text::tr("attention head %1").arg(attentionHead + 1);
    return Text::tr("layer %1, %2").arg(QString::number(layer + 1), head);
}

QString contributionTitle(const QString& label, bool ownWeights) {
    return ownWeights ? Text::tr("Contribution to the logit of %1, by the head's own weights").arg(label)
                      : Text::tr("Contribution to the logit of %1").arg(label);
}

QString titleOf(const explain::Explanation& map, const QString& label, int attentionHeads) {
    switch (map.method) {
    case explain::Method::Attention:
        return Text::tr("Attention received: %1")
            .arg(whereText(map.layer.value_or(0), map.attentionHead.value_or(kMeanOfHeads), attentionHeads));
    case explain::Method::Contribution:
        return contributionTitle(label, map.headWeights.has_value());
    case explain::Method::Rollout:
        return Text::tr("Attention rolled out over all layers");
    case explain::Method::Gradient:
        return Text::tr("Attention weighted with the gradient of %1").arg(label);
    case explain::Method::Lrp:
        return Text::tr("AttnLRP: the logit of %1 handed back").arg(label);
    case explain::Method::Occlusion:
        break;
    }
    return Text::tr("Occlusion: what %1 loses without a second of a lead").arg(label);
}

} // namespace

std::optional<ExploreMap> crossOf(const ExploreData& data, int token, int layer, int attentionHead) {
    if (!data.hasCrosses())
        return std::nullopt;
    const std::vector<float> packed = data.packedMap(layer, attentionHead);
    ExploreMap cross;
    cross.kind = ExploreMapKind::Cross;
    cross.scaleEnd = 0.0;
    cross.picked = token;
    cross.startS = data.startS;
    for (const explain::KeyWeight& key :
         explain::attentionCross(explain::AttentionMap(packed.data(), packed.size()), token)) {
        const auto index = static_cast<std::size_t>(key.token);
        cross.values[index] = key.weight;
        cross.shown.set(index);
        cross.scaleEnd = std::max(cross.scaleEnd, key.weight);
    }
    return cross;
}

ExploreMap attentionMap(const ExploreData& data, const AttentionChoice& choice) {
    const QString where = whereText(choice.layer, choice.attentionHead, data.attentionHeads);
    if (choice.picked) {
        if (std::optional<ExploreMap> cross =
                crossOf(data, *choice.picked, choice.layer, choice.attentionHead)) {
            cross->title = Text::tr("Attention of %1: %2").arg(tokenText(*choice.picked, data.startS), where);
            return *cross;
        }
    }
    explain::TokenValues values;
    std::ranges::copy(data.receivedMap(choice.layer, choice.attentionHead), values.begin());
    ExploreMap map = makeMap(ExploreMapKind::Received, values);
    map.title = Text::tr("Attention received: %1").arg(where);
    return map;
}

ExploreMap contributionMap(const ExploreData& data, int target) {
    const ExploreTarget& finding = data.targets[static_cast<std::size_t>(target)];
    ExploreMap map = makeMap(ExploreMapKind::Contribution, finding.budget.values);
    map.title = contributionTitle(finding.label, finding.ownWeights);
    return map;
}

std::optional<ExploreMap> rolloutMap(const ExploreData& data) {
    if (!data.rollout)
        return std::nullopt;
    ExploreMap map = makeMap(ExploreMapKind::Rollout, *data.rollout);
    map.title = Text::tr("Attention rolled out over all layers");
    return map;
}

ExploreMap madeMap(const std::shared_ptr<const explain::CheckedMap>& made, const QString& label,
                   int attentionHeads) {
    const explain::Explanation& explanation = made->map;
    ExploreMap map = makeMap(kindOf(explanation.method), explanation.values);
    map.leadEffect = explanation.leadEffect;
    map.timeEffect = explanation.timeEffect;
    if (!explanation.samples.empty()) // shares the answer's ownership instead of copying 80 kB
        map.samples = std::shared_ptr<const std::vector<float>>(made, &explanation.samples);
    map.title = titleOf(explanation, label, attentionHeads);
    return map;
}

std::optional<explain::AttentionMass> massOf(const ExploreData& data, const ExploreMap& map,
                                             const AttentionChoice& choice) {
    if (!data.hasCrosses())
        return std::nullopt;
    if (map.kind == ExploreMapKind::Cross && choice.picked) {
        explain::AttentionMass mass;
        mass.ownLead = map.leadSum(*choice.picked / kPatchCount);
        for (int lead = 0; lead < kModelLeadCount; ++lead) {
            if (lead != *choice.picked / kPatchCount)
                mass.crossLead += map.leadSum(lead);
        }
        return mass;
    }
    const std::vector<float> packed = data.packedMap(choice.layer, choice.attentionHead);
    return explain::attentionMass(explain::AttentionMap(packed.data(), packed.size()));
}

int firstTarget(const ExploreData& data, const Analysis& analysis) {
    const QString head = analysis.head ? QString::fromStdString(analysis.head->hex()) : QString();
    int first = 0;
    std::pair<bool, double> most{false, -1.0};
    for (std::size_t i = 0; i < data.targets.size(); ++i) {
        const ExploreTarget& target = data.targets[i];
        const auto found = std::ranges::find_if(analysis.findings, [&](const Finding& finding) {
            return target.headSha256 == head && target.label == QString::fromStdString(finding.label);
        });
        if (found == analysis.findings.end())
            continue;
        const std::pair<bool, double> weight{found->state == FindingState::Suggested, found->probability};
        if (weight > most) {
            most = weight;
            first = static_cast<int>(i);
        }
    }
    return first;
}

int sameTarget(const ExploreData& data, int target, const ExploreData& other) {
    if (target < 0 || target >= static_cast<int>(data.targets.size()))
        return -1;
    const ExploreTarget& wanted = data.targets[static_cast<std::size_t>(target)];
    const auto isSame = [&](const ExploreTarget& one) {
        return one.label == wanted.label && one.code == wanted.code;
    };
    auto found = std::ranges::find_if(other.targets, [&](const ExploreTarget& one) {
        return isSame(one) && one.headSha256 == wanted.headSha256;
    });
    if (found == other.targets.end()) // of another model
        found = std::ranges::find_if(other.targets, isSame);
    return found == other.targets.end() ? -1 : static_cast<int>(found - other.targets.begin());
}

ExploreMap differenceMap(const ExploreData& one, const ExploreData& other, int layer, int attentionHead) {
    const std::span<const float> here = one.receivedMap(layer, attentionHead);
    const std::span<const float> there = other.receivedMap(layer, attentionHead);
    explain::TokenValues values;
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(here[i]) - static_cast<double>(there[i]);
    return makeMap(ExploreMapKind::Difference, values);
}

double differenceOf(const ExploreData& one, const ExploreData& other, int layer, int attentionHead) {
    const ExploreMap map = differenceMap(one, other, layer, attentionHead);
    double sum = 0.0;
    for (const double value : map.values)
        sum += std::abs(value);
    return 0.5 * sum;
}

} // namespace leadlight::ui
