// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/lead.h"
#include "core/signal/samples.h"

#include <cstddef>
#include <string>
#include <vector>

namespace leadlight {

/// Whether a lead's samples came from the file or were computed from other leads.
enum class Provenance { Measured, Derived };

/// What the samples are measured in. Arbitrary: the file states no usable scale, so no millivolt grid may be
/// drawn and nothing may be measured or analysed.
enum class Unit { Millivolt, Arbitrary };

/// The samples of one lead. A gap is NaN.
struct LeadSignal {
    Lead lead = Lead::Other;
    std::string label; ///< the lead's name as shown; the file's own label where lead is Other
    Provenance provenance = Provenance::Measured;
    Samples values;            ///< millivolts (or raw counts where the waveform's unit is Arbitrary)
    double resolutionUv = 0.0; ///< microvolts of one unit in the file; 0 where unknown
};

/// Simultaneous samples of several leads: all have the same length and start together.
struct Waveform {
    double rateHz = 0.0;
    Unit unit = Unit::Millivolt;
    std::vector<LeadSignal> leads; ///< standard order first, then the others in the file's order

    [[nodiscard]] std::size_t samples() const { return leads.empty() ? 0 : leads.front().values.size(); }

    [[nodiscard]] double durationS() const {
        return rateHz > 0.0 ? static_cast<double>(samples()) / rateHz : 0.0;
    }

    /// Whether the samples are not held in memory: work on stretches of them.
    [[nodiscard]] bool isLong() const { return !leads.empty() && leads.front().values.isLong(); }

    /// The lead's signal, or null if it is not there.
    [[nodiscard]] const LeadSignal* find(Lead lead) const;
    /// Samples [first, first + count) of every lead, held in memory; clipped to what is there.
    [[nodiscard]] Waveform stretch(std::size_t first, std::size_t count) const;
};

} // namespace leadlight
