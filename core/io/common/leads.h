// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

#include <optional>
#include <string_view>
#include <vector>

namespace leadlight::io {

/// An empty signal of the lead that `label` names; Lead::Other with the file's own label, made safe to show,
/// where it names none.
[[nodiscard]] LeadSignal leadOfLabel(std::string_view label);

/// The label of the lead aVR turned over, of the Cabrera order.
inline constexpr std::string_view kMinusAvr = "-aVR";

/// Millivolts of one unit of that name: "uV", "mV", "V", "nV" in any case and with the micro sign; nothing
/// for anything else.
[[nodiscard]] std::optional<double> millivoltsPerUnit(std::string_view unit);

/// Whether the text that stands for a unit says that there is none: the scale is unknown, which is not the
/// same as another quantity than a voltage.
[[nodiscard]] bool isNoUnit(std::string_view unit);

/// Makes every lead's name unique: the second "I" of a series becomes Lead::Other with the label "I (2)".
/// True if any was renamed.
bool renameDuplicates(std::vector<LeadSignal>& leads);

} // namespace leadlight::io
