// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/quality_report.h"

#include <cstddef>
#include <span>
#include <vector>

namespace leadlight {

/// Judges one lead: `raw` at its own rate, `working` the same lead at kWorkingRateHz.
[[nodiscard]] LeadQuality judgeLead(const LeadSignal& raw, double rateHz, const WorkingLead& working,
                                    std::span<const QrsDetection> beats);

/// Whether a recording with these leads can be read: beats were found, and few enough leads are bad.
[[nodiscard]] bool canBeRead(std::span<const LeadQuality> leads, std::size_t beats, double durationS);

} // namespace leadlight
