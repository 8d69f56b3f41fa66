// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight {

/// A map of one recording as it is kept with its case: which models and method made it, and what came of it.
/// Maps can be computed again; they are kept so that they need not be.
struct KeptMap {
    Sha256 recording;
    Sha256 encoder;
    std::optional<Sha256> head;       ///< of the finding; absent where the map is about none
    std::string method;               ///< "lrp": see explain::methodName()
    std::string label;                ///< the finding that it is about or was checked against; may be empty
    std::optional<int> layer;         ///< of attention, from 0
    std::optional<int> attentionHead; ///< of attention, from 0
    int version = 0;                  ///< of what computes maps: another number, another map
    Timestamp madeAt;
    std::string content;        ///< the numbers, the checks and their seeds: one JSON object
    std::vector<float> samples; ///< (8, 2500) where the method goes down to samples; else empty
};

} // namespace leadlight
