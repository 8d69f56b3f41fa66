// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

#include <optional>
#include <string>

namespace leadlight {

/// Why a waveform must not be given to the encoder.
struct QualityFailure {
    std::string code; ///< units, missing_lead, too_short, gap, flat or saturated
    std::string text; ///< a sentence without full stop that can stand behind "Not analysed: "
};

/// Checks what the encoder's input needs: millivolts, the eight leads of kModelLeads, ten seconds, and in
/// those ten seconds from `startS` on no gap, no flat lead and no saturated lead. Nothing where all is well.
[[nodiscard]] std::optional<QualityFailure> checkForAnalysis(const Waveform& waveform, double startS = 0.0);

} // namespace leadlight
