// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/formats/counts.h"

#include <optional>

namespace leadlight::test {

/// A number as mantissa x 10^exponent behind the number of a unit.
struct MferNumber {
    int unit = 0;
    int exponent = 0;
    std::int64_t mantissa = 0;
    std::size_t bytes = 2; ///< of the mantissa; 0: the definition is left away
};

/// How an MFER file is laid out.
struct MferForm {
    bool littleEndian = false;
    bool preamble = true;
    std::size_t block = 0;                 ///< samples of one block; 0: all in one
    std::optional<MferNumber> interval;    ///< none: the leads' own in ms
    std::optional<MferNumber> sensitivity; ///< none: the leads' own in 10 nV
    std::optional<std::int64_t> zero;      ///< samples are unsigned and have 32 bits, this one is 0 mV
};

/// A file of the Medical waveform Format Encoding Rules: leads of 16 bits with the numbers of the twelve,
/// patient "Doe^Jane", number 4711, born 4 March 1950, recorded 6 May 2020 at 07:08:09.25, one event "PVC" at
/// 0.5 s.
[[nodiscard]] Bytes encodeMfer(const CountedLeads& leads, const MferForm& form);

} // namespace leadlight::test
