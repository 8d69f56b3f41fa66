// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/median_beat.h"
#include "core/measure/number.h"
#include "core/signal/quality_report.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight::measure {

/// Amplitudes of one lead of the median beat in mV, against the mean of the 16 ms before the QRS onset.
struct LeadAmplitudes {
    Lead lead = Lead::Other;
    std::string label;
    Number pMv; ///< largest deflection of the P wave, with its sign
    Number qMv; ///< largest negative wave before R, or without R, as a negative number; 0 where there is none
    double qMs = 0.0; ///< how long the trace is more than 0.03 mV below the baseline round that wave's bottom
    Number rMv;       ///< largest positive wave of the QRS; 0 where there is none
    Number sMv;       ///< largest negative wave after R, as a negative number; 0 where there is none
    std::optional<double> rPeakMs; ///< from the global QRS onset to the top of R; nothing without R
    double sMs = 0.0;              ///< how long the trace is below the baseline after R, within the QRS
    Number tMv;                    ///< largest deflection of the T wave, with its sign
    Number stJMv, st60Mv, st80Mv;  ///< at the global end of the QRS (J), 60 ms and 80 ms later
};

[[nodiscard]] std::vector<LeadAmplitudes> amplitudesOf(const MedianBeat& beat);

/// Leaves no number to leads that show no heart beat.
void forgetFlatLeads(std::vector<LeadAmplitudes>& leads, const QualityReport& quality);

/// Those of one lead; null where it was not measured.
[[nodiscard]] const LeadAmplitudes* amplitudesIn(const std::vector<LeadAmplitudes>& leads, Lead lead);

/// Directions in the frontal plane in degrees, -180 to 180, from net areas in I and aVF:
/// atan2(2 aVF / sqrt 3, I) (AHA/ACC/HRS 2007, part I). ST: the area from J to J + 80 ms.
struct Axes {
    Number pDeg, qrsDeg, tDeg, stDeg;
};

[[nodiscard]] Axes axesOf(const MedianBeat& beat);

/// Voltages of left ventricular hypertrophy in mV.
struct LvhVoltages {
    Number sokolowLyonMv; ///< S in V1 + the larger R of V5 and V6 (Sokolow, Lyon: Am Heart J 1949;37:161)
    Number cornellMv;     ///< R in aVL + S in V3 (Casale et al.: JACC 1985;6:572)
};

[[nodiscard]] LvhVoltages lvhVoltagesOf(const std::vector<LeadAmplitudes>& leads);

} // namespace leadlight::measure
