// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/corrections.h"

#include <algorithm>
#include <cmath>

namespace leadlight::measure {

namespace {

using Member = std::optional<double> Fiducials::*;

constexpr double kSameBeatS = 0.15; // EC57, beat matching

constexpr std::array<Member, 9> kMembers{&Fiducials::pOn,   &Fiducials::pPeak, &Fiducials::pOff,
                                         &Fiducials::qrsOn, &Fiducials::r,     &Fiducials::qrsOff,
                                         &Fiducials::tOn,   &Fiducials::tPeak, &Fiducials::tOff};

Member memberOf(FiducialPoint point) {
    return kMembers[static_cast<std::size_t>(point)];
}

const Fiducials& fiducialsOf(const Measured& measured, std::optional<std::size_t> beat) {
    return beat ? measured.beats[*beat].global : measured.median.global;
}

std::optional<double> firstPoint(const Fiducials& f) {
    std::optional<double> first;
    for (const Member member : kMembers) {
        if (f.*member && (!first || *(f.*member) < *first))
            first = f.*member;
    }
    return first;
}

std::optional<double> lastPoint(const Fiducials& f) {
    std::optional<double> last;
    for (const Member member : kMembers) {
        if (f.*member && (!last || *(f.*member) > *last))
            last = f.*member;
    }
    return last;
}

} // namespace

const std::optional<double>& pointOf(const Fiducials& fiducials, FiducialPoint point) {
    return fiducials.*memberOf(point);
}

std::optional<double>& pointOf(Fiducials& fiducials, FiducialPoint point) {
    return fiducials.*memberOf(point);
}

std::optional<std::size_t> beatAt(const Measured& measured, double beatS) {
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < measured.beats.size(); ++i) {
        const double away = std::abs(measured.beats[i].rS - beatS);
        if (away <= kSameBeatS && (!nearest || away < std::abs(measured.beats[*nearest].rS - beatS)))
            nearest = i;
    }
    return nearest;
}

Room roomFor(const Measured& measured, std::optional<std::size_t> beat, FiducialPoint point) {
    const Fiducials& own = fiducialsOf(measured, beat);
    const std::optional<double>& here = pointOf(own, point);
    Room room{0.0, measured.durationS};
    if (!beat) {
        room.toS = measured.median.waveform.durationS();
    } else {
        if (*beat > 0)
            room.fromS = lastPoint(measured.beats[*beat - 1].global).value_or(measured.beats[*beat - 1].rS);
        if (*beat + 1 < measured.beats.size())
            room.toS = firstPoint(measured.beats[*beat + 1].global).value_or(measured.beats[*beat + 1].rS);
    }
    for (const FiducialPoint other : kFiducialPoints) {
        const std::optional<double>& moment = pointOf(own, other);
        if (!moment)
            continue;
        if (other < point)
            room.fromS = std::max(room.fromS, *moment);
        else if (other > point)
            room.toS = std::min(room.toS, *moment);
    }
    // Global points of different leads may stand in another order than in any one lead.
    if (here) {
        room.fromS = std::min(room.fromS, *here);
        room.toS = std::max(room.toS, *here);
    }
    return room;
}

Measured corrected(const Measured& measured, const Patient& patient,
                   std::span<const FiducialCorrection> corrections) {
    Measured out = measured;
    std::vector<FiducialPoint> ofMedian;
    for (const FiducialCorrection& correction : corrections) {
        if (!correction.beatS) {
            if (out.median.used == 0)
                continue;
            pointOf(out.median.global, correction.point) = correction.correctedS;
            ofMedian.push_back(correction.point);
            continue;
        }
        const std::optional<std::size_t> beat = beatAt(measured, *correction.beatS);
        if (!beat)
            continue;
        pointOf(out.beats[*beat].global, correction.point) = correction.correctedS;
        if (correction.point == FiducialPoint::R)
            out.beats[*beat].rS = correction.correctedS;
    }
    derive(out, patient, ofMedian);
    return out;
}

} // namespace leadlight::measure
