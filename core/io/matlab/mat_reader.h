// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"
#include "core/record/source.h"

namespace leadlight::io::matlab {

/// Whether the first bytes are a matrix of a level 4 file, which has no mark of its own: its kind, shape and
/// name must make sense.
[[nodiscard]] bool looksLikeLevel4(ByteView bytes);

/// Reads a MATLAB file of level 4 or 5: the structure ECG of the China Physiological Signal Challenge 2018
/// (sex, age and data of 12 leads, which by the challenge's rules are in millivolts at 500 Hz), and any
/// matrix of leads that has a sampling rate, names and a unit beside it in variables or fields (fs, leads,
/// unit) or in the companion "FILE.json", the source's second file. The recording's sha256 is left to the
/// caller.
[[nodiscard]] Result<Recording> read(const Source& source);

} // namespace leadlight::io::matlab
