// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/record/analysis.h"
#include "core/record/reading.h"
#include "ui/session/explore_data.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace leadlight::ui {

/// Where the AI's part of a case stands.
enum class AnalysisStage {
    None,    ///< nothing was said and nothing is under way
    Waiting, ///< queued or running
    Done,    ///< `analysis` holds what was said (or why nothing was)
    Failed   ///< could not be run; `analysisProblem` says why
};

/// The case on screen: all that panels draw, as values.
struct OpenCase {
    std::optional<CaseId> id; ///< not before the database has it
    Sha256 sha256;
    QString fileName;
    std::shared_ptr<const Recording> recording;
    std::optional<Error> storeProblem; ///< why it could not be kept

    AnalysisStage stage = AnalysisStage::None;
    double progress = 0.0; ///< 0 to 1 while Waiting
    std::optional<Error> analysisProblem;
    std::optional<Analysis> analysis; ///< of the first head (the superclasses)
    std::vector<Analysis> further;    ///< what the other heads say of the same ten seconds
    bool fromStore = false;           ///< the analysis was read back, not made now
    std::shared_ptr<const ExploreData> explore;
    bool exploreWaiting = false;

    std::vector<Reading> readings; ///< oldest first
};

/// Of the other analyses of a recording those that belong to `first`: made at the same time by the same
/// encoder, each by a head of its own, in their order.
[[nodiscard]] std::vector<Analysis> furtherOf(const Analysis& first, std::span<const Analysis> others);

} // namespace leadlight::ui
