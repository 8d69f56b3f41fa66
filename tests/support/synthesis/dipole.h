// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace leadlight::synthesis {

/// The heart's current dipole in millivolts of Frank's orthogonal leads: x to the patient's left, y to the
/// feet, z to the back.
struct Vec3 {
    double x = 0.0;
    double y = 0.0;
    double z = 0.0;

    Vec3& operator+=(const Vec3& other) {
        x += other.x;
        y += other.y;
        z += other.z;
        return *this;
    }

    friend Vec3 operator*(double factor, const Vec3& v) { return {factor * v.x, factor * v.y, factor * v.z}; }
};

/// Which part of the beat a wave belongs to.
enum class Part { P, Qrs, St, T };

/// A part of the beat: the dipole points one way and grows and fades.
/// A hump (`holdS` 0) is a Gaussian whose flanks may differ; with `holdS` its top is drawn out to a plateau
/// of that length.
struct Wave {
    Part part = Part::Qrs;
    double peakS = 0.0;     ///< of the rising flank's end, after the R peak
    double sigmaUpS = 0.01; ///< standard deviation of the rising flank
    double sigmaDownS = 0.01;
    double holdS = 0.0;
    Vec3 dipole;
};

/// One heart beat's shape; times count from its R peak.
using BeatShape = std::vector<Wave>;

/// How much of the wave's dipole there is at `timeS` after the R peak. Repolarisation (ST, T) comes later and
/// lasts longer the longer the beat before was: its times are multiplied by `repolarisation`, the square root
/// of RR in seconds (Bazett 1920).
[[nodiscard]] double activity(const Wave& wave, double timeS, double repolarisation);

/// The eight independent leads I, II, V1 to V6 that a dipole makes (Dower, Machado, Osborne 1980), in
/// millivolts.
[[nodiscard]] std::array<double, 8> projected(const Vec3& dipole);

} // namespace leadlight::synthesis
