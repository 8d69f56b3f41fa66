// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/recording.h"

namespace leadlight {

std::string_view seriesKindName(SeriesKind kind) {
    return kind == SeriesKind::Rhythm ? "rhythm" : "median";
}

const Series* Recording::rhythm() const {
    const Series* longest = nullptr;
    for (const Series& candidate : series) {
        if (candidate.kind != SeriesKind::Rhythm)
            continue;
        if (longest == nullptr || candidate.waveform.durationS() > longest->waveform.durationS())
            longest = &candidate;
    }
    return longest;
}

const Series* Recording::median() const {
    for (const Series& candidate : series) {
        if (candidate.kind == SeriesKind::Median)
            return &candidate;
    }
    return nullptr;
}

char sexLetter(Sex sex) {
    switch (sex) {
    case Sex::Male:
        return 'M';
    case Sex::Female:
        return 'F';
    case Sex::Other:
        break;
    }
    return 'O';
}

} // namespace leadlight
