// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace leadlight::io::scp {

/// Stored numbers of one lead.
using Numbers = std::vector<std::int32_t>;

/// A span of samples, first and one past the last, counted from 0.
struct Zone {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A beat that had the reference beat taken out: where, and which of the recording's samples its fiducial
/// point is.
struct SubtractedBeat {
    Zone zone;
    std::size_t fiducial = 0;
};

/// Sums first or second differences up; order 0 changes nothing.
void integrate(Numbers& values, int order);

/// Brings decimated samples back to the full rate: samples within the protected zones are there one by one,
/// outside them one of `factor`, which stands in the middle of its group and is joined to the next by a
/// straight line. `zones` are sorted and part nothing twice.
[[nodiscard]] Numbers expand(const Numbers& stored, std::span<const Zone> zones, std::size_t factor,
                             std::size_t samples);

/// Adds the reference beat where it was taken out. `reference[beatFiducial]` belongs to each beat's fiducial
/// point.
void addReferenceBeat(Numbers& values, std::span<const SubtractedBeat> beats, const Numbers& reference,
                      std::size_t beatFiducial);

} // namespace leadlight::io::scp
