// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

namespace leadlight {

/// The waveform with its missing limb leads added and marked Derived, and all leads in standard order.
/// Einthoven (III = II - I) and Goldberger (aVR = -(I + II)/2, aVL = I - II/2, aVF = II - I/2); any two of I,
/// II, III give the third first. A gap in either source is a gap in the result. Leads that are there are
/// never replaced.
[[nodiscard]] Waveform withDerivedLimbLeads(Waveform waveform);

/// What |I + III - II| does not exceed in 99 % of the samples, in millivolts, or |aVR + aVL + aVF|, whichever
/// is larger; 0 where the measured leads do not allow the check. (A median would look between the beats,
/// where all leads agree.) Large values tell of swapped, skewed or differently scaled limb leads.
[[nodiscard]] double limbLeadMismatchMv(const Waveform& waveform);

} // namespace leadlight
