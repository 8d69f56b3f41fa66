// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/qrs_detector.h"
#include "core/signal/working_signal.h"

#include <optional>
#include <span>

namespace leadlight {

/// How lead I looks against V5 and V6, which see the heart from the same side: the correlation of their
/// average beats, -1 to 1. Nothing where a lead or a beat is missing. Interchanged arm electrodes turn lead I
/// upside down and leave the chest leads as they are (Kors, van Herpen: Europace 2012;14:1517).
[[nodiscard]] std::optional<double> leadISimilarity(const WorkingSignal& signal,
                                                    std::span<const QrsDetection> beats);

/// Whether the arm electrodes look interchanged: lead I opposes V5 and V6, and its QRS and P are negative.
[[nodiscard]] bool armsLookSwapped(const WorkingSignal& signal, std::span<const QrsDetection> beats);

/// How much smoother V1 to V6 would follow one another if two of them were interchanged, as a
/// share of the sum of differences between neighbours; 0 where they stand best as they are.
[[nodiscard]] double chestOrderGain(const WorkingSignal& signal, std::span<const QrsDetection> beats);

/// Which way the chest leads run: how much more the QRS of V5 and V6 resembles that of a lead that looks from
/// the left (I, or aVR turned over, whichever speaks more for it) than the QRS of V1 and V2 does: a sum of
/// two differences of correlations, -4 to 4. Far below zero where V6 to V1 stand in the place of V1 to V6.
/// Nothing where a lead or a beat is missing.
[[nodiscard]] std::optional<double> chestDirection(const WorkingSignal& signal,
                                                   std::span<const QrsDetection> beats);

/// Whether V1 to V6 look out of order (chestOrderGain or chestDirection beyond what true recordings show).
[[nodiscard]] bool chestOrderLooksWrong(const WorkingSignal& signal, std::span<const QrsDetection> beats);

} // namespace leadlight
