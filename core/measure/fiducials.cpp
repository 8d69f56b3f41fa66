// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/fiducials.h"

#include <algorithm>

namespace leadlight::measure {

namespace {

using Member = std::optional<double> Fiducials::*;

std::vector<double> valuesOf(const std::vector<Fiducials>& leads, Member member) {
    std::vector<double> values;
    for (const Fiducials& lead : leads) {
        if (lead.*member)
            values.push_back(*(lead.*member));
    }
    std::sort(values.begin(), values.end());
    return values;
}

/// The rank of the lead that decides, from 1.
std::size_t rankOf(std::size_t leads) {
    return std::clamp<std::size_t>((leads + 2) / 4, 1, 3);
}

} // namespace

std::string_view beatKindName(BeatKind kind) {
    switch (kind) {
    case BeatKind::Normal:
        return "normal";
    case BeatKind::Pvc:
        return "pvc";
    case BeatKind::Svpb:
        return "svpb";
    case BeatKind::Paced:
        return "paced";
    case BeatKind::Artefact:
        return "artefact";
    }
    return "normal";
}

Fiducials globalOf(const std::vector<Fiducials>& leads) {
    Fiducials global;
    const std::size_t rank = rankOf(leads.size());
    const auto earliest = [&](Member member) -> std::optional<double> {
        const auto values = valuesOf(leads, member);
        return values.size() < rank ? std::nullopt : std::optional(values[rank - 1]);
    };
    const auto latest = [&](Member member) -> std::optional<double> {
        const auto values = valuesOf(leads, member);
        return values.size() < rank ? std::nullopt : std::optional(values[values.size() - rank]);
    };
    const auto middle = [&](Member member) -> std::optional<double> {
        const auto values = valuesOf(leads, member);
        return values.size() < rank ? std::nullopt : std::optional(values[values.size() / 2]);
    };
    global.pOn = earliest(&Fiducials::pOn);
    global.pPeak = middle(&Fiducials::pPeak);
    global.pOff = latest(&Fiducials::pOff);
    global.qrsOn = earliest(&Fiducials::qrsOn);
    global.r = middle(&Fiducials::r);
    global.qrsOff = latest(&Fiducials::qrsOff);
    global.tOn = earliest(&Fiducials::tOn);
    global.tPeak = middle(&Fiducials::tPeak);
    global.tOff = latest(&Fiducials::tOff);
    if (global.pOff && global.qrsOn && *global.pOff > *global.qrsOn)
        global.pOff = global.qrsOn;
    return global;
}

} // namespace leadlight::measure
