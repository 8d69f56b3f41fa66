// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/result.h"
#include "core/record/recording.h"

#include <string>
#include <vector>

namespace leadlight::io::edf {

/// One signal as the header describes it.
struct SignalSpec {
    std::string label;
    std::string unit;
    double physicalLow = 0.0;
    double physicalHigh = 0.0;
    double digitalLow = 0.0;
    double digitalHigh = 0.0;
    std::string filters;
    std::size_t perRecord = 0; ///< samples in one record
    std::size_t place = 0;     ///< samples of all signals before it in a record
    bool isAnnotations = false;
};

/// The header of an EDF, EDF+ or BDF file.
struct Header {
    std::string format; ///< "EDF", "EDF+", "BDF" or "BDF+"
    std::string patient;
    std::string recordingText;
    std::string startDate;
    std::string startTime;
    std::size_t bytes = 0; ///< of the header
    std::size_t sampleBytes = 2;
    double recordS = 0.0;    ///< duration of one record
    std::size_t records = 0; ///< as the file holds them, whatever the header says
    std::size_t samplesPerRecord = 0;
    bool discontinuous = false;
    std::vector<SignalSpec> signalSpecs;
};

/// Reads the header and counts the records that are there; what is odd becomes a note.
[[nodiscard]] Result<Header> parseHeader(const std::string& name, const ByteSource& file,
                                         std::vector<Note>& notes);

/// Takes patient, start and equipment. EDF+ states them in words of fixed order; plain EDF in free text.
void readIdentity(const Header& header, Recording& recording);

} // namespace leadlight::io::edf
