// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/truth.h"

#include <algorithm>
#include <cmath>

namespace leadlight::synthesis {
namespace {

constexpr double kVisibleMv = 0.020;
constexpr double kStepS = 0.0005;
constexpr double kFromS = -0.6;
constexpr double kToS = 0.9;

struct Size {
    double largestMv = 0.0;
    double rms = 0.0;
};

/// How large a dipole looks over the twelve leads.
Size sizeOf(const Vec3& dipole) {
    const auto leads = projected(dipole);
    const double one = leads[0];
    const double two = leads[1];
    Size size;
    for (const double lead : leads) {
        size.largestMv = std::max(size.largestMv, std::abs(lead));
        size.rms += lead * lead;
    }
    for (const double lead : {two - one, (one + two) / 2.0, one - two / 2.0, two - one / 2.0}) {
        size.largestMv = std::max(size.largestMv, std::abs(lead));
        size.rms += lead * lead;
    }
    size.rms = std::sqrt(size.rms / 12.0);
    return size;
}

std::optional<WaveTruth> waveTruth(const PlannedBeat& beat, const BeatShape& shape, Part part) {
    std::optional<WaveTruth> wave;
    double largest = 0.0;
    for (double t = kFromS; t <= kToS; t += kStepS) {
        const Size size = sizeOf(beat.gain * dipoleAt(shape, t, beat.repolarisation, part));
        if (size.largestMv < kVisibleMv)
            continue;
        if (!wave)
            wave = WaveTruth{beat.rS + t, 0.0, 0.0};
        wave->offS = beat.rS + t;
        if (size.rms > largest) {
            largest = size.rms;
            wave->peakS = beat.rS + t;
        }
    }
    return wave;
}

} // namespace

std::string_view beatKindName(BeatKind kind) {
    return kind == BeatKind::Normal ? "normal" : "ventricular";
}

Vec3 dipoleAt(const BeatShape& shape, double timeS, double repolarisation, std::optional<Part> part) {
    Vec3 sum;
    for (const Wave& wave : shape) {
        if (!part || wave.part == *part)
            sum += activity(wave, timeS, repolarisation) * wave.dipole;
    }
    return sum;
}

BeatTruth truthOf(const PlannedBeat& beat, const BeatShape& shape) {
    BeatTruth truth;
    truth.kind = beat.kind;
    truth.p = waveTruth(beat, shape, Part::P);
    truth.qrs = waveTruth(beat, shape, Part::Qrs).value_or(WaveTruth{beat.rS, beat.rS, beat.rS});
    truth.t = waveTruth(beat, shape, Part::T).value_or(WaveTruth{beat.rS, beat.rS, beat.rS});
    truth.rS = truth.qrs.peakS;
    return truth;
}

} // namespace leadlight::synthesis
