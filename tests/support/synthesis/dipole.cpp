// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/dipole.h"

#include <cmath>

namespace leadlight::synthesis {
namespace {

// Dower, Machado, Osborne: On deriving the electrocardiogram from vectorcardiographic leads. Clin Cardiol
// 1980;3:87.
constexpr std::array<Vec3, 8> kLeadVectors{{{0.632, -0.235, 0.059},
                                            {0.235, 1.066, -0.132},
                                            {-0.515, 0.157, -0.917},
                                            {0.044, 0.164, -1.387},
                                            {0.882, 0.098, -1.277},
                                            {1.213, 0.127, -0.601},
                                            {1.125, 0.127, -0.086},
                                            {0.831, 0.076, 0.230}}};

} // namespace

double activity(const Wave& wave, double timeS, double repolarisation) {
    const double stretch = wave.part == Part::T || wave.part == Part::St ? repolarisation : 1.0;
    const double peak = wave.peakS * stretch;
    const double end = peak + wave.holdS * stretch;
    const double distance = timeS < peak ? (peak - timeS) / wave.sigmaUpS
                                         : (timeS > end ? (timeS - end) / (wave.sigmaDownS * stretch) : 0.0);
    return distance > 6.0 ? 0.0 : std::exp(-0.5 * distance * distance);
}

std::array<double, 8> projected(const Vec3& dipole) {
    std::array<double, 8> leads{};
    for (std::size_t i = 0; i < leads.size(); ++i)
        leads[i] = kLeadVectors[i].x * dipole.x + kLeadVectors[i].y * dipole.y + kLeadVectors[i].z * dipole.z;
    return leads;
}

} // namespace leadlight::synthesis
