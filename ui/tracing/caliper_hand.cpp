// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/caliper_hand.h"

#include "ui/session/caliper_snap.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kReachPx = 6.0; // how near the pointer must be to take hold
constexpr double kSnapPx = 8.0;  // and to snap
constexpr double kStepMv = 0.01; // of an arrow key
constexpr double kPlacedS = 0.2; // by key: half of it on both sides
constexpr double kPlacedMv = 0.5;

double distance(const QLineF& line, QPointF at) {
    const QPointF d = line.p2() - line.p1();
    const double length2 = QPointF::dotProduct(d, d);
    const double part =
        length2 > 0.0 ? std::clamp(QPointF::dotProduct(at - line.p1(), d) / length2, 0.0, 1.0) : 0.0;
    return QLineF(at, line.p1() + part * d).length();
}

const LeadSignal& signalOf(const CaliperHand::Sight& sight, int leadIndex) {
    return sight.series.waveform.leads[static_cast<std::size_t>(leadIndex)];
}

QPointF paperAt(const CaliperHand::Sight& sight, QPointF at) {
    const QPointF from = at - sight.map.origin;
    return {from.x() / sight.map.pxPerMmX, from.y() / sight.map.pxPerMmY};
}

/// Moment and height under the pointer, snapped unless Alt is held.
struct Place {
    double timeS;
    double mv;
};

Place placeAt(const CaliperHand::Sight& sight, const PaperPanel& panel, QPointF at, CaliperKind kind,
              bool snapping) {
    const QPointF mm = paperAt(sight, at);
    Place place{std::clamp(sight.layout.timeAt(panel, mm), panel.startS, panel.endS),
                sight.layout.valueAt(panel, mm)};
    const double rate = sight.series.waveform.rateHz;
    const Samples& all = signalOf(sight, panel.leadIndex).values;
    if (!snapping) {
        place.timeS = shownTime(panel, std::round(place.timeS * rate) / rate, rate);
        return place;
    }
    if (kind == CaliperKind::Time) {
        const double within = kSnapPx / sight.map.pxPerMmX / sight.layout.settings.speedMmPerS;
        place.timeS = shownTime(panel, snappedTime(all, rate, place.timeS, within, sight.fiducials), rate);
        return place;
    }
    // Of a long recording only what lies near the pointer, which was drawn just now, is looked at.
    constexpr double kNearS = 5.0;
    const double first = all.isLong() ? std::max(0.0, std::floor((place.timeS - kNearS) * rate)) : 0.0;
    const std::vector<float> near = all.isLong() ? all.stretch(static_cast<std::size_t>(first),
                                                               static_cast<std::size_t>(2.0 * kNearS * rate))
                                                 : std::vector<float>();
    const std::span<const float> values =
        all.isLong() ? std::span<const float>(near) : std::span<const float>(all);
    const double within = kSnapPx / sight.map.pxPerMmY / std::abs(panel.mmPerMv);
    place.mv = snappedValue(values, rate, place.timeS - first / rate, place.mv, within);
    return place;
}

void moveEdge(Caliper& caliper, CaliperPart part, const Place& place) {
    const bool time = caliper.kind == CaliperKind::Time;
    double& edge = part == CaliperPart::From ? (time ? caliper.fromS : caliper.fromMv)
                                             : (time ? caliper.toS : caliper.toMv);
    edge = time ? place.timeS : place.mv;
}

} // namespace

bool CaliperHand::press(const Sight& sight, QPointF at, Qt::KeyboardModifiers modifiers) {
    if (!m_set)
        return false;
    if (!m_tool)
        return takeHold(sight, at);
    const PaperPanel* panel = sight.layout.panelAt(paperAt(sight, at));
    if (panel == nullptr)
        return true;
    const Place place = placeAt(sight, *panel, at, *m_tool, !modifiers.testFlag(Qt::AltModifier));
    Caliper caliper;
    caliper.kind = *m_tool;
    caliper.leadIndex = panel->leadIndex;
    caliper.fromS = caliper.toS = place.timeS;
    caliper.fromMv = caliper.toMv = place.mv;
    m_held.emplace(
        Held{caliper, caliper, CaliperPart::To, static_cast<int>(panel - sight.layout.panels.data()), at});
    return true;
}

bool CaliperHand::takeHold(const Sight& sight, QPointF at) {
    double nearest = kReachPx;
    for (const Caliper& caliper : m_set->all()) {
        for (std::size_t i = 0; i < sight.layout.panels.size(); ++i) {
            const CaliperShape shape = caliperShape(sight.layout, sight.map, sight.layout.panels[i], caliper);
            const auto offer = [&](const QLineF& line, CaliperPart part) {
                if (const double away = distance(line, at); away < nearest) {
                    nearest = away;
                    m_held.emplace(Held{caliper, caliper, part, static_cast<int>(i), at});
                }
            };
            for (std::size_t k = 0; k < shape.edges.size(); ++k)
                offer(shape.edges[k], shape.edgeParts[k]);
            if (!shape.bar.isNull() && distance(shape.bar, at) < nearest - 2.0) // edges first
                offer(shape.bar, CaliperPart::Whole);
        }
    }
    m_set->select(m_held ? m_held->caliper.id : 0);
    if (m_held && m_held->part != CaliperPart::Whole)
        m_active = m_held->part;
    return m_held.has_value();
}

