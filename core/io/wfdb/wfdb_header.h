// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io::wfdb {

/// One signal line of a header (PhysioNet, WFDB Applications Guide, header(5)).
struct SignalSpec {
    std::string file;                ///< a plain name, without any folder
    int format = 0;                  ///< 8, 16, 24, 32, 61, 80, 212 …
    std::size_t samplesPerFrame = 1; ///< rate of this signal over the record's frame rate
    std::size_t skew = 0;            ///< frames by which the signal's samples stand later in the file
    std::size_t byteOffset = 0;      ///< bytes before the first sample
    double gain = 0.0;               ///< units of the file per physical unit; 0: uncalibrated
    std::int64_t baseline = 0;       ///< value in the file of 0 physical units
    std::int64_t initialValue = 0;   ///< of format 8, which holds differences: what stands before the first
    std::string unit = "mV";
    std::optional<std::int64_t> checksum; ///< 16-bit sum of all samples
    std::string label;
};

/// One segment of a record that consists of several (header(5)): another record, or a gap named "~".
struct Segment {
    std::string name;
    std::size_t frames = 0;

    [[nodiscard]] bool isGap() const { return name == "~"; }

    /// The name of its header file.
    [[nodiscard]] std::string headerFile() const { return name + ".hea"; }
};

/// A header file taken apart.
struct Header {
    std::string name;
    double frameRateHz = 250.0; ///< 250 where the header does not say (header(5))
    std::size_t frames = 0;     ///< 0: not stated, as many as the file holds
    std::optional<Timestamp> start;
    std::vector<SignalSpec> signalSpecs;
    std::vector<Segment> segments;     ///< of a record of several; then there are no signals
    std::vector<std::string> comments; ///< without the number sign, as in the file

    /// The names of the signal files, each once, in the order of first use.
    [[nodiscard]] std::vector<std::string> files() const;
};

/// Whether the text begins like a header: a record line with a name and a number of signals, and after it a
/// line for a signal. Cheap, and right for hostile text.
[[nodiscard]] bool looksLikeHeader(std::string_view text);

/// Reads a header. `name` is the header's own file name, for the sentence of a failure. Signal files and
/// segments outside the header's folder are refused.
[[nodiscard]] Result<Header> parseHeader(std::string_view name, std::string_view text);

} // namespace leadlight::io::wfdb
