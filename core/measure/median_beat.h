// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/fiducials.h"
#include "core/signal/waveform.h"

#include <vector>

namespace leadlight::measure {

/// One beat that stands for all usual ones, from the recording's own samples without any filter but the
/// removal of each beat's baseline.
struct MedianBeat {
    Waveform waveform;    ///< the recording's rate and leads; no leads where there is no median beat
    double anchorS = 0.0; ///< where the beats' common point lies in it
    Fiducials global;     ///< seconds of the waveform: medians over the beats it was made of
    std::vector<Fiducials> leads;
    std::size_t used = 0; ///< beats it was made of
};

/// Made from beats of kind Normal (Paced where there are none) of the largest group, at most 200 of them. The
/// baseline of a beat is the mean over 16 ms before its QRS onset. Each sample is the median over the beats.
[[nodiscard]] MedianBeat medianBeat(const Waveform& waveform, const std::vector<Beat>& beats);

/// The kind of beat that intervals and the median beat are taken from: Normal, or Paced where no beat is
/// Normal.
[[nodiscard]] BeatKind representativeKind(const std::vector<Beat>& beats);

} // namespace leadlight::measure
