// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/formats/counts.h"

namespace leadlight::test {

/// How an MFER file is laid out.
struct MferForm {
    bool littleEndian = false;
    bool preamble = true;
    std::size_t block = 0; ///< samples of one block; 0: all in one
};

/// A file of the Medical waveform Format Encoding Rules: twelve leads of 16 bits with their numbers, patient
/// "Doe^Jane", number 4711, born 4 March 1950, recorded 6 May 2020 at 07:08:09.25, one event "PVC" at 0.5 s.
[[nodiscard]] Bytes encodeMfer(const CountedLeads& leads, const MferForm& form);

} // namespace leadlight::test
