// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scp/scp_restore.h"

#include <algorithm>

namespace leadlight::io::scp {

namespace {

/// Sums wrap round as the encoder's did.
std::int32_t plus(std::int32_t a, std::int32_t b) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(a) + static_cast<std::uint32_t>(b));
}

std::int32_t minus(std::int32_t a, std::int32_t b) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(a) - static_cast<std::uint32_t>(b));
}

/// `count` samples of a run that was decimated to `groups` numbers.
void interpolate(std::span<const std::int32_t> groups, std::size_t factor, std::size_t count, Numbers& out) {
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t half = factor / 2;
        const std::size_t place = i < half ? 0 : (i - half) / factor;
        const std::size_t step = i < half ? 0 : (i - half) % factor;
        const std::int64_t first = groups[std::min(place, groups.size() - 1)];
        const std::int64_t next = groups[std::min(place + 1, groups.size() - 1)];
        out.push_back(static_cast<std::int32_t>(first + (next - first) * static_cast<std::int64_t>(step) /
                                                            static_cast<std::int64_t>(factor)));
    }
}

} // namespace

void integrate(Numbers& values, int order) {
    if (order == 1) {
        for (std::size_t i = 1; i < values.size(); ++i)
            values[i] = plus(values[i], values[i - 1]);
    } else if (order == 2) {
        for (std::size_t i = 2; i < values.size(); ++i)
            values[i] = plus(values[i], minus(plus(values[i - 1], values[i - 1]), values[i - 2]));
    }
}

Numbers expand(const Numbers& stored, std::span<const Zone> zones, std::size_t factor, std::size_t samples) {
    Numbers out;
    out.reserve(std::min(samples, stored.size() * factor));
    std::size_t taken = 0;
    std::size_t zone = 0;
    while (out.size() < samples && taken < stored.size()) {
        while (zone < zones.size() && zones[zone].end <= out.size())
            ++zone;
        const bool isProtected = zone < zones.size() && zones[zone].begin <= out.size();
        const std::size_t end = std::min(samples, zone == zones.size() ? samples
                                                  : isProtected        ? zones[zone].end
                                                                       : zones[zone].begin);
        const std::size_t count = end - out.size();
        if (isProtected) {
            const std::size_t here = std::min(count, stored.size() - taken);
            out.insert(out.end(), stored.begin() + static_cast<std::ptrdiff_t>(taken),
                       stored.begin() + static_cast<std::ptrdiff_t>(taken + here));
            taken += here;
        } else {
            const std::size_t groups = std::min((count + factor - 1) / factor, stored.size() - taken);
            interpolate(std::span(stored).subspan(taken, groups), factor, std::min(count, groups * factor),
                        out);
            taken += groups;
        }
    }
    return out;
}

void addReferenceBeat(Numbers& values, std::span<const SubtractedBeat> beats, const Numbers& reference,
                      std::size_t beatFiducial) {
    for (const SubtractedBeat& beat : beats) {
        for (std::size_t t = beat.zone.begin; t < std::min(beat.zone.end, values.size()); ++t) {
            // Unsigned arithmetic wraps: a place before the reference beat is a very large one.
            const std::size_t place = t + beatFiducial - beat.fiducial;
            if (place < reference.size())
                values[t] = plus(values[t], reference[place]);
        }
    }
}

} // namespace leadlight::io::scp
