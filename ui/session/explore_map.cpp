// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explore_map.h"

#include "core/signal/lead.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kSampleShare = 0.995;   // of the samples lie within the scale
constexpr double kFixedSampleEnd = 0.02; // logit

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExploreMap)
};

/// In the reader's locale, with a true minus sign.
QString number(double value, int decimals) {
    const double step = std::pow(10.0, decimals);
    const double rounded = std::round(value * step) / step + 0.0; // no minus before zero
    return QLocale().toString(rounded, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

ExploreMapKind kindOf(explain::Method method) {
    switch (method) {
    case explain::Method::Attention:
        return ExploreMapKind::Received;
    case explain::Method::Contribution:
        return ExploreMapKind::Contribution;
    case explain::Method::Rollout:
        return ExploreMapKind::Rollout;
    case explain::Method::Gradient:
        return ExploreMapKind::Gradient;
    case explain::Method::Lrp:
        return ExploreMapKind::Lrp;
    case explain::Method::Occlusion:
        break;
    }
    return ExploreMapKind::Occlusion;
}

bool isSigned(ExploreMapKind kind) {
    return kind == ExploreMapKind::Contribution || kind == ExploreMapKind::Lrp ||
           kind == ExploreMapKind::Occlusion || kind == ExploreMapKind::Difference;
}

bool sameUnit(ExploreMapKind one, ExploreMapKind other) {
    // What a second of occlusion loses is no part of a sum, as the other two are.
    const auto unit = [](ExploreMapKind kind) {
        if (kind == ExploreMapKind::Lrp)
            return ExploreMapKind::Contribution;
        return kind == ExploreMapKind::Rollout ? ExploreMapKind::Received : kind;
    };
    return unit(one) == unit(other);
}

double ExploreMap::leadSum(int lead) const {
    if (leadEffect)
        return (*leadEffect)[static_cast<std::size_t>(lead)];
    double sum = 0.0;
    for (int time = 0; time < kPatchCount; ++time)
        sum += values[static_cast<std::size_t>(lead * kPatchCount + time)];
    return sum;
}

double ExploreMap::timeSum(int time) const {
    if (timeEffect)
        return (*timeEffect)[static_cast<std::size_t>(time)];
    double sum = 0.0;
    for (int lead = 0; lead < kModelLeadCount; ++lead)
        sum += values[static_cast<std::size_t>(lead * kPatchCount + time)];
    return sum;
}

int ExploreMap::rank(int token) const {
    const double size = std::abs(values[static_cast<std::size_t>(token)]);
    int rank = 1;
    for (std::size_t other = 0; other < values.size(); ++other)
        rank += shown.test(other) && std::abs(values[other]) > size ? 1 : 0;
    return rank;
}

ExploreMap makeMap(ExploreMapKind kind, const explain::TokenValues& values) {
    ExploreMap map;
    map.kind = kind;
    map.values = values;
    map.shown.set();
    map.scaleEnd = 0.0;
    for (const double value : values)
        map.scaleEnd = std::max(map.scaleEnd, std::abs(value));
    return map;
}

double fixedScaleEnd(ExploreMapKind kind) {
    switch (kind) {
    case ExploreMapKind::Received:
    case ExploreMapKind::Rollout:
        return 10.0 * explain::kUniformReceived;
    case ExploreMapKind::Cross:
        return 0.2;
    case ExploreMapKind::Contribution:
        return 0.05;
    case ExploreMapKind::Lrp:
        return 0.2;
    case ExploreMapKind::Gradient:
        return 0.01;
    case ExploreMapKind::Difference:
        return 5.0 * explain::kUniformReceived;
    case ExploreMapKind::Occlusion:
        break;
    }
    return 1.0;
}

double sampleScaleEnd(const ExploreMap& map) {
    if (!map.samples || map.samples->empty())
        return 0.0;
    if (map.fixedScale)
        return kFixedSampleEnd;
    std::vector<float> sizes(map.samples->size());
    std::ranges::transform(*map.samples, sizes.begin(), [](float sample) { return std::abs(sample); });
    const auto place =
        sizes.begin() + static_cast<std::ptrdiff_t>(kSampleShare * static_cast<double>(sizes.size() - 1));
    std::ranges::nth_element(sizes, place);
    // Where hardly any sample says anything, none of those that do is far out.
    return static_cast<double>(*place > 0.0F ? *place : *std::ranges::max_element(sizes));
}

QString methodText(explain::Method method) {
    switch (method) {
    case explain::Method::Attention:
        return Text::tr("Attention");
    case explain::Method::Contribution:
        return Text::tr("Contribution");
    case explain::Method::Rollout:
        return Text::tr("Rollout");
    case explain::Method::Gradient:
        return Text::tr("Gradient");
    case explain::Method::Lrp:
        return Text::tr("AttnLRP");
    case explain::Method::Occlusion:
        break;
    }
    return Text::tr("Occlusion");
}

QString unitText(ExploreMapKind kind) {
    switch (kind) {
    case ExploreMapKind::Received:
        return Text::tr("share of received attention");
    case ExploreMapKind::Cross:
        return Text::tr("share of this query's attention");
    case ExploreMapKind::Rollout:
        return Text::tr("share of attention rolled out");
    case ExploreMapKind::Gradient:
        return Text::tr("weighted attention, no unit");
    case ExploreMapKind::Occlusion:
        return Text::tr("logit lost without the second");
    case ExploreMapKind::Difference:
        return Text::tr("difference of received attention");
    case ExploreMapKind::Contribution:
    case ExploreMapKind::Lrp:
        break;
    }
    return Text::tr("logit");
}

QString valueText(ExploreMapKind kind, double value) {
    if (kind == ExploreMapKind::Difference)
        return (value > 0.0 ? QStringLiteral("+") : QString()) +
               Text::tr("%1 %", "a percentage").arg(number(100.0 * value, 2));
    if (isSigned(kind))
        return (value > 0.0 ? QStringLiteral("+") : QString()) + number(value, 4);
    if (kind == ExploreMapKind::Gradient)
        return number(value, 5);
    return Text::tr("%1 %", "a percentage").arg(number(100.0 * value, 2));
}

QString shortValueText(ExploreMapKind kind, double value) {
    if (kind == ExploreMapKind::Difference)
        return (value > 0.0 ? QStringLiteral("+") : QString()) +
               Text::tr("%1 %", "a percentage").arg(number(100.0 * value, 1));
    if (isSigned(kind))
        return (value >= 0.005 ? QStringLiteral("+") : QString()) + number(value, 2);
    if (kind == ExploreMapKind::Gradient) { // small or large as the logit is steep: two digits that count
        const double size = std::abs(value);
        const int leading = size > 0.0 ? static_cast<int>(std::floor(std::log10(size))) : 0;
        return number(value, std::clamp(1 - leading, 0, 6));
    }
    return Text::tr("%1 %", "a percentage").arg(number(100.0 * value, 1));
}

std::optional<double> evenValue(ExploreMapKind kind) {
    if (kind == ExploreMapKind::Received || kind == ExploreMapKind::Rollout)
        return explain::kUniformReceived;
    if (kind == ExploreMapKind::Cross)
        return explain::kUniformKey;
    return std::nullopt;
}

QString leadText(int lead) {
    const std::string_view name = leadName(kModelLeads[static_cast<std::size_t>(lead)]);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString tokenText(int token, double startS) {
    const int time = token % kPatchCount;
    return Text::tr("%1, %2 to %3 s", "lead, from, to")
        .arg(leadText(token / kPatchCount), number(startS + time / 5.0, 1),
             number(startS + (time + 1) / 5.0, 1));
}

QString readOut(const ExploreMap& map, int token) {
    const QString place = tokenText(token, map.startS);
    const auto index = static_cast<std::size_t>(token);
    if (!map.shown.test(index))
        return Text::tr("%1: not a key of this query").arg(place);
    const QString value = valueText(map.kind, map.values[index]);
    const QString rank = Text::tr("rank %1 of %2").arg(map.rank(token)).arg(map.shown.count());
    const std::optional<double> even = evenValue(map.kind);
    const QString times = even ? number(map.values[index] / *even, 1) : QString();
    switch (map.kind) {
    case ExploreMapKind::Cross:
        return Text::tr("%1: %2 of this query's attention, %3 × even; %4").arg(place, value, times, rank);
    case ExploreMapKind::Received:
        return Text::tr("%1: %2 of received attention, %3 × even; %4").arg(place, value, times, rank);
    case ExploreMapKind::Rollout:
        return Text::tr("%1: %2 of attention rolled out, %3 × even; %4").arg(place, value, times, rank);
    case ExploreMapKind::Gradient:
        return Text::tr("%1: %2 weighted attention; %3").arg(place, value, rank);
    case ExploreMapKind::Occlusion:
        return Text::tr("%1: %2 logit lost without this second; %3").arg(place, value, rank);
    case ExploreMapKind::Difference:
        return Text::tr("%1: %2 of received attention more than in the other tracing; %3")
            .arg(place, value, rank);
    case ExploreMapKind::Contribution:
    case ExploreMapKind::Lrp:
        break;
    }
    return Text::tr("%1: %2 logit; %3").arg(place, value, rank);
}

QString rankedReadOut(const ExploreMap& map, int token) {
    const auto index = static_cast<std::size_t>(token);
    if (!map.shown.test(index))
        return Text::tr("not a key of this query");
    return Text::tr("rank %1 of %2: %3 (%4)", "place by size, of how many, value, unit")
        .arg(QString::number(map.rank(token)), QString::number(map.shown.count()),
             valueText(map.kind, map.values[index]), unitText(map.kind));
}

} // namespace leadlight::ui
