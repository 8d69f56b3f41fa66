// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

namespace leadlight {

/// The waveform with its missing limb leads added and marked Derived, and all leads in standard order.
/// Einthoven (III = II - I) and Goldberger (aVR = -(I + II)/2, aVL = I - II/2, aVF = II - I/2); any two of I,
/// II, III give the third first. A gap in either source is a gap in the result. Leads that are there are
/// never replaced.
[[nodiscard]] Waveform withDerivedLimbLeads(Waveform waveform);

/// Median over time of |I + III - II| in millivolts, the larger of that and of |aVR + aVL + aVF|; 0 where the
/// measured leads do not allow the check. Large values tell of swapped, skewed or differently scaled limb
/// leads.
[[nodiscard]] double limbLeadMismatchMv(const Waveform& waveform);

} // namespace leadlight
