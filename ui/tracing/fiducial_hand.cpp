// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/fiducial_hand.h"

#include <QKeyEvent>

#include <cmath>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr double kReachPx = 5.0;
constexpr double kFastSamples = 10.0; // with Shift

QPointF paperAt(const FiducialHand::Sight& sight, QPointF at) {
    const QPointF from = at - sight.map.origin;
    return {from.x() / sight.map.pxPerMmX, from.y() / sight.map.pxPerMmY};
}

double onSample(double seconds, double rateHz) {
    return std::round(seconds * rateHz) / rateHz;
}

} // namespace

std::optional<PointPlace> FiducialHand::pointAt(const Sight& sight, QPointF at) {
    if (!sight.marks.measured || !sight.marks.all)
        return std::nullopt;
    const PaperPanel* panel = sight.layout.panelAt(paperAt(sight, at));
    if (panel == nullptr)
        return std::nullopt;
    std::optional<PointPlace> nearest;
    double best = kReachPx;
    for (const PlacedPoint& point : pointsOn(*sight.marks.measured, sight.series, *panel)) {
        const double x = sight.map.toDevice(QPointF(sight.layout.xOf(*panel, point.timeS), 0.0)).x();
        if (const double away = std::abs(x - at.x()); away < best) {
            best = away;
            nearest = point.place;
        }
    }
    return nearest;
}

FiducialHand::Wish FiducialHand::press(const Sight& sight, QPointF at) {
    const std::optional<PointPlace> place = pointAt(sight, at);
    m_selected = place;
    m_held = place.has_value();
    m_moved = false;
    if (!place)
        return {};
    m_panel = static_cast<int>(sight.layout.panelAt(paperAt(sight, at)) - sight.layout.panels.data());
    return {Wish::Kind::Taken, *place, 0.0, false};
}

FiducialHand::Wish FiducialHand::move(const Sight& sight, QPointF at) {
    if (!m_held || m_panel >= static_cast<int>(sight.layout.panels.size()))
        return {};
    const PaperPanel& panel = sight.layout.panels[static_cast<std::size_t>(m_panel)];
    const double seconds =
        onSample(sight.layout.timeAt(panel, paperAt(sight, at)), sight.series.waveform.rateHz);
    return {Wish::Kind::Place, *m_selected, seconds, !std::exchange(m_moved, true)};
}

bool FiducialHand::release() {
    return std::exchange(m_held, false);
}

bool FiducialHand::wants(const QKeyEvent& key) const {
    if (!m_selected)
        return false;
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Delete:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

FiducialHand::Wish FiducialHand::key(const Sight& sight, const QKeyEvent& key) {
    if (!wants(key) || !sight.marks.measured)
        return {};
    const double rate = sight.series.waveform.rateHz;
    const std::optional<double> here = sight.marks.measured->momentOf(*m_selected);
    const double samples = (key.key() == Qt::Key_Left ? -1.0 : 1.0) *
                           (key.modifiers().testFlag(Qt::ShiftModifier) ? kFastSamples : 1.0);
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!here)
            return {};
        return {Wish::Kind::Place, *m_selected, onSample(*here + samples / rate, rate), !key.isAutoRepeat()};
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(sight, key.key() == Qt::Key_Up ? -1 : 1);
        return {Wish::Kind::Taken, *m_selected, 0.0, false};
    case Qt::Key_Delete:
        return {Wish::Kind::TakeBack, *m_selected, 0.0, false};
    default: {
        const PointPlace place = *m_selected;
        m_selected.reset();
        return {Wish::Kind::Taken, place, 0.0, false};
    }
    }
}

/// To the next point that is there, in the next beat where this one has no more.
void FiducialHand::step(const Sight& sight, int by) {
    const MeasuredCase& measured = *sight.marks.measured;
    const auto count = static_cast<int>(kFiducialPoints.size());
    const auto beats = static_cast<long>(measured.now->beats.size());
    long beat = m_selected->beat ? static_cast<long>(*m_selected->beat) : 0;
    int point = static_cast<int>(m_selected->point);
    for (long tries = 0; tries < beats * count + count; ++tries) {
        point += by;
        if (point < 0 || point >= count) {
            if (!m_selected->beat)
                return;
            beat += by;
            if (beat < 0 || beat >= beats)
                return;
            point = by > 0 ? 0 : count - 1;
        }
        PointPlace next = *m_selected;
        next.point = static_cast<FiducialPoint>(point);
        if (next.beat)
            next.beat = static_cast<std::size_t>(beat);
        if (measured.momentOf(next)) {
            m_selected = next;
            return;
        }
    }
}

} // namespace leadlight::ui
