// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/base/time.h"
#include "core/record/recording.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight {

enum class FindingState { Suggested, NotSuggested, Abstained };

/// "suggested", "not_suggested" or "abstained".
[[nodiscard]] std::string_view findingStateName(FindingState state);
[[nodiscard]] std::optional<FindingState> findingStateFromName(std::string_view name);

/// What a diagnostic head says about one label. A suggestion to a physician, never a diagnosis.
struct Finding {
    std::string label; ///< "MI"
    std::string code;  ///< "SCP-ECG:MI" or "SNOMED-CT:…"
    double logit = 0.0;
    double probability = 0.0; ///< calibrated
    FindingState state = FindingState::Abstained;
    std::string reason; ///< why it abstained; empty otherwise
};

/// What one encoder and one head said on one recording. Never overwritten.
struct Analysis {
    Sha256 recording;
    std::optional<Sha256> encoder; ///< absent where nothing could be run
    std::optional<Sha256> head;    ///< absent: embedding and attention alone
    std::string device;            ///< "CPU", "NVIDIA H100": in plain words
    std::string precision;         ///< "fp32" or "bf16"
    Timestamp madeAt;
    std::vector<Finding> findings; ///< in the head's label order
    std::vector<Note> warnings;
    std::optional<double> distancePercentile; ///< 0 to 100 among the head's training data
    std::string notAnalysed;                  ///< the reason, or empty
    std::vector<float> embedding;             ///< (dim); empty where not analysed
    std::vector<float>
        receivedAttention; ///< (layers, attention heads, 8, 50), summing to 1 per map; may be empty
    int layers = 0;
    int attentionHeads = 0;
};

} // namespace leadlight
