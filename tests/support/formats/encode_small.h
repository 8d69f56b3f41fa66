// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/formats/counts.h"

namespace leadlight::test {

/// An uncompressed MATLAB level 5 file with the structure ECG of CPSC 2018: sex, age and data in millivolts
/// as doubles, leads by samples.
[[nodiscard]] Bytes encodeCpscMat(const CountedLeads& leads, bool bigEndian = false);

/// The same numbers as 16-bit integers in a variable `val`, with fs, unit and a cell array of lead names.
[[nodiscard]] Bytes encodeNamedMat(const CountedLeads& leads);

/// The same numbers as 16-bit integers in a matrix `val` of MATLAB level 4; `facts`: with fs, unit and leads,
/// the last as a matrix of characters.
[[nodiscard]] Bytes encodeLevelFourMat(const CountedLeads& leads, bool facts, bool bigEndian = false);

/// An ISHNE 1.0 file with its checksum.
[[nodiscard]] Bytes encodeIshne(const CountedLeads& leads);

/// Documents of makers' XML, by the structures that docs/formats.md names.
[[nodiscard]] std::string encodeCardioSoft(const CountedLeads& leads);
[[nodiscard]] std::string encodeSchiller(const CountedLeads& leads);
[[nodiscard]] std::string encodeMortara(const CountedLeads& leads);
[[nodiscard]] std::string encodeZoncare(const CountedLeads& leads);

} // namespace leadlight::test