bool CaliperHand::move(const Sight& sight, QPointF at, Qt::KeyboardModifiers modifiers) {
    if (!m_held || m_held->panel >= static_cast<int>(sight.layout.panels.size()))
        return false;
    const PaperPanel& panel = sight.layout.panels[static_cast<std::size_t>(m_held->panel)];
    Caliper& caliper = m_held->caliper;
    if (m_held->part != CaliperPart::Whole) {
        moveEdge(caliper, m_held->part,
                 placeAt(sight, panel, at, caliper.kind, !modifiers.testFlag(Qt::AltModifier)));
        return true;
    }
    const QPointF mm = paperAt(sight, at) - paperAt(sight, m_held->grabbedAt);
    const double rate = sight.series.waveform.rateHz;
    const double seconds = std::round(mm.x() / sight.layout.settings.speedMmPerS * rate) / rate;
    const double mv = -mm.y() / panel.mmPerMv;
    caliper.fromS = m_held->before.fromS + seconds;
    caliper.toS = m_held->before.toS + seconds;
    caliper.fromMv = m_held->before.fromMv + mv;
    caliper.toMv = m_held->before.toMv + mv;
    return true;
}

bool CaliperHand::release() {
    if (!m_held)
        return false;
    const Held held = *std::exchange(m_held, std::nullopt);
    if (!m_set)
        return true;
    if (held.caliper.id != 0) {
        m_set->change(held.caliper);
        return true;
    }
    const bool somewhere = held.caliper.kind == CaliperKind::Time ? held.caliper.fromS != held.caliper.toS
                                                                  : held.caliper.fromMv != held.caliper.toMv;
    if (somewhere)
        m_set->add(held.caliper);
    m_active = CaliperPart::To;
    return true;
}

void CaliperHand::place(const Sight& sight, const PaperPanel& panel, double timeS, CaliperKind kind) {
    if (!m_set)
        return;
    const double rate = sight.series.waveform.rateHz;
    const auto onSample = [rate](double seconds) { return std::round(seconds * rate) / rate; };
    Caliper caliper;
    caliper.kind = kind;
    caliper.leadIndex = panel.leadIndex;
    const bool time = kind == CaliperKind::Time;
    caliper.fromS = onSample(std::max(panel.startS, timeS - (time ? kPlacedS : 0.0)));
    caliper.toS = time ? onSample(std::min(panel.endS, timeS + kPlacedS)) : caliper.fromS;
    caliper.toMv = time ? 0.0 : kPlacedMv;
    m_active = CaliperPart::To;
    m_set->add(caliper);
}

bool CaliperHand::wants(const QKeyEvent& key) const {
    if (m_held || m_tool) {
        if (key.key() == Qt::Key_Escape)
            return true;
    }
    if (!m_set || m_set->selected() == nullptr)
        return false;
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Delete:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_M:
    case Qt::Key_X:
        return key.modifiers() == Qt::NoModifier && m_set->selected()->kind == CaliperKind::Time;
    default:
        return key.matches(QKeySequence::Copy);
    }
}

bool CaliperHand::key(const Sight& sight, const QKeyEvent& key) {
    if (!wants(key))
        return false;
    if (key.key() == Qt::Key_Escape) { // one thing after another
        if (m_held)
            m_held.reset();
        else if (m_tool)
            m_tool.reset();
        else
            m_set->select(0);
        return true;
    }
    Caliper caliper = *m_set->selected();
    switch (key.key()) {
    case Qt::Key_Delete:
        m_set->remove(caliper.id);
        return true;
    case Qt::Key_M:
        caliper.marching = !caliper.marching;
        m_set->change(caliper);
        return true;
    case Qt::Key_X:
        caliper.across = !caliper.across;
        m_set->change(caliper);
        return true;
    case Qt::Key_C:
        QGuiApplication::clipboard()->setText(caliperText(caliper, sight.layout.millivolts));
        return true;
    default:
        nudge(sight, key, caliper);
        return true;
    }
}

void CaliperHand::nudge(const Sight& sight, const QKeyEvent& key, Caliper caliper) {
    const bool sideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    const bool time = caliper.kind == CaliperKind::Time;
    if (sideways != time) { // the other two arrows change the edge
        m_active = m_active == CaliperPart::From ? CaliperPart::To : CaliperPart::From;
        return;
    }
    const double sign = key.key() == Qt::Key_Right || key.key() == Qt::Key_Up ? 1.0 : -1.0;
    const double rate = sight.series.waveform.rateHz;
    const double step = sign * (time ? 1.0 / rate : kStepMv);
    const bool whole = key.modifiers().testFlag(Qt::ShiftModifier);
    double& from = time ? caliper.fromS : caliper.fromMv;
    double& to = time ? caliper.toS : caliper.toMv;
    if (whole || m_active == CaliperPart::From)
        from = time ? std::round((from + step) * rate) / rate : from + step;
    if (whole || m_active == CaliperPart::To)
        to = time ? std::round((to + step) * rate) / rate : to + step;
    m_set->change(caliper, true);
}

std::vector<Caliper> CaliperHand::shown() const {
    if (!m_set)
        return {};
    std::vector<Caliper> calipers = m_set->all();
    if (!m_held)
        return calipers;
    const auto found = std::ranges::find(calipers, m_held->caliper.id, &Caliper::id);
    if (found != calipers.end())
        *found = m_held->caliper;
    else
        calipers.push_back(m_held->caliper);
    return calipers;
}

} // namespace leadlight::ui
