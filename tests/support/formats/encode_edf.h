// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/formats/counts.h"

namespace leadlight::test {

struct EdfOptions {
    bool bdf = false;     ///< 24 bits in place of 16
    std::string reserved; ///< "EDF+C", "EDF+D", "BDF+C" …; empty: plain
    std::size_t samplesPerRecord = 500;
    std::string unit = "uV";
    std::string labelPrefix;          ///< "ECG "
    std::vector<double> recordStartS; ///< of a file with annotations; empty: no annotations signal
    std::vector<std::string> lists;   ///< further lists of a record: "+1.5\x15""2\x14text\x14"
    std::string patient = "MCH-7 F 02-MAY-1951 Haagse_Harry";
    std::string recording = "Startdate 02-MAR-2002 X X Cart_7";
};

/// An EDF, EDF+ or BDF file of the leads, whose length must be whole records.
[[nodiscard]] Bytes encodeEdf(const CountedLeads& leads, const EdfOptions& options = {});

} // namespace leadlight::test
