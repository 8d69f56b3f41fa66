// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::io::matlab {

/// Reads a MATLAB level 5 file: the structure ECG of the China Physiological Signal Challenge 2018 (sex, age
/// and data of 12 leads, which by the challenge's rules are in millivolts at 500 Hz), and any matrix of leads
/// that has a sampling rate, names and a unit beside it in variables or fields (fs, leads, unit). `name`
/// stands in the sentence of a failure. The recording's sha256 is left to the caller.
[[nodiscard]] Result<Recording> read(const std::string& name, ByteView bytes);

} // namespace leadlight::io::matlab
