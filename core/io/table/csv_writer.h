// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/waveform.h"

#include <string>

namespace leadlight::io {

/// The waveform as comma-separated values (RFC 4180, but with bare newlines): a line of names, "time_s" and
/// the leads in their order, then one line a sample with the seconds since the first one and the values as
/// the waveform holds them (millivolts), each in the fewest digits that give the same number back. A gap is
/// an empty field. Only names say a unit that would be read with another one otherwise: "I (unknown)" where
/// the scale is unknown, "Aux (V) (mV)" of a lead called "Aux (V)".
[[nodiscard]] std::string toCsv(const Waveform& waveform);

} // namespace leadlight::io
