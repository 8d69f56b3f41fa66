// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explore_map.h"

#include "core/signal/lead.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExploreMap)
};

/// In the reader's locale, with a true minus sign.
QString number(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

double ExploreMap::leadSum(int lead) const {
    double sum = 0.0;
    for (int time = 0; time < kPatchCount; ++time)
        sum += values[static_cast<std::size_t>(lead * kPatchCount + time)];
    return sum;
}

double ExploreMap::timeSum(int time) const {
    double sum = 0.0;
    for (int lead = 0; lead < kModelLeadCount; ++lead)
        sum += values[static_cast<std::size_t>(lead * kPatchCount + time)];
    return sum;
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

QString unitText(ExploreMapKind kind) {
    switch (kind) {
    case ExploreMapKind::Received:
        return Text::tr("share of received attention");
    case ExploreMapKind::Cross:
        return Text::tr("share of this query's attention");
    case ExploreMapKind::Contribution:
        break;
    }
    return Text::tr("logit");
}

QString valueText(ExploreMapKind kind, double value) {
    if (kind == ExploreMapKind::Contribution)
        return (value > 0.0 ? QStringLiteral("+") : QString()) + number(value, 4);
    return Text::tr("%1 %", "a percentage").arg(number(100.0 * value, 2));
}

std::optional<double> evenValue(ExploreMapKind kind) {
    switch (kind) {
    case ExploreMapKind::Received:
        return explain::kUniformReceived;
    case ExploreMapKind::Cross:
        return explain::kUniformKey;
    case ExploreMapKind::Contribution:
        break;
    }
    return std::nullopt;
}

QString tokenText(int token, double startS) {
    const std::string_view lead = leadName(kModelLeads[static_cast<std::size_t>(token / kPatchCount)]);
    const int time = token % kPatchCount;
    return Text::tr("%1, %2 to %3 s", "lead, from, to")
        .arg(QString::fromUtf8(lead.data(), static_cast<qsizetype>(lead.size())),
             number(startS + time / 5.0, 1), number(startS + (time + 1) / 5.0, 1));
}

QString readOut(const ExploreMap& map, int token) {
    const QString place = tokenText(token, map.startS);
    const auto index = static_cast<std::size_t>(token);
    if (!map.shown.test(index))
        return Text::tr("%1: not a key of this query").arg(place);
    const QString value = valueText(map.kind, map.values[index]);
    if (map.kind == ExploreMapKind::Contribution)
        return Text::tr("%1: %2 logit").arg(place, value);
    const QString times = number(map.values[index] / *evenValue(map.kind), 1);
    if (map.kind == ExploreMapKind::Cross)
        return Text::tr("%1: %2 of this query's attention, %3 × even").arg(place, value, times);
    return Text::tr("%1: %2 of received attention, %3 × even").arg(place, value, times);
}

} // namespace leadlight::ui
